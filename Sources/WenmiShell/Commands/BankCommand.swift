import BankFormats
import Quiz

/// `bank`, 出题: makes, takes in, changes and compares banks.
enum BankCommand: ShellCommand {
  static let names = ["bank", "出题", "题库管理"]
  static let usage = "add|edit|import|stats …"
  static let summary = "出题、改题、导入，如 bank import 试题.docx"

  static func arguments(in shell: Shell) -> [[String]] {
    actions.map(\.names) + shell.library.banks.map { [$0.id.rawValue, $0.title] }
  }

  /// What can be done, each with what follows.
  private static let actions: [(names: [String], usage: String)] = [
    (["add", "加题"], "add [题库]              一步一步出一道题"),
    (["edit", "改题"], "edit 题库|题号           用编辑器改"),
    (["new", "新题库"], "new 题库 [名称]          用编辑器新建"),
    (["import", "导入"], "import 文件 [--apply] [--topic 主题] [--to 题库]"),
    (["convert", "转换"], "convert 题库|文件 输出文件"),
    (["diff", "比较"], "diff 旧 新"), (["stats", "统计"], "stats [题库]"),
    (["observe", "实测"], "observe [题库] [--dry-run]  从练习记录统计实测难度"),
    (["coverage", "覆盖"], "coverage"), (["lint", "检查"], "lint [题库|文件]"),
  ]

  static func run(_ words: [String], in shell: Shell) async throws -> ShellOutcome {
    guard let first = words.first else {
      var screen = shell.screen()
      for action in actions { screen.paragraph("bank \(action.usage)", indent: 2, hanging: 4) }
      screen.blank()
      screen.paragraph("可以导入：\(BankFileWork.formatNames)", hanging: 2, tone: .faint)
      shell.show(screen)
      return .goOn
    }
    let rest = Array(words.dropFirst())
    switch actions.first(where: { $0.names.contains(first.lowercased()) })?.names[0] {
    case "add": try await BankAdding(shell: shell, id: rest.first ?? "my-bank").run()
    case "edit":
      guard let target = rest.first else { throw ShellProblem("请写明题库或者题号，如 bank edit gs-003") }
      _ = await shell.editBank(target)
    case "new":
      guard let id = rest.first else { throw ShellProblem("请写明新题库的名字，如 bank new my-bank 我的题库") }
      _ = await shell.newBank(id, title: rest.count > 1 ? rest[1...].joined(separator: " ") : nil)
    case "import": try importFile(rest, in: shell)
    case "convert":
      guard rest.count == 2 else { throw ShellProblem("请写明从哪里到哪里，如 bank convert my-bank 题库.xlsx") }
      _ = shell.convertBank(rest[0], from: nil, to: nil, output: rest[1], force: false)
    case "diff":
      guard rest.count == 2 else { throw ShellProblem("请写明两个题库，如 bank diff 旧.json my-bank") }
      _ = shell.diffBanks(rest[0], rest[1], isJSON: false)
    case "stats": _ = shell.bankStatistics(rest, isJSON: false)
    case "observe":
      _ = shell.observeBanks(
        rest.filter { $0 != "--dry-run" }, isDryRun: rest.contains("--dry-run"))
    case "coverage": _ = shell.coverage(isJSON: false)
    case "lint": _ = shell.lintBanks(rest, isStrict: false)
    default:
      throw ShellProblem(
        "bank 后面可以写：\(actions.map { $0.names[0] }.joined(separator: " "))。单独输入 bank 看用法。")
    }
    return .goOn
  }

  private static func importFile(_ words: [String], in shell: Shell) throws {
    var wish = ImportWish()
    var names: [String] = []
    var rest = words[...]
    while let word = rest.popFirst() {
      switch word {
      case "--apply": wish.applies = true
      case "--all": wish.listsAll = true
      case "--doubtful": wish.takesDoubtful = true
      case "--topic", "--to", "--format", "--title":
        guard let value = rest.popFirst() else { throw ShellProblem("\(word) 后面要写一个词。") }
        switch word {
        case "--topic": wish.topic = value
        case "--to": wish.bank = value
        case "--title": wish.title = value
        default: wish.format = value
        }
      default:
        guard !word.hasPrefix("--") else { throw ShellProblem("import 没有 \(word) 这个选项。") }
        names.append(word)
      }
    }
    // A path may have blanks in it.
    guard !names.isEmpty else { throw ShellProblem("请写明文件，如 bank import 试题.docx") }
    wish.file = names.joined(separator: " ")
    _ = shell.importBank(wish)
  }
}
