import Foundation
import Quiz
import SecretarialRules
import TestSupport
import Testing

/// What was planted and what the document check finds must be the same.
@Suite struct ProofreadLintTests {
  private func messages(text: [String], faults: [String]) throws -> [String] {
    let asked = try Asked(.proofread, FaultyNotice.members(text: text, faults: faults))
    return asked.question.content.faults(in: asked.question)
      .filter { $0.gravity == .error }.map(\.message)
  }

  @Test func whatAgreesIsAccepted() throws {
    #expect(try messages(text: FaultyNotice.text, faults: FaultyNotice.faults) == [])
  }

  @Test func everyShippedDocumentAgreesWithTheDocumentCheck() throws {
    let asked = try ShippedBanks.asked().filter { $0.question.kind == .proofread }
    #expect(asked.count >= 15)
    let raw = try ShippedBanks.raw()
    for asked in asked {
      #expect(asked.question.content.faults(in: asked.question).isEmpty, "\(asked.question.id)")
      let faults = raw[asked.question.id]?.faults ?? []
      #expect((3...6).contains(faults.count), "\(asked.question.id)")
      #expect((8...18).contains(asked.page.passage.count), "\(asked.question.id)")
      #expect(faults.contains { $0.rule != nil }, "\(asked.question.id)")
    }
  }

  /// The shipped bank with one fault left out of each key is refused, question by question.
  @Test func theShippedBankIsRefusedWithoutAFault() throws {
    let shipped = URL(fileURLWithPath: ShippedBanks.folder + "/proofreading.json")
    var bank = try #require(
      try JSONSerialization.jsonObject(with: Data(contentsOf: shipped)) as? [String: Any])
    var questions = try #require(bank["questions"] as? [[String: Any]])
    for index in questions.indices {
      var faults = try #require(questions[index]["faults"] as? [[String: Any]])
      faults.remove(at: try #require(faults.firstIndex { $0["rule"] != nil }))
      questions[index]["faults"] = faults
    }
    bank["questions"] = questions
    let folder = try TemporaryFolder()
    let path = folder("proofreading.json")
    try JSONSerialization.data(withJSONObject: bank).write(to: URL(fileURLWithPath: path))
    let findings = BankLint.findings(in: QuestionLibrary(paths: [path]))
    let refused = findings.filter { $0.isError && $0.message.contains("没有写进 faults") }
    #expect(Set(refused.compactMap(\.question)).count == questions.count)
  }

  /// A fault of each sort that is taken out of the key leaves a finding that nobody planted.
  @Test(arguments: [0, 1, 2, 3])
  func aFindingThatIsNotPlantedIsRefused(left: Int) throws {
    var faults = FaultyNotice.faults
    faults.remove(at: left)
    let messages = try messages(text: FaultyNotice.text, faults: faults)
    #expect(messages.contains { $0.contains("没有写进 faults") }, "\(messages)")
    #expect(messages.contains { $0.contains("改好以后") }, "\(messages)")
  }

  @Test func aRuleThatDoesNotFindItsFaultIsRefused() throws {
    var faults = FaultyNotice.faults
    faults[4] = FaultyNotice.fault(
      8, "青禾县政府办", ["青禾县人民政府办公室"], rule: "GW201", names: ["署名"])
    let messages = try messages(text: FaultyNotice.text, faults: faults)
    #expect(messages.contains { $0.contains("写着 GW201，检查程序在这里没有发现它") }, "\(messages)")
  }

  /// A correction that is wrong itself, the first or a later one.
  @Test(arguments: [["（2026）"], ["〔2026〕", "〔26〕"]])
  func aCorrectionThatTheCheckRefusesIsRefused(rights: [String]) throws {
    var faults = FaultyNotice.faults
    faults[0] = FaultyNotice.fault(2, "[2026]", rights, rule: "GW205", names: ["年份括号"])
    let messages = try messages(text: FaultyNotice.text, faults: faults)
    #expect(messages.contains { $0.hasPrefix("改好以后第 2 行") }, "\(messages)")
  }

  @Test(arguments: [
    (
      #"{"line": 20, "wrong": "某", "right": ["甲"], "rule": "GW205", "names": ["名"], "why": "因"}"#,
      "第 20 行不存在"
    ),
    (
      #"{"line": 4, "wrong": "某某", "right": ["甲"], "rule": "GW205", "names": ["名"], "why": "因"}"#,
      "出现 0 次"
    ),
    (
      #"{"line": 4, "wrong": "关于", "right": [], "rule": "GW205", "names": ["名"], "why": "因"}"#,
      "没有写对的改法"
    ),
    (
      #"{"line": 4, "wrong": "关于", "right": ["甲"], "rule": "GW205", "names": [], "why": "因"}"#,
      "没有写毛病的叫法"
    ),
    (
      #"{"line": 4, "wrong": "关于", "right": ["甲"], "rule": "GW999", "names": ["名"], "why": "因"}"#,
      "没有这条规则"
    ),
    (#"{"line": 4, "wrong": "关于", "right": ["甲"], "names": ["名"], "why": "因"}"#, "没有依据"),
    (
      #"{"line": 6, "wrong": "提前布", "right": ["提前部"], "rule": "WZ601", "names": ["名"], "why": "因"}"#,
      "重叠"
    ),
    (
      #"{"line": 4, "wrong": "防汛", "right": ["防旱"], "names": ["名；称"], "why": "因", "basis": {"text": "文", "strength": "惯例"}}"#,
      "打出来认不得"
    ),
    (
      #"{"line": 6, "wrong": "召开", "right": ["举行"], "names": ["错字"], "why": "因", "basis": {"text": "文", "strength": "惯例"}}"#,
      "有两处毛病都叫“错字”"
    ),
  ])
  func slipsOfTheEditorAreNamed(fault: String, message: String) throws {
    let messages = try messages(text: FaultyNotice.text, faults: FaultyNotice.faults + [fault])
    #expect(messages.contains { $0.contains(message) }, "\(messages)")
  }

  @Test func aDocumentWithoutFaultsIsRefused() throws {
    #expect(
      try messages(text: FaultyNotice.text, faults: []).contains { $0.contains("没有写 faults") })
  }
}
