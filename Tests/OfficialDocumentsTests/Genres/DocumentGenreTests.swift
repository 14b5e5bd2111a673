import OfficialDocuments
import Testing

@Suite struct DocumentGenreTests {
  @Test func thereAreFifteen() {
    #expect(DocumentGenre.allCases.count == 15)
  }

  @Test(arguments: DocumentGenre.allCases)
  func everyGenreIsDescribed(_ genre: DocumentGenre) {
    #expect(!genre.definition.isEmpty)
    #expect(!genre.definition.hasSuffix("。"))
    #expect(!genre.lines.isEmpty)
    #expect(Set(genre.lines).count == genre.lines.count)
    #expect(genre.titlePattern.contains(genre.rawValue) || genre == .order)
  }

  @Test func reportsAndRequestsOnlyGoUpward() {
    #expect(DocumentGenre.report.lines == [.upward])
    #expect(DocumentGenre.requestForInstructions.lines == [.upward])
  }
}
