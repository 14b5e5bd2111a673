public import Sessions

/// A question while it is on.
public struct OpenRound: Hashable, Sendable {
  /// Which.
  public let key: RoundKey
  /// When it was put.
  public let openedAt: Timestamp
  /// Until when answers are taken; nil for as long as the instructor likes.
  public var deadline: Timestamp?
  /// When answers were no longer taken.
  public var closedAt: Timestamp?
  /// When the key was shown.
  public var revealedAt: Timestamp?
  /// How long it was paused, in milliseconds.
  public var pausedMs = 0
}

/// An answer that counts, with the moment it came in.
public struct TakenAnswer: Hashable, Sendable {
  /// The answer.
  public let answer: LessonAnswer
  /// When.
  public let at: Timestamp
}

/// Points with the moment they were given or taken.
public struct TimedAward: Hashable, Sendable {
  /// The points.
  public let award: Award
  /// When.
  public let at: Timestamp
}

/// Somebody being called on.
public struct RollCall: Hashable, Sendable {
  /// Who.
  public let learner: LearnerNumber
  /// The question that was on, if any.
  public let round: RoundKey?
  /// When.
  public let at: Timestamp
}

/// A round in which whoever is first may answer.
public struct Buzz: Hashable, Sendable {
  /// Who was first.
  public var by: LearnerNumber?
}

/// A learner's place, taken by one device.
public struct Seat: Hashable, Sendable {
  /// The fingerprint of what the device calls itself.
  public let device: String
  /// How often the place has changed hands; part of the token.
  public let generation: Int
  /// Whether another device may take it.
  public var isOpen = false
  /// Whether the device was sent away.
  public var isSentAway = false
}

/// An anonymous question.
public struct Poll: Hashable, Sendable {
  /// What is asked.
  public let text: String
  /// What can be chosen.
  public let options: [String]
  /// When it was put.
  public let openedAt: Timestamp
  /// When voices were no longer taken.
  public var closedAt: Timestamp?
  /// The option of each voice, by pseudonym.
  public var voices: [String: Int] = [:]
  /// Raised hands by option, in order; empty where none were counted.
  public var hands: [Int] = []

  /// How many chose each option.
  public var counts: [Int] {
    let raised = options.indices.map { hands.indices.contains($0) ? hands[$0] : 0 }
    return voices.values.reduce(into: raised) { counts, option in
      if counts.indices.contains(option) { counts[option] += 1 }
    }
  }
}

/// A moment at which a learner looked at something else.
public struct LookAway: Hashable, Sendable {
  /// When it began.
  public let at: Timestamp
  /// How long, in milliseconds.
  public let milliseconds: Int
}

/// Something that the instructor wrote down.
public struct TimedNote: Hashable, Sendable {
  /// The words.
  public let text: String
  /// When.
  public let at: Timestamp
}
