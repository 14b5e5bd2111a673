#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Where the program with the class server is: a program of its own, because its web server takes
/// minutes to fetch and build.
enum ClassServerProgram: Equatable {
  /// There it is.
  case ready(String)
  /// It can be built from this package into this folder.
  case buildable(package: String, scratch: String)
  /// It is neither here nor can it be built here.
  case missing

  private static let name = "wenmi-class"

  /// Looks beside this program, then where the package that this program was built in puts it.
  ///
  /// - Parameter executable: The path of this program.
  init(beside executable: String) {
    let files = FileManager.default
    let folder = URL(fileURLWithPath: executable).resolvingSymlinksInPath()
      .deletingLastPathComponent()
    let beside = folder.appendingPathComponent(Self.name).path
    guard !files.isExecutableFile(atPath: beside) else {
      self = .ready(beside)
      return
    }
    // A program that was built lies in SCRATCH/TRIPLE/release/.
    let scratch = folder.deletingLastPathComponent().deletingLastPathComponent()
    let release = scratch.appendingPathComponent("release/\(Self.name)").path
    guard !files.isExecutableFile(atPath: release) else {
      self = .ready(release)
      return
    }
    var package = scratch
    for _ in 0..<3 {
      if files.fileExists(atPath: package.appendingPathComponent("Package.swift").path),
        files.fileExists(
          atPath: package.appendingPathComponent("Sources/\(Self.name)/Main.swift").path)
      {
        self = .buildable(package: package.path, scratch: scratch.path)
        return
      }
      package.deleteLastPathComponent()
    }
    self = .missing
  }

  /// Where the program is after it was built into a folder.
  static func built(in scratch: String) -> String { "\(scratch)/release/\(name)" }
}
