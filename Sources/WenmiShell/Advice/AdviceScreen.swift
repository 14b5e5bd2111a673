import OfficialDocuments
import SecretarialRules

/// The adviser's answer on a screen: the genre first, then why, why not, and what to put right.
enum AdviceScreen {
  static func draw(_ advice: GenreAdvice, of scenario: Scenario, on screen: inout Screen) {
    if let genre = advice.genre {
      screen.paragraph("用\(genre.rawValue)。", tone: .right)
    } else {
      screen.paragraph("还定不下来，要先弄清：", tone: .wrong)
      for question in advice.questions { screen.paragraph("- \(question)", indent: 2, hanging: 2) }
    }
    for reason in advice.reasons {
      screen.paragraph(reason.text, indent: 2)
      cite(reason.rules, on: &screen)
    }
    if !advice.excluded.isEmpty {
      screen.paragraph("不用：")
      for exclusion in advice.excluded {
        screen.paragraph(
          "\(exclusion.genre.rawValue)  \(exclusion.reason)", indent: 2, hanging: 6)
        cite([exclusion.rule], on: &screen)
      }
    }
    if !advice.violations.isEmpty {
      screen.blank()
      screen.paragraph("要先改正：", tone: .wrong)
      for violation in advice.violations {
        screen.paragraph("\(violation.name)：\(violation.message)", indent: 2, hanging: 2)
        screen.paragraph("改法：\(violation.fix)", indent: 4, hanging: 6)
        cite([violation.rule], on: &screen)
      }
    }
    if let genre = advice.genre, let sender = scenario.sender {
      screen.blank()
      screen.paragraph("标题可以写：\(sender)关于……的\(genre.rawValue)")
    }
  }

  private static func cite(_ codes: [RuleCode], on screen: inout Screen) {
    for code in codes {
      guard let rule = RuleCatalog.rule(code) else { continue }
      screen.paragraph("\(rule.basis.description)  \(code)", indent: 6, hanging: 2, tone: .faint)
    }
  }
}
