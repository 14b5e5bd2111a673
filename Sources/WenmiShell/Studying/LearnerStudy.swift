import DurableFiles
import Sessions
import Study

/// What is known of a learner's study: what they chose, and the record of all that they did, kept up
/// to date with the session files.
@MainActor
final class LearnerStudy {
  let learner: String
  private(set) var settings: StudySettings
  private let folder: StudyFolder
  private let store: SessionStore
  /// The record as it was last, and whether a session has gone on since.
  private var known: StudyRecord?
  private var isStale = true
  private var coming: Task<Outcome, Never>?
  private var writing: Task<Void, Never>?

  private typealias Outcome = Result<(record: StudyRecord, isChanged: Bool), SessionError>

  /// Reads what the learner chose, and nothing else yet.
  init(learner: String, store: SessionStore, complain: (String) -> Void) {
    self.learner = learner
    self.store = store
    folder = StudyFolder(sessions: store.directory, learner: learner)
    let (settings, isDamaged) = StudySettings.read(folder.settingsPath)
    self.settings = settings
    if isDamaged {
      complain("学习设置读不懂，先按默认的来：\(folder.settingsPath)\n  要重新设置，输入 settings；原文件在你改设置之前不会动。\n")
    }
  }

  /// Begins to read the record aside, for somebody who has other things to do first.
  func readAhead() {
    guard coming == nil, known == nil || isStale else { return }
    isStale = false
    let (store, learner, scheduler, before) = (store, learner, settings.scheduler, known)
    let snapshot = folder.snapshotPath
    coming = Task.detached {
      var record =
        before ?? StudySnapshot.read(snapshot, learner: learner, scheduler: scheduler)
        ?? StudyRecord(learner: learner, scheduler: scheduler)
      do throws(SessionError) {
        let update = try record.update(from: store)
        return .success((record, update.isChanged))
      } catch {
        return .failure(error)
      }
    }
  }

  /// The record with everything that is in the files now.
  func record() async throws -> StudyRecord {
    while true {
      readAhead()
      guard let task = coming else { break }
      let outcome = await task.value
      // Somebody else may have waited for the same.
      guard coming == task else { continue }
      coming = nil
      let (record, isChanged) = try outcome.get()
      known = record
      if isChanged { keep(record) }
      // A session may have gone on while it was read.
      if !isStale { break }
    }
    return known ?? StudyRecord(learner: learner, scheduler: settings.scheduler)
  }

  /// Says that a session went on, so that the files hold more than the record.
  func sessionsChanged() { isStale = true }

  /// Writes down what the learner chose.
  func change(_ settings: StudySettings) throws(FileError) {
    try settings.write(to: folder.settingsPath)
    if settings.scheduler != self.settings.scheduler {
      known = nil
      coming = nil
      isStale = true
    }
    self.settings = settings
  }

  /// Writes a snapshot aside; it does not matter whether that succeeds.
  private func keep(_ record: StudyRecord) {
    let (path, before) = (folder.snapshotPath, writing)
    writing = Task.detached(priority: .utility) {
      await before?.value
      try? StudySnapshot.write(record, to: path)
    }
  }

  /// Returns when the snapshot is written, for a process that is about to end.
  func settle() async { await writing?.value }
}
