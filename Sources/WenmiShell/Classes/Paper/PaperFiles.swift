import Classroom
import DurableFiles
import Sessions

/// The files that are printed for an exam on paper.
struct PaperFiles {
  /// A folder, or the file of the question paper, beside which the others go.
  let output: String
  /// Whether files that are there are replaced.
  let replaces: Bool

  /// A file that was written.
  struct Written {
    let name: String
    let path: String
  }

  /// Says before anything is changed that a file is there already.
  func check(_ title: String, variants: Int) throws {
    guard !replaces else { return }
    for path in paths(title, PaperVariant.allCases.prefix(variants)).map(\.path)
    where AtomicFile.permissions(of: path) != nil {
      throw ShellProblem("\(path) 已经有了，没有改动它。换一个文件夹，或者加 --force 覆盖。", exitStatus: .data)
    }
  }

  /// Writes all of them.
  func write(_ lesson: Lesson, roster: Roster) throws -> [Written] {
    let print = PaperPrint(lesson, seats: roster)
    let paths = paths(lesson.header.title, lesson.variants[...])
    try check(lesson.header.title, variants: lesson.variants.count)
    for file in paths {
      let text =
        switch file.part {
        case .questions(let variant): print.questionPaper(variant)
        case .sheets: print.answerSheets()
        case .key: print.key()
        }
      do throws(FileError) {
        try Folder.make(Folder.containing(file.path))
        try AtomicFile.write(
          Array(text.utf8), to: file.path, existing: replaces ? .replaced : .kept,
          // Questions and keys are for the instructor's eyes until the day.
          permissions: 0o600)
      } catch {
        throw ShellProblem(
          "没有写成 \(file.path)：\(error.cause.reason)。\(error.cause.remedy)。", exitStatus: .data)
      }
    }
    return paths.map { Written(name: $0.name, path: $0.path) }
  }

  // MARK: Names

  private enum Part {
    case questions(PaperVariant)
    case sheets
    case key
  }

  private func paths(
    _ title: String, _ variants: ArraySlice<PaperVariant>
  ) -> [(name: String, path: String, part: Part)] {
    var base = output
    let isFile = output.lowercased().hasSuffix(".html") || output.lowercased().hasSuffix(".htm")
    if isFile {
      base = String(output[..<(output.lastIndex(of: ".") ?? output.endIndex)])
    } else {
      while base.count > 1, base.hasSuffix("/") { base.removeLast() }
      base += "/" + fileNamePart(title)
    }
    let papers = variants.map { variant in
      let name = variants.count > 1 ? "试卷-\(variant.rawValue)卷" : "试卷"
      let path = isFile && variants.count == 1 ? output : "\(base)-\(name).html"
      return (name: name, path: path, part: Part.questions(variant))
    }
    return papers + [
      (name: "答题卡", path: "\(base)-答题卡.html", part: .sheets),
      (name: "参考答案", path: "\(base)-参考答案（密封保管）.html", part: .key),
    ]
  }
}
