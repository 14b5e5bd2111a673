import Foundation
import Quiz
import TestSupport
import Testing

/// Rubrics that nobody could satisfy, and models that do not.
@Suite struct DraftingLintTests {
  private static let model = DraftingTests.model
  private static let rubric = DraftingTests.rubric

  static let faults: [(name: String, members: String, message: String)] = [
    (
      "a model that misses a fact",
      DraftingTests.members(model: model.replacing("共需资金86万元", with: "需要资金")),
      "范文自己就不合要求：所需资金（失 1 分）"
    ),
    (
      "a model with a wrong word",
      DraftingTests.members(model: model.replacing("我镇已自筹", with: "截止3月底，我镇已自筹")),
      "范文自己就不合要求：差错（扣 1 分）"
    ),
    (
      "a model that is none", DraftingTests.members(model: "请示"), "范文不能判分：太短了"
    ),
    (
      "a model with a secrecy mark", DraftingTests.members(model: "秘密★5年\n" + model), "范文带有密级标志"
    ),
    (
      "a fact without words",
      DraftingTests.members(rubric: rubric.replacing("[\"86万|八十六万\"]", with: "[\"|\"]")),
      "事实“所需资金”没有写名称或者写法"
    ),
    (
      "wanted and forbidden",
      DraftingTests.members(rubric: rubric.replacing("[\"百忙之中\"]", with: "[\"八十六万\"]")),
      "“八十六万”又要写又不该写"
    ),
    (
      "a rule that is none",
      DraftingTests.members(rubric: rubric.replacing("GW303", with: "GW999")), "没有 GW999 这条规则"
    ),
    (
      "two items of one name",
      DraftingTests.members(rubric: rubric.replacing("资金来源", with: "所需资金")), "有几项要求都叫“所需资金”"
    ),
    (
      "a length that nothing has",
      DraftingTests.members(rubric: rubric.replacing("\"min\": 40", with: "\"min\": 400")),
      "没有人做得到"
    ),
    (
      "points that are none",
      DraftingTests.members(
        rubric: rubric.replacing("\"60万\"], \"points\": 2", with: "\"60万\"], \"points\": 0")),
      "每一项至少 1 分"
    ),
    (
      "an element that is none",
      DraftingTests.members(rubric: rubric.replacing("\"closing\": []", with: "\"clsing\": []")),
      "不认识 clsing"
    ),
    (
      "an item twice in the checklist",
      DraftingTests.members().replacing("理由充分", with: "语气得体"), "自查单里有空的或者重复的一条"
    ),
    (
      "no model", DraftingTests.rubric, "缺少 model"
    ),
  ]

  @Test(arguments: faults)
  func everyFaultIsAnError(name: String, members: String, message: String) throws {
    let folder = try TemporaryFolder()
    let path = folder("tiny.json")
    let text = TinyBank.text(TinyBank.question(.drafting, members, stem: DraftingTests.stem))
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    let findings = BankLint.findings(in: QuestionLibrary(folders: [folder.path]))
    let finding = findings.first { $0.message.contains(message) }
    #expect(finding?.isError ?? false, "\(name): \(findings.map(\.description))")
  }

  @Test func aGoodQuestionHasNoFaultAndIsValid() throws {
    let folder = try TemporaryFolder()
    let path = folder("tiny.json")
    let text = TinyBank.text(
      TinyBank.question(.drafting, DraftingTests.members(), stem: DraftingTests.stem))
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    #expect(BankLint.findings(in: QuestionLibrary(folders: [folder.path])) == [])
    let complaints = try SchemaValidation.complaints(
      schema: "QuestionBanks/bank.schema.json", files: [path])
    #expect(complaints == "")
  }

  /// A number of the model that the question does not give: somebody forgot it, or invented it.
  @Test func aNumberFromNowhereInTheModelIsAdvised() throws {
    let folder = try TemporaryFolder()
    let stem = DraftingTests.stem.replacing("26万元", with: "一些")
    let text = TinyBank.text(TinyBank.question(.drafting, DraftingTests.members(), stem: stem))
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder("tiny.json")))
    let findings = BankLint.findings(in: QuestionLibrary(folders: [folder.path]))
    #expect(findings.map(\.isError) == [false])
    #expect(findings.first?.message.contains("“26”，题里没有给") ?? false, "\(findings)")
  }

  /// The schema refuses what it can see of the same faults.
  @Test(arguments: ["clsing", "points\": 0", "no model"])
  func theSchemaRefusesABrokenRubric(fault: String) throws {
    let folder = try TemporaryFolder()
    let path = folder("tiny.json")
    let members = try #require(
      Self.faults.first { $0.members.contains(fault) || $0.name == fault }?.members)
    let text = TinyBank.text(TinyBank.question(.drafting, members, stem: DraftingTests.stem))
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    let complaints = try SchemaValidation.complaints(
      schema: "QuestionBanks/bank.schema.json", files: [path])
    #expect(!complaints.isEmpty)
  }
}
