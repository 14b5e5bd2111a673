public import Sessions

/// Something that happened in a lesson. Events are only ever added, never changed.
public struct LessonEvent: Hashable, Sendable {
  /// When.
  public let at: Timestamp
  /// What.
  public let act: Act

  /// Describes something that happened.
  public init(at: Timestamp, _ act: Act) {
    self.at = at
    self.act = act
  }

  /// What can happen in a lesson. What is rare and large is kept apart, so that the answers of a large
  /// class, which are most of what happens, take little room.
  public enum Act: Hashable, Sendable {
    /// A question was put to everybody.
    indirect case opened(RoundKey, deadline: Timestamp?)
    /// No more answers were taken.
    case closed
    /// The key was shown.
    case revealed
    /// An answer was given; it replaces an earlier one of the same learner to the same round.
    case answered(LessonAnswer)
    /// Hands were counted, by what they were raised for.
    case counted(RoundKey, [String: Int])
    /// Points were given or taken.
    indirect case awarded(Award)
    /// Somebody was called on.
    indirect case called(LearnerNumber, RoundKey?)
    /// Whoever is first may answer.
    case buzzOpened
    /// Somebody was first.
    case buzzed(LearnerNumber)
    /// The time for an answer or a paper was set, or taken off.
    case timed(deadline: Timestamp?)
    /// Nobody answers and no time passes until it goes on.
    case paused
    /// It went on.
    case resumed
    /// The instructor wrote something down.
    case noted(String)
    /// An anonymous question was put.
    case pollOpened(text: String, options: [String])
    /// A voice in the poll, under a name that leads to nobody once the poll is closed.
    case polled(pseudonym: String, option: Int)
    /// Hands were counted for the options of the poll, in their order.
    case pollCounted([Int])
    /// The poll's voices were counted.
    case pollClosed
    /// A device took a learner's place; the number counts how often the place changed hands.
    indirect case joined(LearnerNumber, device: String, generation: Int)
    /// The next device that asks may take a learner's place.
    case allowed(LearnerNumber)
    /// A learner's device was sent away.
    case kicked(LearnerNumber)
    /// The papers were given out.
    case started(deadline: Timestamp?)
    /// A paper was handed in, by the learner or because the time was up.
    case handedIn(LearnerNumber, isAutomatic: Bool)
    /// A learner looked at something else during an exam.
    indirect case lookedAway(LearnerNumber, at: Timestamp, milliseconds: Int)
    /// What a learner wrote on paper was typed in; it replaces all that was typed in before.
    case entered(PaperEntry)
    /// Of two readings of an answer on paper it was said which is right.
    indirect case settled(PaperSettling)
    /// Results of papers were let out.
    case released
    /// The scoreboard was put up or taken down.
    case showedScoreboard(Bool)
    /// An earlier event was taken back; it is named by its place among all events, from 0.
    case undone(Int)
    /// The lesson was over.
    case ended
  }
}

/// One putting of a question; a question can be put again after a discussion.
public struct RoundKey: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The place in the plan, from 0.
  public let slot: Int
  /// Which putting of it, from 1.
  public let round: Int

  /// Names a round.
  public init(slot: Int, round: Int = 1) {
    self.slot = slot
    self.round = round
  }

  /// Reads `7.1`, or gives nil.
  public init?(_ text: String) {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    guard parts.count == 2, let number = Int(parts[0]), let round = Int(parts[1]),
      (1...100_000).contains(number), (1...1000).contains(round)
    else { return nil }
    self.init(slot: number - 1, round: round)
  }

  /// The question's number from 1, a point, the round: `7.1`.
  public var description: String { "\(slot + 1).\(round)" }

  /// Earlier in the plan, or put earlier.
  public static func < (first: RoundKey, second: RoundKey) -> Bool {
    (first.slot, first.round) < (second.slot, second.round)
  }
}

/// Points that the instructor gave or took.
public struct Award: Hashable, Sendable {
  /// Who gets them.
  public enum Recipient: Hashable, Sendable {
    /// One learner.
    case learner(LearnerNumber)
    /// A group as a whole.
    case group(String)
  }

  /// Who gets them.
  public let recipient: Recipient
  /// How many; below 0 where they are taken.
  public let points: Double
  /// What for.
  public let reason: String
  /// The round in which it was said to be right or wrong, where that was the reason.
  public let round: RoundKey?

  /// Describes points given or taken.
  public init(to recipient: Recipient, _ points: Double, for reason: String, in round: RoundKey?) {
    self.recipient = recipient
    self.points = points
    self.reason = reason
    self.round = round
  }
}
