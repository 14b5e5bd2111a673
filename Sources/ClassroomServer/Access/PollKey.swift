internal import Classroom
internal import Crypto
internal import DurableFiles
internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The key by which voices of the open poll go by names that lead to nobody.
///
/// It lies in memory, and beside the journal so that a restart does not let anybody vote twice. When
/// the poll is closed both are gone, and with them the last way from a voice to a learner.
final class PollKey: Sendable {
  private enum Known {
    /// The file has not been looked at.
    case unknown
    /// There is no key, in memory or in the file.
    case none
    case key(SymmetricKey)
  }

  private let path: String
  private let known = Mutex(Known.unknown)

  /// - Parameter journal: Where the lesson's journal is.
  init(besideJournal journal: String) {
    path = (journal.hasSuffix(".journal") ? String(journal.dropLast(8)) : journal) + ".poll"
  }

  /// The name of somebody's voice in the open poll; nil where nobody has voted since it was opened.
  func pseudonym(of learner: LearnerNumber) -> String? { load().map { Self.name(learner, $0) } }

  /// The name of somebody's voice, with a key made for it where there is none yet.
  ///
  /// - Parameters:
  ///   - learner: Who.
  ///   - mayMake: Whether nobody has voted yet, so that a new key is right.
  /// - Returns: The name; nil where there should be a key and is none.
  /// - Throws: `FileError` where a new key cannot be kept.
  func pseudonym(of learner: LearnerNumber, mayMake: Bool) throws(FileError) -> String? {
    if let known = pseudonym(of: learner) { return known }
    guard mayMake else { return nil }
    return try known.withLock { (known) throws(FileError) in
      if case .key(let key) = known { return Self.name(learner, key) }
      let made = SymmetricKey(size: .bits256)
      let bytes = made.withUnsafeBytes { Array($0) }
      try AtomicFile.write(bytes, to: path, existing: .replaced, permissions: 0o600)
      known = .key(made)
      return Self.name(learner, made)
    }
  }

  /// Forgets the key unless a poll is open.
  func forgetUnlessOpen(in host: LessonHost) {
    let isOpen = host.look { lesson, _ in lesson.standing.openPoll != nil }
    guard !isOpen else { return }
    known.withLock { known in
      if case .none = known { return }
      known = .none
      unlink(path)
    }
  }

  private func load() -> SymmetricKey? {
    known.withLock { known in
      switch known {
      case .key(let key): return key
      case .none: return nil
      case .unknown: break
      }
      guard let bytes = try? FileContents.bytes(of: path, limit: 64), bytes.count == 32 else {
        known = .none
        return nil
      }
      let key = SymmetricKey(data: bytes)
      known = .key(key)
      return key
    }
  }

  private static func name(_ learner: LearnerNumber, _ key: SymmetricKey) -> String {
    let code = HMAC<SHA256>.authenticationCode(for: Array(learner.rawValue.utf8), using: key)
    return Array(Array(code).prefix(16)).hex
  }
}
