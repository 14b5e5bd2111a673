internal import CFileSync

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// All calls into the C library that this target makes; each names the function it wraps.
///
/// Calls that a signal has interrupted are made again.
enum SystemCalls {
  /// `open`
  static func open(_ path: String, _ flags: Int32, permissions: UInt16 = 0) -> Int32 {
    retrying {
      #if canImport(Glibc)
        Glibc.open(path, flags | O_CLOEXEC, mode_t(permissions))
      #else
        Darwin.open(path, flags | O_CLOEXEC, mode_t(permissions))
      #endif
    }
  }

  /// `close`
  static func close(_ descriptor: Int32) {
    #if canImport(Glibc)
      _ = Glibc.close(descriptor)
    #else
      _ = Darwin.close(descriptor)
    #endif
  }

  /// `pread`
  static func read(
    _ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer, at offset: Int
  ) -> Int {
    retrying { pread(descriptor, buffer.baseAddress, buffer.count, off_t(offset)) }
  }

  /// `read`, for what has no offsets
  static func readOn(_ descriptor: Int32, into buffer: UnsafeMutableRawBufferPointer) -> Int {
    retrying {
      #if canImport(Glibc)
        Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      #else
        Darwin.read(descriptor, buffer.baseAddress, buffer.count)
      #endif
    }
  }

  /// `pwrite`
  static func write(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer, at offset: Int) -> Int {
    retrying { pwrite(descriptor, bytes.baseAddress, bytes.count, off_t(offset)) }
  }

  /// `write`, for what has no offsets
  static func writeOn(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
    retrying {
      #if canImport(Glibc)
        Glibc.write(descriptor, bytes.baseAddress, bytes.count)
      #else
        Darwin.write(descriptor, bytes.baseAddress, bytes.count)
      #endif
    }
  }

  /// `fsync`, and on a Mac `F_FULLFSYNC`, because there `fsync` leaves the data in the drive's cache
  static func sync(_ descriptor: Int32) -> Bool {
    #if canImport(Darwin)
      if fcntl(descriptor, F_FULLFSYNC) == 0 { return true }
    #endif
    return retrying { fsync(descriptor) } == 0
  }

  /// `sync_file_range`, where there is one
  static func beginSync(_ descriptor: Int32) { file_begin_sync(descriptor) }

  /// `ftruncate`
  static func truncate(_ descriptor: Int32, to size: Int) -> Bool {
    retrying { ftruncate(descriptor, off_t(size)) } == 0
  }

  /// `flock`, exclusively and without waiting
  static func lock(_ descriptor: Int32) -> Bool {
    retrying { flock(descriptor, LOCK_EX | LOCK_NB) } == 0
  }

  /// `flock`, for every copy of the descriptor
  static func unlock(_ descriptor: Int32) { _ = flock(descriptor, LOCK_UN) }

  /// `fstat`
  static func status(_ descriptor: Int32) -> stat? {
    var status = stat()
    return fstat(descriptor, &status) == 0 ? status : nil
  }

  /// `stat`
  static func status(_ path: String) -> stat? {
    var status = stat()
    return stat(path, &status) == 0 ? status : nil
  }

  /// `link`
  static func link(_ from: String, _ to: String) -> Bool {
    #if canImport(Glibc)
      Glibc.link(from, to) == 0
    #else
      Darwin.link(from, to) == 0
    #endif
  }

  /// `rename`
  static func rename(_ from: String, _ to: String) -> Bool {
    #if canImport(Glibc)
      Glibc.rename(from, to) == 0
    #else
      Darwin.rename(from, to) == 0
    #endif
  }

  /// `unlink`
  static func remove(_ path: String) { _ = unlink(path) }

  /// `mkdir`
  static func makeFolder(_ path: String, permissions: UInt16) -> Bool {
    mkdir(path, mode_t(permissions)) == 0
  }

  /// `lstat` and `realpath`: the file that a link stands for, or nil where there is no link
  static func target(ofLink path: String) -> String? {
    var status = stat()
    guard lstat(path, &status) == 0, status.st_mode & S_IFMT == S_IFLNK else { return nil }
    guard let resolved = realpath(path, nil) else { return nil }
    defer { free(resolved) }
    return String(cString: resolved)
  }

  /// `getpid`
  static var processNumber: Int32 { getpid() }

  private static func retrying<Result: SignedInteger>(_ call: () -> Result) -> Result {
    while true {
      let result = call()
      if result >= 0 || errno != EINTR { return result }
    }
  }
}
