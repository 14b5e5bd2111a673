import Classroom
import LineEditing

/// `contest absent`, 缺考: who was not there, and who broke the rules.
enum NoteAbsence: ContestAction {
  static let names = ["absent", "缺考", "违纪"]
  static let usage = "absent 准考证号 … [--violation 说明] [--undo]"
  static let summary = "记缺考、违纪；--undo 撤回"

  static func run(_ words: ContestLine, in shell: Shell) throws {
    try shell.noteAbsence(
      words.target, entrants: words.words, violation: words.value("--violation"),
      isUndone: words.has("--undo"))
  }
}

extension Shell {
  /// Puts down who was absent or broke the rules, or shows it.
  ///
  /// - Parameters:
  ///   - target: Which contest and round.
  ///   - entrants: The numbers; none to show what is put down.
  ///   - violation: What is held against them; `nil` for absence.
  ///   - isUndone: Whether it is taken back.
  /// - Returns: What the process should return.
  public func contestAbsence(
    _ target: ContestTarget, entrants: [String], violation: String?, isUndone: Bool
  ) async -> ExitStatus {
    await settlingContest {
      try noteAbsence(target, entrants: entrants, violation: violation, isUndone: isUndone)
      return .done
    }
  }

  fileprivate func noteAbsence(
    _ target: ContestTarget, entrants typed: [String], violation: String?, isUndone: Bool
  ) throws {
    var shown = try contest(target)
    let round = try shown.round(named: target.round)
    let meant = try shown.entrants(meant: typed)
    if !meant.isEmpty {
      shown = try contestStore.change(shown.id) { contest throws(ContestError) in
        if let violation, !isUndone {
          contest.set(meant, violation: violation, inRound: round)
        } else {
          contest.set(meant, absent: !isUndone, inRound: round)
        }
      }
    }
    let record = shown.rounds[round].record
    let held = shown.rounds.count > 1 ? shown.rounds[round].name : ""
    var screen = screen()
    let label = { (number: LearnerNumber) in
      shown.entrants.first { $0.number == number }?.label ?? number.rawValue
    }
    let absent = record.absent.sorted().map(label).joined(separator: "、")
    screen.paragraph(
      "\(held)缺考 \(record.absent.count) 人\(absent.isEmpty ? "" : "：")\(absent)", hanging: 2)
    if !record.violations.isEmpty {
      let list = record.violations.sorted { $0.key < $1.key }.map { number, what in
        label(number) + (what.isEmpty ? "" : "（\(what)）")
      }
      screen.paragraph(
        "\(held)违纪 \(list.count) 人：\(list.joined(separator: "、"))", hanging: 2)
    }
    show(screen)
    for entrant in meant
    where !isUndone && !record.marks.points(of: entrant.number).isEmpty {
      say("\(entrant.label) 有评分，不计。")
    }
  }
}
