import Classroom
import LineEditing
import Sessions

/// `contest list`, 列表: the contests.
enum ListContests: ContestAction {
  static let names = ["list", "列表"]
  static let usage = "list"
  static let summary = "看有哪些竞赛"

  static func run(_ words: ContestLine, in shell: Shell) throws {
    _ = try shell.listContests()
  }
}

extension Shell {
  /// Lists the contests.
  ///
  /// - Parameter isJSON: Whether it is for a machine.
  /// - Returns: ``ExitStatus/data`` where one cannot be read.
  public func contests(isJSON: Bool) async -> ExitStatus {
    await settlingContest {
      guard isJSON else { return try listContests() }
      struct Item: Encodable {
        let id, title, folder, createdAt: String
        let entrants: Int
        let divisions, rounds: [String]
      }
      let (contests, setAside) = try contestStore.contests()
      for error in setAside { StandardError.write("\(error)\n") }
      terminal.write(
        try JSONOutput.text(
          contests.map { contest in
            Item(
              id: contest.id.rawValue, title: contest.title,
              folder: contestStore.folder(of: contest.id),
              createdAt: contest.createdAt.description, entrants: contest.entrants.count,
              divisions: contest.divisions.compactMap { $0 }, rounds: contest.rounds.map(\.name))
          }))
      return setAside.isEmpty ? .done : .data
    }
  }

  fileprivate func listContests() throws -> ExitStatus {
    let (contests, setAside) = try contestStore.contests()
    var screen = screen()
    if contests.isEmpty, setAside.isEmpty {
      screen.paragraph("还没有竞赛。建一场：contest new 公文写作竞赛 --roster 名册.xlsx")
    }
    screen.table(
      contests.map { contest in
        [
          contest.title, "\(contest.entrants.count) 人",
          contest.rounds.map(\.name).joined(separator: "、"), "\(contest.createdAt.day) 建",
        ]
      }, rightAligned: [1])
    show(screen)
    for error in setAside { StandardError.write("\(error)\n") }
    return setAside.isEmpty ? .done : .data
  }
}
