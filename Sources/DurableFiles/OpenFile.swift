#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A file that stays open, read and written at places and made durable on demand.
///
/// It is closed, and its lock released, when the last reference goes away.
public final class OpenFile {
  /// How a file is opened.
  public enum Mode: Sendable {
    case reading
    case updating
  }

  /// The file's path when it was opened; renaming does not change it.
  public let path: String
  let descriptor: Int32
  private var isLocked = false

  init(path: String, descriptor: Int32) {
    self.path = path
    self.descriptor = descriptor
  }

  deinit {
    // A program that is just being started has a copy of the descriptor, which would keep the lock.
    if isLocked { SystemCalls.unlock(descriptor) }
    SystemCalls.close(descriptor)
  }

  /// Opens a file that exists.
  public convenience init(_ path: String, for mode: Mode) throws(FileError) {
    let flags =
      switch mode {
      case .reading: O_RDONLY
      case .updating: O_RDWR
      }
    let descriptor = SystemCalls.open(path, flags)
    guard descriptor >= 0 else { throw FileError(.open, path) }
    self.init(path: path, descriptor: descriptor)
  }

  /// The bytes in the file now.
  public func size() throws(FileError) -> Int {
    guard let status = SystemCalls.status(descriptor) else { throw FileError(.read, path) }
    if status.st_mode & S_IFMT == S_IFDIR { throw FileError(.read, path, .isAFolder) }
    return Int(status.st_size)
  }

  /// The file's first bytes, at most `limit` of them, or all.
  public func contents(limit: Int = .max) throws(FileError) -> [UInt8] {
    let expected = min(try size(), limit)
    var failure: FileError?
    let bytes = [UInt8](unsafeUninitializedCapacity: expected) { buffer, count in
      while count < expected {
        let rest = UnsafeMutableRawBufferPointer(
          rebasing: UnsafeMutableRawBufferPointer(buffer)[count...])
        let got = SystemCalls.read(descriptor, into: rest, at: count)
        if got < 0 { failure = FileError(.read, path) }
        // A file that became shorter in the meantime ends here.
        if got <= 0 { return }
        count += got
      }
    }
    if let failure { throw failure }
    return bytes
  }

  /// Writes bytes at an offset; they are durable only after ``sync()``.
  public func write(_ bytes: [UInt8], at offset: Int) throws(FileError) {
    var failure: FileError?
    bytes.withUnsafeBytes { buffer in
      var done = 0
      while done < buffer.count, failure == nil {
        let rest = UnsafeRawBufferPointer(rebasing: buffer[done...])
        let put = SystemCalls.write(descriptor, rest, at: offset + done)
        if put < 0 { failure = FileError(.write, path) }
        if put == 0 { failure = FileError(.write, path, .diskFull) }
        done += max(0, put)
      }
    }
    if let failure { throw failure }
  }

  /// Cuts the file to a size.
  public func truncate(to size: Int) throws(FileError) {
    guard SystemCalls.truncate(descriptor, to: size) else { throw FileError(.truncate, path) }
  }

  /// Asks the system to begin with what ``sync()`` will wait for; says nothing of when it is done.
  public func beginSync() { SystemCalls.beginSync(descriptor) }

  /// Returns when all that was written is on the disk.
  public func sync() throws(FileError) {
    guard SystemCalls.sync(descriptor) else { throw FileError(.sync, path) }
  }

  /// Keeps other processes, and other openings in this one, from locking the file.
  ///
  /// File systems that know no locks let it pass.
  public func lock() throws(FileError) {
    isLocked = SystemCalls.lock(descriptor)
    guard !isLocked else { return }
    let code = errno
    if code == ENOLCK || code == ENOTSUP || code == EOPNOTSUPP || code == ENOSYS { return }
    throw FileError(.lock, path, code: code)
  }

  /// Whether the path still leads to this file and not to one that has taken its place.
  public var isStillAtItsPath: Bool {
    guard let opened = SystemCalls.status(descriptor), let named = SystemCalls.status(path)
    else { return false }
    return opened.st_ino == named.st_ino && opened.st_dev == named.st_dev
  }
}
