import Foundation
import JSONText
import Quiz
import TestSupport
import Testing

/// What an editor can get wrong in the kinds of question with lists, gaps, passages and parts.
@Suite struct KindFaultsTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// A question with one thing wrong, and what is said of it.
  struct Fault: CustomStringConvertible, Sendable {
    let kind: QuestionKind
    let members: String
    let message: String
    var line = 11
    var isError = true
    var description: String { "\(kind): \(message)" }

    init(
      _ kind: QuestionKind, _ members: String, _ message: String, line: Int = 11,
      isError: Bool = true
    ) {
      self.kind = kind
      self.members = members
      self.message = message
      self.line = line
      self.isError = isError
    }
  }

  private func findings(_ questions: String...) throws -> [BankFinding] {
    let path = folder("tiny.json")
    let text = TinyBank.text(questions.joined(separator: ",\n"))
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    return BankLint.findings(in: QuestionLibrary(paths: [path]))
  }

  // MARK: Sound questions, to be spoilt

  private static let ordering = """
    "items": [{"id": "a", "text": "登记"}, {"id": "b", "text": "复核"}, {"id": "c", "text": "印制"}],
    "key": ["b", "a", "c"]
    """
  private static let matching = """
    "left": [{"id": "1", "text": "请求批准", "why": "请示。"}, {"id": "2", "text": "汇报", "why": "报告。"},
    {"id": "3", "text": "商洽", "why": "函。"}],
    "right": [{"id": "a", "text": "函"}, {"id": "b", "text": "报告"}, {"id": "c", "text": "请示"}, {"id": "d", "text": "纪要", "why": "会议。"}],
    "key": {"1": "c", "2": "b", "3": "a"}
    """
  private static let cloze = """
    "text": ["请示在{1}行文，一文{2}。"], "words": ["事前", "事后", "一事"],
    "blanks": [{"accept": ["事前"]}, {"accept": ["一事"]}]
    """
  private static let errorFinding = """
    "text": ["落实市委布署，共3千余人次。"], "key": [
    {"line": 1, "wrong": "布署", "right": ["部署"], "why": "统领。"},
    {"line": 1, "wrong": "3千余", "right": ["3000余"], "why": "不混用。"}]
    """
  private static let caseStudy = """
    "material": ["某局要建一处房子。"],
    "parts": [
    {"id": "1", "type": "single", "stem": "用哪一文种？", "choices": [{"id": "a", "text": "请示", "why": "上行。"},
    {"id": "b", "text": "报告", "why": "汇报。"}, {"id": "c", "text": "函", "why": "平行。"}], "key": ["a"]},
    {"id": "2", "type": "trueFalse", "stem": "主送两家。", "key": false, "explanation": "只送一家。"}]
    """

  @Test(arguments: [
    (QuestionKind.ordering, ordering), (.matching, matching), (.cloze, cloze),
    (.errorFinding, errorFinding), (.caseStudy, caseStudy),
  ])
  func aSoundQuestionHasNoFindings(kind: QuestionKind, members: String) throws {
    let question = TinyBank.question(kind, members)
    #expect(try findings(question) == [])
    let complaints = try SchemaValidation.complaints(
      schema: "QuestionBanks/bank.schema.json", files: [folder("tiny.json")])
    #expect(complaints == "")
  }

  static let faults: [Fault] = [
    Fault(
      .ordering, ordering.replacing(#"["b", "a", "c"]"#, with: #"["a", "b", "c"]"#),
      "items 已经按正确的顺序写了"),
    Fault(
      .ordering, ordering.replacing(#"["b", "a", "c"]"#, with: #"["b", "a", "a"]"#),
      "key 要把 items 的每个 id 正好写一次", line: 12),
    Fault(.ordering, ordering.replacing("印制", with: "登记"), "有两个选项内容相同"),
    Fault(
      .ordering,
      #""items": [{"id": "a", "text": "甲"}, {"id": "b", "text": "乙"}], "key": ["b", "a"]"#,
      "排序题要有 3 至 8 项"),
    Fault(
      .ordering, ordering.replacing(#""text": "登记""#, with: #""txt": 1, "text": "登记""#), "不认识 txt"),
    Fault(
      .matching, matching.replacing(#", {"id": "d", "text": "纪要", "why": "会议。"}"#, with: ""),
      "右边要比左边多一项以上", line: 13),
    Fault(
      .matching,
      matching.replacing(#""3": "a""#, with: #""3": "b""#).replacing(
        #""a", "text": "函""#, with: #""a", "text": "函", "why": "平行。""#), "右边有一项配给了左边两项", line: 14),
    Fault(
      .matching, matching.replacing(#", "3": "a""#, with: #", "4": "a""#), "key 要给左边每一项写一个答案",
      line: 14),
    Fault(.matching, matching.replacing(#""why": "函。""#, with: #""why": """#), "左边的“商洽”没有写 why"),
    Fault(
      .matching, matching.replacing(#", "why": "会议。""#, with: ""), "右边的“纪要”没有相配的，也没有写 why", line: 13
    ),
    Fault(.cloze, cloze.replacing("{2}", with: "{3}"), "短文里的空要依次写成 {1} 至 {2}"),
    Fault(.cloze, cloze.replacing(#""事后", "#, with: ""), "words 要比空多一个以上"),
    Fault(.cloze, cloze.replacing(#""事后""#, with: #""事前""#), "words 里有重复的词"),
    Fault(.cloze, cloze.replacing(#""事后""#, with: #""事 后""#), "“事 后”里有空格或者分隔符"),
    Fault(.cloze, cloze.replacing(#"["一事"]}"#, with: #"["一件事"]}"#), "答案“一件事”不在 words 里", line: 12),
    Fault(
      .cloze,
      cloze.replacing(#" "words": ["事前", "事后", "一事"],"#, with: "").replacing("一文", with: "一文一事"),
      "短文里已经出现答案“一事”", isError: false),
    Fault(
      .errorFinding,
      errorFinding.replacing(#""3千余", "right""#, with: #""3千", "right""#).replacing(
        "共3千余", with: "共3千3千余"), "“3千”在第 1 行出现 2 次", line: 11),
    Fault(
      .errorFinding,
      errorFinding.replacing(
        "\n{\"line\": 1, \"wrong\": \"布署\", \"right\": [\"部署\"], \"why\": \"统领。\"},", with: ""),
      "改好以后第 1 行仍有“布署”"),
    Fault(
      .errorFinding, errorFinding.replacing(#"["3000余"]"#, with: #"["3 000余"]"#), "“3 000余”里有空格",
      line: 11),
    Fault(
      .caseStudy, caseStudy.replacing(#""id": "2""#, with: #""id": "1""#), "小题的 id 有重复", line: 12),
    Fault(
      .caseStudy, caseStudy.replacing(#""key": ["a"]"#, with: #""key": ["x"]"#),
      "第 1 小题：答案“x”不在选项里", line: 14),
    Fault(
      .caseStudy, caseStudy.replacing(#", "explanation": "只送一家。""#, with: ""), "第 2 小题：判断小题没有解析",
      line: 15),
    Fault(.caseStudy, caseStudy.replacing("只送一家", with: "所以选A"), "第 2 小题：解析提到选项字母", line: 15),
    Fault(
      .caseStudy, caseStudy.replacing(#""key": false"#, with: #""key": false, "facts": 1"#),
      "不认识 facts", line: 15),
    Fault(
      .caseStudy,
      caseStudy.replacing(#""text": "函", "why""#, with: #""text": "函", "wy": 1, "why""#), "不认识 wy",
      line: 14),
    Fault(
      .caseStudy,
      caseStudy.replacing(#""报告", "why""#, with: #""请示送上级机关", "why""#).replacing(
        #""请示", "why""#, with: #""请示送一家", "why""#
      ).replacing("主送两家。", with: "请示送一家才对。"), "第 2 小题：题干里的“请示送一家”是第 1 小题的答案", line: 15,
      isError: false),
    Fault(
      .caseStudy, caseStudy.replacing(#""material": ["某局要建一处房子。"]"#, with: #""material": [""]"#),
      "没有材料"),
  ]

  @Test(arguments: faults)
  func everyFaultIsSaidWhereItIs(_ fault: Fault) throws {
    let found = try findings(TinyBank.question(fault.kind, fault.members))
    let finding = try #require(
      found.first { $0.message.contains(fault.message) }, "\(found.map(\.description))")
    #expect(finding.isError == fault.isError)
    #expect(finding.position?.line == fault.line, "\(finding)")
    #expect(found.count == 1, "\(found.map(\.description))")
  }

  /// Two questions of such kinds are told apart by what their stems do not say.
  @Test(arguments: [
    (QuestionKind.ordering, ordering, "登记", "分发"), (.matching, matching, "汇报", "答复"),
    (.caseStudy, caseStudy, "建一处房子", "修三条公路"),
  ])
  func twinsAreFoundByTheirContents(
    kind: QuestionKind, members: String, word: String, other: String
  ) throws {
    let stem = "请认真阅读下面的内容，再按照要求依次作答，不要遗漏，也不要重复。"
    let long = members.replacing(word, with: word + "本单位收到的全部来文")
    let twin = try findings(
      TinyBank.question(kind, long, stem: stem),
      TinyBank.question(kind, long, id: "q-2", stem: "作答。"))
    #expect(twin.map(\.message).first?.contains("几乎一样") == true, "\(twin)")
    let different = members.replacing(word, with: other + "下属事业单位明年的预算")
    let apart = try findings(
      TinyBank.question(kind, long, stem: stem),
      TinyBank.question(kind, different, id: "q-2", stem: stem))
    #expect(apart == [])
  }
}
