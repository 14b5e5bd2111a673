#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Memory for tables that are made when a model is opened, in large pages where the system has them.
///
/// Being given memory page by page is what making such tables takes longest for, and a table of few
/// pages is quicker to look about in.
final class LargeMemory: @unchecked Sendable {
  private let start: UnsafeMutableRawPointer
  private let size: Int
  private var taken = 0

  /// What a large page has, in bytes.
  private static let page = 2 << 20
  /// Tables begin at multiples of this.
  private static let alignment = 16

  /// Asks for so many bytes, all of them 0.
  init(bytes: Int) {
    size = (bytes + Self.page - 1) / Self.page * Self.page
    var start: UnsafeMutableRawPointer?
    guard posix_memalign(&start, Self.page, size) == 0, let start else {
      fatalError("no memory for \(size) bytes")
    }
    #if os(Linux)
      // A wish: where it is not granted, the pages are small.
      madvise(start, size, MADV_HUGEPAGE)
    #endif
    memset(start, 0, bytes)
    self.start = start
  }

  deinit { free(start) }

  /// How many bytes a table of so many elements takes.
  static func bytes<Element: BitwiseCopyable>(of _: Element.Type, count: Int) -> Int {
    (count * MemoryLayout<Element>.stride + alignment - 1) / alignment * alignment
  }

  /// The next table, all bytes of which are 0; it lives as long as the memory.
  func table<Element: BitwiseCopyable>(
    of type: Element.Type, count: Int
  ) -> UnsafeMutableBufferPointer<Element> {
    let first = taken
    taken += Self.bytes(of: type, count: count)
    precondition(taken <= size, "more is taken than was asked for")
    return UnsafeMutableBufferPointer(
      start: (start + first).bindMemory(to: type, capacity: count), count: count)
  }
}
