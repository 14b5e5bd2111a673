import DurableFiles
import OfficialDocuments
import SecretarialRules

/// The corrected copy of a document beside it; the document itself is never touched.
struct CorrectedCopy {
  /// The copy: 草稿.改正.txt beside 草稿.txt and 草稿.docx.
  let path: String
  let changes: [Correction.Change]
  private let isWord: Bool

  /// Writes the copy, where there is something to correct.
  ///
  /// - Throws: ``ShellProblem`` where there may be no copy, or it cannot be written.
  init(of file: CheckedFile, profile: RuleProfile, force: Bool) throws(ShellProblem) {
    guard file.name != CheckedFile.standardInput else {
      throw ShellProblem("--fix 要知道文件名，不能用在标准输入上。请先存成文件。")
    }
    guard !file.isClassified else {
      throw ShellProblem("\(file.name) 标有密级，不另存改正稿。", exitStatus: .data)
    }
    isWord = file.isWord
    let correction = Correction(of: file.document.text, profile: profile)
    path = Self.path(for: file.name)
    changes = correction.changes
    guard !changes.isEmpty else { return }
    do {
      try AtomicFile.write(
        Array(correction.text.utf8), to: path, existing: force ? .replaced : .kept,
        permissions: 0o600)
    } catch {
      throw ShellProblem(
        error.cause == .alreadyExists
          ? "\(path) 已经有了，没有改动它。先改名或者删去它，或者加 --force 覆盖。" : "改正稿没有写成。\(error)",
        exitStatus: .data)
    }
  }

  private static func path(for name: String) -> String {
    let start = name.lastIndex(of: "/").map { name.index(after: $0) } ?? name.startIndex
    let dot = name[start...].lastIndex(of: ".").flatMap { $0 > start ? $0 : nil }
    return name[..<(dot ?? name.endIndex)] + ".改正.txt"
  }

  func draw(on screen: inout Screen) {
    guard !changes.isEmpty else {
      screen.paragraph("没有可以自动改的地方，没有写改正稿。", tone: .strong)
      return
    }
    let kind = isWord ? "只有文字，没有版式；请照着改原来的 Word 文件" : "UTF-8 纯文本"
    screen.paragraph(
      "改正稿：\(path)（\(kind)；原文件没有动）。改了 \(changes.count) 处：", tone: .strong)
    for change in changes {
      let words =
        change.before.isEmpty
        ? "加上“\(change.after)”"
        : change.after.isEmpty ? "删去“\(change.before)”" : "“\(change.before)”改成“\(change.after)”"
      screen.paragraph("第 \(change.line) 行：\(words)（\(change.rule)）", indent: 2, hanging: 4)
    }
  }
}
