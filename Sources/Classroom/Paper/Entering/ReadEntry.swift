/// Something in a typed line that a person should look at again before it counts.
public struct EntryDoubt: Hashable, Sendable {
  /// What it is, in one Chinese sentence.
  public let message: String
  /// Whether it may be meant so.
  public let canBeMeant: Bool

  init(_ message: String, canBeMeant: Bool = true) {
    self.message = message
    self.canBeMeant = canBeMeant
  }
}

/// How a typed line was understood.
public struct ReadEntry: Sendable {
  /// Whose paper it is.
  public let learner: Learner
  /// What would be kept of it.
  public let entry: PaperEntry
  /// What is doubtful about it.
  public let doubts: [EntryDoubt]
  /// The questions that follow on lines of their own, where that was asked for.
  public let rest: [PaperQuestion]
  /// Whether what is doubtful was said to be meant so.
  public let isMeant: Bool

  /// Whether it may be kept as it is.
  public var isAccepted: Bool { doubts.allSatisfy { $0.canBeMeant && isMeant } }
}

extension ReadEntry {
  /// What was understood of a line and of others that belong to it.
  public init(_ learner: Learner, _ entry: PaperEntry, _ doubts: [EntryDoubt], isMeant: Bool) {
    self.init(learner: learner, entry: entry, doubts: doubts, rest: [], isMeant: isMeant)
  }
}
