import Quiz
import SecretarialRules
import Testing

@Suite struct QuestionTests {
  @Test func aLineThatCannotBeReadEarnsNothingOfWhatThereWas() throws {
    for asked in try ShippedBanks.everyKind() {
      let typed = "＃＃＃"
      do {
        _ = try asked.read(typed)
        #expect(try asked.mark(typed).points == 0, "\(asked.question.id)")
      } catch {
        let kept = asked.question.content.unread(typed, on: asked.page)
        let mark = asked.question.markUnreadable(error, kept: kept, on: asked.page)
        #expect(mark.points == 0)
        #expect(mark.verdict == .wrong)
        #expect(([mark.headline] + kept.notes).contains(error.message))
        let full = asked.mark(stored: "").maxPoints
        #expect(mark.maxPoints == full)
      }
    }
  }

  @Test func nothingStoredEarnsNothingInMostKinds() throws {
    for asked in try ShippedBanks.everyKind() {
      let mark = asked.mark(stored: "")
      #expect(mark.verdict != .right, "\(asked.question.id)")
    }
  }

  @Test(arguments: [
    ("文种", true), ("文种/函", true), ("函", true), ("文", false), ("请示", false), ("文种/请示", false),
  ])
  func aTopicLiesWithinWiderOnes(other: String, within: Bool) {
    #expect(Question.Topic(rawValue: "文种/函").isWithin(other) == within)
    #expect(Question.Topic(rawValue: "文种/函").root == "文种")
  }

  @Test func aBasisSaysHowStrongItIs() throws {
    let asked = try Asked(
      .trueFalse,
      #"""
      "key": true, "basis": [{"text": "某条例", "strength": "规定"},
      {"text": "某做法", "strength": "惯例"}, {"text": "某制度", "strength": "单位规定", "unit": "甲局"}]
      """#)
    #expect(
      asked.question.basis.map(\.description) == [
        "某条例（规定）", "某做法（惯例）", "某制度（甲局的规定）",
      ])
  }

  @Test func aStemMayHaveSeveralLines() throws {
    let bank = try TinyBank.open(
      TinyBank.question(.trueFalse, #""key": true"#, changes: ["stem": #"["甲", "乙"]"#]))
    #expect(try bank.question(at: bank.entries[0]).stem == ["甲", "乙"])
  }
}
