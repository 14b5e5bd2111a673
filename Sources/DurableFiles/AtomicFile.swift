#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
internal import Synchronization

/// Files that are there whole or not at all, whatever happens while they are written.
///
/// The bytes go to a hidden file in the same folder, are synced, and take their name in one step;
/// then the folder is synced.
public enum AtomicFile {
  /// What happens to a file that has the name already.
  public enum Existing: Sendable {
    /// It is kept, and the writing fails with ``FileError/Cause/alreadyExists``.
    case kept
    /// It is replaced.
    case replaced
  }

  /// Writes a file durably.
  ///
  /// A link is followed to the file it stands for; what is no ordinary file, such as a terminal or
  /// a pipe, is written to directly.
  public static func write(
    _ bytes: [UInt8], to path: String, existing: Existing, permissions: UInt16 = 0o644
  ) throws(FileError) {
    if let status = SystemCalls.status(path), status.st_mode & S_IFMT != S_IFREG {
      guard status.st_mode & S_IFMT != S_IFDIR else { throw FileError(.write, path, .isAFolder) }
      return try writeDirectly(bytes, to: path)
    }
    let target = SystemCalls.target(ofLink: path) ?? path
    _ = try place(bytes, at: target, existing: existing, permissions: permissions, locked: false)
  }

  /// Who may read and write the file that is there; `nil` where there is none.
  public static func permissions(of path: String) -> UInt16? {
    SystemCalls.status(path).map { UInt16(truncatingIfNeeded: $0.st_mode) & 0o777 }
  }

  /// Writes a file durably and leaves it open for updating, locked before others can see it.
  public static func open(
    _ bytes: [UInt8], at path: String, existing: Existing, permissions: UInt16
  ) throws(FileError) -> OpenFile {
    try place(bytes, at: path, existing: existing, permissions: permissions, locked: true)
  }

  private static func place(
    _ bytes: [UInt8], at path: String, existing: Existing, permissions: UInt16, locked: Bool
  ) throws(FileError) -> OpenFile {
    let folder = Folder.containing(path)
    let temporary = temporaryPath(in: folder)
    let flags = O_RDWR | O_CREAT | O_EXCL
    let descriptor = SystemCalls.open(temporary, flags, permissions: permissions)
    guard descriptor >= 0 else { throw FileError(.create, path) }
    let file = OpenFile(path: path, descriptor: descriptor)
    do throws(FileError) {
      if locked { try file.lock() }
      try file.write(bytes, at: 0)
      try file.sync()
      try name(temporary, path, existing: existing)
    } catch {
      SystemCalls.remove(temporary)
      throw error
    }
    try Folder.sync(folder)
    return file
  }

  /// Gives the hidden file its name.
  private static func name(
    _ temporary: String, _ path: String, existing: Existing
  ) throws(FileError) {
    if existing == .kept {
      if SystemCalls.link(temporary, path) {
        SystemCalls.remove(temporary)
        return
      }
      let code = errno
      // Memory sticks know no second name for a file: there the name is looked up and then taken.
      guard [EPERM, ENOTSUP, EOPNOTSUPP, ENOSYS, EMLINK].contains(code) else {
        throw FileError(.create, path, code: code)
      }
      guard SystemCalls.status(path) == nil else { throw FileError(.create, path, .alreadyExists) }
    }
    guard SystemCalls.rename(temporary, path) else { throw FileError(.rename, path) }
  }

  private static func writeDirectly(_ bytes: [UInt8], to path: String) throws(FileError) {
    let descriptor = SystemCalls.open(path, O_WRONLY)
    guard descriptor >= 0 else { throw FileError(.open, path) }
    defer { SystemCalls.close(descriptor) }
    var failure: FileError?
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count, failure == nil {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[done...])
        let put = SystemCalls.writeOn(descriptor, rest)
        if put < 0 { failure = FileError(.write, path) }
        done += max(0, put)
      }
    }
    if let failure { throw failure }
  }

  private static let counter = Mutex(0)

  private static func temporaryPath(in folder: String) -> String {
    let number = counter.withLock { count in
      count += 1
      return count
    }
    return "\(folder)/.wenmi-\(SystemCalls.processNumber)-\(number).tmp"
  }
}
