public import Classroom
import DurableFiles
import JSONText
import LineEditing
import Quiz
import Sessions
import Study

extension Shell {
  /// Begins a lesson: its questions are drawn and its journal is on the disk when this returns.
  ///
  /// - Parameter wish: What is asked for.
  /// - Returns: The lesson.
  /// - Throws: ``ShellProblem`` with what to type instead.
  public func openLesson(_ wish: LessonWish) throws -> LessonHost {
    try wish.check()
    let held = try heldClass(named: wish.className)
    guard !held.roster.learners.isEmpty else {
      throw ShellProblem("“\(held.title)”的名册是空的。先用 class roster \(held.id) 名册.xlsx 导入。")
    }
    let target = try DrillCommand.target(named: wish.target, in: library)
    var random = SystemRandomNumberGenerator()
    let seed = wish.seed ?? UInt64.random(in: 0..<1 << 53, using: &random)
    let plan = DrillSelection.draw(
      wish.count ?? 10, from: target.entries, history: nil, seed: seed)
    guard !plan.isEmpty else { throw ShellProblem("这里没有题目可以用。") }
    return try openLesson(
      of: held, wish.title ?? target.title, wish.form, plan, seed: seed,
      LessonOptions(
        secondsPerQuestion: wish.secondsPerQuestion, minutes: wish.minutes,
        speedPoints: wish.speedPoints))
  }

  /// Begins a lesson whose questions are drawn; its journal is on the disk when this returns.
  func openLesson(
    of held: TrainingClass, _ title: String, _ form: LessonForm, _ plan: [QuestionReference],
    seed: UInt64, _ options: LessonOptions
  ) throws -> LessonHost {
    var random = SystemRandomNumberGenerator()
    let used = Set(plan.map(\.bank))
    let folder = LessonFolder(path: classStore.folder(of: held.id))
    let now = Timestamp.now()
    let header = LessonHeader(
      id: LessonHeader.newID(at: now, of: held.id, using: &random), classID: held.id.rawValue,
      classTitle: held.title, title: title, form: form, startedAt: now, seed: seed,
      code: LessonHeader.newCode(using: &random), secret: LessonHeader.newSecret(using: &random),
      banks: library.banks.filter { used.contains($0.id) }.map {
        BankStamp(id: $0.id, title: $0.title, sha256: Digest.sha256Hex(of: $0.text.bytes))
      }, plan: plan, learners: held.roster.learners, callsBefore: folder.calls, options: options)
    do {
      return try folder.open(header, library)
    } catch {
      throw ShellProblem(
        "课没有开成：\(error.cause.reason)（\(error.path)）。\(error.cause.remedy)。", exitStatus: .data)
    }
  }

  /// A lesson with its host.
  public struct HeldLesson: Sendable {
    /// The lesson.
    public let host: LessonHost
    /// What is to be said under the first page: what was being done, where it is gone on with.
    public let greeting: String
  }

  /// Begins a lesson, or goes on with the one that is not over, if the instructor wants that.
  ///
  /// - Parameter wish: What is asked for.
  /// - Returns: The lesson; `nil` where the instructor would rather have none.
  /// - Throws: ``ShellProblem``, for a script also where another lesson is not over.
  public func lesson(for wish: LessonWish) async throws -> HeldLesson? {
    let held = try heldClass(named: wish.className)
    let folder = LessonFolder(path: classStore.folder(of: held.id))
    guard let open = folder.unfinished else {
      return HeldLesson(host: try openLesson(wish), greeting: "")
    }
    let lesson = try folder.lesson(open, library)
    let title = "“\(lesson.header.title)”（\(ClassPageDrawing.day(lesson.header.startedAt))）"
    guard terminal.isInteractive else {
      throw ShellProblem(
        "\(held.title) 还有一堂课没有结束：\(title)。class resume \(held.title) 接着上，class end \(held.title) 结束它。"
      )
    }
    say("还有一堂课没有结束：\(title)。\(LessonSituation(of: lesson).words)")
    say("  回车  接着上那堂课\n  n     结束它，写出记录，再开新的\n  q     都不要")
    guard case .line(let answer) = await read("接着上？[回车/n/q] ") else { return nil }
    switch TypedForms.trimmed(TypedForms.folded(answer)).lowercased() {
    case "", "y", "是", "接着上": return try await resumeLesson(of: held.id.rawValue)
    case "n", "新", "不":
      try await endLesson(of: held)
      return HeldLesson(host: try openLesson(wish), greeting: "")
    default: return nil
    }
  }

