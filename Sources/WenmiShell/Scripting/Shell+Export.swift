import DurableFiles
import LineEditing
import Quiz
import ScoreSheets
import Sessions

extension Shell {
  /// Writes the score sheet of a session.
  ///
  /// - Parameters:
  ///   - name: The session's name or an end of it; `nil` for the latest.
  ///   - format: `csv` or `json`; `nil` for what the file name asks for, else CSV.
  ///   - path: The file; `nil` to print it.
  ///   - force: Whether a file that is there is replaced.
  /// - Returns: What the process should return.
  public func export(
    session name: String?, format: String?, to path: String?, force: Bool
  ) -> ExitStatus {
    do {
      try writeSheet(of: name, format: format, to: path, force: force)
      return .done
    } catch {
      return fail(error)
    }
  }

  /// Writes the score sheet and says where it is.
  func writeSheet(of name: String?, format: String?, to path: String?, force: Bool) throws {
    let names = ScoreSheetFormat.catalog.map(\.name).joined(separator: "、")
    let wanted = format.map(ScoreSheetFormat.named) ?? path.flatMap(ScoreSheetFormat.forFile)
    if let format, wanted == nil {
      throw ShellProblem("没有 \(format) 这种格式。可用的有：\(names)。")
    }
    let session = try session(named: name)
    let question = { (reference: QuestionReference) in
      (try? self.library.question(reference)) ?? nil
    }
    let sheet = ScoreSheet(
      [session], stem: { question($0).map(Self.whatIsAsked) },
      answer: { question($0.question)?.content.words(for: $0.response) })
    let format = wanted ?? .csv
    let unfinished = Self.unfinishedNote(session)
    guard let path else {
      if let unfinished { StandardError.write(unfinished + "\n") }
      terminal.write(String(decoding: format.bytes(sheet), as: UTF8.self))
      return
    }
    do throws(FileError) {
      try sheet.save(to: path, as: format, force: force)
    } catch {
      throw ShellProblem(
        error.cause == .alreadyExists
          ? "\(path) 已经有了，没有改动它。换一个文件名，或者加 --force 覆盖。" : "成绩单没有写成。\(error)",
        exitStatus: .data)
    }
    say("已导出 \(session.header.learner) 的“\(session.header.title)”（\(format.name)）：\(path)")
    if let unfinished { say(unfinished) }
  }

  /// The stem, and what tells the question from others where the stem only says what to do.
  private static func whatIsAsked(_ question: Question) -> String {
    let stem = question.stem.joined(separator: "\n")
    return stem.contains(question.label) ? stem : "\(stem)\n\(question.label)"
  }

  /// What is to be said of a sheet that may still grow.
  private static func unfinishedNote(_ session: SessionFile) -> String? {
    guard session.header.finishedAt == nil else { return nil }
    return "这次练习还没做完：\(SessionProgress(session).done)/\(session.header.plan.count)。"
  }
}
