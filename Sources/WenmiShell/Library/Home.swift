#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The folders that the program works in: where the banks are and where the sessions go.
public struct Home: Sendable {
  /// The folder itself, as `--home` names it.
  public let root: String
  /// Holds the bank files.
  public let banks: String
  /// Hold the blueprints of papers, the user's own first.
  public let blueprints: [String]
  /// Holds the session files.
  public let sessions: String
  /// Holds the classes, each in a folder of its own.
  public var classes: String { sessions + "/Classes" }
  /// Holds the contests, each in a folder of its own.
  public var contests: String { sessions + "/Contests" }
  /// Holds the history of typed lines.
  public let historyFile: String
  /// The program itself, beside which other things are installed.
  private let executable: String

  /// Finds the folders: the one that was named, else the current one if it has both, else the
  /// user's data folder with the banks that were installed beside the program.
  ///
  /// - Parameters:
  ///   - named: The folder of `--home`, or `nil`.
  ///   - environment: The variables of the process.
  ///   - executable: The path of the program.
  public init(named: String?, environment: [String: String], executable: String) {
    let files = FileManager.default
    let given = named ?? environment["WENMI_HOME"].flatMap { $0.isEmpty ? nil : $0 }
    if let given {
      self.init(root: given, executable: executable, banksAreHere: false)
    } else if files.fileExists(atPath: "QuestionBanks"), files.fileExists(atPath: "Sessions") {
      self.init(root: ".", executable: executable, banksAreHere: true)
    } else {
      let home = environment["HOME"] ?? "."
      let data = environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : $0 }
      self.init(
        root: (data ?? home + "/.local/share") + "/wenmi", executable: executable,
        banksAreHere: false)
    }
  }

  private init(root: String, executable: String, banksAreHere: Bool) {
    self.root = root
    self.executable = executable
    let prefix = root == "." ? "" : root + "/"
    let own = prefix + "QuestionBanks"
    let installed = banksAreHere ? nil : Self.installed("QuestionBanks", executable)
    banks =
      FileManager.default.fileExists(atPath: own) ? own : (installed ?? own)
    let blueprintFolders = [
      prefix + "ExamBlueprints",
      banksAreHere ? nil : Self.installed("ExamBlueprints", executable),
    ]
    blueprints = blueprintFolders.compactMap(\.self)
    sessions = prefix + "Sessions"
    historyFile = prefix + (root == "." ? "Sessions/.history" : "history")
  }

  /// Where the wording model is; `nil` if it did not come with the program. It is looked for only when
  /// somebody asks.
  func wordingModel() -> String? {
    Self.installed(
      "WordingModel/official.wording", executable,
      inPackage: "Sources/WordingModel/Data/official.wording")
  }

  /// A folder that came with the running program; `nil` if there is none.
  ///
  /// - Parameter name: Its name, such as `Licenses`.
  /// - Returns: Its path.
  public static func installed(_ name: String) -> String? { installed(name, Shell.executable) }

  /// What came with the program: `PREFIX/share/wenmi/NAME` for a program at `PREFIX/bin/wenmi`, or the
  /// same in the package it was built in.
  private static func installed(
    _ name: String, _ executable: String, inPackage: String? = nil
  ) -> String? {
    let program = URL(fileURLWithPath: executable).resolvingSymlinksInPath()
    var folder = program.deletingLastPathComponent()
    let shared = folder.deletingLastPathComponent().appendingPathComponent(
      "share/wenmi/\(name)")
    if FileManager.default.fileExists(atPath: shared.path) { return shared.path }
    for _ in 0..<4 {
      folder = folder.deletingLastPathComponent()
      let found = folder.appendingPathComponent(inPackage ?? name)
      if FileManager.default.fileExists(atPath: found.path) { return found.path }
    }
    return nil
  }
}