  /// Goes on with the lesson of a class that is not over, where it was.
  ///
  /// Where a deadline was running it is paused first, so that nothing is taken in before the
  /// instructor has seen how much time is left.
  ///
  /// - Parameter name: The class; empty where there is only one, or only one has such a lesson.
  /// - Returns: The lesson.
  /// - Throws: ``ShellProblem`` where there is none or it cannot be read.
  public func resumeLesson(of name: String) async throws -> HeldLesson {
    let held = try classWithLesson(named: name)
    let folder = LessonFolder(path: classStore.folder(of: held.id))
    do {
      guard let id = folder.unfinished else {
        completeRecords(of: held)
        if let problem = paperProblem(of: held, folder) { throw problem }
        throw LessonJournalError.noneOpen(classTitle: held.title)
      }
      let (host, setAside) = try folder.resume(id, library)
      var sentences = [host.look { lesson, _ in LessonSituation(of: lesson).words }]
      if let setAside {
        sentences.append("课堂流水末尾有一段读不出，前面的都在；原样留了一份：\(setAside)。")
      }
      if host.look({ lesson, _ in lesson.deadline != nil && !lesson.standing.isPaused }) {
        _ = try? await host.perform(line: "pause", random: SystemRandomNumberGenerator())
        sentences.append("先暂停了；time +60 补时间，回车继续。")
      }
      return HeldLesson(host: host, greeting: sentences.joined())
    } catch let error as LessonJournalError {
      throw ShellProblem("\(error)", exitStatus: .data)
    }
  }

  /// Ends the lesson of a class from outside and writes its records, or those that a crash had left
  /// out.
  ///
  /// - Parameter name: The class; empty where there is only one, or only one has such a lesson.
  /// - Throws: ``ShellProblem`` where there is none, or the records could not be written.
  public func endLesson(of name: String) async throws {
    try await endLesson(of: try classWithLesson(named: name))
  }

  private func endLesson(of held: TrainingClass) async throws {
    let folder = LessonFolder(path: classStore.folder(of: held.id))
    guard let id = folder.unfinished else {
      guard completeRecords(of: held) else {
        if let problem = paperProblem(of: held, folder) { throw problem }
        throw ShellProblem("\(LessonJournalError.noneOpen(classTitle: held.title))")
      }
      return
    }
    do {
      let (host, setAside) = try folder.resume(id, library)
      if let setAside { say("课堂流水末尾有一段读不出，前面的都在；原样留了一份：\(setAside)。") }
      _ = try await host.perform(line: "end", random: SystemRandomNumberGenerator())
      try tell(LessonFiling(host, in: self), title: host.look { lesson, _ in lesson.header.title })
    } catch let error as LessonJournalError {
      throw ShellProblem("\(error)", exitStatus: .data)
    } catch let error as LessonProblem {
      throw ShellProblem(error.message, exitStatus: .data)
    }
  }

  /// Writes what is missing of the records of the latest lesson, where it is over.
  ///
  /// - Returns: Whether anything was missing.
  @discardableResult
  func completeRecords(of held: TrainingClass) -> Bool {
    let folder = LessonFolder(path: classStore.folder(of: held.id))
    guard let id = folder.lessons.first(where: folder.isOver),
      let lesson = try? folder.lesson(id, library),
      // An exam that was never held leaves nothing.
      !lesson.isOnPaper || !lesson.standing.entries.isEmpty
    else { return false }
    let records = LessonRecords(of: lesson, attendance: attendance(at: lesson.header))
    let filing = LessonFiling(records, in: self)
    guard filing.isNews else { return false }
    try? tell(filing, title: lesson.header.title)
    return true
  }

  /// What is to be said where the only lesson that is not over is an exam on paper.
  private func paperProblem(of held: TrainingClass, _ folder: LessonFolder) -> ShellProblem? {
    guard let id = folder.papers.first, let paper = try? folder.lesson(id, library) else {
      return nil
    }
    return ShellProblem(
      "“\(paper.header.title)”是纸面考试，不在课上进行。登分：class enter \(held.id)；登完在里面写 完成，就结束并写出记录。")
  }

  func tell(_ filing: LessonFiling, title: String) throws {
    var screen = screen()
    screen.paragraph("“\(title)”已经结束。")
    filing.draw(on: &screen)
    guard filing.isComplete else {
      throw ShellProblem(screen.text, exitStatus: .data)
    }
    show(screen)
  }

  /// The class that a name means.
  func heldClass(named name: String) throws -> TrainingClass {
    do {
      return try trainingClass(name)
    } catch let error as ClassError {
      throw ShellProblem("\(error)", exitStatus: error.exitStatus)
    }
  }

  /// The class that a name means, or without a name the only one with a lesson that is not over.
  private func classWithLesson(named name: String) throws -> TrainingClass {
    if name.isEmpty, let ids = try? classStore.ids() {
      let open = ids.filter { LessonFolder(path: classStore.folder(of: $0)).unfinished != nil }
      if open.count == 1 { return try heldClass(named: open[0].rawValue) }
      if open.count > 1 {
        throw ShellProblem("几个班都有没上完的课：\(open.map(\.rawValue).joined(separator: "、"))。请写明是哪个班。")
      }
    }
    return try heldClass(named: name)
  }
}
