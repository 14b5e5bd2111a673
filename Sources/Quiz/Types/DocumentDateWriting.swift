import OfficialDocuments
import SecretarialRules

/// 写成文日期: the date of a document from the days on which it was signed or passed; the key is
/// computed. One point for the day, one for the form.
struct DocumentDateWriting: QuestionContent {
  static let title = "写日期"
  static let members: Set<String> = ["facts"]
  static let innerMembers: [String: Set<String>] = ["facts": ["signedOn", "passedOn", "printedOn"]]

  /// The days, each as `2026-03-11`.
  struct Facts: Decodable, Sendable {
    /// The days on which the heads signed; several for a joint document.
    let signedOn: [String]?
    /// The day on which a meeting passed it.
    let passedOn: String?
    /// The day on which it was printed, which does not count.
    let printedOn: String?
  }

  let facts: Facts

  private enum CodingKeys: CodingKey { case facts }

  func page(shuffledBy seed: UInt64) -> QuestionPage {
    QuestionPage(howToAnswer: ["照公文末尾的写法写出日期。"], answerForm: "成文日期")
  }

  func read(_ typed: String, on page: QuestionPage) throws(ResponseProblem) -> Response {
    // A full stop at the end of the line is the sentence's, not the date's.
    let text = TypedForms.foldedDigits(typed).filter { !$0.isWhitespace && $0 != "。" }
    guard text.contains(where: { $0.isNumber || "〇○零一二三四五六七八九十".contains($0) }) else {
      throw ResponseProblem(message: "没有看到日期。请写出年、月、日。")
    }
    return Response(text, typed: typed)
  }

  func mark(_ response: Response, on page: QuestionPage, of question: Question) -> Mark {
    let text = response.canonical
    let findings = PhraseCheck.findings(in: Phrase(.documentDate, text))
      .filter { $0.severity != .hint }
    return Requirements(items: [
      .init(
        "日期", isMet: DocumentDate(parsing: text) == date,
        reason: "应是\(key)：\(facts.signedOn?.count ?? 0 > 1 ? "联合行文取最后一家签发的日期" : "取签发或者会议通过的日期")。",
        rules: ["GW214"]),
      .init(
        "写法", isMet: findings.isEmpty && text.hasSuffix("日"),
        reason: findings.isEmpty ? "写成“某年某月某日”。" : PhraseCheck.reason(findings) + "。",
        rules: findings.map(\.rule)),
    ]).mark(typed: text, key: key)
  }

  var advice: String? { "先定哪一天算数：签发、会签、通过还是印制；再把年、月、日写全。" }

  func revealedKey(on page: QuestionPage) -> String { key }

  func faults(in question: Question) -> [QuestionFault] {
    guard date != nil else {
      return [.error("从 facts 算不出成文日期。请核对日子在不在、写法像不像 2026-03-11。", in: "facts")]
    }
    return PhraseCheck.findings(in: Phrase(.documentDate, key)).map {
      .error("按事实写出的“\(key)”不合规则：\($0.message)。", in: "facts")
    }
  }

  /// The day it was passed, or the last one on which somebody signed.
  private var date: DocumentDate? {
    if let passedOn = facts.passedOn { return DocumentDate(parsing: passedOn) }
    let days = (facts.signedOn ?? []).map { DocumentDate(parsing: $0) }
    // One day that does not exist leaves open which is the last.
    return days.contains(nil) ? nil : days.compactMap(\.self).max()
  }

  private var key: String { date?.description ?? "" }
}
