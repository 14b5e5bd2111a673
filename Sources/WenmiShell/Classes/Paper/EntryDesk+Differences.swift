import Classroom
import LineEditing
import Sessions

// The two entries of one exam, and the end of typing in.
extension EntryDesk {
  /// Says where the two entries of a learner differ; silent where they do not.
  func tellDifferences(of learner: Learner) throws {
    let found = try book.differences().filter { $0.learner == learner.number }
    guard !found.isEmpty else { return }
    tell(
      "\(learner.label) 两次录得不同：\n" + found.map(Self.words).joined(separator: "\n")
        + "\n  看着答卷定：定 \(learner.number) \(found[0].number.map { "\($0) " } ?? "")初（或者 复、改 答案）")
  }

  /// Says where the two entries differ.
  func tellDifferences() throws {
    guard let second = try book.second() else {
      return shell.say("还没有复录。换一个人：class enter \(book.lesson.header.classID) --second")
    }
    let first = try book.first()
    let found = first.differences(from: second)
    var screen = shell.screen()
    for learner in first.header.learners {
      let own = found.filter { $0.learner == learner.number }
      guard !own.isEmpty else { continue }
      screen.paragraph(learner.label, tone: .strong)
      screen.verbatim([])
      for difference in own { screen.paragraph(Self.words(difference), hanging: 4) }
    }
    let both = first.header.learners.count {
      first.standing.entries[$0.number] != nil && second.standing.entries[$0.number] != nil
    }
    screen.paragraph(
      found.isEmpty ? "录了两遍的 \(both) 人，没有未定的差异。" : "录了两遍的 \(both) 人，有 \(found.count) 处未定。")
    shell.show(screen)
  }

  /// `  第 3 题：初录 B，复录 D`
  private static func words(_ difference: EntryDifference) -> String {
    let place = difference.number.map { "第 \($0) 题" } ?? "整份"
    return "  \(place)：初录 \(difference.first)，复录 \(difference.second)"
  }

  /// Says which of two readings is right.
  func settle(_ learner: Learner, _ number: Int?, _ verdict: EntryCommand.Verdict) async throws {
    let first = try book.first()
    guard let second = try book.second()?.standing.entries[learner.number],
      let mine = first.standing.entries[learner.number]
    else { throw ShellProblem("\(learner.label) 没有录两遍，没有什么要定。要改写 改 \(learner.number) 题号 答案。") }
    let found = try book.differences().filter {
      $0.learner == learner.number && (number == nil || $0.number == nil || $0.number == number)
    }
    guard !found.isEmpty else {
      throw ShellProblem("\(learner.label)\(number.map { " 第 \($0) 题" } ?? "") 没有未定的差异。")
    }
    var acts: [LessonEvent.Act] = []
    for difference in found {
      guard let slot = difference.slot else {
        acts.append(try whole(difference, verdict, second))
        continue
      }
      let question = try question(difference.number ?? 0, in: mine.variant)
      let answer =
        switch verdict {
        case .first: first.standing.answers(to: RoundKey(slot: slot))[learner.number]?.answer
        case .second: second.answer(to: slot)
        case .other(let typed): try read(typed, to: question, of: learner)
        }
      acts.append(
        .settled(
          PaperSettling(
            learner: learner.number, slot: slot, answer: answer, first: difference.first,
            second: difference.second)))
    }
    try await book.settle(acts)
    let rest = try book.differences()
    let own = rest.count { $0.learner == learner.number }
    shell.say(
      "定了 \(learner.label) \(found.count) 处。"
        + (own > 0 ? "这一份还有 \(own) 处未定。" : rest.isEmpty ? "没有未定的差异了。" : "一共还有 \(rest.count) 处未定。"))
  }

  /// Readings that differ as a whole: one of them stays.
  private func whole(
    _ difference: EntryDifference, _ verdict: EntryCommand.Verdict, _ second: PaperEntry
  ) throws(ShellProblem) -> LessonEvent.Act {
    switch verdict {
    case .first:
      .settled(
        PaperSettling(
          learner: difference.learner, slot: nil, answer: nil, first: difference.first,
          second: difference.second))
    case .second: .entered(second)
    case .other:
      throw ShellProblem("缺考、卷别不同，只能定 初 或者 复；要重录就再录一行。")
    }
  }

  // MARK: The end

  /// Ends the exam and writes its records.
  ///
  /// - Returns: Whether it is over.
  func finish() async throws -> Bool {
    let lesson = book.lesson
    let missing = lesson.notEntered
    guard missing.isEmpty || book.isSecond else {
      let names = missing.prefix(12).map(\.label).joined(separator: "、")
      throw ShellProblem(
        "还有 \(missing.count) 人没有录：\(names)\(missing.count > 12 ? " 等" : "")。没来考的写 缺 学号。")
    }
    let differences = try book.differences()
    guard differences.isEmpty else {
      try tellDifferences()
      throw ShellProblem("两次录得不同的地方，都定了才能完成。")
    }
    guard !book.isSecond else {
      let rest = missing.isEmpty ? "" : "还有 \(missing.count) 人没有复录。"
      shell.say("录过的和初录一致。\(rest)结束考试：class enter \(lesson.header.classID)，写 完成。")
      return true
    }
    try await book.add(try notes(of: lesson).map { .noted($0) } + [.released, .ended])
    guard let host = book.host else {
      shell.say("可以完成。只是试一遍，没有结束考试。")
      return true
    }
    try shell.tell(LessonFiling(host, in: shell), title: lesson.header.title)
    return true
  }

  /// Ends an exam that was never held, of which nothing is to be recorded.
  ///
  /// - Returns: Whether it is over.
  func void() async throws -> Bool {
    let lesson = book.lesson
    guard !book.isSecond else { throw ShellProblem("作废请在初录里写。") }
    let second = try book.second()
    guard lesson.standing.entries.isEmpty, second?.standing.entries.isEmpty ?? true else {
      throw ShellProblem("已经录了答卷，不能作废。录错了用 改 或者 撤；都录完写 完成。")
    }
    let question = "“\(lesson.header.title)”没有考，作废吗？"
    if shell.terminal.isInteractive, await !shell.agrees(to: question) { return false }
    try await book.add([.noted("作废"), .ended])
    shell.say("“\(lesson.header.title)”作废了，没有成绩。印好的卷子请自己收好。")
    return true
  }

  /// What the record of the class tells beside the answers.
  private func notes(of lesson: Lesson) throws -> [String] {
    var notes: [String] = []
    let entries = lesson.header.learners.compactMap { learner in
      lesson.standing.entries[learner.number].map { (learner, $0) }
    }
    let absent = entries.filter { $0.1.isAbsent }.map { $0.0.label }
    if !absent.isEmpty { notes.append("缺考 \(absent.count) 人：\(absent.joined(separator: "、"))") }
    for (learner, entry) in entries {
      guard let doubt = EntryCheck(lesson, entry).totalDoubt else { continue }
      notes.append("\(learner.label)：\(doubt.message)")
    }
    if let second = try book.second() {
      let settled = lesson.standing.settlings.values.map(\.count).reduce(0, +)
      notes.append("复录 \(second.standing.entries.count) 人，核定差异 \(settled) 处")
    }
    return notes
  }
}
