/// Where two people read one paper differently.
public struct EntryDifference: Hashable, Sendable {
  /// Whose paper it is.
  public let learner: LearnerNumber
  /// The number of the question on the paper; nil where the readings differ as a whole.
  public let number: Int?
  /// Its place in the plan; nil where the readings differ as a whole.
  public let slot: Int?
  /// 初录: how the first entry reads now.
  public let first: String
  /// 复录: how the second entry reads.
  public let second: String
}

extension Lesson {
  /// Where a second entry reads otherwise than this one and nobody has said yet which is right; by
  /// the roster, then by the numbers on the paper.
  ///
  /// - Parameter second: What was typed in for the second time.
  /// - Returns: The differences; none of papers that only one of the two has.
  public func differences(from second: Lesson) -> [EntryDifference] {
    header.learners.flatMap { learner in
      guard let mine = standing.entries[learner.number],
        let other = second.standing.entries[learner.number]
      else { return [EntryDifference]() }
      return differences(mine, other)
    }
  }

  private func differences(_ mine: PaperEntry, _ other: PaperEntry) -> [EntryDifference] {
    let settled = standing.settlings[mine.learner] ?? [:]
    guard mine.isAbsent == other.isAbsent, mine.variant == other.variant else {
      let (first, second) = (whole(mine), whole(other))
      guard settled[nil]?.second != second else { return [] }
      return [
        EntryDifference(
          learner: mine.learner, number: nil, slot: nil, first: first, second: second)
      ]
    }
    return questions(in: mine.variant).compactMap { question in
      let round = RoundKey(slot: question.slot)
      let first = reading(of: standing.answers(to: round)[mine.learner]?.answer, to: question)
      let second = reading(of: other.answer(to: question.slot), to: question)
      guard first != second, settled[question.slot]?.second != second else { return nil }
      return EntryDifference(
        learner: mine.learner, number: question.number, slot: question.slot, first: first,
        second: second)
    }
  }

  private func whole(_ entry: PaperEntry) -> String {
    entry.isAbsent ? "缺考" : variants.count > 1 ? entry.variant.title : "有答卷"
  }
}
