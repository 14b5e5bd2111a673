public import Quiz
public import Sessions

/// What a learner has typed so far.
public struct TypingHistory: Sendable {
  /// The passages in the order in which they were typed.
  public let records: [TypingRecord]

  /// Takes what was typed out of sessions, in whatever order they come.
  public init(_ sessions: [SessionFile]) {
    records = sessions.flatMap(\.events).compactMap { event -> TypingRecord? in
      if case .typing(let record) = event { record } else { nil }
    }.sorted { $0.at < $1.at }
  }

  /// When each passage was typed last.
  public var lastTimes: [QuestionReference: Timestamp] {
    Dictionary(records.map { ($0.question, $0.at) }, uniquingKeysWith: max)
  }

  /// The fewest right characters of a record that can be the best: less tells nothing of speed.
  public static let leastCharacters = 30

  /// The fastest record, by right characters a minute; the earlier of two that are as fast.
  public var best: TypingRecord? {
    var best: (record: TypingRecord, speed: Double)?
    for record in records where record.right >= Self.leastCharacters {
      guard let speed = record.rightPerMinute, speed > best?.speed ?? 0 else { continue }
      best = (record, speed)
    }
    return best?.record
  }
}
