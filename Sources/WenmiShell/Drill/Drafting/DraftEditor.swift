#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import LineEditing

/// The editor that a learner writes a document with.
struct DraftEditor {
  /// The command as the learner has set it, arguments included, or the name of a program.
  let command: String
  /// Whether nobody has chosen it; then the learner may not know its keys.
  let isFallback: Bool

  /// Finds the editor: `VISUAL`, else `EDITOR`, else what most systems have; `nil` for none.
  init?(_ environment: (String) -> String?) {
    for variable in ["VISUAL", "EDITOR"] {
      if let command = environment(variable), command.contains(where: { !$0.isWhitespace }) {
        self.command = command
        isFallback = false
        return
      }
    }
    let folders = (environment("PATH") ?? "/usr/local/bin:/usr/bin:/bin").split(separator: ":")
    let found = ["nano", "vim", "vi"].first { name in
      folders.contains { FileManager.default.isExecutableFile(atPath: "\($0)/\(name)") }
    }
    guard let found else { return nil }
    command = found
    isFallback = true
  }

  /// How to write, save and leave, for an editor that was not chosen.
  var keys: String? {
    guard isFallback else { return nil }
    return command == "nano"
      ? "nano：直接写；写完按 Ctrl-O 再回车保存，按 Ctrl-X 离开。"
      : "\(command)：按 i 开始写；写完按 Esc，再输入 :wq 回车，保存离开；输入 :q! 回车，不保存离开。"
  }

  /// Lets the learner work on a file.
  @MainActor
  func edit(_ path: String, on terminal: Terminal) -> Terminal.ProgramEnd {
    // A command with arguments is taken apart by a shell, as everywhere else. The editor takes the
    // shell's place, so that whoever stops or ends it has to do with the editor itself.
    terminal.run(["/bin/sh", "-c", "exec \(command) \"$@\"", "sh", path])
  }
}
