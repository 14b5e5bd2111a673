#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A file seen as memory: pages are read when they are looked at, and shared by all who look.
///
/// It is never written to. Whoever replaces a model file moves a new one over it, as installing
/// does: a file that shrinks while it is mapped cannot be read safely by anybody.
final class MappedFile: @unchecked Sendable {
  let bytes: UnsafeRawBufferPointer

  /// Maps a file.
  ///
  /// - Throws: ``WordingModelError/unreadable(path:reason:)``.
  init(path: String) throws(WordingModelError) {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw Self.unreadable(path) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else { throw Self.unreadable(path) }
    guard status.st_mode & S_IFMT == S_IFREG, status.st_size > 0 else {
      throw .damaged(path: path, reason: "不是模型文件")
    }
    let size = Int(status.st_size)
    guard let start = mmap(nil, size, PROT_READ, MAP_PRIVATE, descriptor, 0), start != MAP_FAILED
    else { throw Self.unreadable(path) }
    bytes = UnsafeRawBufferPointer(start: start, count: size)
  }

  deinit { munmap(UnsafeMutableRawPointer(mutating: bytes.baseAddress), bytes.count) }

  private static func unreadable(_ path: String) -> WordingModelError {
    .unreadable(path: path, reason: String(cString: strerror(errno)))
  }
}
