#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What tells without reading a file whether it is still the same as before.
public struct FileMark: Hashable, Sendable {
  /// Its bytes.
  public let size: Int64
  /// When it was changed last, in nanoseconds since the beginning of 1970.
  public let modified: Int64
  /// Its number in its file system, which another file of the same name does not have.
  public let number: UInt64

  /// Takes up a mark.
  public init(size: Int64, modified: Int64, number: UInt64) {
    self.size = size
    self.modified = modified
    self.number = number
  }

  /// Looks at a file; nil where there is none.
  public init?(path: String) {
    guard let status = SystemCalls.status(path), status.st_mode & S_IFMT == S_IFREG else {
      return nil
    }
    #if canImport(Glibc)
      let changed = status.st_mtim
    #else
      let changed = status.st_mtimespec
    #endif
    size = Int64(status.st_size)
    modified = Int64(changed.tv_sec) &* 1_000_000_000 &+ Int64(changed.tv_nsec)
    number = UInt64(status.st_ino)
  }
}
