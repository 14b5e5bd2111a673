import OfficialDocuments
import SecretarialRules

/// A draft held against a rubric: what earns its points, what costs some, what a person must look
/// at.
struct DraftReview {
  /// Something asked for and whether it is there.
  struct Item {
    let name: String
    let points: Int
    /// What is missing or wrong; `nil` where it is met.
    let fault: String?
    let rules: [RuleCode]
  }

  /// Points taken away.
  struct Deduction {
    let name: String
    let points: Int
    let reason: String
    let rule: RuleCode?
  }

  let items: [Item]
  let deductions: [Deduction]
  /// What the rules are not sure of; costs nothing.
  let doubts: [Finding]
  /// Numbers in the body that the question does not state; costs nothing.
  let strangers: [String]
  private let document: OfficialDocument

  init(_ text: String, _ rubric: Rubric, stem: [String]) {
    let document = OfficialDocument(text)
    self.document = document
    let findings = DocumentCheck.findings(in: document)
    var judged = ElementReview(document: document, rubric: rubric, findings: findings)
    items = judged.items() + Self.facts(rubric.facts, in: document)
    let rest = findings.filter { !judged.isUsed($0) }
    deductions =
      Self.errors(rest.filter { $0.severity == .error }, in: document, atMost: rubric.ruleErrors)
      + Self.forbidden(rubric.forbidden, in: document) + Self.length(rubric.length, of: document)
    doubts = rest.filter { $0.severity != .error }
    let body = document.elements.filter { Self.isBody($0.kind) }.map(\.text)
    strangers = StatedNumbers(stem).strangers(in: body.joined(separator: "\n"))
  }

  /// The points that the draft is worth.
  var points: Int {
    max(0, earned - deducted)
  }

  /// The points of what is met.
  var earned: Int { items.reduce(0) { $0 + ($1.fault == nil ? $1.points : 0) } }

  /// What earned its points, in a line; none where nothing did.
  var metDetails: [String] {
    let met = items.filter { $0.fault == nil }.map { "\($0.name) \($0.points) 分" }
    return met.isEmpty ? [] : ["做到的：" + met.joined(separator: "，") + "。"]
  }

  /// The points taken away for what should not be there.
  var deducted: Int { deductions.reduce(0) { $0 + $1.points } }

  // MARK: What is asked for in the body

  private static func facts(_ facts: [Rubric.Fact], in document: OfficialDocument) -> [Item] {
    let body = DraftText(
      document.elements.filter { isBody($0.kind) }.map(\.text))
    return facts.map { fact in
      let missing = fact.accepted.filter { !body.contains($0) }
      let words = missing.map { "“\(DraftText.shown($0))”" }.joined(separator: "、")
      return Item(
        name: fact.name, points: fact.points ?? 1,
        fault: missing.isEmpty ? nil : "正文里没有找到\(words)", rules: [])
    }
  }

  private static func isBody(_ kind: OfficialDocument.Element.Kind) -> Bool {
    switch kind {
    case .paragraph, .closing, .attachmentNote, .note, .attachment: true
    case .copyNumber, .secrecyMark, .urgency, .issuerLogo, .documentNumber, .signer, .title,
      .titleNote, .mainRecipients, .attendance, .signature, .documentDate, .copyRecipients,
      .imprint:
      false
    }
  }

  // MARK: What costs points

  /// A rule costs one point however often it is broken, and all rules together no more than `most`.
  private static func errors(
    _ findings: [Finding], in document: OfficialDocument, atMost most: Int
  ) -> [Deduction] {
    var counted: [RuleCode] = []
    return findings.compactMap { finding in
      guard !counted.contains(finding.rule) else { return nil }
      counted.append(finding.rule)
      return Deduction(
        name: "差错", points: counted.count <= most ? 1 : 0,
        reason: said(of: finding, in: document), rule: finding.rule)
    }
  }

  private static func forbidden(
    _ forbidden: [Rubric.Forbidden], in document: OfficialDocument
  ) -> [Deduction] {
    let text = DraftText(document.elements.map(\.text))
    return forbidden.compactMap { item in
      guard let word = item.words.first(where: text.contains) else { return nil }
      let shown = DraftText.alternatives(word).first { text.contains($0) } ?? word
      return Deduction(
        name: item.name, points: item.points ?? 1, reason: "写了“\(shown)”，\(item.why)",
        rule: item.rule)
    }
  }

  private static func length(_ length: Rubric.Length?, of document: OfficialDocument) -> [Deduction]
  {
    guard let length else { return [] }
    let count = document.all(.paragraph).reduce(0) { sum, element in
      sum + element.text.count { !$0.isWhitespace }
    }
    guard count < length.min || count > length.max else { return [] }
    return [
      Deduction(
        name: "篇幅", points: 1,
        reason: "正文 \(count) 字，要求 \(length.min) 至 \(length.max) 字", rule: nil)
    ]
  }

  // MARK: Words

  /// A finding with its place: `“截止”……，第 3 行，改成“截至”`.
  static func said(of finding: Finding, in document: OfficialDocument) -> String {
    let line = document.text[..<finding.range.lowerBound].count(where: \.isNewline) + 1
    let words = document.text[finding.range].prefix(20)
    let place = words.isEmpty ? "第 \(line) 行" : "第 \(line) 行“\(words)”"
    let remedy = finding.replacement.map { $0.isEmpty ? "，删去" : "，改成“\($0)”" } ?? ""
    return "\(finding.message)：\(place)\(remedy)"
  }

  /// What a person must look at, a line each; costs nothing.
  var doubtDetails: [String] {
    let invented = strangers.map { "“\($0)”" }.joined(separator: "、")
    return doubts.map(said)
      + (strangers.isEmpty
        ? [] : ["请核对（不扣分）：正文里的数\(invented)，题里没有给。自己算的请再算一遍，编的请删去（本题要求）"])
  }

  /// A doubt in one line, with its rule.
  private func said(of doubt: Finding) -> String {
    "\(doubt.severity.rawValue)（不扣分）：\(Self.said(of: doubt, in: document))\(Self.cited([doubt.rule]))"
  }

  /// What the points were lost by: the rules with their strength, or the question itself.
  static func cited(_ rules: [RuleCode]) -> String {
    let names = rules.map { code in
      let strength = RuleCatalog.rule(code).map { " \($0.basis.strength.rawValue)" } ?? ""
      return "\(code)\(strength)"
    }
    return names.isEmpty ? "（本题要求）" : "（\(names.joined(separator: "，"))）"
  }
}
