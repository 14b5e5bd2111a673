import SecretarialRules

/// `rules`, 规则: lists the rules of the trade, or explains one.
enum RulesCommand: ShellCommand {
  static let names = ["rules", "规则", "rule"]
  static let usage = "[编号|词]"
  static let summary = "查规则，如 rules GW304"

  static func arguments(in shell: Shell) -> [[String]] {
    RuleCatalog.rules.map { [$0.code.rawValue] }
  }

  static func run(_ words: [String], in shell: Shell) throws -> ShellOutcome {
    var screen = shell.screen()
    try RulesScreen.draw(words.first ?? "", on: &screen)
    shell.show(screen)
    return .goOn
  }
}

/// The rules as they are listed and explained.
enum RulesScreen {
  /// Lists all rules, those that speak of a word, or explains the one with a code.
  static func draw(_ wanted: String, on screen: inout Screen) throws {
    if let rule = RuleCatalog.rule(RuleCode(rawValue: wanted.uppercased())) {
      return explain(rule, on: &screen)
    }
    let rules = RuleCatalog.rules.filter {
      wanted.isEmpty || $0.title.contains(wanted) || $0.explanation.contains(wanted)
        || $0.code.rawValue.hasPrefix(wanted.uppercased())
    }
    guard !rules.isEmpty else {
      throw ShellProblem("没有编号或者内容是“\(wanted)”的规则。输入 rules 看全部。")
    }
    screen.table(
      rules.map { [$0.code.rawValue, $0.basis.strength.rawValue, $0.title] }, indent: 0)
    screen.blank()
    screen.paragraph("共 \(rules.count) 条。看一条的说明：rules \(rules[0].code)", tone: .faint)
  }

  /// Explains a rule: strength, basis, why, a wrong and a right form.
  static func explain(_ rule: any Rule, on screen: inout Screen) {
    screen.paragraph("\(rule.code)  \(rule.title)", hanging: 7, tone: .strong)
    screen.paragraph("强度：\(strength(rule.basis))", indent: 2, hanging: 6)
    for citation in rule.basis.citations {
      screen.paragraph("依据：\(citation.description)", indent: 2, hanging: 6)
      screen.paragraph(citation.source.edition, indent: 8, tone: .faint)
    }
    if let note = rule.basis.note { screen.paragraph("说明：\(note)", indent: 2, hanging: 6) }
    if let replaces = rule.basis.replaces {
      screen.paragraph("取代：\(replaces)", indent: 2, hanging: 6)
    }
    if let checked = rule.checkedRule {
      screen.paragraph(
        "检查：最高报“\(checked.severity.rawValue)”，\(checked.isMendable ? "可以自动改" : "由人改")",
        indent: 2, hanging: 6)
    }
    screen.blank()
    screen.paragraph(rule.explanation, indent: 2)
    if let example = rule.example {
      screen.blank()
      screen.paragraph("错：\(example.wrong)", indent: 2, hanging: 4)
      screen.paragraph("对：\(example.right)", indent: 2, hanging: 4)
    }
  }

  private static func strength(_ basis: Basis) -> String {
    switch basis.strength {
    case .regulation, .standard: basis.strength.rawValue
    case .convention: "惯例（通行做法，不是规定）"
    case .local: "单位规定（\(basis.unit ?? "某单位")）"
    }
  }
}
