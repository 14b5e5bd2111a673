public import Quiz
internal import SpacedRepetition

/// Which of the questions that were answered before to ask now.
public enum DueQueue {
  /// What is due, most at risk of being forgotten first.
  ///
  /// - Parameters:
  ///   - record: What the learner has done.
  ///   - now: In seconds since 1970.
  ///   - isWanted: Whether a question may be asked at all.
  /// - Returns: The questions in the order in which to ask them.
  public static func due(
    in record: StudyRecord, at now: Double, _ isWanted: (QuestionReference) -> Bool
  ) -> [QuestionReference] {
    ordered(record, at: now) { $0.isDue(at: now) }.filter(isWanted)
  }

  /// All that was ever answered, most at risk of being forgotten first, due or not.
  ///
  /// - Parameters:
  ///   - record: What the learner has done.
  ///   - now: In seconds since 1970.
  ///   - isWanted: Whether a question may be asked at all.
  /// - Returns: The questions in the order in which to ask them.
  public static func known(
    in record: StudyRecord, at now: Double, _ isWanted: (QuestionReference) -> Bool
  ) -> [QuestionReference] {
    ordered(record, at: now) { $0.due != nil }.filter(isWanted)
  }

  /// The one thing that is due and most at risk, or nil where nothing is due.
  ///
  /// - Parameters:
  ///   - record: What the learner has done.
  ///   - now: In seconds since 1970.
  /// - Returns: The question.
  public static func next(in record: StudyRecord, at now: Double) -> QuestionReference? {
    var best: (place: Int, risk: Double)?
    for (place, item) in record.items.enumerated() where item.isDue(at: now) {
      let risk = item.risk(at: now)
      if risk > best?.risk ?? -1 { best = (place, risk) }
    }
    return best.map { record.questions[$0.place] }
  }

  private static func ordered(
    _ record: StudyRecord, at now: Double, _ isWanted: (StudyItem) -> Bool
  ) -> [QuestionReference] {
    var found: [(risk: Double, place: Int)] = []
    for (place, item) in record.items.enumerated() where isWanted(item) {
      found.append((item.risk(at: now), place))
    }
    // Equal risks are put in the order of names, so that every machine asks the same.
    found.sort { first, second in
      first.risk != second.risk
        ? first.risk > second.risk
        : "\(record.questions[first.place])" < "\(record.questions[second.place])"
    }
    return found.map { record.questions[$0.place] }
  }
}
