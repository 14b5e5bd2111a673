import Testing

@Suite("Papers as people write them")
struct PaperTests {
  @Test("Choices and their keys", arguments: choiceCases)
  func choices(_ paper: PaperCase) throws { try paper.check() }

  @Test("Statements, gaps and questions in words", arguments: kindCases)
  func kinds(_ paper: PaperCase) throws { try paper.check() }

  @Test("Numbers, sections, sheets of keys and chrome", arguments: pageCases)
  func pages(_ paper: PaperCase) throws { try paper.check() }
}
