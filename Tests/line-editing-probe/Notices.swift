import LineEditing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Prints notices from another task, one for each line that is added to a file, so that a test
/// says when.
struct Notices: Sendable {
  let terminal: Terminal
  let path: String

  func follow() async {
    var printed = 0
    while !Task.isCancelled {
      let lines = Self.lines(of: path)
      for line in lines.dropFirst(printed) {
        if line == "exit" { exit(7) }
        terminal.notify(line)
      }
      printed = lines.count
      try? await Task.sleep(for: .milliseconds(2))
    }
  }

  /// The lines of a file that are complete.
  private static func lines(of path: String) -> [String] {
    guard let file = fopen(path, "r") else { return [] }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    while case let byte = fgetc(file), byte != EOF { bytes.append(UInt8(truncatingIfNeeded: byte)) }
    return String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false
    ).dropLast().map(String.init)
  }
}
