/// Somebody in a session who may be a learner that is known, and may not.
///
/// Nobody is merged on such grounds: until somebody has decided, they stand on a line of their own.
public struct LearnerDoubt: Hashable, Sendable, Identifiable {
  /// Why it is doubtful.
  public enum Reason: Hashable, Sendable {
    /// The number is theirs, the name is not.
    case otherName
    /// Name and unit are theirs, the number is not.
    case otherNumber
    /// The name is theirs, and the unit of one of both is not known.
    case unknownUnit
    /// Both have a part in the same exam or lesson.
    case wereBothThere
  }

  /// Whom the session names: `07 张山（县委办）`.
  public let id: String
  /// Who it may be.
  public let candidates: [SheetLearner]
  /// Why it is doubtful.
  public let reason: Reason

  /// The doubt in a Chinese sentence.
  public var words: String {
    let known = candidates.map(\.label).joined(separator: "、")
    let why =
      switch reason {
      case .otherName: "学号相同，姓名不同"
      case .otherNumber: "姓名、单位相同，学号不同"
      case .wereBothThere: "同一场里两人都有记录，不能是一个人"
      case .unknownUnit:
        candidates.count == 1 ? "姓名相同，有一处没有写单位" : "同名的不止一人，有的没有写单位"
      }
    return "“\(id)”和“\(known)”：\(why)，没有合并。"
  }
}

/// Who somebody in a session is, as a person has decided.
public enum LearnerDecision: Hashable, Sendable {
  /// The learner with this number or this ``SheetLearner/label``.
  case same(String)
  /// None that is known.
  case somebodyElse
}
