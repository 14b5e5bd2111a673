import Quiz
import Testing

/// A page may leave the machine, so it must not hold what only the key knows.
@Suite struct QuestionPageTests {
  @Test func noPageTellsTheKey() throws {
    let raw = try ShippedBanks.rawOfEveryKind()
    for asked in try ShippedBanks.everyKind() {
      let question = try #require(raw[asked.question.id])
      let shown = Self.shown(on: asked.page)
      for secret in question.secrets {
        #expect(!shown.contains(secret), "\(asked.question.id): \(secret)")
      }
      switch asked.question.kind {
      case .fill, .genreFromFacts, .documentNumberWriting, .documentDateWriting,
        .secrecyMarkWriting, .drafting:
        #expect(!shown.contains(asked.revealedKey), "\(asked.question.id)")
        #expect(asked.page.passage.isEmpty && asked.page.choices.isEmpty)
      case .ordering, .matching, .cloze, .caseStudy:
        #expect(!shown.contains(asked.revealedKey), "\(asked.question.id)")
      case .single, .multiple, .trueFalse, .typoSpotting, .errorFinding, .proofread, .titleRepair:
        break
      }
    }
  }

  /// All that a learner sees of a page, that of its parts too.
  private static func shown(on page: QuestionPage) -> String {
    let own = page.choices.map(\.text) + page.passage + page.rows + page.howToAnswer
    let parts = page.parts.flatMap { $0.stem + [shown(on: $0.page)] }
    return (own + [page.answerForm] + parts).joined(separator: "\n")
  }

  /// Nor through what a debugger or an encoder would show of it.
  @Test func noPageCarriesAKeyInItsParts() throws {
    let raw = try ShippedBanks.rawOfEveryKind()
    for asked in try ShippedBanks.everyKind() {
      let dumped = String(reflecting: asked.page)
      for why in raw[asked.question.id]?.secrets ?? [] {
        #expect(!dumped.contains(why))
      }
    }
  }

  @Test func everyPageSaysHowToAnswer() throws {
    for asked in try ShippedBanks.everyKind() {
      #expect(!asked.page.answerForm.isEmpty)
    }
    #expect(QuestionPage.empty.choices.isEmpty)
  }
}
