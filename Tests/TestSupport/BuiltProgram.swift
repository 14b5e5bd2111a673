internal import Foundation

/// A program of this package, as it was built for the tests.
public enum BuiltProgram {
  /// The program is not there.
  public struct NotBuilt: Error, CustomStringConvertible {
    let name: String
    let searched: [String]
    /// What was looked for and where.
    public var description: String {
      "\(name) is not built; searched beside: \(searched.joined(separator: ", "))"
    }
  }

  /// The path of a program, which is built into the same folder as the test bundle.
  public static func path(_ name: String) throws -> String {
    // The bundle is the running program on Linux and an argument of it on macOS.
    let starts = CommandLine.arguments.filter { $0.contains(".xctest") } + [Bundle.main.bundlePath]
    for start in starts {
      var folder = URL(fileURLWithPath: start)
      while folder.path != "/" {
        folder.deleteLastPathComponent()
        let candidate = folder.appendingPathComponent(name).path
        if FileManager.default.isExecutableFile(atPath: candidate),
          !FileManager.default.fileExists(atPath: candidate + "/")
        {
          return candidate
        }
        if folder.lastPathComponent == ".build" { break }
      }
    }
    throw NotBuilt(name: name, searched: starts)
  }
}
