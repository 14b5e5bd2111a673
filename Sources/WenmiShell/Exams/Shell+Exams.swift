import DurableFiles
import LineEditing
import PrintedSheets
import Quiz
import ScoreSheets
import Sessions
import Study

extension Shell {
  /// Has an exam sat by a person, or with answers one a line from a pipe; without a blueprint lists
  /// those there are.
  ///
  /// - Parameter wish: What is asked for.
  /// - Returns: What the process should return.
  public func exam(_ wish: ExamWish) async -> ExitStatus {
    settleLearner()
    do {
      guard !wish.blueprint.isEmpty else { return try listBlueprints(isJSON: wish.isJSON) }
      try wish.check()
      guard let result = try await Exam.start(wish, in: self) else { return .done }
      if wish.isJSON, let exam = Exam.result(of: result.log, in: self) {
        terminal.write(try JSONOutput.text(ExamReport(exam, path: result.log.path)))
      }
      return result.ending == .unsaved ? .data : .done
    } catch {
      return fail(error)
    }
  }

  /// Shows a blueprint with how many questions there are for each of its cells.
  public func showBlueprint(_ name: String, isJSON: Bool) async -> ExitStatus {
    do {
      return try showBlueprint(named: name, isJSON: isJSON) ? .done : .findings
    } catch {
      return fail(error)
    }
  }

  /// Prints papers of a blueprint.
  public func printExam(_ wish: ExamPrintWish) async -> ExitStatus {
    do {
      try PrintExam.run(wish, in: self)
      return .done
    } catch {
      return fail(error)
    }
  }

  /// Shows the result of an exam, the latest where none is named.
  public func examResult(_ name: String?, isJSON: Bool) async -> ExitStatus {
    settleLearner()
    do {
      let (result, path) = try handedInExam(named: name)
      if isJSON {
        terminal.write(try JSONOutput.text(ExamReport(result, path: path)))
      } else {
        await ExamReview(result, path: path, in: self).run()
      }
      return .done
    } catch {
      return fail(error)
    }
  }

  /// Writes the score sheet of an exam, of the latest where none is named.
  public func examSheet(_ name: String?, output: String?, replaces: Bool) async -> ExitStatus {
    settleLearner()
    do {
      try makeExamSheet(named: name, output: output, replaces: replaces)
      return .done
    } catch {
      return fail(error)
    }
  }

  // MARK: For the prompt too

  func listBlueprints(isJSON: Bool) throws -> ExitStatus {
    let shelf = blueprintShelf
    guard !isJSON else {
      for fault in shelf.faults { StandardError.write("\(fault)\n") }
      terminal.write(try JSONOutput.text(shelf.blueprints.map { BlueprintReport($0) }))
      return shelf.faults.isEmpty ? .done : .findings
    }
    var screen = screen()
    BlueprintListScreen(shelf: shelf).draw(on: &screen)
    show(screen)
    return shelf.faults.isEmpty ? .done : .findings
  }

  /// Shows a blueprint.
  ///
  /// - Returns: Whether the banks can meet it.
  func showBlueprint(named name: String, isJSON: Bool) throws -> Bool {
    guard !name.isEmpty else { throw ShellProblem("看哪一份？如 exam show 小测。exam 列出全部。") }
    let blueprint = try blueprintShelf.blueprint(named: name)
    let items = ExamPapers.items(in: self)
    let trial = Result { () throws(PaperAssemblyError) in
      try PaperAssembly(blueprint, from: items).papers(blueprint.papers, seed: 1)
    }
    if isJSON {
      terminal.write(
        try JSONOutput.text(BlueprintReport(blueprint, items: items, trial: trial)))
    } else {
      var screen = screen()
      BlueprintScreen(blueprint: blueprint, items: items, trial: trial).draw(on: &screen)
      show(screen)
    }
    if case .success = trial { return true }
    return false
  }

  /// An exam that is handed in: the one with a name, or the learner's latest.
  func handedInExam(named name: String?) throws -> (result: ExamResult, path: String) {
    let path: String
    let session: SessionFile
    do throws(SessionError) {
      if let name {
        path = store.path(of: try store.find(name))
      } else {
        guard let latest = try store.summaries().sessions.first(where: isHandedInExam) else {
          throw SessionError.unknownSession("考试", directory: store.directory)
        }
        path = latest.path
      }
      session = try SessionFile(contentsOf: path)
    } catch {
      if name == nil, case .unknownSession = error {
        throw ShellProblem("\(learner)还没有交过卷。输入 exam 看有哪些卷子。")
      }
      throw ShellProblem("\(error)", exitStatus: .data)
    }
    guard
      let result = ExamResult(
        session.header, SessionProgress(session), finishedAt: session.header.finishedAt,
        library: library)
    else { throw ShellProblem("“\(session.header.title)”不是自己考的试卷，用 sessions show 看。") }
    guard result.finishedAt != nil else {
      throw ShellProblem("“\(session.header.title)”还没有交卷，交卷以后才有成绩。输入 resume 接着考。")
    }
    return (result, path)
  }

  private func isHandedInExam(_ session: SessionSummary) -> Bool {
    guard session.mode == .exam, session.learner == learner, session.finishedAt != nil else {
      return false
    }
    // An exam of a class is in another mode of sitting, and has its marks there.
    return (try? SessionFile(contentsOf: session.path))?.header.exam != nil
  }

  func makeExamSheet(named name: String?, output: String?, replaces: Bool) throws {
    guard let output, !output.isEmpty else {
      throw ShellProblem("请用 -o 写明文件，如 exam sheet -o 成绩单.html（也可以是 .xlsx、.csv、.md、.json）")
    }
    guard let format = SheetFormat.forFile(output) else {
      let names = SheetFormat.catalog.map { ".\($0.name)" }.joined(separator: "、")
      throw ShellProblem("不认识“\(output)”的格式，文件名请用 \(names) 结尾。")
    }
    let (result, path) = try handedInExam(named: name)
    let source = (try? FileContents.bytes(of: path)).map { bytes in
      SealSource(path: "Sessions/\(path.split(separator: "/").last ?? "")", bytes: bytes)
    }
    do {
      let document = ExamSheet.document(result, source: source, at: .now())
      try AtomicFile.write(
        try format.bytes(document, { _ in }), to: output,
        existing: replaces ? .replaced : .kept, permissions: 0o600)
    } catch let error as FileError {
      throw ShellProblem(
        error.cause == .alreadyExists
          ? "\(output) 已经有了，没有改动它。换一个文件名，或者加 --force 覆盖。" : "成绩单没有写成。\(error)",
        exitStatus: .data)
    } catch {
      throw ShellProblem("成绩单没有写成。\(error)", exitStatus: .data)
    }
    say("已写成绩单：\(output)")
  }
}
