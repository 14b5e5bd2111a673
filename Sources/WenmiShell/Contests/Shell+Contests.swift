import Classroom
import DurableFiles
import LineEditing
import PrintedSheets

/// Which contest somebody means, and which round of it.
public struct ContestTarget: Sendable {
  /// The contest, or the beginning of its name; empty where there is only one.
  public var contest: String
  /// The round; `nil` where there is only one, or what is asked for is all of them.
  public var round: String?

  /// Names a contest and a round.
  public init(contest: String = "", round: String? = nil) {
    self.contest = contest
    self.round = round
  }
}

/// Where a table goes.
public struct TableOutput: Sendable {
  /// The file, whose name ends as that of a format of sheets does; `nil` for the screen.
  public var path: String?
  /// Whether a file that is there is replaced.
  public var replaces: Bool

  /// Names a file.
  public init(path: String? = nil, replaces: Bool = false) {
    self.path = path
    self.replaces = replaces
  }
}

extension Shell {
  /// The contests.
  var contestStore: ContestStore { ContestStore(directory: home.contests) }

  /// The contest that was meant.
  func contest(_ target: ContestTarget) throws -> Contest {
    try contestStore.load(contestStore.find(target.contest))
  }

  /// Does something with contests for a script and says what went wrong.
  func settlingContest(_ work: () async throws -> ExitStatus) async -> ExitStatus {
    do {
      return try await work()
    } catch let error as ContestError {
      StandardError.write("\(error)\n")
      return error.exitStatus
    } catch let error as ClassError {
      StandardError.write("\(error)\n")
      return error.exitStatus
    } catch {
      return fail(error)
    }
  }

  /// Looks whether tables can be written to a file before anything is changed for it.
  ///
  /// - Returns: The format; `nil` for the screen.
  func format(of output: TableOutput) throws -> SheetFormat? {
    guard let path = output.path else { return nil }
    guard let format = SheetFormat.forFile(path) else {
      let endings = SheetFormat.catalog.map { ".\($0.name)" }
      throw ShellProblem(
        "从文件名看不出是哪种格式。请用 \(endings.dropLast().joined(separator: "、"))"
          + " 或者 \(endings.last ?? "") 结尾。")
    }
    // Nothing is changed for a file that cannot be written in the end.
    guard output.replaces || AtomicFile.permissions(of: path) == nil else {
      throw ShellProblem("\(path) 已经有了，没有改动它。换一个文件名，或者加 --force 覆盖。", exitStatus: .data)
    }
    return format
  }

  /// Writes sheets to a file or shows them.
  ///
  /// - Parameters:
  ///   - sheets: The first is what the screen shows.
  ///   - output: Where they go.
  /// - Throws: ``ShellProblem`` where the file is there already or cannot be written.
  func put(_ sheets: [PrintedSheet], to output: TableOutput) throws {
    guard let path = output.path, let format = try format(of: output) else {
      if let sheet = sheets.first { draw(sheet) }
      return
    }
    let bytes: [UInt8]
    do throws(SheetFileError) {
      bytes = try format.bytes(SheetDocument(title: sheets[0].title, sheets: sheets)) { _ in }
    } catch {
      throw ContestError.noTable(reason: error.reason, remedy: error.remedy)
    }
    try BankFileWork(home: home).write(bytes, to: path, force: output.replaces)
    say("写好了\(sheets[0].name)：\(path)")
  }

  private func draw(_ sheet: PrintedSheet) {
    var screen = screen()
    screen.paragraph(sheet.title, tone: .strong)
    for section in sheet.sections {
      // Columns to be filled in by hand are for paper.
      let columns = section.columns.indices.filter { column in
        section.rows.contains { $0[column] != .empty }
      }
      screen.table(
        [columns.map { section.columns[$0].head }]
          + section.rows.map { row in columns.map { section.columns[$0].text(of: row[$0]) } })
    }
    for line in sheet.foot where !line.contains("＿") {
      screen.paragraph(line, hanging: 2, tone: .faint)
    }
    show(screen)
  }
}

extension ContestError {
  /// What the process returns where this went wrong.
  var exitStatus: ExitStatus {
    switch self {
    case .faultyMarks, .undecided, .withoutDivision: .findings
    case .roster(let error): error.exitStatus
    case .unknownContest, .severalContests, .unknownRound, .badTitle, .forbiddenWords,
      .alreadyThere, .badRule, .tooFewSeats, .unknownEntrants:
      .usage
    case .notRead, .notWritten, .damaged, .newerVersion, .inUse, .unreadableMarks, .noTable: .data
    }
  }
}
