import OfficialDocuments
import SecretarialRules

/// 写发文字号: the number of a document from its facts; the key is computed. One point each for the
/// agency's code, the brackets, the year and the serial number.
struct DocumentNumberWriting: QuestionContent {
  static let title = "写文号"
  static let members: Set<String> = ["facts"]
  static let innerMembers: [String: Set<String>] = ["facts": ["agencyCode", "year", "number"]]

  /// What the number is made of.
  struct Facts: Decodable, Sendable {
    let agencyCode: String
    let year: Int
    let number: Int
  }

  let facts: Facts

  private enum CodingKeys: CodingKey { case facts }

  func page(shuffledBy seed: UInt64) -> QuestionPage {
    QuestionPage(
      howToAnswer: ["写出完整的发文字号。六角括号打不出来，可以写成 <年份>。"], answerForm: "发文字号")
  }

  func read(_ typed: String, on page: QuestionPage) throws(ResponseProblem) -> Response {
    var text = TypedForms.foldedDigits(typed).filter { !$0.isWhitespace && $0 != "。" }
    var notes: [String] = []
    if let open = text.firstIndex(where: { "<＜".contains($0) }),
      let close = text.firstIndex(where: { ">＞".contains($0) }), open < close
    {
      text.replaceSubrange(close...close, with: "〕")
      text.replaceSubrange(open...open, with: "〔")
      notes.append("<> 已按六角括号〔〕计。")
    }
    guard text.contains(where: \.isNumber) else {
      throw ResponseProblem(message: "没有看到数字，不像发文字号。请写出代字、年份和序号。")
    }
    return Response(text, typed: typed, notes: notes)
  }

  func mark(_ response: Response, on page: QuestionPage, of question: Question) -> Mark {
    let text = response.canonical
    let findings = PhraseCheck.findings(in: Phrase(.documentNumber, text))
      .filter { $0.severity != .hint }
    let about: (Set<RuleCode>) -> [Finding] = { codes in
      findings.filter { codes.contains($0.rule) }
    }
    // A code may hold a Chinese numeral of its own: 三政发.
    let parts = DocumentNumber.Parts(text)
    let code = parts.agencyCode.map { String(text[$0]) }
    let number: (Range<String.Index>?) -> Int? = { $0.flatMap { LooseNumeral(text[$0])?.value } }
    let brackets = about(["GW205"])
    let year = about(["GW206"])
    // A missing code or year stands before the serial number and costs points of its own.
    let serialPlace = parts.serial?.lowerBound ?? text.endIndex
    let serial =
      about(["GW207"]) + about(["GW208"]).filter { $0.range.lowerBound > serialPlace }
    return Requirements(items: [
      .init("机关代字", isMet: code == facts.agencyCode, reason: "应是“\(facts.agencyCode)”。"),
      .init(
        "六角括号", isMet: brackets.isEmpty && text.contains("〔") && text.contains("〕"),
        reason: "年份用六角括号〔〕括起来（GW205）。", rules: ["GW205"]),
      .init(
        "年份", isMet: year.isEmpty && number(parts.year) == facts.year,
        reason: year.isEmpty ? "应是 \(facts.year)。" : PhraseCheck.reason(year) + "。",
        rules: year.map(\.rule)),
      .init(
        "序号", isMet: serial.isEmpty && number(parts.serial) == facts.number,
        reason: serial.isEmpty ? "应是“\(facts.number)号”。" : PhraseCheck.reason(serial) + "。",
        rules: serial.map(\.rule)),
    ]).mark(typed: text, key: key)
  }

  var advice: String? { "依次是机关代字、括起来的四位年份、不补零的序号。" }

  func revealedKey(on page: QuestionPage) -> String { key }

  func faults(in question: Question) -> [QuestionFault] {
    PhraseCheck.findings(in: Phrase(.documentNumber, key)).map {
      .error("按事实写出的“\(key)”不合规则：\($0.message)。", in: "facts")
    }
  }

  private var key: String { "\(facts.agencyCode)〔\(facts.year)〕\(facts.number)号" }
}
