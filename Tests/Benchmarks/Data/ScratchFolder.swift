#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A folder for the data of one run, which is removed after it.
struct ScratchFolder {
  let path: String

  init(beside program: String) throws {
    path =
      URL(fileURLWithPath: program).resolvingSymlinksInPath().deletingLastPathComponent().path
      + "/wenmi-bench-\(ProcessInfo.processInfo.processIdentifier)"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
  }

  func remove() { try? FileManager.default.removeItem(atPath: path) }
}
