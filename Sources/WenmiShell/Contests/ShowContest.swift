import Classroom
import LineEditing
import Sessions

/// `contest show`, 看: the rules, the entrants and how far a contest is.
enum ShowContest: ContestAction {
  static let names = ["show", "名单", "看"]
  static let usage = "show [竞赛]"
  static let summary = "看规则、选手和进度"

  static func run(_ words: ContestLine, in shell: Shell) throws {
    var target = words.target
    if let name = words.words.first { target.contest = name }
    shell.draw(try shell.contest(target))
  }
}

extension Shell {
  /// Shows a contest.
  ///
  /// - Parameters:
  ///   - target: Which.
  ///   - isJSON: Whether it is for a machine.
  /// - Returns: What the process should return.
  public func showContest(_ target: ContestTarget, isJSON: Bool) async -> ExitStatus {
    await settlingContest {
      let shown = try contest(target)
      guard isJSON else {
        draw(shown)
        return .done
      }
      terminal.write(try JSONOutput.text(ContestItem(shown, contestStore.folder(of: shown.id))))
      return .done
    }
  }

  fileprivate func draw(_ contest: Contest) {
    var screen = screen()
    screen.paragraph("\(contest.title)：\(contest.summary)", tone: .strong)
    for (place, round) in contest.rounds.enumerated() {
      let record = round.record
      var parts = ["\(round.name) \(round.weight)%", "满分 \(round.maximum)"]
      if let advancing = round.advancing { parts.append("晋级 \(advancing)") }
      if let taking = try? contest.entrants(inRound: place) { parts.append("\(taking.count) 人") }
      parts.append(record.seating == nil ? "没有排座" : "排了座")
      let marked = record.marks.isEmpty ? "没有评分" : "评委 \(record.marks.judges.count) 位，已收评分"
      parts.append(marked)
      if !record.absent.isEmpty { parts.append("缺考 \(record.absent.count)") }
      if !record.violations.isEmpty { parts.append("违纪 \(record.violations.count)") }
      screen.paragraph(parts.joined(separator: "，"), indent: 2, hanging: 2)
    }
    screen.table(
      contest.entrants.map { entrant in
        [entrant.number.rawValue, entrant.name]
          + [[entrant.division, entrant.unit].compactMap(\.self).joined(separator: "  ")]
      })
    show(screen)
    draw(rulesOf: contest)
  }
}

/// A contest for a machine.
struct ContestItem: Encodable {
  struct EntrantItem: Encodable {
    let number, name: String
    let unit, division: String?
  }

  struct RoundItem: Encodable {
    let name: String
    let weight, maximum: Int
    let advancing: Int?
    let judges, absent, violations: [String]
    let isSeated, isMarked: Bool
  }

  let id, title, folder, createdAt: String
  let entrants: [EntrantItem]
  let rounds: [RoundItem]
  let tieBreaks: [String]

  init(_ contest: Contest, _ folder: String) {
    id = contest.id.rawValue
    title = contest.title
    self.folder = folder
    createdAt = contest.createdAt.description
    entrants = contest.entrants.map {
      EntrantItem(number: $0.number.rawValue, name: $0.name, unit: $0.unit, division: $0.division)
    }
    rounds = contest.rounds.map { round in
      RoundItem(
        name: round.name, weight: round.weight, maximum: round.maximum,
        advancing: round.advancing, judges: round.record.marks.judges,
        absent: round.record.absent.sorted().map(\.rawValue),
        violations: round.record.violations.keys.sorted().map(\.rawValue),
        isSeated: round.record.seating != nil, isMarked: !round.record.marks.isEmpty)
    }
    tieBreaks = contest.tieBreaks.map(\.words)
  }
}
