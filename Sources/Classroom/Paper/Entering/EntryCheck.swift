internal import Quiz

/// Compares what was typed in with the sum counted by hand, and with what was there before.
public struct EntryCheck {
  private let lesson: Lesson
  private let entry: PaperEntry

  /// Checks an entry for an exam as it stands.
  public init(_ lesson: Lesson, _ entry: PaperEntry) {
    self.lesson = lesson
    self.entry = entry
  }

  func doubts(isComplete: Bool) -> [EntryDoubt] {
    var doubts: [EntryDoubt] = []
    if isComplete, let doubt = totalDoubt { doubts.append(doubt) }
    if let before = lesson.standing.entries[entry.learner], before != entry {
      doubts.append(
        EntryDoubt(
          before.isAbsent
            ? "先前记的是缺考。" : "先前录过这份，得 \(before.points.plain) 分。要换成这一行才照记，要看先前的写 ？\(entry.learner)。"))
    }
    return doubts
  }

  /// What is to be said where the sum counted by hand is another one, section by section.
  public var totalDoubt: EntryDoubt? {
    guard let total = entry.total, abs(total - entry.points) >= 0.005 else { return nil }
    let difference = total > entry.points ? "卷面多" : "卷面少"
    return EntryDoubt(
      "总分对不上：卷面 \(total.plain)，照答案算 \(entry.points.plain)，\(difference) "
        + "\(abs(total - entry.points).plain) 分。各大题：\(sections)。")
  }

  /// `单选 8/10，多选 6/8`
  public var sections: String {
    lesson.sections(in: entry.variant).map { section in
      let slots = Set(section.questions.map(\.slot))
      let points = entry.answers.filter { slots.contains($0.round.slot) }.map(\.points)
        .reduce(0, +)
      return "\(section.kind.title) \(points.plain)/\(section.points.plain)"
    }.joined(separator: "，")
  }

  /// `27 题答 26 题，对 20 题，得 21/30 分`
  public var counts: String {
    let questions = lesson.questions(in: entry.variant)
    let most = questions.map(\.points).reduce(0, +)
    return
      "\(questions.count) 题答 \(entry.answers.count) 题，全对 \(entry.answers.count(where: \.correct)) 题，"
      + "得 \(entry.points.plain)/\(most.plain) 分"
  }
}
