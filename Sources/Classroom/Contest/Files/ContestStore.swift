internal import DurableFiles
internal import Quiz
public import Sessions

/// A folder of contests, each in a folder of its own with a `contest.json` in it.
///
/// All of it is for the eyes of whoever runs the contest: folders 0700, files 0600.
public struct ContestStore: Sendable {
  /// The folder. It need not exist before the first contest is made.
  public let directory: String

  /// Names a folder; nothing is read yet.
  public init(directory: String) { self.directory = directory }

  /// Where the files of a contest are.
  public func folder(of id: ContestID) -> String { "\(directory)/\(id)" }

  /// The names of all contests, in order; reads no file.
  public func ids() throws(ContestError) -> [ContestID] {
    do throws(FileError) {
      return try Folder.names(in: directory).filter { !$0.hasPrefix(".") }
        .sorted().map(ContestID.init(rawValue:))
    } catch {
      if error.cause == .missing { return [] }
      throw .notRead(error)
    }
  }

  /// All contests, the newest first, and why others could not be read.
  public func contests() throws(ContestError) -> (contests: [Contest], setAside: [ContestError]) {
    var contests: [Contest] = []
    var setAside: [ContestError] = []
    for id in try ids() {
      do throws(ContestError) {
        contests.append(try load(id))
      } catch {
        // A folder that somebody put there is no contest.
        if case .notRead(let error) = error, [.missing, .notAFolder].contains(error.cause) {
          continue
        }
        setAside.append(error)
      }
    }
    return (contests.sorted { $1.createdAt < $0.createdAt }, setAside)
  }

  /// Reads a contest.
  public func load(_ id: ContestID) throws(ContestError) -> Contest {
    let path = file(of: id)
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileContents.bytes(of: path, limit: RosterLimits.fileSize)
    } catch {
      throw .notRead(error)
    }
    return try ContestFileReader.read(bytes, id: id, path: path)
  }

  /// The contest that somebody means: its whole name or a beginning that only one has; the only one
  /// there is where nothing was typed.
  public func find(_ typed: String) throws(ContestError) -> ContestID {
    let ids = try ids()
    if TypedForms.trimmed(typed).isEmpty {
      guard ids.count == 1 else {
        throw ids.isEmpty
          ? .unknownContest("", known: []) : .severalContests("", ids.map(\.rawValue))
      }
      return ids[0]
    }
    let wanted = Self.comparable(typed)
    if let whole = ids.first(where: { Self.comparable($0.rawValue) == wanted }) { return whole }
    let fitting = ids.filter { Self.comparable($0.rawValue).hasPrefix(wanted) }
    guard let only = fitting.first else {
      throw .unknownContest(RosterText.line(typed), known: ids.map(\.rawValue))
    }
    guard fitting.count == 1 else {
      throw .severalContests(RosterText.line(typed), fitting.map(\.rawValue))
    }
    return only
  }

  /// Makes a contest; one that is there already is never written over.
  ///
  /// - Parameters:
  ///   - title: What people call it.
  ///   - roster: Who takes part; groups are divisions.
  ///   - rounds: Its rounds.
  ///   - tieBreaks: What decides between equal scores; `nil` for what is usual.
  ///   - judging: How the marks of a jury become one score.
  ///   - time: When it is made.
  /// - Returns: The contest.
  /// - Throws: ``ContestError`` where it cannot be made; then nothing is written.
  public func create(
    title: String, roster: Roster, rounds: [ContestRound], tieBreaks: [TieBreak]? = nil,
    judging: JudgingRule = JudgingRule(), at time: Timestamp
  ) throws(ContestError) -> Contest {
    let title = ClassTitle.cleaned(title)
    guard ClassTitle.isFit(title) else { throw .badTitle(title) }
    guard ContestWords.mayBePrinted(title) else { throw .forbiddenWords(title) }
    try ContestRound.check(rounds)
    let made = Contest(
      id: ContestID(rawValue: fileNamePart(title)), title: title, createdAt: time,
      entrants: try roster.entrants(), rounds: rounds, judging: judging, tieBreaks: tieBreaks)
    do throws(FileError) {
      try Folder.make(folder(of: made.id))
      try AtomicFile.write(
        made.fileBytes, to: file(of: made.id), existing: .kept, permissions: Self.permissions)
    } catch {
      throw error.cause == .alreadyExists ? .alreadyThere(title: title) : .notWritten(error)
    }
    return made
  }

  /// Changes a contest while nobody else can.
  ///
  /// - Parameters:
  ///   - id: The contest.
  ///   - change: Changes what was read; where it throws, nothing is written.
  /// - Returns: The contest as it was written.
  /// - Throws: ``ContestError``; ``ContestError/inUse(path:)`` where another process is at it.
  public func change(
    _ id: ContestID, _ change: (inout Contest) throws(ContestError) -> Void
  ) throws(ContestError) -> Contest {
    let path = file(of: id)
    let held: OpenFile
    let bytes: [UInt8]
    do throws(FileError) {
      held = try OpenFile(path, for: .updating)
      try held.lock()
      bytes = try held.contents(limit: RosterLimits.fileSize)
    } catch {
      throw error.operation == .lock && error.cause == .inUse ? .inUse(path: path) : .notRead(error)
    }
    // Another process has put a new file there between the opening and the locking.
    guard held.isStillAtItsPath else { throw .inUse(path: path) }
    let before = try ContestFileReader.read(bytes, id: id, path: path)
    var contest = before
    try change(&contest)
    guard contest != before else { return contest }
    do throws(FileError) {
      try AtomicFile.write(
        contest.fileBytes, to: path, existing: .replaced, permissions: Self.permissions)
    } catch {
      throw .notWritten(error)
    }
    withExtendedLifetime(held) {}
    return contest
  }

  private func file(of id: ContestID) -> String { "\(folder(of: id))/contest.json" }

  /// Nobody but the user has a business with somebody's marks.
  private static let permissions: UInt16 = 0o600

  /// A name as it is compared: as a folder has it, narrow and in lower case.
  private static func comparable(_ name: String) -> String {
    fileNamePart(TypedForms.folded(RosterText.line(name))).lowercased()
  }
}
