/// What a judge put down for an entrant.
public enum JuryMark: Hashable, Sendable {
  /// A mark.
  case points(Points)
  /// 回避: the judge took no part.
  case recused
}

/// 评委评分 of a round: a mark for each entrant by each judge; what is missing is missing.
public struct JuryMarks: Hashable, Sendable {
  /// The judges in the order of the sheet.
  public private(set) var judges: [String]
  private var marks: [LearnerNumber: [String: JuryMark]] = [:]

  /// Marks of nobody.
  public init(judges: [String] = []) { self.judges = judges }

  /// Whether no judge put anything down.
  public var isEmpty: Bool { marks.isEmpty }

  /// What a judge put down for an entrant; `nil` where that is missing.
  public subscript(entrant: LearnerNumber, judge: String) -> JuryMark? {
    get { marks[entrant]?[judge] }
    set {
      if newValue != nil, !judges.contains(judge) { judges.append(judge) }
      marks[entrant, default: [:]][judge] = newValue
      if marks[entrant]?.isEmpty == true { marks[entrant] = nil }
    }
  }

  /// Lists judges before they have put anything down.
  mutating func seat(_ more: [String]) {
    for judge in more where !judges.contains(judge) { judges.append(judge) }
  }

  /// Everybody who has a mark.
  public var marked: [LearnerNumber] { marks.keys.sorted() }

  /// The marks of an entrant with those who gave them, in the order of the judges.
  public func points(of entrant: LearnerNumber) -> [(judge: String, points: Points)] {
    let own = marks[entrant] ?? [:]
    return judges.compactMap { judge in
      if case .points(let points) = own[judge] { (judge, points) } else { nil }
    }
  }
}
