import Quiz
import Sessions
import Study

/// `settings`, 设置: the limits of a day, and how well things shall be remembered.
enum SettingsCommand: ShellCommand {
  static let names = ["settings", "设置"]
  static let usage = "[新题|复习|记忆率 数]"
  static let summary = "每天的上限和希望记住的程度"

  static func arguments(in shell: Shell) -> [[String]] { choices.map(\.names) }

  static func run(_ words: [String], in shell: Shell) throws -> ShellOutcome {
    guard let name = words.first?.lowercased() else {
      draw(in: shell)
      return .goOn
    }
    guard let choice = choices.first(where: { $0.names.contains(name) }) else {
      throw ShellProblem(
        "没有叫“\(name.prefix(20))”的设置。可以设：\(choices.map { $0.names[0] }.joined(separator: "、"))。")
    }
    guard words.count == 2 else { throw ShellProblem("请写明数，如 settings \(choice.example)。") }
    var settings = shell.study.settings
    guard choice.set(words[1], &settings) else {
      throw ShellProblem("\(choice.names[0])请写 \(choice.range)，如 settings \(choice.example)。")
    }
    do {
      try shell.study.change { _ = choice.set(words[1], &$0) }
    } catch {
      throw ShellProblem("设置没有存上。\n\(error)", exitStatus: .data)
    }
    draw(in: shell)
    return .goOn
  }

  /// One thing that can be chosen.
  private struct Choice: Sendable {
    let names: [String]
    let range: String
    let example: String
    /// Takes what was typed, or gives false.
    let set: @Sendable (String, inout StudySettings) -> Bool
  }

  private static let choices = [
    Choice(names: ["新题", "new"], range: "0 至 9999", example: "新题 20") { typed, settings in
      guard let number = Int(typed), StudySettings.limitBounds.contains(number) else {
        return false
      }
      settings.newPerDay = number
      return true
    },
    Choice(names: ["复习", "review"], range: "0 至 9999", example: "复习 200") { typed, settings in
      guard let number = Int(typed), StudySettings.limitBounds.contains(number) else {
        return false
      }
      settings.reviewsPerDay = number
      return true
    },
    Choice(names: ["记忆率", "retention"], range: "0.7 至 0.97（也可以写 70% 至 97%）", example: "记忆率 0.9") {
      typed, settings in
      let isPercent = typed.hasSuffix("%")
      guard var number = Double(isPercent ? String(typed.dropLast()) : typed) else { return false }
      if isPercent { number /= 100 }
      guard StudySettings.retentionBounds.contains(number) else { return false }
      settings.desiredRetention = number
      return true
    },
  ]

  private static func draw(in shell: Shell) {
    let settings = shell.study.settings
    var screen = shell.screen()
    screen.heading("学习设置", shell.learner)
    screen.ruleLine()
    screen.table([
      ["新题", "每天最多 \(settings.newPerDay) 题"], ["复习", "每天最多 \(settings.reviewsPerDay) 题"],
      ["记忆率", "到期时约有 \(SummaryScreen.percent(settings.desiredRetention, of: 1)) 的把握答对；越高复习越勤"],
      ["复习参数", settings.parameters == nil ? "通用的；做满 1000 次作答后可以 optimize" : "按你自己的记录算出来的"],
      ["考试", target(settings)],
    ])
    screen.blank()
    screen.paragraph("改：settings 新题 20   settings 复习 200   settings 记忆率 0.9", tone: .faint)
    shell.show(screen)
  }

  private static func target(_ settings: StudySettings) -> String {
    guard let target = settings.target else { return "没有定日子；输入 target 日期" }
    return
      "\(target.day)，每天 \(target.minutesPerDay) 分钟\(target.scope.isEmpty ? "" : "，范围 \(target.scope)")"
  }
}
