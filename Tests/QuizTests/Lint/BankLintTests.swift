import Foundation
import JSONText
import Quiz
import TestSupport
import Testing

/// One tiny bank for each fault that an editor can make: the message says where and what to do.
@Suite struct BankLintTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A fault, the text of a bank that has it, and what is said of it.
  struct Fault: CustomStringConvertible, Sendable {
    let name: String
    let text: String
    let line: Int
    let column: Int
    let message: String
    let remedy: String
    var description: String { name }
  }

  private static let truth = #""key": true"#
  private static let single = TinyBank.choices + #", "key": ["c"]"#

  private static func bank(
    _ kind: QuestionKind, _ members: String, changes: [String: String] = [:]
  ) -> String {
    TinyBank.text(TinyBank.question(kind, members, changes: changes))
  }

  static let faults: [Fault] = [
    Fault(
      name: "missing comma", text: "{\n\"schemaVersion\": 1\n\"id\": \"tiny\"}", line: 3, column: 1,
      message: "少了逗号", remedy: "第 2 行末尾）加一个英文逗号"),
    Fault(
      name: "Chinese comma", text: "{\"schemaVersion\": 1，\n\"id\": \"tiny\"}", line: 1, column: 20,
      message: "中文（全角）标点 ，", remedy: "改成英文（半角）标点 ,"),
    Fault(
      name: "half of the file", text: String(bank(.trueFalse, truth).prefix(160)), line: 7,
      column: 18, message: "文件在此中断", remedy: "从备份恢复"),
    Fault(
      name: "no text at all", text: "", line: 1, column: 1, message: "文件是空的", remedy: "从备份恢复"),
    Fault(
      name: "newer format",
      text: TinyBank.text(TinyBank.question(.trueFalse, truth))
        .replacing("\"schemaVersion\": 1", with: "\"schemaVersion\": 2"), line: 1, column: 19,
      message: "题库格式是第 2 版，本程序只认第 1 版", remedy: "请升级 wenmi"),
    Fault(
      name: "no questions", text: #"{"schemaVersion": 1, "id": "tiny", "title": "题"}"#, line: 1,
      column: 1, message: "缺少 schemaVersion 或者 questions", remedy: "bank.schema.json"),
    Fault(
      name: "id is not the file name", text: TinyBank.text(id: "other"), line: 1, column: 28,
      message: "id 与文件名不一致", remedy: "把 id 写成 \"tiny\"，或者改文件名"),
    Fault(
      name: "empty bank", text: TinyBank.text(), line: 1, column: 1, message: "题库里没有题目",
      remedy: "在 questions 里写上题目"),
    Fault(
      name: "no title", text: TinyBank.text(TinyBank.question(.trueFalse, truth), title: ""),
      line: 1, column: 1, message: "题库没有 title", remedy: "写上学员看到的名称"),
    Fault(
      name: "unknown member of the bank",
      text: TinyBank.text(TinyBank.question(.trueFalse, truth))
        .replacing("\"title\"", with: "\"sumary\": \"\", \"title\""), line: 1, column: 36,
      message: "不认识 sumary", remedy: "写错了字"),
    Fault(
      name: "no question id", text: bank(.trueFalse, truth, changes: ["id": ""]), line: 2,
      column: 1,
      message: "第 1 题没有 id", remedy: "给它一个本题库里没有用过的 id"),
    Fault(
      name: "duplicate id",
      text: TinyBank.text(
        TinyBank.question(.trueFalse, truth), TinyBank.question(.trueFalse, truth)), line: 13,
      column: 1, message: "题号 q-1 用了两次", remedy: "换一个没有用过的 id"),
    Fault(
      name: "unknown type", text: bank(.trueFalse, truth, changes: ["type": "\"essay\""]), line: 10,
      column: 9, message: "q-1 的 type 不对", remedy: "可用的有：single multiple"),
    Fault(
      name: "no topic", text: bank(.trueFalse, truth, changes: ["topic": ""]), line: 2, column: 1,
      message: "q-1 没有 topic", remedy: "写上主题"),
    Fault(
      name: "missing member", text: bank(.trueFalse, truth, changes: ["stem": ""]), line: 2,
      column: 1, message: "缺少 stem", remedy: "bank.schema.json"),
    Fault(
      name: "missing member of the kind", text: bank(.single, TinyBank.choices), line: 2, column: 1,
      message: "缺少 key", remedy: "bank.schema.json"),
    Fault(
      name: "unknown member", text: bank(.trueFalse, truth + ",\n\"explain\": \"函\""), line: 12,
      column: 1, message: "不认识 explain", remedy: "写错了字"),
    Fault(
      name: "unknown member of a choice",
      text: bank(
        .single, single.replacing("\"why\": \"不是文种。\"", with: "\"wy\": 1, \"why\": \"不是。\"")),
      line: 13, column: 73, message: "不认识 wy", remedy: "写错了字"),
    Fault(
      name: "unknown fact",
      text: bank(
        .genreFromFacts,
        "\"facts\": {\"relation\": \"不相隶属\", \"purpose\": \"商洽工作\",\n\"matter\": 2}"), line: 12,
      column: 1, message: "不认识 matter", remedy: "写错了字"),
    Fault(
      name: "wrong type", text: bank(.trueFalse, truth, changes: ["difficulty": "\"2\""]), line: 3,
      column: 15, message: "difficulty 的类型不对，应当是整数", remedy: "bank.schema.json"),
    Fault(
      name: "unknown level", text: bank(.trueFalse, truth, changes: ["level": "\"熟练\""]), line: 6,
      column: 10, message: "level 的值不能用", remedy: "bank.schema.json"),
    Fault(
      name: "difficulty beyond the scale",
      text: bank(.trueFalse, truth, changes: ["difficulty": "6"]), line: 3, column: 15,
      message: "难度是 1 至 5，这里写的是 6", remedy: "改成其中一个数"),
    Fault(
      name: "unknown topic", text: bank(.trueFalse, truth, changes: ["topic": "\"烹饪\""]), line: 9,
      column: 10, message: "没有“烹饪”这个主题", remedy: "可用的有：文种 行文规则"),
    Fault(
      name: "unknown rule code", text: bank(.trueFalse, truth, changes: ["rules": "[\"GW999\"]"]),
      line: 7, column: 10, message: "没有 GW999 这条规则", remedy: "wenmi rules 可以查"),
    Fault(
      name: "no basis", text: bank(.trueFalse, truth, changes: ["rules": ""]), line: 2, column: 1,
      message: "没有依据", remedy: "rules 和 basis 至少写一样"),
    Fault(
      name: "explanation by letter",
      text: bank(.single, single, changes: ["explanation": "\"所以选C。\""]), line: 4, column: 16,
      message: "解析提到选项字母", remedy: "打乱后会对不上"),
    Fault(
      name: "question id with a capital",
      text: bank(.trueFalse, truth, changes: ["id": "\"Q 1\""]), line: 5, column: 7,
      message: "题号 Q 1 只能用小写字母、数字和连字符", remedy: "请改名"),
    Fault(
      name: "key is no choice", text: bank(.single, TinyBank.choices + ",\n\"key\": [\"x\"]"),
      line: 14, column: 8, message: "答案“x”不在选项里", remedy: "请写选项的 id"),
    Fault(
      name: "two keys", text: bank(.single, TinyBank.choices + ",\n\"key\": [\"a\", \"c\"]"),
      line: 14,
      column: 8, message: "单选题的 key 只能有一个选项 id。对照", remedy: "bank.schema.json"),
    Fault(
      name: "choice without a reason",
      text: bank(.single, single.replacing("\"why\": \"不是文种。\"", with: "\"why\": \"\"")), line: 11,
      column: 12, message: "选项“请示报告”没有写 why", remedy: "为什么对或者为什么错"),
    Fault(
      name: "all choices right",
      text: bank(.multiple, TinyBank.choices + ",\n\"key\": [\"a\", \"b\", \"c\", \"d\"]"),
      line: 14,
      column: 8, message: "也至少一项不正确", remedy: "请改 key"),
    Fault(
      name: "gaps do not match blanks",
      text: bank(.fill, #""blanks": [{"accept": ["函"]}]"#, changes: ["stem": "\"（　　）（　　）\""]),
      line: 11, column: 11, message: "题干有 2 处（　　），blanks 有 1 项", remedy: "对不上"),
    Fault(
      name: "accepted and refused",
      text: bank(
        .fill, #""blanks": [{"accept": ["函"], "rejectWithReason": {"函": "不行"}}]"#,
        changes: ["stem": "\"（　　）\""]), line: 11, column: 11, message: "“函”既被接受又被拒绝",
      remedy: "请删去一处"),
    Fault(
      name: "not in its line",
      text: bank(
        .typoSpotting,
        "\"text\": [\"部署\"],\n\"key\": [{\"line\": 1, \"wrong\": \"布署\", \"right\": [\"部署\"], \"why\": \"统\"}]"
      ), line: 12, column: 8, message: "“布署”在第 1 行出现 0 次，应当正好一次", remedy: "照原文"),
    Fault(
      name: "twice in its line",
      text: bank(
        .typoSpotting,
        "\"text\": [\"布署又布署\"],\n\"key\": [{\"line\": 1, \"wrong\": \"布署\", \"right\": [\"部署\"], \"why\": \"统\"}]"
      ), line: 12, column: 8, message: "“布署”在第 1 行出现 2 次，应当正好一次", remedy: "多抄几个字"),
    Fault(
      name: "no such line",
      text: bank(
        .typoSpotting,
        "\"text\": [\"好\"],\n\"key\": [{\"line\": 2, \"wrong\": \"布署\", \"right\": [\"部署\"], \"why\": \"统\"}]"
      ), line: 12, column: 8, message: "第 2 行不存在，短文只有 1 行", remedy: "请改 line"),
    Fault(
      name: "an error that the key does not know",
      text: bank(.typoSpotting, "\"text\": [\"要再接再励。\"],\n\"key\": []"), line: 11, column: 9,
      message: "改好以后第 1 行仍有“再接再励”", remedy: "请写进 key"),
    Fault(
      name: "a key that nobody can type",
      text: bank(
        .typoSpotting,
        "\"text\": [\"清单；表\"],\n\"key\": [{\"line\": 1, \"wrong\": \"单；\", \"right\": [\"单、\"], \"why\": \"统\"}]"
      ), line: 12, column: 8, message: "“单；”里有空格、分号", remedy: "换一段来考"),
    Fault(
      name: "facts that decide nothing", text: bank(.genreFromFacts, #""facts": {"matters": 1}"#),
      line: 11, column: 10, message: "事实不足以定文种，还缺：", remedy: "在 facts 里补上"),
    Fault(
      name: "facts that contradict the explanation",
      text: bank(
        .genreFromFacts, #""facts": {"relation": "上级", "purpose": "请求批准", "timing": "事前"}"#),
      line: 4, column: 16, message: "规则库算出的文种是“请示”，解析里没有提到它", remedy: "请核对 facts"),
    Fault(
      name: "a date that does not exist",
      text: bank(.documentDateWriting, #""facts": {"signedOn": ["2026-02-30", "2026-02-01"]}"#),
      line: 11, column: 10, message: "从 facts 算不出成文日期", remedy: "2026-03-11"),
    Fault(
      name: "a title that is not good itself",
      text: bank(
        .titleRepair,
        """
        "text": ["总结"], "genre": "报告", "issuer": "甲局", "mustContain": ["甲局"],
        "accepted": ["甲局关于工作情况的通知"]
        """), line: 12, column: 13, message: "示例“甲局关于工作情况的通知”自己就不合要求：文种", remedy: "请改好这个标题"),
  ]

  @Test(arguments: faults)
  func everyFaultHasItsPlaceAndItsRemedy(_ fault: Fault) throws {
    let path = folder("tiny.json")
    try Data(fault.text.utf8).write(to: URL(fileURLWithPath: path))
    let good = TinyBank.text(TinyBank.question(.trueFalse, Self.truth), id: "good")
    try Data(good.utf8).write(to: URL(fileURLWithPath: folder("good.json")))

    let library = QuestionLibrary(folders: [folder.path])
    let findings = BankLint.findings(in: library).filter { $0.path == path }
    let finding = try #require(
      findings.first { $0.message.contains(fault.message) }, "\(findings.map(\.description))")
    #expect(finding.isError)
    #expect(finding.position?.line == fault.line, "\(finding)")
    #expect(finding.position?.column == fault.column, "\(finding)")
    #expect(finding.message.contains(fault.remedy), "\(finding)")
    #expect(finding.description.hasPrefix("\(path):\(fault.line):\(fault.column) 错误 "))
    #expect(!finding.message.contains("。。"))
    #expect(findings.count == 1, "\(findings.map(\.description))")

    // One broken bank does not keep the others out.
    let other = try #require(library.bank(BankID(rawValue: "good")))
    #expect(try Asked(other.entries[0], of: other).mark("对").points == 1)
  }

  @Test func aGoodBankHasNoFindings() throws {
    let path = folder("tiny.json")
    try Data(Self.bank(.single, Self.single).utf8).write(to: URL(fileURLWithPath: path))
    #expect(BankLint.findings(in: QuestionLibrary(folders: [folder.path])) == [])
  }

  @Test func aMissingFileIsSaid() {
    let library = QuestionLibrary(paths: [folder("nowhere.json")])
    let finding = BankLint.findings(in: library).first
    #expect(finding?.position == nil)
    #expect(finding?.message == "打不开这个文件。看看文件在不在、有没有读取权限。")
  }

  @Test func schemasHiddenFilesAndOtherFilesAreNoBanks() throws {
    for name in ["bank.schema.json", "bank.observed.json", ".hidden.json", "notes.txt"] {
      try Data("{".utf8).write(to: URL(fileURLWithPath: folder(name)))
    }
    let library = QuestionLibrary(folders: [folder.path])
    #expect(library.banks.isEmpty && library.faults.isEmpty)
  }
}
