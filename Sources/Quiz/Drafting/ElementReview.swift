import OfficialDocuments
import SecretarialRules

/// The elements of a draft held against those that a rubric asks for.
///
/// What the rules find in such an element costs the element its points and is not counted again.
struct ElementReview {
  let document: OfficialDocument
  let rubric: Rubric
  let findings: [Finding]
  private var used: Set<Finding> = []

  init(document: OfficialDocument, rubric: Rubric, findings: [Finding]) {
    self.document = document
    self.rubric = rubric
    self.findings = findings
  }

  /// Whether a finding has been charged to an element.
  func isUsed(_ finding: Finding) -> Bool { used.contains(finding) }

  /// The genre, then the elements in the order of a document.
  mutating func items() -> [DraftReview.Item] {
    var items = [genre()]
    for (part, words) in rubric.wantedElements {
      guard let kind = part.kind else { continue }
      items.append(element(part, kind, words))
    }
    return items
  }

  // MARK: The genre

  /// What the genre's points stand on; all else about a title is its form.
  private static let genreRules: Set<RuleCode> = ["GW116", "GW117", "GW202"]

  private mutating func genre() -> DraftReview.Item {
    let points = rubric.weight(of: .genre)
    let broken = charge { Self.genreRules.contains($0.rule) && $0.severity != .hint }
    var fault: String?
    var rules = broken.map(\.rule)
    if !broken.isEmpty {
      fault = said(broken)
    } else if document.genre != rubric.genre {
      let found = document.genre.map { "写成了\($0.rawValue)，" } ?? "看不出文种，"
      fault = found + "这件事用\(rubric.genre.rawValue)"
      rules = [rubric.genre.rule]
    }
    return DraftReview.Item(
      name: Rubric.Part.genre.name, points: points, fault: fault, rules: unique(rules))
  }

  // MARK: An element

  private mutating func element(
    _ part: Rubric.Part, _ kind: OfficialDocument.Element.Kind, _ words: [String]
  ) -> DraftReview.Item {
    let found = document.all(kind)
    func item(_ fault: String?, _ rules: [RuleCode] = []) -> DraftReview.Item {
      DraftReview.Item(
        name: part.name, points: rubric.weight(of: part), fault: fault, rules: unique(rules))
    }
    guard !found.isEmpty else {
      return item("没有看到\(part.name)", part.rule.map { [$0] } ?? [])
    }
    let broken = charge { finding in
      found.contains { $0.range.overlaps(finding.range) || $0.range == finding.range }
        && finding.severity == .error
    }
    if !broken.isEmpty { return item(said(broken), broken.map(\.rule)) }
    if part == .closing, let unfit = unfitClosing(found) { return item(unfit.fault, unfit.rules) }
    let missing = words.filter { !stands($0, in: found, part) }
    if !missing.isEmpty {
      let wanted = missing.map { "“\(DraftText.shown($0))”" }.joined(separator: "、")
      return item(part == .title ? "标题没有写到\(wanted)" : "应当是\(wanted)")
    }
    if part == .mainRecipients, rubric.genre.lines == [.upward], words.count == 1,
      recipients(found).count > 1
    {
      return item("上行文原则上主送一个上级机关，这里写了 \(recipients(found).count) 个", ["GW301"])
    }
    return item(nil)
  }

  /// What is wrong with a closing, as one of the genre that was asked for: a wrong genre has
  /// already cost its points. Customs of closing are only held against a draft here, where the
  /// question asks for the closing.
  private mutating func unfitClosing(
    _ found: [OfficialDocument.Element]
  ) -> (fault: String, rules: [RuleCode])? {
    _ = charge { finding in
      finding.rule.rawValue.hasPrefix("GW40")
        && found.contains { $0.range.overlaps(finding.range) }
    }
    let broken = found.flatMap {
      PhraseCheck.findings(in: Phrase(.closing, $0.text, genre: rubric.genre))
    }
    guard !broken.isEmpty else { return nil }
    return (unique(broken.map(\.message)).joined(separator: "；"), broken.map(\.rule))
  }

  /// Whether what is asked for stands in an element: names as a whole, dates as the same day, all
  /// else as part of it.
  private func stands(
    _ forms: String, in found: [OfficialDocument.Element], _ part: Rubric.Part
  ) -> Bool {
    let alternatives = DraftText.alternatives(forms)
    switch part {
    case .signature:
      return found.contains { alternatives.contains(TypedForms.comparable($0.text)) }
    case .mainRecipients:
      let names = recipients(found)
      return alternatives.contains { form in
        names.contains(form)
          || form.contains(where: Self.separators.contains)
            && DraftText(found.map(\.text)).contains(form)
      }
    case .documentDate:
      let dates = found.compactMap { DocumentDate(parsing: $0.text.filter { !$0.isWhitespace }) }
      return alternatives.contains { form in
        DocumentDate(parsing: form).map(dates.contains) ?? false
      }
    case .genre, .documentNumber, .signer, .title, .closing, .attachmentNote, .note,
      .copyRecipients:
      return DraftText(found.map(\.text)).contains(forms)
    }
  }

  private static let separators: Set<Character> = ["、", ",", ";", "，", "；"]

  private func recipients(_ found: [OfficialDocument.Element]) -> [String] {
    found.flatMap { element in
      TypedForms.comparable(element.text).split {
        Self.separators.contains($0) || $0 == ":" || $0 == "\u{1F}"
      }.map(String.init)
    }
  }

  // MARK: Findings

  private mutating func charge(_ isMeant: (Finding) -> Bool) -> [Finding] {
    let charged = findings.filter { !used.contains($0) && isMeant($0) }
    used.formUnion(charged)
    return charged
  }

  private func said(_ findings: [Finding]) -> String {
    unique(findings.map { DraftReview.said(of: $0, in: document) }).joined(separator: "；")
  }

  private func unique<Value: Equatable>(_ values: [Value]) -> [Value] {
    values.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
  }
}
