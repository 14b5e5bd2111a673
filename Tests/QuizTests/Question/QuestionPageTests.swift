import Quiz
import Testing

/// A page may leave the machine, so it must not hold what only the key knows.
@Suite struct QuestionPageTests {
  @Test func noPageTellsTheKey() throws {
    let raw = try ShippedBanks.raw()
    for asked in try ShippedBanks.asked() {
      let question = try #require(raw[asked.question.id])
      let page = asked.page
      let shown =
        (page.choices.map(\.text) + page.passage + page.howToAnswer + [page.answerForm])
        .joined(separator: "\n")
      let secrets =
        (question.choices ?? []).map(\.why) + question.slips.map(\.why)
        + (question.lures ?? []).map(\.why) + (question.faults ?? []).map(\.why)
        + [question.explanation]
      for secret in secrets {
        #expect(!shown.contains(secret), "\(asked.question.id): \(secret)")
      }
      switch asked.question.kind {
      case .fill, .genreFromFacts, .documentNumberWriting, .documentDateWriting,
        .secrecyMarkWriting, .drafting:
        #expect(!shown.contains(asked.revealedKey), "\(asked.question.id)")
        #expect(page.passage.isEmpty && page.choices.isEmpty)
      case .single, .multiple, .trueFalse, .typoSpotting, .proofread, .titleRepair: break
      }
    }
  }

  /// Nor through what a debugger or an encoder would show of it.
  @Test func noPageCarriesAKeyInItsParts() throws {
    let raw = try ShippedBanks.raw()
    for asked in try ShippedBanks.asked() {
      let dumped = String(reflecting: asked.page)
      for why in (raw[asked.question.id]?.choices ?? []).map(\.why) {
        #expect(!dumped.contains(why))
      }
    }
  }

  @Test func everyPageSaysHowToAnswer() throws {
    for asked in try ShippedBanks.asked() {
      #expect(!asked.page.answerForm.isEmpty)
    }
    #expect(QuestionPage.empty.choices.isEmpty)
  }
}
