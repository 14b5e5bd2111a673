public import Sessions
public import SpacedRepetition

/// One past answer as the schedule sees it: numbers alone, so that many can be kept as they are.
public struct Review: Hashable, Sendable, BitwiseCopyable {
  /// When it was given, in milliseconds since 1970; never before the answer before it in its session.
  public let milliseconds: Int64
  /// The question's place among the questions of the record.
  public let question: Int32
  /// How long it took, in milliseconds.
  public let elapsedMs: Int32
  let keyBits: UInt32
  /// How far the clock on the wall was ahead of UTC.
  public let offsetMinutes: Int16
  let ratingNumber: UInt8
  let flags: UInt8

  private static let isCorrect: UInt8 = 1
  private static let hasKey: UInt8 = 2
  private static let isFresh: UInt8 = 4
  private static let isScheduled: UInt8 = 8
  private static let isOfStudy: UInt8 = 16

  init(_ answer: PastAnswer, at milliseconds: Int64, question: Int32, mode: SessionMode) {
    self.milliseconds = milliseconds
    self.question = question
    elapsedMs = Int32(clamping: answer.elapsedMs)
    keyBits = answer.key?.bits ?? 0
    offsetMinutes = Int16(clamping: answer.answeredAt.offsetMinutes)
    ratingNumber = UInt8(RatingJudgement.rating(of: answer).rawValue)
    flags =
      (answer.correct ? Self.isCorrect : 0) | (answer.key != nil ? Self.hasKey : 0)
      | (answer.fresh ? Self.isFresh : 0) | (mode.isScheduled ? Self.isScheduled : 0)
      | (mode == .learn || mode == .review ? Self.isOfStudy : 0)
  }

  /// Whether it was fully right.
  public var correct: Bool { flags & Self.isCorrect != 0 }
  /// Whether what was remembered before counts no more.
  public var isFresh: Bool { flags & Self.isFresh != 0 }
  /// Whether it was given when something was learnt or reviewed, which the limits of a day are for.
  public var isOfStudy: Bool { flags & Self.isOfStudy != 0 }
  /// Whether it counts for the schedule.
  public var isScheduled: Bool { flags & Self.isScheduled != 0 }
  /// What the key of the question was, where that is known.
  public var key: KeyMark? { flags & Self.hasKey != 0 ? KeyMark(bits: keyBits) : nil }
  /// How well it was recalled.
  public var rating: Rating { Rating(rawValue: Int(ratingNumber)) ?? .again }
  /// When it was given, in seconds since 1970.
  public var seconds: Double { Double(milliseconds) / 1000 }
  /// The day on the clock on the wall.
  public var day: CalendarDay {
    Timestamp(milliseconds: Int(milliseconds), offsetMinutes: Int(offsetMinutes)).day
  }
}
