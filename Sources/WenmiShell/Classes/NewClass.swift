import Classroom
import LineEditing
import Sessions

/// `class new`, 建班: makes a class of a roster.
enum NewClass: ClassAction {
  static let names = ["new", "建班", "新建"]
  static let usage = "new 名称 名册文件"
  static let summary = "建班；名册是 .xlsx、CSV 或一行一个姓名"

  static func run(_ words: [String], in shell: Shell) throws {
    let words = words.filter { $0 != "--roster" }
    guard words.count >= 2 else { throw ShellProblem("请写明班名和名册，如 class new 秋季班 名册.xlsx") }
    // A path may have blanks in it.
    try shell.makeClass(words[0], roster: TypedPath.file(words[1...].joined(separator: " ")))
  }
}

extension Shell {
  /// Makes a class.
  ///
  /// - Parameters:
  ///   - title: What people call it.
  ///   - file: The roster.
  /// - Returns: ``ExitStatus/findings`` where the roster has faults.
  public func newClass(_ title: String, roster file: String) async -> ExitStatus {
    await settlingClass {
      try makeClass(title, roster: file)
      return .done
    }
  }

  fileprivate func makeClass(_ title: String, roster file: String) throws {
    let reading = try RosterFile.read(path: file)
    let made = try classStore.create(title: title, roster: reading.roster, at: .now())
    tell(reading.remarks, of: file)
    let groups = made.roster.groups.count
    say(
      "建好了“\(made.title)”：\(made.roster.learners.count) 人\(groups > 0 ? "，\(groups) 组" : "")。存在 \(classStore.folder(of: made.id))"
    )
    say("签到：class sign \(made.id)", tone: .faint)
  }
}
