/// 评分表 as judges filled it in.
public struct MarkedSheet: Hashable, Sendable {
  /// The judges in the order of the columns.
  public let judges: [String]
  /// The entrants of whom there is a row.
  public let entrants: [LearnerNumber]
  /// What was put down; a cell that is empty is not among them.
  public let marks: [LearnerNumber: [String: JuryMark]]
  /// What somebody should know, in the order of the file; no faults.
  public let remarks: [RosterRemark]

  /// What this sheet and another say differently of the same entrant by the same judge.
  ///
  /// - Parameter other: A sheet that was read before.
  /// - Returns: Chinese sentences without full stops.
  fileprivate func clashes(with other: MarkedSheet) -> [String] {
    marks.keys.sorted().flatMap { number in
      judges.compactMap { judge in
        guard let mine = marks[number]?[judge], let theirs = other.marks[number]?[judge],
          mine != theirs
        else { return nil }
        return "准考证号 \(number)：评委“\(judge)”在两个文件里写的不一样"
      }
    }
  }
}

/// What became of marks that were there before a sheet was taken.
public struct MarkChanges: Hashable, Sendable {
  /// How many are others now.
  public var altered = 0
  /// How many are gone, because the sheet has an empty cell for them.
  public var removed = 0
}

extension Contest {
  /// Takes the marks of a round from sheets: for the judges and the entrants on a sheet, it is what
  /// counts, empty cells included; other marks stay.
  ///
  /// - Parameters:
  ///   - sheets: What was read, one or more.
  ///   - round: The place of the round.
  /// - Returns: What became of marks that were there before.
  /// - Throws: ``ContestError/faultyMarks(_:)`` where two sheets contradict each other.
  @discardableResult
  public mutating func take(
    _ sheets: [MarkedSheet], inRound round: Int
  ) throws(ContestError) -> MarkChanges {
    var clashes: [String] = []
    for (place, sheet) in sheets.enumerated() {
      for other in sheets[..<place] { clashes += sheet.clashes(with: other) }
    }
    guard clashes.isEmpty else { throw .faultyMarks(clashes) }
    var changes = MarkChanges()
    var marks = rounds[round].record.marks
    for sheet in sheets {
      marks.seat(sheet.judges)
      for entrant in sheet.entrants {
        for judge in sheet.judges {
          let before = marks[entrant, judge]
          // What one sheet leaves empty another may have.
          let after = sheets.lazy.compactMap { $0.marks[entrant]?[judge] }.first
          guard before != after else { continue }
          if before != nil {
            if after == nil { changes.removed += 1 } else { changes.altered += 1 }
          }
          marks[entrant, judge] = after
        }
      }
    }
    rounds[round].record.marks = marks
    return changes
  }
}
