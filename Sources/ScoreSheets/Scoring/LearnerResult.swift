/// What a learner's marks come to.
public struct LearnerResult: Hashable, Sendable {
  /// How the learner stands.
  public enum Standing: Hashable, Sendable {
    /// Has a result that counts.
    case counted
    /// 补考: has a result, but no rank, and is not in the mean.
    case resat
    /// 缺考: of these exams.
    case absent([String])
    /// 违纪: the result is void.
    case void(String)
    /// 已退班: has marks, but no rank, and is not in the mean.
    case left
    /// There is nothing to mark.
    case unmarked
  }

  /// What an exam came to.
  public struct ExamMark: Hashable, Sendable {
    /// The points of the questions that are marked by key and rule.
    public let objective: Double
    /// What they could have been.
    public let objectiveMaximum: Double
    /// The points of the documents that were drafted.
    public let subjective: Double
    /// What they could have been.
    public let subjectiveMaximum: Double

    /// The points in percent of what they could have been; `nil` where that is nothing.
    public var percent: Double? {
      let maximum = objectiveMaximum + subjectiveMaximum
      return maximum > 0 ? (objective + subjective) / maximum * 100 : nil
    }
  }

  /// The place among the learners of the gradebook.
  public let learner: Int
  /// The exams in the order of ``ScoredClass/exams``; `nil` where the learner was absent.
  public let exams: [ExamMark?]
  /// The resits in the order of ``ScoredClass/resits``; `nil` where the learner was not there.
  public let resits: [ExamMark?]
  /// 卷面, of 100, rounded.
  public let paper: Double?
  /// 平时, of 100, rounded.
  public let daily: Double?
  /// 总评, of 100, rounded; only where it counts.
  public let total: Double?
  /// 等次
  public let grade: String?
  /// 名次, from 1.
  public internal(set) var rank: Int?
  /// How the learner stands.
  public let standing: Standing
  /// Whether 平时 counts and nothing is known of theirs, so that it is 0.
  public let lacksDaily: Bool
  /// What a person has put down beside.
  public let remark: String?

  /// 备注: 缺考, 违纪, 补考 and what a person has put down.
  public var note: String {
    let own: String? =
      switch standing {
      case .counted: nil
      case .resat: "补考"
      case .absent(let exams):
        exams.isEmpty || exams.count == self.exams.count
          ? "缺考" : "\(exams.joined(separator: "、"))缺考"
      case .void(let what): what.isEmpty || what == "违纪" ? "违纪" : "违纪（\(what)）"
      case .left: "已退班"
      case .unmarked: "没有成绩"
      }
    return [own, total != nil && lacksDaily ? "没有平时记录" : nil, remark].compactMap(\.self).joined(
      separator: "；")
  }
}
