#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif
import TextLayout

/// Building the program with the class server, step by step before the instructor's eyes.
struct ClassServerBuild {
  /// The package.
  let package: String
  /// The folder that it is built into, the same as for this program.
  let scratch: String

  /// How it went.
  enum Outcome: Equatable {
    case built
    /// With the last that was said.
    case failed(lines: [String])
  }

  /// Builds and tells how far it is.
  ///
  /// - Parameter tell: Takes a short line about the step, many times.
  /// - Returns: How it went.
  func run(_ tell: (String) -> Void) -> Outcome {
    // What `make class` does is what a person would do by hand.
    let command =
      "cd \(Self.quoted(package)) && make class BUILD_DIR=\(Self.quoted(scratch)) 2>&1 </dev/null"
    guard let stream = popen(command, "r") else { return .failed(lines: ["不能运行 make。"]) }
    var last: [String] = []
    var line = [CChar](repeating: 0, count: 4096)
    while fgets(&line, Int32(line.count), stream) != nil {
      let bytes = line.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }
      let text = TextLayout.sanitised(String(decoding: bytes, as: UTF8.self))
        .split(whereSeparator: \.isNewline).joined(separator: " ")
      guard !text.isEmpty else { continue }
      last = last.suffix(11) + [text]
      if let step = Self.step(in: text) { tell(step) }
    }
    return pclose(stream) == 0 ? .built : .failed(lines: last)
  }

  /// What a line of the build says in Chinese, if it tells of a step.
  static func step(in line: String) -> String? {
    if line.hasPrefix("["), let end = line.firstIndex(of: "]") {
      let numbers = line[line.index(after: line.startIndex)..<end].split(separator: "/")
      guard numbers.count == 2, let done = Int(numbers[0]), let all = Int(numbers[1]) else {
        return nil
      }
      return "编译 \(done)/\(all)"
    }
    for word in ["Fetching ", "Cloning ", "Creating working copy for ", "Updating "]
    where line.hasPrefix(word) {
      let address = line.dropFirst(word.count).split(whereSeparator: \.isWhitespace).first ?? ""
      return "下载 \(address.split(separator: "/").last ?? "")"
    }
    return line.contains("正在安装") ? line : nil
  }

  /// Whether what was said looks as if there were no network.
  static func isAboutNetwork(_ lines: [String]) -> Bool {
    let signs = [
      "could not resolve", "unable to access", "failed to clone", "failed to fetch",
      "couldn\u{2019}t fetch", "couldn't fetch", "network is unreachable", "timed out",
      "connection refused", "failed to connect", "软件源",
    ]
    return lines.contains { line in
      let folded = line.lowercased()
      return signs.contains { folded.contains($0) }
    }
  }

  private static func quoted(_ word: String) -> String {
    "'" + word.replacing("'", with: "'\\''") + "'"
  }
}
