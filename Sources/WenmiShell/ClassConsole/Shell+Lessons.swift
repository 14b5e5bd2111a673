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
    let used = Set(plan.map(\.bank))
    let folder = LessonFolder(path: classStore.folder(of: held.id))
    let now = Timestamp.now()
    let header = LessonHeader(
      id: LessonHeader.newID(at: now, of: held.id, using: &random), classID: held.id.rawValue,
      classTitle: held.title, title: wish.title ?? target.title, form: wish.form, startedAt: now,
      seed: seed, code: LessonHeader.newCode(using: &random),
      secret: LessonHeader.newSecret(using: &random),
      banks: library.banks.filter { used.contains($0.id) }.map {
        BankStamp(id: $0.id, title: $0.title, sha256: Digest.sha256Hex(of: $0.text.bytes))
      }, plan: plan, learners: held.roster.learners, callsBefore: folder.calls,
      options: LessonOptions(
        secondsPerQuestion: wish.secondsPerQuestion, minutes: wish.minutes,
        speedPoints: wish.speedPoints))
    do {
      return try folder.open(header, library)
    } catch {
      throw ShellProblem(
        "课没有开成：\(error.cause.reason)（\(error.path)）。\(error.cause.remedy)。", exitStatus: .data)
    }
  }

  /// A lesson that is gone on with.
  public struct ResumedLesson: Sendable {
    /// The lesson.
    public let host: LessonHost
    /// What was being done, and what is to be known of the time between.
    public let greeting: String
  }

  /// Goes on with the lesson of a class that is not over, where it was.
  ///
  /// Where a deadline was running it is paused first, so that nothing is taken in before the
  /// instructor has seen how much time is left.
  ///
  /// - Parameter name: The class; empty where there is only one, or only one has such a lesson.
  /// - Returns: The lesson.
  /// - Throws: ``ShellProblem`` where there is none or it cannot be read.
  public func resumeLesson(of name: String) async throws -> ResumedLesson {
    let held = try classWithLesson(named: name)
    let folder = LessonFolder(path: classStore.folder(of: held.id))
    do {
      guard let id = folder.unfinished else {
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
      return ResumedLesson(host: host, greeting: sentences.joined())
    } catch let error as LessonJournalError {
      throw ShellProblem("\(error)", exitStatus: .data)
    }
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
