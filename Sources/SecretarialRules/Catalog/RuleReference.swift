/// The whole reference of the rules, made from the rules themselves.
public enum RuleReference {
  /// The reference as Markdown: a section for each family, an entry for each rule.
  public static var markdown: String {
    var text = "# 规则手册\n\n" + introduction + "\n"
    for family in RuleCatalog.families where !family.rules.isEmpty {
      text += "\n## \(family.name)\n"
      for rule in family.rules.sorted(by: { $0.code < $1.code }) { text += "\n" + entry(rule) }
    }
    return text
  }

  private static var introduction: String {
    let checked = RuleCatalog.rules.count { $0.checkedRule != nil }
    return """
      共 \(RuleCatalog.rules.count) 条，其中 \(checked) 条可以由机器检查，其余用来讲解和判题。
      强度：规定（法律、法规、党内法规、规章和规范性文件）、国标、惯例、单位规定（只对写明的单位，要在检查设置里打开）。
      检查结果：错误是违反了规则；请核对要由人判断；提示可改可不改。

      """
  }

  private static func entry(_ rule: any Rule) -> String {
    var lines = ["### \(rule.code) \(escaped(rule.title))", ""]
    lines.append("- 强度：\(rule.basis.strength.rawValue)" + (rule.basis.unit.map { "（\($0)）" } ?? ""))
    lines.append("- 依据：\(escaped(rule.basis.description))")
    for edition in editions(of: rule.basis) { lines.append("  - \(escaped(edition))") }
    if let note = rule.basis.note, !rule.basis.citations.isEmpty,
      rule.basis.strength != .convention
    {
      lines.append("- 说明：\(escaped(note))")
    }
    if let replaces = rule.basis.replaces { lines.append("- 取代：\(escaped(replaces))") }
    if let checked = rule.checkedRule {
      lines.append(
        "- 检查：最高报“\(checked.severity.rawValue)”，\(checked.isMendable ? "可以自动改" : "由人改")")
    } else {
      lines.append("- 检查：不由机器检查，用来讲解和判题")
    }
    if let example = rule.example {
      lines.append("- 错：\(escaped(example.wrong))")
      lines.append("- 对：\(escaped(example.right))")
    }
    return lines.joined(separator: "\n") + "\n\n\(escaped(rule.explanation))\n"
  }

  private static func editions(of basis: Basis) -> [String] {
    var seen: Set<Citation.Source> = []
    return basis.citations.map(\.source).filter { seen.insert($0).inserted }.map {
      "\($0.title.trimmed)：\($0.edition)"
    }
  }

  /// Marks that Markdown would take for its own are escaped; a line break becomes a blank.
  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      if "\\`*_[]<>#|~".contains(character) { result.append("\\") }
      result.append(character.isNewline ? " " : character)
    }
    return result
  }
}

extension String {
  fileprivate var trimmed: Substring {
    var text = self[...]
    while text.last == " " { text.removeLast() }
    return text
  }
}
