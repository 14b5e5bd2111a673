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
  /// Says what is wrong with files.
  private let complain: (String) -> Void
  /// The record as it was last, and whether a session has gone on since.
  private var known: StudyRecord?
  private var isStale = true
  private var coming: Task<Outcome, Never>?
  private var writing: Task<Void, Never>?

  private typealias Outcome = Result<
    (record: StudyRecord, isChanged: Bool, unread: [SessionError]), SessionError
  >

  /// Reads what the learner chose, and nothing else yet.
  init(learner: String, store: SessionStore, complain: @escaping (String) -> Void) {
    self.learner = learner
    self.complain = complain
    self.store = store
    folder = StudyFolder(sessions: store.directory, learner: learner)
    let (settings, isDamaged) = StudySettings.read(folder.settingsPath)
    self.settings = settings
    if isDamaged {
      complain(
        "学习设置读不懂，先按默认的来：\(folder.settingsPath)\n  要重新设置，输入 settings；原文件会另存一份，名字后面加 .damaged。\n")
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
        let unread = update.setAside.filter { error in
          if case .notRead = error { true } else { false }
        }
        return .success((record, update.isChanged, unread))
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
      let (record, isChanged, unread) = try {
        // A failure is no reason to take an old record for a new one.
        if case .failure = outcome { isStale = true }
        return try outcome.get()
      }()
      if !unread.isEmpty { complain(unread.map { "\($0)\n" }.joined()) }
      known = record
      if isChanged { keep(record) }
      // A session may have gone on while it was read.
      if !isStale { break }
    }
    return known ?? StudyRecord(learner: learner, scheduler: settings.scheduler)
  }

  /// Says that a session went on, so that the files hold more than the record.
  func sessionsChanged() { isStale = true }

  /// Changes what the learner chose, and writes it down.
  ///
  /// What another process has chosen in the meantime stays; a file that could not be understood is
  /// kept under another name.
  func change(_ edit: (inout StudySettings) -> Void) throws(FileError) {
    var (settings, isDamaged) = StudySettings.read(folder.settingsPath)
    if isDamaged {
      let bytes = try FileContents.bytes(of: folder.settingsPath)
      try AtomicFile.write(
        bytes, to: folder.settingsPath + ".damaged", existing: .replaced, permissions: 0o600)
    }
    edit(&settings)
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
