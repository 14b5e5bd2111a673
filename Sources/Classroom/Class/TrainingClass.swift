public import Sessions

/// The permanent name of a class, which is the name of its folder: its title made safe for one.
public struct ClassID: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// The name of the folder.
  public let rawValue: String
  /// Takes the name of a folder.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// The name itself.
  public var description: String { rawValue }
}

/// 培训班
public struct TrainingClass: Hashable, Sendable {
  /// Its permanent name.
  public let id: ClassID
  /// The name that people read.
  public let title: String
  /// When it was made.
  public let createdAt: Timestamp
  /// Who is in it.
  public var roster: Roster
  /// 已退班: who was in it and attended, and is not in the roster any more.
  public var former: [Learner]
  /// The unit's own rule on how many absences are too many; `nil` where it has none.
  public var absenceRule: AbsenceRule?

  /// Puts a class together.
  public init(
    id: ClassID, title: String, createdAt: Timestamp, roster: Roster, former: [Learner] = [],
    absenceRule: AbsenceRule? = nil
  ) {
    self.id = id
    self.title = title
    self.createdAt = createdAt
    self.roster = roster
    self.former = former
    self.absenceRule = absenceRule
  }

  /// The numbers that learners have now, by those that they had before.
  public var presentNumbers: [LearnerNumber: LearnerNumber] {
    var numbers: [LearnerNumber: LearnerNumber] = [:]
    for learner in former + roster.learners {
      for earlier in learner.earlierNumbers where roster[earlier] == nil {
        numbers[earlier] = learner.number
      }
    }
    return numbers
  }
}
