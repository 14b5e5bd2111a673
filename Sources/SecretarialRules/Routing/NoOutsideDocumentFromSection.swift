import OfficialDocuments

/// A section inside a department does not write to outside bodies.
///
/// 规定：2012年条例第十七条。
struct NoOutsideDocumentFromSection: ScenarioRule, DocumentRule {
  let code: RuleCode = "GW314"
  let violationName = "内设机构对外行文"
  let title = "部门内设机构除办公厅（室）外不得对外正式行文"
  let basis = Basis.regulation(Citation(.documentRegulations, "第十七条"))
  let explanation =
    "科、处、股不是独立的机关，对外没有发文的资格。"
    + "需要对外行文的，以部门名义发，或者由部门的办公厅（室）发。"
  let example: RuleExample? = RuleExample(
    wrong: "市财政局预算科致各县财政局的通知", right: "市财政局致各县财政局的通知")

  func violation(in scenario: Scenario) -> GenreAdvice.Violation? {
    guard scenario.senderKind == .internalSection, scenario.receiverIsOutsideDepartment else {
      return nil
    }
    return violated(
      "内设机构以自己的名义对外正式行文",
      fix: "改以所在部门的名义行文，或者由部门的办公厅（室）行文")
  }

  /// A 科 or 股 that signs a document with a number; a 处 may be a body of its own.
  func findings(in document: OfficialDocument) -> [Finding] {
    guard document.head.contains(where: { $0.kind == .documentNumber }),
      let signature = document.signatures.first(where: { element in
        element.words.count >= 5 && ["科", "股"].contains { element.words.hasSuffix($0) }
      })
    else { return [] }
    return [
      Finding(
        rule: code, severity: .doubtful, range: signature.range,
        message: "署名像是内设机构；内设机构除办公厅（室）外不得对外正式行文，请核对")
    ]
  }
}

extension Scenario {
  /// The receiver does not belong to the department whose section writes.
  ///
  /// A section's own superior is its department, so an unnamed superior counts as inside.
  fileprivate var receiverIsOutsideDepartment: Bool {
    if let receiver, receiver.hasPrefix("本") { return false }
    if let receiver, let sender, let department = Scenario.department(ofSection: sender),
      receiver.hasPrefix(department)
    {
      return false
    }
    switch relation {
    case .subordinate, .unrelated, .public, .congress: return true
    case .superior, nil: return receiver != nil && sender != nil
    }
  }

  /// The department in a section's name: `石桥区民政局` in `石桥区民政局社会救助科`.
  private static func department(ofSection name: String) -> Substring? {
    guard let end = name.dropLast().lastIndex(where: { "局厅部委院署".contains($0) }) else {
      return nil
    }
    return name[...end]
  }
}
