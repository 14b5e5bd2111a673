public import Sessions
public import SpacedRepetition

/// Where one question stands with a learner: numbers alone, so that many can be kept as they are.
public struct StudyItem: Hashable, Sendable, BitwiseCopyable {
  private var stability = 0.0
  private var difficulty = 0.0
  private var lastReview = 0.0
  private var dueAt = 0.0
  private var reps: Int32 = 0
  private var lapses: Int32 = 0
  /// How often it was answered.
  public private(set) var answered: Int32 = 0
  /// How many of the answers were not fully right.
  public private(set) var wrong: Int32 = 0
  private var keyBits: UInt32 = 0
  private var lastRightDay: Int32 = .min
  private var step: Int32 = 0
  private var phaseNumber: UInt8 = 0
  /// On how many days it was right since it was last wrong.
  public private(set) var rightDays: UInt8 = 0
  private var flags: UInt8 = 0
  private var unused: UInt8 = 0
  /// When it was answered last, in milliseconds since 1970, counting what the schedule leaves out.
  public private(set) var lastAnswer: Int64 = 0

  private static let isMistake: UInt8 = 1
  private static let hasKey: UInt8 = 2
  private static let isRight: UInt8 = 4

  /// On so many different days it must be right before it leaves the wrong-answer book.
  public static let rightDaysNeeded: UInt8 = 3

  /// A question that was never answered.
  init() {}

  /// The card of the schedule.
  public private(set) var card: Card {
    get {
      guard reps > 0 else { return Card() }
      let phase: Card.Phase =
        switch phaseNumber {
        case 0: .learning(step: Int(step))
        case 1: .review
        default: .relearning(step: Int(step))
        }
      return Card(
        phase: phase, memory: MemoryState(stability: stability, difficulty: difficulty),
        lastReview: lastReview, due: dueAt, reps: Int(reps), lapses: Int(lapses))
    }
    set {
      stability = newValue.memory?.stability ?? 0
      difficulty = newValue.memory?.difficulty ?? 0
      lastReview = newValue.lastReview ?? 0
      dueAt = newValue.due ?? 0
      reps = Int32(clamping: newValue.reps)
      lapses = Int32(clamping: newValue.lapses)
      switch newValue.phase {
      case .learning(let step): (phaseNumber, self.step) = (0, Int32(clamping: step))
      case .review: (phaseNumber, step) = (1, 0)
      case .relearning(let step): (phaseNumber, self.step) = (2, Int32(clamping: step))
      }
    }
  }

  /// When it is to be asked again, in seconds since 1970; nil where the schedule does not know it.
  public var due: Double? { reps > 0 ? dueAt : nil }

  /// Whether it stands in the wrong-answer book.
  public var isMistake: Bool { flags & Self.isMistake != 0 }

  /// Whether the latest answer was fully right.
  public var isRight: Bool { flags & Self.isRight != 0 }

  /// What the key was at the latest answer that says so.
  public var key: KeyMark? { flags & Self.hasKey != 0 ? KeyMark(bits: keyBits) : nil }

  /// Whether it is forgotten again and again, so that reading the rule helps more than one more try.
  ///
  /// The limits are a convention of this program.
  public var isLeech: Bool {
    isMistake && Self.isLeech(lapses: Int(lapses), wrong: Int(wrong))
  }

  /// Whether a question that was just answered wrong is forgotten again and again.
  ///
  /// - Parameters:
  ///   - lapses: How often it was forgotten after it had been known.
  ///   - wrong: How many answers were not fully right.
  /// - Returns: True from 4 lapses or 6 wrong answers on.
  public static func isLeech(lapses: Int, wrong: Int) -> Bool { lapses >= 4 || wrong >= 6 }

  /// How near it is to being forgotten: what was waited for each day of stability. Recall is the
  /// less probable the greater it is.
  ///
  /// - Parameter now: In seconds since 1970.
  /// - Returns: 0 or more.
  func risk(at now: Double) -> Double { max(0, now - lastReview) / stability }

  /// Whether it is to be asked.
  ///
  /// - Parameter now: In seconds since 1970.
  /// - Returns: False for what was never answered.
  public func isDue(at now: Double) -> Bool {
    reps > 0 && dueAt <= now
  }

  /// Whether a scheduler can reckon with its numbers.
  var isPlausible: Bool {
    reps == 0
      || (stability >= FSRSModel.leastStability && stability.isFinite
        && (1...10).contains(difficulty) && lastReview.isFinite && dueAt.isFinite && reps > 0
        && step >= 0)
  }

  /// Takes one more answer into account.
  ///
  /// - Parameters:
  ///   - review: The answer.
  ///   - scheduler: Decides when it comes back.
  ///   - chance: Spreads what was learnt together, for the number of the answer.
  mutating func add(_ review: Review, _ scheduler: Scheduler, chance: (Int) -> Double) {
    answered &+= 1
    lastAnswer = review.milliseconds
    if let key = review.key {
      keyBits = key.bits
      flags |= Self.hasKey
    }
    if review.correct {
      flags |= Self.isRight
      let day = Int32(clamping: review.day.daysSince1970)
      if isMistake, day != lastRightDay {
        rightDays += 1
        if rightDays >= Self.rightDaysNeeded { flags &= ~Self.isMistake }
      }
      lastRightDay = day
    } else {
      wrong &+= 1
      flags = flags & ~Self.isRight | Self.isMistake
      rightDays = 0
      lastRightDay = .min
    }
    guard review.isScheduled else { return }
    let before = review.isFresh ? Card() : card
    card = scheduler.next(
      before, review.rating, at: review.seconds, fuzz: chance(before.reps))
  }
}
