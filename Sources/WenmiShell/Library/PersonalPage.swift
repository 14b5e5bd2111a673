import DurableFiles
import LineEditing
import Quiz

/// Where a page about a learner is to be written, as a line of the prompt or of the shell says.
struct PersonalPage {
  /// The file; empty for a name that says what it is.
  var path = ""
  /// Whether a file that is there may be lost.
  var replaces = false

  /// A page whose place is known.
  init(path: String, replaces: Bool) {
    self.path = path
    self.replaces = replaces
  }

  /// Reads what was typed after a command: `[-o] [文件] [--force]`.
  ///
  /// - Throws: ``ShellProblem`` where an option means nothing.
  @MainActor
  init(_ words: [String], in shell: Shell) throws {
    var names: [String] = []
    for word in words {
      switch word {
      case "--force": replaces = true
      case "-o", "--output": continue
      case _ where word.hasPrefix("--"):
        throw ShellProblem("没有 \(word.prefix(40)) 这个选项。可以写：-o 文件、--force。")
      default: names.append(word)
      }
    }
    path = shell.typedPath(names)
  }
}

extension Shell {
  /// Writes a page that only its owner may read, whole or not at all.
  ///
  /// - Parameters:
  ///   - text: What stands in it.
  ///   - page: Where to.
  ///   - name: The file's name where none was given.
  ///   - title: What it is called.
  /// - Throws: ``ShellProblem`` where it is not written.
  func write(
    _ text: String, to page: PersonalPage, named name: String, title: String
  ) async throws {
    let path = page.path.isEmpty ? name : page.path
    var replaces = page.replaces
    if !replaces, AtomicFile.permissions(of: path) != nil {
      guard terminal.isInteractive else { throw Self.isThere(path) }
      guard await agrees(to: "\(path) 已经有了，覆盖吗？") else {
        return say("没有改动 \(path)。")
      }
      replaces = true
    }
    do throws(FileError) {
      try AtomicFile.write(
        Array(text.utf8), to: path, existing: replaces ? .replaced : .kept, permissions: 0o600)
    } catch {
      throw error.cause == .alreadyExists
        ? Self.isThere(path) : ShellProblem("\(title)没有写成。\(error)", exitStatus: .data)
    }
    say("已写好\(title)：\(path)")
  }

  private static func isThere(_ path: String) -> ShellProblem {
    ShellProblem("\(path) 已经有了，没有改动它。换一个文件名，或者加 --force 覆盖。", exitStatus: .data)
  }
}
