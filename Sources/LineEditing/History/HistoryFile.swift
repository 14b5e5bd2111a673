#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif
internal import CTerminal

/// Keeps remembered lines in a file between runs.
///
/// The file is UTF-8 text, one line each after a line that names the format; a line break within a
/// line is stored as `\n`, a backslash as `\\`. Lines are only ever appended, under a lock, so that
/// two processes never overwrite each other; when the file has grown to twice its limit it is
/// written anew beside itself and renamed. Lines are a convenience: no failure here is reported,
/// and a damaged file yields what can be read of it.
struct HistoryFile {
  private let path: String
  private let limit: Int

  private static let heading = "#line-history 1"
  /// A file that is larger has not been written by us; its end is read.
  private static let mostBytes = 4 << 20

  init(path: String, limit: Int) {
    self.path = path
    self.limit = limit
  }

  /// The stored lines, oldest first.
  func load() -> [String] {
    guard let file = LockedFile(path, flags: O_RDONLY) else { return [] }
    return Array(Self.lines(in: file.end(mostBytes: Self.mostBytes)).suffix(limit))
  }

  /// Stores one more line.
  func append(_ line: String) {
    guard let file = LockedFile(path, flags: O_RDWR | O_APPEND | O_CREAT) else { return }
    let stored = file.end(mostBytes: Self.mostBytes)
    var addition = Self.escaped(line) + "\n"
    if stored.isEmpty {
      addition = Self.heading + "\n" + addition
    } else if stored.last != UInt8(ascii: "\n") {
      // A line that another process could not finish.
      addition = "\n" + addition
    }
    let lines = Self.lines(in: stored)
    guard lines.count >= 2 * limit else {
      _ = FileOutput(descriptor: file.descriptor).write(addition)
      return
    }
    replace(with: lines.suffix(limit - 1) + [line])
  }

  /// Puts a new file in the place of the old one, which is locked meanwhile.
  private func replace(with lines: [String]) {
    let temporary = "\(path).\(getpid()).new"
    let descriptor = terminal_open(temporary, O_WRONLY | O_CREAT | O_TRUNC)
    guard descriptor >= 0 else { return }
    let text = ([Self.heading] + lines.map(Self.escaped)).map { $0 + "\n" }.joined()
    let isWhole = FileOutput(descriptor: descriptor).write(text) && fsync(descriptor) == 0
    close(descriptor)
    if !isWhole || rename(temporary, path) != 0 { unlink(temporary) }
  }

  private static func lines(in bytes: [UInt8]) -> [String] {
    let text = String(decoding: bytes, as: UTF8.self)
    var lines = text.split(separator: "\n").map(String.init)
    if lines.first == heading { lines.removeFirst() }
    return lines.map(unescaped)
  }

  private static func escaped(_ line: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in line.unicodeScalars {
      switch scalar {
      case "\n": result += "\\n".unicodeScalars
      case "\\": result += "\\\\".unicodeScalars
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// The line as it was, without control characters that a damaged file might hold.
  private static func unescaped(_ line: String) -> String {
    var result = String.UnicodeScalarView()
    var isEscaped = false
    for scalar in line.unicodeScalars {
      if isEscaped {
        result.append(scalar == "n" ? "\n" : scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else if scalar.value >= 0x20, scalar.value != 0x7F {
        result.append(scalar)
      }
    }
    return String(result)
  }
}

/// A file that is open and locked while this value lives.
private struct LockedFile: ~Copyable {
  let descriptor: Int32

  /// Opens and locks a file, or fails where it is not a plain file of ours.
  init?(_ path: String, flags: Int32) {
    // Another process may put a new file in place between opening and locking.
    for _ in 0..<10 {
      let descriptor = terminal_open(path, flags | O_NONBLOCK)
      guard descriptor >= 0 else { return nil }
      var opened = stat()
      var named = stat()
      let isOurs =
        flock(descriptor, LOCK_EX) == 0 || errno == ENOTSUP || errno == EOPNOTSUPP
      guard isOurs, fstat(descriptor, &opened) == 0, opened.st_mode & S_IFMT == S_IFREG else {
        close(descriptor)
        return nil
      }
      if stat(path, &named) == 0, named.st_ino == opened.st_ino, named.st_dev == opened.st_dev {
        // What somebody types is nobody else's business.
        if opened.st_mode & 0o077 != 0 { fchmod(descriptor, 0o600) }
        self.descriptor = descriptor
        return
      }
      close(descriptor)
    }
    return nil
  }

  deinit { close(descriptor) }

  /// The last bytes of the file.
  func end(mostBytes: Int) -> [UInt8] {
    let size = lseek(descriptor, 0, SEEK_END)
    guard size > 0, lseek(descriptor, max(0, size - off_t(mostBytes)), SEEK_SET) >= 0 else {
      return []
    }
    var bytes = [UInt8](repeating: 0, count: min(Int(size), mostBytes))
    var count = 0
    while count < bytes.count {
      let wanted = bytes.count - count
      let got = bytes.withUnsafeMutableBytes { buffer in
        buffer.baseAddress.map { read(descriptor, $0 + count, wanted) } ?? 0
      }
      if got < 0, errno == EINTR { continue }
      guard got > 0 else { break }
      count += got
    }
    return Array(bytes.prefix(count))
  }
}
