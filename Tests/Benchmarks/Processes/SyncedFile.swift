#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file to which bytes are added and synced: the least that an answer can cost.
final class SyncedFile {
  private let descriptor: Int32
  private var size = 0

  init(_ path: String) throws {
    descriptor = open(path, O_RDWR | O_CREAT | O_TRUNC, 0o600)
    guard descriptor >= 0 else { throw BenchmarkProblem("写不了 \(path)") }
  }

  deinit { close(descriptor) }

  /// Adds bytes and returns when they are on the disk.
  func append(_ bytes: [UInt8]) {
    size += pwrite(descriptor, bytes, bytes.count, off_t(size))
    #if canImport(Darwin)
      if fcntl(descriptor, F_FULLFSYNC) == 0 { return }
    #endif
    _ = fsync(descriptor)
  }
}
