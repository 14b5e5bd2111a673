import Classroom
import LineEditing
import Quiz
import Sessions

// What is done with papers that were typed in already.
extension EntryDesk {
  /// Shows what is there of a learner.
  func show(_ learner: Learner) {
    let lesson = book.lesson
    guard let entry = lesson.standing.entries[learner.number] else {
      return shell.say("\(learner.label) 还没有录。")
    }
    guard !entry.isAbsent else { return shell.say("\(learner.label)：缺考。") }
    say(entry, of: learner)
    var screen = shell.screen()
    for section in lesson.sections(in: entry.variant) {
      let readings = section.questions.map { question in
        lesson.reading(
          of: lesson.standing.answers(to: RoundKey(slot: question.slot))[learner.number]?.answer,
          to: question)
      }
      let first = section.questions[0]
      let words: String
      switch first.form {
      case .letter, .judgement:
        words = stride(from: 0, to: readings.count, by: 5).map { start in
          readings[start..<min(start + 5, readings.count)].map { $0 == "空" ? "-" : $0 }.joined()
        }.joined(separator: " ")
      case .letters: words = readings.map { $0 == "空" ? "-" : $0 }.joined(separator: " ")
      case .words, .written:
        words = zip(section.questions, readings).map { "\($0.number) \($1)" }
          .joined(separator: "；")
      }
      let last = section.questions[section.questions.count - 1].number
      let numbers = first.number == last ? "\(last)" : "\(first.number)—\(last)"
      screen.paragraph("\(section.kind.title) \(numbers)：\(words)", indent: 2, hanging: 2)
    }
    shell.show(screen)
    if let doubt = EntryCheck(lesson, entry).totalDoubt { shell.say("  \(doubt.message)") }
  }

  /// Says how far it is.
  func list() {
    let lesson = book.lesson
    var screen = shell.screen()
    let entries = lesson.header.learners.compactMap { learner in
      lesson.standing.entries[learner.number].map { (learner, $0) }
    }
    screen.table(
      entries.map { learner, entry in
        [
          learner.number.rawValue, learner.name,
          entry.isAbsent ? "缺考" : "\(points(of: learner).pointsText) 分",
        ]
      }, rightAligned: [2])
    let missing = lesson.notEntered
    if !missing.isEmpty {
      screen.paragraph(
        "还没有录 \(missing.count) 人：\(missing.map(\.label).joined(separator: "、"))", hanging: 2)
    }
    shell.show(screen)
  }

  private func points(of learner: Learner) -> Double {
    book.lesson.standing.answers.values.compactMap { $0[learner.number]?.answer.points }
      .reduce(0, +)
  }

  /// Notes that some were not there.
  func noteAbsence(of names: [String]) async throws {
    var acts: [LessonEvent.Act] = []
    var learners: [Learner] = []
    for name in names where !["!", "照记"].contains(name) {
      let learner = try learner(name)
      if let entry = book.lesson.standing.entries[learner.number], !entry.isAbsent,
        names.allSatisfy({ !["!", "照记"].contains($0) })
      {
        throw ShellProblem(
          "\(learner.label) 录过答卷，得 \(entry.points.pointsText) 分。真的缺考就写 缺 \(learner.number) !")
      }
      learners.append(learner)
      acts.append(
        .entered(
          PaperEntry(
            learner: learner.number, variant: book.lesson.variant(of: learner.number),
            isAbsent: true)))
    }
    try await book.add(acts)
    shell.say("缺考：\(learners.map(\.label).joined(separator: "、"))。")
    for learner in learners { try tellDifferences(of: learner) }
  }

  /// Takes the last line back.
  func undo() async throws {
    let taken = try await book.undo()
    guard !taken.isEmpty else { throw ShellProblem("没有可以撤回的。") }
    for act in taken {
      if case .settled(let settling) = act {
        shell.say("撤回了对 \(label(settling.learner)) 的核定。")
      }
      if case .entered(let entry) = act {
        let before = book.lesson.standing.entries[entry.learner].map {
          $0.isAbsent ? "，又是缺考" : "，又是先前录的，得 \($0.points.pointsText) 分"
        }
        shell.say("撤回了 \(label(entry.learner))\(entry.isAbsent ? " 的缺考" : " 的这一行")\(before ?? "")。")
      }
    }
  }

  private func label(_ number: LearnerNumber) -> String {
    book.lesson.learner(number)?.label ?? number.rawValue
  }

  /// Compares the sum counted by hand.
  func note(_ total: Double, of learner: Learner, isMeant: Bool) async throws {
    guard let entry = book.lesson.standing.entries[learner.number], !entry.isAbsent else {
      throw ShellProblem("\(learner.label) 还没有录，先录答案再核总分。")
    }
    let counted = PaperEntry(
      learner: learner.number, variant: entry.variant, answers: standing(of: entry), total: total)
    if let doubt = EntryCheck(book.lesson, counted).totalDoubt, !isMeant {
      return tell(
        "\(learner.label) \(doubt.message)\n  录错了就 改 \(learner.number) 题号 答案；卷面加错了，写 总分 \(learner.number) \(total.pointsText) ! 记下。"
      )
    }
    try await book.add([.entered(counted)])
    say(counted, of: learner)
  }

  /// The answers that stand, with what was settled since.
  private func standing(of entry: PaperEntry) -> [LessonAnswer] {
    book.lesson.standing.answers.values.compactMap { $0[entry.learner]?.answer }
  }

  /// Changes one answer.
  func change(_ learner: Learner, _ number: Int, to typed: String) async throws {
    guard let entry = book.lesson.standing.entries[learner.number], !entry.isAbsent else {
      throw ShellProblem("\(learner.label) 还没有录，请先录整份。")
    }
    let question = try question(number, in: entry.variant)
    let answer = try read(typed, to: question, of: learner)
    let round = RoundKey(slot: question.slot)
    let before = book.lesson.standing.answers(to: round)[learner.number]?.answer
    let changed = PaperEntry(
      learner: learner.number, variant: entry.variant, answers: standing(of: entry),
      total: entry.total
    ).with(answer, to: question.slot)
    try await book.add([.entered(changed)])
    shell.say(
      "\(learner.label) 第 \(number) 题：\(book.lesson.reading(of: before, to: question)) 改成 "
        + "\(book.lesson.reading(of: answer, to: question))。得 \(changed.points.pointsText) 分。")
    if let doubt = EntryCheck(book.lesson, changed).totalDoubt { shell.say("  \(doubt.message)") }
    try tellDifferences(of: learner)
  }

  func question(_ number: Int, in variant: PaperVariant) throws(ShellProblem) -> PaperQuestion {
    let questions = book.lesson.questions(in: variant)
    guard let question = questions.first(where: { $0.number == number }) else {
      throw ShellProblem("没有第 \(number) 题，这份卷子有 \(questions.count) 题。")
    }
    return question
  }

  /// An answer to one question; what cannot be read is refused unless it is meant so.
  func read(
    _ typed: String, to question: PaperQuestion, of learner: Learner
  ) throws(ShellProblem) -> LessonAnswer? {
    let isMeant = typed.hasSuffix("!") || typed.hasSuffix("照记")
    let text = isMeant ? String(typed.dropLast(typed.hasSuffix("!") ? 1 : 2)) : typed
    let (answer, doubts) = EntryReading(book.lesson).answer(
      text, to: question, by: learner.number)
    guard doubts.allSatisfy({ $0.canBeMeant && isMeant }) else {
      throw ShellProblem(doubts.map(\.message).joined(separator: "\n"))
    }
    return answer
  }
}
