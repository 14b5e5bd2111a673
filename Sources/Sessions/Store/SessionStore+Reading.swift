internal import Dispatch
internal import DurableFiles
internal import Quiz
internal import Synchronization

/// What was read of a file, with the table to which its questions belong.
struct ReadSession {
  /// The questions of all files that one worker read.
  struct Table {
    let number: Int
    let questions: [QuestionReference]
  }

  let extract: SessionExtract
  let table: Table
}

extension SessionStore {
  /// What is in files, the session that was begun first at the beginning.
  func readSessions(
    in names: [String], _ isWanted: (SessionSummary) -> Bool
  ) throws(SessionError) -> (sessions: [ReadSession], setAside: [SessionError]) {
    let results = readFiles(names)
    var sessions: [ReadSession] = []
    var setAside: [SessionError] = []
    for (number, result) in results.enumerated() {
      let table = ReadSession.Table(number: number, questions: result.table.questions)
      for extract in result.extracts where isWanted(extract.summary) {
        sessions.append(ReadSession(extract: extract, table: table))
      }
      setAside += result.setAside.sorted { $0.description < $1.description }
    }
    sessions = inOrderOfBeginning(sessions)
    setAside += removeDuplicates(from: &sessions)
    return (sessions, setAside)
  }

  /// What one worker has read.
  struct Haul: Sendable {
    var table = QuestionTable()
    var extracts: [SessionExtract] = []
    var setAside: [SessionError] = []
  }

  /// Reads files with two workers, each of which takes the next file when it is done with one.
  ///
  /// More workers would wait for the same disk, and machines have two processors at least.
  func readFiles(_ names: [String]) -> [Haul] {
    let next = Mutex(0)
    let hauls = Mutex<[Haul]>([])
    // Waking a second worker takes longer than reading a few small files.
    DispatchQueue.concurrentPerform(iterations: names.count < 4 ? 1 : 2) { _ in
      var haul = Haul()
      while true {
        let index = next.withLock { next in
          defer { next += 1 }
          return next
        }
        guard index < names.count else { break }
        do throws(SessionError) {
          let path = path(ofFile: names[index])
          haul.extracts.append(try SessionExtract(bytes(of: path), path: path, &haul.table))
        } catch {
          haul.setAside.append(error)
        }
      }
      let done = haul
      hauls.withLock { $0.append(done) }
    }
    return hauls.withLock { $0 }
  }

  private func inOrderOfBeginning(_ sessions: [ReadSession]) -> [ReadSession] {
    // Small keys are sorted, since moving the sessions about would take longer.
    let keys = sessions.indices.map { index in
      (sessions[index].extract.summary.startedAt, sessions[index].extract.summary.path, index)
    }
    return keys.sorted { $0 < $1 }.map { sessions[$0.2] }
  }

  /// Keeps the longest of several copies of a session, so that no answer counts twice.
  private func removeDuplicates(from sessions: inout [ReadSession]) -> [SessionError] {
    var best: [SessionID: SessionSummary] = [:]
    best.reserveCapacity(sessions.count)
    var errors: [SessionError] = []
    for summary in sessions.lazy.map({ $0.extract.summary }) {
      guard let other = best.updateValue(summary, forKey: summary.id) else { continue }
      let isLonger = summary.done > other.done
      if !isLonger { best[summary.id] = other }
      let (kept, dropped) = isLonger ? (summary, other) : (other, summary)
      errors.append(.duplicate(path: dropped.path, of: kept.path))
    }
    guard !errors.isEmpty else { return [] }
    sessions.removeAll { best[$0.extract.summary.id]?.path != $0.extract.summary.path }
    return errors
  }
}
