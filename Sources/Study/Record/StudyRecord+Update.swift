import DurableFiles
import Quiz
public import Sessions

extension StudyRecord {
  /// The file of the session that was answered in last, or nil where nothing was answered.
  public var latestFile: String? {
    files.filter { !$0.reviews.isEmpty }.max { first, second in
      // The times of a session never run back, so its last is its latest.
      let a = reviews[first.reviews.upperBound - 1].milliseconds
      let b = reviews[second.reviews.upperBound - 1].milliseconds
      return a != b ? a < b : LoggedFile.isBefore(first, second)
    }?.name
  }

  /// What had to be done to bring a record up to date.
  public struct Update: Sendable {
    /// How many files were read.
    public let filesRead: Int
    /// The files that could not be read.
    public let setAside: [SessionError]
    /// Whether anything is different.
    public let isChanged: Bool
  }

  /// Reads what is new in the folder of sessions; what has not changed is not read again.
  ///
  /// - Parameters:
  ///   - store: The folder.
  ///   - now: The present; answers from more than two days later do not count yet.
  /// - Returns: What was done.
  /// - Throws: Where the folder cannot be read.
  @discardableResult
  public mutating func update(
    from store: SessionStore, now: Timestamp = .now()
  ) throws(SessionError) -> Update {
    horizon = Int64(now.milliseconds) + 2 * 86_400_000
    let marks = try store.fileMarks()
    let isSame =
      marks.count == files.count
      && {
        let known = Dictionary(uniqueKeysWithValues: files.lazy.map { ($0.name, $0.mark) })
        return marks.allSatisfy { known[$0.name] == $0.mark }
      }()
    guard !isSame else { return Update(filesRead: 0, setAside: [], isChanged: false) }
    let present = Dictionary(uniqueKeysWithValues: marks.lazy.map { ($0.name, $0.mark) })
    // A copy may count now that the other has changed.
    let kept = files.filter { !$0.isCopy && present[$0.name] == $0.mark }
    let keptNames = Set(kept.map(\.name))
    var wanted = marks.filter { !keptNames.contains($0.name) }
    let (read, setAside) = store.answers(inFiles: wanted.map { $0.name })
    // What could not be opened now may be readable the next time, though it looks the same.
    let unread = Set(
      setAside.compactMap { error -> String? in
        guard case .notRead(let failure) = error else { return nil }
        return failure.path.split(separator: "/").last.map(String.init)
      })
    wanted.removeAll { unread.contains($0.name) }
    var touched: Set<Int32> = []
    for file in files where !keptNames.contains(file.name) {
      touched.formUnion(reviews[file.reviews].lazy.map(\.question))
    }
    merge(kept, fresh(wanted, read), &touched)
    refold(touched.count * 4 > questions.count ? nil : touched)
    return Update(filesRead: wanted.count, setAside: setAside, isChanged: true)
  }

  /// A file that was read, with its answers.
  private typealias Fresh = (file: LoggedFile, reviews: [Review])

  private mutating func fresh(
    _ wanted: [(name: String, mark: FileMark)], _ read: [SessionAnswers]
  ) -> [Fresh] {
    let sessions = Dictionary(read.map { ($0.file, $0) }, uniquingKeysWith: { first, _ in first })
    var tables: [Int: [Int32]] = [:]
    return wanted.map { name, mark in
      guard let session = sessions[name], session.summary.mode.isOfOneLearner,
        session.summary.learner == learner, !session.summary.isOpenExam
      else {
        return (LoggedFile(name: name, mark: mark, id: "", startedAt: .min, done: 0), [])
      }
      let table =
        tables[session.table] ?? [Int32](repeating: -1, count: session.questions.count)
      var known = table
      let reviews = self.reviews(of: session, &known)
      tables[session.table] = known
      return (
        LoggedFile(
          name: name, mark: mark, id: session.summary.id.rawValue,
          startedAt: Int64(session.summary.startedAt.milliseconds),
          done: Int32(clamping: session.summary.done)),
        reviews
      )
    }
  }

  private mutating func reviews(of session: SessionAnswers, _ known: inout [Int32]) -> [Review] {
    var latest = Int64.min
    return session.answers.map { question, answer in
      if known[question] < 0 { known[question] = place(of: session.questions[question]) }
      latest = max(latest, Int64(answer.answeredAt.milliseconds))
      return Review(
        answer, at: latest, question: known[question],
        mode: session.summary.mode)
    }
  }

  /// Puts files that were known and files that were read in order, with their answers.
  private mutating func merge(
    _ kept: [LoggedFile], _ fresh: [Fresh], _ touched: inout Set<Int32>
  ) {
    var all: [Fresh] = fresh
    var best: [String: (done: Int32, index: Int)] = [:]
    for file in kept {
      all.append((file, []))
    }
    // Of several copies the longest counts, and of equal ones that whose name comes first.
    for (index, entry) in all.enumerated() where !entry.file.id.isEmpty {
      guard let other = best[entry.file.id] else {
        best[entry.file.id] = (entry.file.done, index)
        continue
      }
      let isBetter =
        entry.file.done > other.done
        || entry.file.done == other.done && entry.file.name < all[other.index].file.name
      let copy = isBetter ? other.index : index
      all[copy].file.isCopy = true
      if isBetter { best[entry.file.id] = (entry.file.done, index) }
    }
    let old = reviews
    var merged: [Review] = []
    merged.reserveCapacity(old.count + fresh.reduce(0) { $0 + $1.reviews.count })
    var order = Array(all.indices)
    order.sort { LoggedFile.isBefore(all[$0].file, all[$1].file) }
    files = order.map { index in
      var file = all[index].file
      let isKept = index >= fresh.count
      let own = isKept ? old[file.reviews] : all[index].reviews[...]
      let start = merged.count
      if !file.isCopy { merged += own }
      if !isKept || file.isCopy { touched.formUnion(own.lazy.map(\.question)) }
      file.reviews = start..<merged.count
      return file
    }
    reviews = merged
  }
}
