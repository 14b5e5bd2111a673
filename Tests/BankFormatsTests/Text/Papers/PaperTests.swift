import Testing

@Suite("Papers as people write them")
struct PaperTests {
  @Test("Choices and their keys", arguments: choiceCases)
  func choices(_ paper: PaperCase) throws { try paper.check() }

  @Test("Marks of choices", arguments: markCases)
  func marks(_ paper: PaperCase) throws { try paper.check() }

  @Test("Statements, gaps and questions in words", arguments: kindCases)
  func kinds(_ paper: PaperCase) throws { try paper.check() }

  @Test("Numbers and sections", arguments: pageCases)
  func pages(_ paper: PaperCase) throws { try paper.check() }

  @Test("Sheets of keys, and what is between the questions", arguments: sheetCases)
  func sheets(_ paper: PaperCase) throws { try paper.check() }
}
