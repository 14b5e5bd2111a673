import Quiz
import Sessions
import Study

extension Shell {
  /// Writes the wrong-answer book where the words after `mistakes` ask for it.
  ///
  /// - Parameter words: What was typed.
  /// - Returns: Whether they do.
  /// - Throws: ``ShellProblem`` where the book is empty or cannot be written.
  func exportsMistakes(_ words: [String]) async throws -> Bool {
    guard let first = words.first, ["export", "导出", "打印"].contains(first.lowercased()) else {
      return false
    }
    try await writeMistakes(to: PersonalPage(Array(words.dropFirst()), in: self))
    return true
  }

  /// Writes the wrong-answer book for a script.
  ///
  /// - Parameters:
  ///   - path: The file, which ends in `.html` or `.md`.
  ///   - replaces: Whether a file that is there may be lost.
  /// - Returns: What the process should return.
  public func exportMistakes(to path: String, replaces: Bool) async -> ExitStatus {
    settleLearner()
    reportFaults()
    do {
      try await writeMistakes(to: PersonalPage(path: path, replaces: replaces))
      return library.faults.isEmpty ? .done : .data
    } catch {
      return fail(error)
    }
  }

  private func writeMistakes(to page: PersonalPage) async throws {
    let name = page.path.lowercased()
    let isMarkdown = name.hasSuffix(".md")
    guard name.isEmpty || isMarkdown || name.hasSuffix(".html") || name.hasSuffix(".htm") else {
      throw ShellProblem("错题本可以写成 .html（打印用）或者 .md。例：mistakes 导出 错题本.html")
    }
    let record = try await study.record()
    let references = WrongAnswerBook.questions(in: record, among: library.entries)
    let questions = try references.compactMap { reference in
      try library.question(reference).map { (reference, $0) }
    }
    guard !questions.isEmpty else { throw ShellProblem("错题本是空的，没有可印的题。") }
    let day = Timestamp.now().day
    let book = MistakesPrint(questions, record: record, day: day)
    try await write(
      isMarkdown ? book.markdown : book.html, to: page,
      named: "错题本-\(fileNamePart(learner))-\(day).html", title: "错题本（\(book.count) 题）")
  }
}
