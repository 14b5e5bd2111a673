import Classroom
import DurableFiles
import PrintedSheets
import ScoreSheets
import Sessions

/// The files that sheets are made from: read once, so that what is counted is what is sealed.
struct SheetSources {
  /// The sessions, the earliest first.
  private(set) var sessions: [SessionFile] = []
  /// The class.
  private(set) var trainingClass: TrainingClass?
  /// Who was there.
  private(set) var attendance: Attendance?
  /// The contest.
  private(set) var contest: Contest?
  /// How marks count.
  private(set) var rules = ScoringRules.usual
  /// The files with their fingerprints, in the order of reading.
  private(set) var files: [SealSource] = []
  /// The sessions that could not be read.
  private(set) var setAside: [SessionError] = []
  private let home: Home

  /// Reads what a wish is of.
  ///
  /// - Parameters:
  ///   - wish: What is wanted.
  ///   - shell: Where the files are.
  /// - Throws: ``ShellProblem``, or an error of classes, contests or sessions.
  @MainActor
  init(_ wish: SheetWish, in shell: Shell) throws {
    home = shell.home
    if let name = wish.contest {
      let id = try shell.contestStore.find(name)
      contest = try shell.contestStore.load(id)
      try seal("\(shell.contestStore.folder(of: id))/contest.json")
    }
    if let name = wish.className {
      let shown = try shell.trainingClass(name)
      trainingClass = shown
      attendance = try shell.classStore.attendance(of: shown).filtered { halfDay in
        wish.from.map { halfDay.day >= $0 } ?? true && wish.to.map { halfDay.day <= $0 } ?? true
      }
      let folder = shell.classStore.folder(of: shown.id)
      try seal("\(folder)/class.json")
      try sealIfThere("\(folder)/attendance.journal")
      try readRules(wish.scoring ?? ScoringFile.path(in: folder), isNamed: wish.scoring != nil)
    } else if let path = wish.scoring {
      try readRules(path, isNamed: true)
    }
    try readSessions(wish, in: shell)
  }

  // MARK: Sessions

  @MainActor
  private mutating func readSessions(_ wish: SheetWish, in shell: Shell) throws {
    let store = shell.store
    if !wish.sessions.isEmpty {
      for name in wish.sessions { try read(store.path(of: try store.find(name))) }
    } else if wish.isOfSpan {
      try readSpan(wish, store)
    } else if wish.contest == nil {
      guard let latest = try store.summaries().sessions.first else {
        throw ShellProblem("\(home.sessions) 里还没有练习记录。先做一次练习：wenmi drill", exitStatus: .data)
      }
      try read(latest.path)
    }
    sessions.sort {
      ($0.header.startedAt, $0.header.id.rawValue) < ($1.header.startedAt, $1.header.id.rawValue)
    }
  }

  private mutating func readSpan(_ wish: SheetWish, _ store: SessionStore) throws {
    let found = try store.summaries()
    setAside = found.setAside
    let span = found.sessions.filter { summary in
      let day = summary.startedAt.day
      return wish.from.map { day >= $0 } ?? true && wish.to.map { day <= $0 } ?? true
        // A class has lessons and exams; who practises alone does so for themselves.
        && (trainingClass == nil || [.lesson, .exam, .class].contains(summary.mode))
    }
    let classID = trainingClass?.id.rawValue
    var titles: [String] = []
    var hasExam = false
    let progress = ProgressLine("正在读记录")
    defer { progress.clear() }
    for (number, summary) in span.enumerated() {
      progress.update(Double(number) / Double(span.count))
      do throws(SessionError) {
        try read(summary.path) { session in
          guard classID == nil || session.header.lesson?.classID == classID else { return false }
          let isExam = session.header.mode == .exam || session.header.lesson?.form == .exam
          if isExam, !titles.contains(session.header.title) { titles.append(session.header.title) }
          guard let exam = wish.exam else { return true }
          // What a class did in lessons counts beside any exam; what somebody practised does not.
          guard isExam else { return classID != nil }
          hasExam = hasExam || session.header.title.contains(exam)
          return session.header.title.contains(exam)
        }
      } catch {
        setAside.append(error)
      }
    }
    if let exam = wish.exam, !hasExam {
      let known = titles.isEmpty ? "没有考试。" : "现有：\(titles.joined(separator: "、"))。"
      throw ShellProblem("没有标题里有“\(exam.prefix(40))”的考试。\(known)")
    }
    if let from = wish.from, let to = wish.to, from > to {
      throw ShellProblem("日期反了：从 \(from) 到 \(to)。")
    }
    dropRepeated()
  }

  /// Leaves the sessions of learners out whose lesson is recorded as a whole: they say the same.
  private mutating func dropRepeated() {
    let recorded = Set(
      sessions.filter { !$0.header.mode.isOfOneLearner }.compactMap { $0.header.lesson?.lessonID })
    let repeated = sessions.filter { session in
      session.header.mode.isOfOneLearner
        && session.header.lesson.map { recorded.contains($0.lessonID) } ?? false
    }
    guard !repeated.isEmpty else { return }
    let names = Set(repeated.map { "\($0.header.id.rawValue).json" })
    sessions.removeAll { names.contains("\($0.header.id.rawValue).json") }
    files.removeAll { file in names.contains(String(file.path.split(separator: "/").last ?? "")) }
  }

  private mutating func read(
    _ path: String, where isWanted: (SessionFile) -> Bool = { _ in true }
  ) throws(SessionError) {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileContents.bytes(of: path)
    } catch {
      throw .notRead(error)
    }
    let session = try SessionFile(bytes, path: path)
    guard isWanted(session) else { return }
    sessions.append(session)
    files.append(SealSource(path: relative(path), bytes: bytes))
  }

  // MARK: Other files

  private mutating func readRules(_ path: String, isNamed: Bool) throws {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileContents.bytes(of: path, limit: 1 << 20)
    } catch {
      if error.cause == .missing, !isNamed { return }
      throw ShellProblem("\(error)", exitStatus: .data)
    }
    rules = try ScoringFile.rules(bytes, path: path)
    files.append(SealSource(path: relative(path), bytes: bytes, isPrivate: true))
  }

  private mutating func seal(_ path: String) throws {
    do throws(FileError) {
      let bytes = try FileContents.bytes(of: path)
      files.append(SealSource(path: relative(path), bytes: bytes, isPrivate: true))
    } catch {
      throw ShellProblem("\(error)", exitStatus: .data)
    }
  }

  private mutating func sealIfThere(_ path: String) throws {
    do throws(FileError) {
      let bytes = try FileContents.bytes(of: path)
      files.append(SealSource(path: relative(path), bytes: bytes, isPrivate: true))
    } catch {
      guard error.cause != .missing else { return }
      throw ShellProblem("\(error)", exitStatus: .data)
    }
  }

  /// A path from the home folder, as it is on any machine.
  private func relative(_ path: String) -> String {
    let prefix = home.root.hasSuffix("/") ? home.root : home.root + "/"
    return path.hasPrefix(prefix) ? String(path.dropFirst(prefix.count)) : path
  }
}
