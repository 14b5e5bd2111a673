import BankFormats
import JSONText
import Quiz
import TestSupport
import Testing

/// Questions as an author would have written them, without any format.
enum Authored {
  static func choice(
    _ stem: String, _ texts: [String], right: [Int], id: String? = nil, kind: QuestionKind = .single
  ) -> AuthoredQuestion {
    var question = AuthoredQuestion(
      kind: kind, stem: [stem], body: .choices(.init(texts: texts, right: right)))
    question.id = id
    return question
  }

  static func truth(_ stem: String, _ key: Bool?, id: String? = nil) -> AuthoredQuestion {
    var question = AuthoredQuestion(kind: .trueFalse, stem: [stem], body: .truth(key))
    question.id = id
    return question
  }
}

@Suite struct ImportCheckTests {
  private func standing(_ question: AuthoredQuestion) throws -> (ImportedQuestion, [String]) {
    let bank = AuthoredBank(id: "b", questions: [question])
    let file = BankFile(name: "b.json", bytes: bank.file(named: BankID(rawValue: "b")))
    let read = try #require(try BankFormatCatalog.read(file).bank.questions.first)
    return (read, read.remarks.map(\.reason))
  }

  @Test func whatIsWholeIsReady() throws {
    #expect(try standing(Authored.choice("用什么文种？", ["函", "请示"], right: [0])).0.standing == .ready)
    #expect(try standing(Authored.truth("请示一文一事。", true)).0.standing == .ready)
  }

  @Test func aKeyThatNamesNoChoiceIsAnError() throws {
    let (read, reasons) = try standing(
      Authored.choice("用什么文种？", ["函", "请示", "报告"], right: [0, 4], kind: .multiple))
    #expect(read.standing == .wrong)
    #expect(reasons.contains { $0.contains("答案 E 不在选项里") && $0.contains("A B C") })
  }

  @Test func whatLacksAKeyOrAStemIsADraft() throws {
    #expect(try standing(Authored.choice("用什么文种？", ["函", "请示"], right: [])).0.standing == .draft)
    #expect(try standing(Authored.truth("请示一文一事。", nil)).0.standing == .draft)
    #expect(try standing(Authored.choice("", ["函", "请示"], right: [0])).0.standing == .draft)
    #expect(try standing(Authored.choice("用什么文种？", ["函"], right: [0])).0.standing == .draft)
  }

  @Test func twoKeysForOneChoiceAndTwinsAreTold() throws {
    #expect(
      try standing(Authored.choice("用什么文种？", ["函", "请示"], right: [0, 1])).0.standing == .wrong)
    let bank = AuthoredBank(
      id: "b",
      questions: [
        Authored.truth("请示应当一文一事。", true, id: "a"),
        Authored.truth("请示 应当一文一事", true, id: "b"), Authored.truth("报告可以一文多事。", true, id: "c"),
      ])
    let file = BankFile(name: "b.json", bytes: bank.file(named: BankID(rawValue: "b")))
    let read = try BankFormatCatalog.read(file).bank
    #expect(read.questions.map(\.standing) == [.ready, .doubtful, .ready])
    #expect(read.questions[1].remarks[0].reason.contains("与第 \(read.questions[0].line) 行的题相同"))
  }

  @Test func whatIsKnownElsewhereIsDoubtful() {
    var bank = ImportedBank(questions: [
      ImportedQuestion(Authored.truth("请示应当一文一事。", true), line: 3)
    ])
    bank.remarkKnown([Authored.truth("请示，应当一文一事", false).signature: "genre/gs-1"])
    #expect(bank.questions[0].standing == .doubtful)
    #expect(bank.questions[0].remarks[0].reason.contains("genre/gs-1"))
  }

  @Test(arguments: ["", "{", "[1, 2", #"{"schemaVersion": 1, "questions": [}"#])
  func whatIsBrokenIsAnError(text: String) {
    #expect(throws: BankFileError.self) {
      try BankFormatCatalog.read(
        BankFile(name: "x.json", bytes: Array(text.utf8)), as: BankFormatCatalog.named("json"))
    }
  }
}

