import OfficialDocuments
import SecretarialRules

/// 写密级标志: the lines at the top left of a secret document from its facts; the key is computed.
/// One point a line, and one for the order where there are several.
struct SecrecyMarkWriting: QuestionContent {
  static let title = "写密级标志"
  static let members: Set<String> = ["facts"]
  static let innerMembers: [String: Set<String>] = [
    "facts": ["level", "term", "copyNumber", "urgency"], "term": ["value", "unit"],
  ]

  /// What the lines say.
  struct Facts: Decodable, Sendable {
    /// How long it is kept secret.
    struct Term: Decodable, Sendable {
      let value: Int
      let unit: String
    }
    let level: SecrecyLevel
    let term: Term
    let copyNumber: Int?
    let urgency: String?
  }

  let facts: Facts

  private enum CodingKeys: CodingKey { case facts }

  func page(shuffledBy seed: UInt64) -> QuestionPage {
    let how = "五角星打不出来，可以写成 *。"
    return QuestionPage(
      howToAnswer: [lines.count > 1 ? "自上而下写 \(lines.count) 行，用空格隔开。\(how)" : how],
      answerForm: lines.count > 1 ? "\(lines.count) 行" : "密级和期限")
  }

  func read(_ typed: String, on page: QuestionPage) throws(ResponseProblem) -> Response {
    var text = TypedForms.foldedDigits(typed)
    var notes: [String] = []
    if text.contains(where: { "*＊".contains($0) }) {
      text = String(text.map { "*＊".contains($0) ? "★" : $0 })
      notes.append("* 已按 ★ 计。")
    }
    text = Self.withoutBlanksRoundStar(text.replacing("⭐", with: "★"))
    for unit in ["年", "个月"] {
      text = text.replacing(" \(unit)", with: unit).replacing("　\(unit)", with: unit)
    }
    let parts = text.split { $0.isWhitespace || ",，、;；/".contains($0) }.map(String.init)
    guard !parts.isEmpty else { throw ResponseProblem(message: "还没有作答。请写出标志。") }
    return Response(parts.joined(separator: " "), typed: typed, notes: notes)
  }

  func mark(_ response: Response, on page: QuestionPage, of question: Question) -> Mark {
    let given = response.canonical.split(separator: " ").map(String.init)
    let right = lines.map(\.text)
    // Who writes two marks has not decided on one.
    let isOne = given.count == 1 || lines.count > 1
    var items = lines.map { line in
      Requirements.Item(
        line.name, isMet: given.contains(line.text) && isOne,
        reason: isOne ? reason(for: line, given: given) : "只写一行“\(line.text)”。",
        rules: line.rules)
    }
    if lines.count > 1 {
      // A line that is itself wrong does not spoil the order of the others.
      let places = given.compactMap(right.firstIndex(of:))
      let isOrdered = zip(places, places.dropFirst()).allSatisfy { $0 < $1 }
      items.append(
        .init(
          "顺序", isMet: given.count == lines.count && places.count > 1 && isOrdered,
          reason: "自上而下 \(lines.count) 行，是\(lines.map(\.name).joined(separator: "、"))。",
          rules: ["GW222"]))
    }
    return Requirements(items: items).mark(typed: response.canonical, key: key)
  }

  var advice: String? { "先排好各行的上下次序，再看每一行怎样写数字和期限。" }

  func revealedKey(on page: QuestionPage) -> String { key }

  func faults(in question: Question) -> [QuestionFault] {
    PhraseCheck.findings(in: Phrase(.secrecyMark, lines.map(\.text).joined(separator: "\n")))
      .filter { $0.severity == .error }
      .map { .error("按事实写出的标志不合规则：\($0.message)。", in: "facts") }
  }

  /// Blanks between lines separate, those round a star do not.
  private static func withoutBlanksRoundStar(_ text: String) -> String {
    let stars = Set("★☆")
    var result = ""
    for character in text {
      if stars.contains(character) {
        while let last = result.last, last.isWhitespace, !last.isNewline { result.removeLast() }
      } else if character.isWhitespace, let last = result.last, stars.contains(last) {
        continue
      }
      result.append(character)
    }
    return result
  }

  private struct Line {
    let name: String
    let text: String
    let rules: [RuleCode]
  }

  private var lines: [Line] {
    var lines: [Line] = []
    if let copy = facts.copyNumber {
      let digits = String(copy)
      lines.append(
        Line(
          name: "份号", text: String(repeating: "0", count: max(0, 6 - digits.count)) + digits,
          rules: ["GW221"]))
    }
    lines.append(
      Line(
        name: "密级和保密期限",
        text: "\(facts.level.rawValue)★\(facts.term.value)\(facts.term.unit)",
        rules: ["BM527"]))
    if let urgency = facts.urgency {
      lines.append(Line(name: "紧急程度", text: urgency, rules: ["GW223"]))
    }
    return lines
  }

  private var key: String { lines.map(\.text).joined(separator: " ") }

  private func reason(for line: Line, given: [String]) -> String {
    let mark = given.first { word in SecrecyLevel.allCases.contains { word.hasPrefix($0.rawValue) }
    }
    if line.name == "密级和保密期限", let mark {
      let findings = PhraseCheck.findings(in: Phrase(.secrecyMark, mark))
      if !findings.isEmpty { return PhraseCheck.reason(findings) + "。应写“\(line.text)”。" }
    }
    return "应写“\(line.text)”。"
  }
}
