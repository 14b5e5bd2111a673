public import Quiz
public import SpacedRepetition

/// How long answers to one kind of question take.
public struct AnswerTimes: Hashable, Sendable {
  /// The kind.
  public let kind: QuestionKind
  /// How many answers there are.
  public let answers: Int
  /// How many of them were fully right.
  public let right: Int
  /// Half of them took longer, in milliseconds.
  public let median: Int
}

extension StudyProgress {
  /// How long answers take, the kind with most answers first.
  public var answerTimes: [AnswerTimes] {
    var times: [QuestionKind: [Int32]] = [:]
    var right: [QuestionKind: Int] = [:]
    for review in record.reviews {
      guard let kind = entries[Int(review.question)]?.kind else { continue }
      times[kind, default: []].append(review.elapsedMs)
      if review.correct { right[kind, default: 0] += 1 }
    }
    return times.map { kind, times in
      let sorted = times.sorted()
      let middle = sorted.count / 2
      let median =
        sorted.count.isMultiple(of: 2)
        ? (Int(sorted[middle - 1]) + Int(sorted[middle])) / 2 : Int(sorted[middle])
      return AnswerTimes(
        kind: kind, answers: sorted.count, right: right[kind] ?? 0, median: median)
    }.sorted { ($1.answers, $0.kind.rawValue) < ($0.answers, $1.kind.rawValue) }
  }

  /// How many answers that count for the schedule were judged how, in the order of the ratings.
  public var ratings: [(rating: Rating, answers: Int)] {
    var counts: [Rating: Int] = [:]
    for review in record.reviews where review.isScheduled { counts[review.rating, default: 0] += 1 }
    return Rating.allCases.map { ($0, counts[$0] ?? 0) }
  }
}
