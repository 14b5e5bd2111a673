import DocumentReading
import Testing

/// Changes that were recorded and not yet decided on count as accepted.
@Suite struct TrackedChangeTests {
  private static let author = "w:id=\"1\" w:author=\"甲\""
  private static let deletedEnd = "<w:rPr><w:del \(author)/></w:rPr>"
  private static let moved = run("移")
  private static let deleted = "<w:del \(author)>\(run("删"))</w:del>"

  static let cases: [BodyCase] = [
    BodyCase(
      "what was added is text",
      "<w:p>\(run("前"))<w:ins \(author)>\(run("加"))</w:ins>\(run("后"))</w:p>", "前加后"),
    BodyCase(
      "what was deleted is not",
      "<w:p>\(run("前"))<w:del><w:r><w:delText>删</w:delText><w:tab/></w:r></w:del>\(run("后"))</w:p>",
      "前后"),
    BodyCase(
      "what was moved is where it is now",
      "<w:p><w:moveFrom>\(moved)</w:moveFrom></w:p><w:p><w:moveTo>\(moved)</w:moveTo></w:p>", "\n移"),
    BodyCase("added and deleted again", "<w:p><w:ins>\(run("加"))\(deleted)</w:ins></w:p>", "加"),
    BodyCase(
      "where an end was deleted the next paragraph goes on",
      paragraph("前半句", deletedEnd) + paragraph("后半句。"), "前半句后半句。"),
    BodyCase(
      "an end that was added is one",
      paragraph("甲", "<w:rPr><w:ins \(author)/></w:rPr>") + paragraph("乙"), "甲\n乙"),
    BodyCase(
      "a paragraph that was deleted altogether is no line",
      "<w:p><w:pPr>\(deletedEnd)</w:pPr>\(deleted)</w:p>" + paragraph("乙"), "乙"),
    BodyCase("nothing is lost at the end of the text", paragraph("末段", deletedEnd), "末段"),
    BodyCase(
      "nothing goes on in a table",
      paragraph("甲", deletedEnd) + "<w:tbl><w:tr><w:tc>\(paragraph("乙"))</w:tc></w:tr></w:tbl>",
      "甲\n乙"),
    BodyCase(
      "how a paragraph looked before does not matter",
      paragraph("甲", "<w:pPrChange><w:pPr>\(deletedEnd)</w:pPr></w:pPrChange>") + paragraph("乙"),
      "甲\n乙"),
    BodyCase(
      "how characters looked before does not matter",
      "<w:p>\(run("甲", "<w:rPrChange><w:rPr><w:vanish/></w:rPr></w:rPrChange>"))</w:p>", "甲"),
  ]

  @Test(arguments: cases)
  func theTextIsAsAfterAccepting(given: BodyCase) throws {
    #expect(try WordBuilder(given.body).text() == given.text)
  }

  @Test func aDeletedParagraphIsNotCounted() throws {
    var document = WordBuilder(
      [
        paragraph("甲", listed), paragraph("乙", listed + Self.deletedEnd),
        paragraph("丙", listed),
      ].joined())
    document.numbering = NumberingTests.list(level: "<w:lvlText w:val=\"%1、\"/>")
    #expect(try document.text() == "1、甲\n2、乙丙")
  }

  private let listed = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
}