@Suite struct QuestionCompletionTests {
  @Test func whatIsMissingIsPutInAndTold() {
    var named = Authored.truth("有题号。", true, id: "q-001")
    named.topic = "文种"
    named.difficulty = 5
    let bank = AuthoredBank(questions: [
      Authored.truth("没有题号。", true), named, Authored.truth("题号重了。", true, id: "q-001"),
      Authored.truth("题号不能用。", true, id: "第 1 题"),
    ])
    let result = QuestionCompletion(topic: "保密").completed(bank, avoiding: ["q-002"])
    #expect(result.bank.questions.map(\.id) == ["q-003", "q-001", "q-004", "q-005"])
    #expect(result.bank.questions.map(\.topic) == ["保密", "文种", "保密", "保密"])
    #expect(result.bank.questions.map(\.difficulty) == [3, 5, 3, 3])
    #expect(result.withoutTopic == 0)
    #expect(result.filled.contains { $0.what.contains("主题（按 保密 记）") && $0.count == 3 })
    #expect(result.filled.contains { $0.what.contains("新题号") && $0.count == 2 })
    #expect(QuestionCompletion().completed(bank).withoutTopic == 3)
  }
}

@Suite struct BankMergeTests {
  @Test func theFirstOfTwinsStaysAndIdsStayUnique() {
    let first = AuthoredBank(
      title: "甲",
      questions: [
        Authored.choice("用什么文种？", ["函", "请示"], right: [0], id: "q-1"),
        Authored.truth("请示一文一事。", true, id: "q-2"),
      ])
    let second = AuthoredBank(
      title: "乙",
      questions: [
        Authored.choice("用什么文种", ["请示", "函"], right: [1], id: "x-1"),
        Authored.truth("请示一文一事", false, id: "x-2"), Authored.truth("新的说法。", true, id: "q-1"),
      ])
    let merge = BankMerge([("甲", first), ("乙", second)], id: "both")
    #expect(merge.bank.title == "甲")
    #expect(merge.bank.questions.map(\.id) == ["q-1", "q-2", "q-1-2"])
    #expect(merge.duplicates.map(\.question) == ["x-1", "x-2"])
    // The letters differ, what is right does not.
    #expect(merge.duplicates.map(\.agrees) == [true, false])
    #expect(merge.duplicates[0].original == "甲/q-1")
    #expect(merge.renamings.map(\.new) == ["q-1-2"])
  }
}

@Suite struct BankDiffTests {
  @Test func changesAreTakenApart() throws {
    let old = AuthoredBank(questions: [
      Authored.choice("一", ["函", "请示"], right: [0], id: "a"), Authored.truth("二", true, id: "b"),
      Authored.truth("三三三", true, id: "c"), Authored.truth("四", true, id: "d"),
    ])
    var changedStem = Authored.choice("一改", ["函", "请示"], right: [0], id: "a")
    changedStem.hint = "想一想"
    let new = AuthoredBank(questions: [
      changedStem, Authored.truth("二", false, id: "b"), Authored.truth("三三三", true, id: "c2"),
      Authored.truth("五", true, id: "e"),
    ])
    let diff = BankDiff(from: old, to: new)
    #expect(diff.added.map(\.id) == ["e"])
    #expect(diff.removed.map(\.id) == ["d"])
    #expect(diff.unchanged == 0)
    #expect(diff.changed.map(\.id) == ["a", "b", "c2"])
    #expect(diff.changed.map(\.changesKey) == [false, true, false])
    #expect(diff.changed[0].changes.map(\.member) == ["stem", "hint"])
    #expect(diff.changed[0].changes[0].before == .text("一"))
    #expect(diff.changed[2].oldID == "c")
    #expect(BankDiff(from: new, to: new).isEmpty)
  }
}

@Suite struct BankStatisticsTests {
  @Test func everythingIsCounted() {
    let bank = AuthoredBank(questions: [
      Authored.choice("一", ["函", "请示请示"], right: [0], id: "a"),
      Authored.choice("二二二", ["函", "很长的一项"], right: [1], id: "b"), Authored.truth("三", true),
      Authored.truth("四", false),
    ])
    let statistics = BankStatistics(of: bank)
    #expect(statistics.questions == 4)
    #expect(statistics.kinds.map(\.name) == ["单选", "判断"])
    #expect(statistics.kinds.map(\.count) == [2, 2])
    #expect(statistics.keyPlaces == [1, 1])
    #expect(statistics.longestIsRight == 1)
    #expect(statistics.truths.right == 1 && statistics.truths.all == 2)
    #expect(statistics.stemLength == 1)
    #expect(statistics.missing.contains { $0.name == "没有依据" && $0.count == 4 })
    #expect(statistics.missing.contains { $0.name == "有选项没写为什么" && $0.count == 2 })
  }
}
