import Classroom
import LineEditing
import Sessions

/// `contest new`, 建赛: makes a contest of a roster.
enum NewContest: ContestAction {
  static let names = ["new", "建赛", "新建"]
  static let usage = "new 名称 --roster 名册 [--rounds 初赛:30:20,决赛:70]"
  static let summary = "建一场竞赛；名册里的组别就是竞赛的组别"

  static func run(_ words: ContestLine, in shell: Shell) throws {
    var wish = ContestWish()
    guard let title = words.words.first,
      let roster = words.value("--roster") ?? words.words.dropFirst().first
    else { throw ShellProblem("请写明名称和名册，如 contest new 公文写作竞赛 --roster 名册.xlsx") }
    wish.title = title
    wish.roster = roster
    wish.rounds = words.value("--rounds")
    wish.ties = words.value("--ties")
    wish.keepsExtremes = words.has("--keep-extremes")
    if let typed = words.value("--recheck") {
      guard let percent = Int(typed) else { throw ShellProblem("--recheck 后面请写百分数，如 15。") }
      wish.recheck = percent
    }
    try shell.makeContest(wish)
  }
}

/// How a contest is to be.
public struct ContestWish: Sendable {
  /// What people call it.
  public var title = ""
  /// The file with the entrants.
  public var roster = ""
  /// The rounds as they are typed; `nil` for a single one.
  public var rounds: String?
  /// What decides between equal scores, as it is typed; `nil` for what is usual.
  public var ties: String?
  /// Whether the highest and the lowest mark count too.
  public var keepsExtremes = false
  /// By how much of the 满分, in percent, a mark may differ from the others' median before it is
  /// pointed out; `nil` for what is usual.
  public var recheck: Int?

  /// A wish for nothing yet.
  public init() {}
}

extension Shell {
  /// Makes a contest.
  ///
  /// - Returns: ``ExitStatus/findings`` where the roster has faults.
  public func newContest(_ wish: ContestWish) async -> ExitStatus {
    await settlingContest {
      try makeContest(wish)
      return .done
    }
  }

  fileprivate func makeContest(_ wish: ContestWish) throws {
    let rounds = try wish.rounds.map { try ContestRound.list($0) } ?? [.only]
    let ties = try wish.ties.map { try TieBreak.list($0, rounds: rounds) }
    var judging = JudgingRule(dropsExtremes: !wish.keepsExtremes)
    if let percent = wish.recheck {
      guard (1...100).contains(percent) else { throw ShellProblem("--recheck 请写 1 至 100 的百分数。") }
      judging.recheckPercent = percent
    }
    let reading = try RosterFile.read(path: wish.roster)
    let made = try contestStore.create(
      title: wish.title, roster: reading.roster, rounds: rounds, tieBreaks: ties,
      judging: judging, at: .now())
    tell(reading.remarks, of: wish.roster)
    say("建好了“\(made.title)”：\(made.summary)。存在 \(contestStore.folder(of: made.id))")
    draw(rulesOf: made)
  }

  /// Says the rules, which must be told before the contest.
  func draw(rulesOf contest: Contest) {
    var screen = screen()
    screen.paragraph("请在赛前公布：", tone: .strong)
    for line in contest.statement(of: contest.rounds.count > 1 ? .total : .round(0)) {
      screen.paragraph("\(line)。", indent: 2, hanging: 2)
    }
    for round in contest.rounds {
      if let count = round.advancing {
        screen.paragraph(
          "晋级：\(round.name)\(contest.hasDivisions ? "每组" : "")前 \(count) 名，末名并列的都晋级。", indent: 2,
          hanging: 2)
      }
    }
    show(screen)
  }
}

extension Contest {
  /// `48 人，学生组 30、职工组 18`
  var summary: String {
    guard hasDivisions else { return "\(entrants.count) 人" }
    let parts = divisions.map { division in
      "\(division ?? "") \(entrants.count { $0.division == division })"
    }
    return "\(entrants.count) 人，\(parts.joined(separator: "、"))"
  }
}
