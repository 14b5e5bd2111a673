import Foundation

/// The program that the tests drive.
enum Probe {
  struct NotBuilt: Error, CustomStringConvertible {
    let searched: [String]
    var description: String {
      "line-editing-probe is not built; searched beside: \(searched.joined(separator: ", "))"
    }
  }

  /// The path of the program, which is built into the same folder as the test bundle.
  static func path() throws -> String {
    // The bundle is the running program on Linux and an argument of it on macOS.
    let starts = CommandLine.arguments.filter { $0.contains(".xctest") } + [Bundle.main.bundlePath]
    for start in starts {
      var folder = URL(fileURLWithPath: start)
      while folder.path != "/" {
        folder.deleteLastPathComponent()
        let candidate = folder.appendingPathComponent("line-editing-probe").path
        if FileManager.default.isExecutableFile(atPath: candidate) { return candidate }
        if folder.lastPathComponent == ".build" { break }
      }
    }
    throw NotBuilt(searched: starts)
  }
}

/// A new folder for a test's files, removed with this value.
final class TemporaryFolder {
  let url: URL

  init() throws {
    url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "line-editing-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(at: url) }

  /// The path of a file in the folder.
  func path(_ name: String) -> String { url.appendingPathComponent(name).path }
}
