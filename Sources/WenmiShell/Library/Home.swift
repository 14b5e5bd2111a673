#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif
import DurableFiles

/// The folders that the program works in: where the banks are and where the sessions go.
public struct Home: Sendable {
  /// The folder itself, as `--home` names it.
  public let root: String
  /// Holds the user's own bank files; banks and what belongs to them are written nowhere else.
  public let banks: String
  /// Hold the bank files that can be used, the user's own first.
  public let bankFolders: [String]
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
  /// What makes another program that is started from here find the same folders.
  let arguments: [String]
  /// The program itself, beside which other things are installed.
  private let executable: String

  /// Finds the folders: the one that was named, else the current one if it has both, else the
  /// user's data folder.
  ///
  /// The banks that were installed beside the program can be used too, unless somebody put a folder
  /// of banks into the folder that was named or is the current one: then there are only those.
  ///
  /// - Parameters:
  ///   - named: The folder of `--home`, or `nil`.
  ///   - environment: The variables of the process.
  ///   - executable: The path of the program.
  ///   - current: The current folder, where none was named.
  public init(
    named: String?, environment: [String: String], executable: String, current: String = "."
  ) {
    let files = FileManager.default
    let given = named ?? environment["WENMI_HOME"].flatMap { $0.isEmpty ? nil : $0 }
    let isHere =
      given == nil && files.fileExists(atPath: "\(current)/QuestionBanks")
      && files.fileExists(atPath: "\(current)/Sessions")
    root = given ?? (isHere ? current : Self.dataFolder(environment))
    arguments = named.map { ["--home", $0] } ?? []
    self.executable = executable
    let prefix = root == "." ? "" : root + "/"
    let own = prefix + "QuestionBanks"
    banks = own
    let isAlone =
      (given != nil || isHere) && files.fileExists(atPath: own)
      && !files.fileExists(atPath: "\(own)/\(Self.mark)")
    let installed = isAlone ? nil : Self.installed("QuestionBanks", executable)
    if let installed, !Self.isSame(installed, own) {
      bankFolders = [own, installed]
    } else {
      bankFolders = [own]
    }
    let blueprintFolders = [
      prefix + "ExamBlueprints",
      isHere ? nil : Self.installed("ExamBlueprints", executable),
    ]
    blueprints = blueprintFolders.compactMap(\.self)
    sessions = prefix + "Sessions"
    historyFile = prefix + (root == "." ? "Sessions/.history" : "history")
  }

  private static func dataFolder(_ environment: [String: String]) -> String {
    let data = environment["XDG_DATA_HOME"].flatMap { $0.isEmpty ? nil : $0 }
    return (data ?? (environment["HOME"] ?? ".") + "/.local/share") + "/wenmi"
  }

  /// Whether two paths lead to one folder.
  private static func isSame(_ first: String, _ second: String) -> Bool {
    let resolved = { (path: String) in
      URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
    }
    return resolved(first) == resolved(second)
  }

  /// The file that tells a folder that the program made, because the user wrote a first bank, from one
  /// that somebody put there: beside the former the installed banks can be used still.
  static let mark = ".with-installed"

  /// Makes the folder of the user's own banks where there is none.
  func makeBanks() throws(FileError) {
    let isNew = !FileManager.default.fileExists(atPath: banks)
    try Folder.make(banks)
    guard isNew, bankFolders.count > 1 else { return }
    let text = "这个文件夹是 wenmi 建的：除了这里的题库，安装的题库也能用。用 --home 指明上一级文件夹又只想用这里的题库，就删掉本文件。\n"
    try AtomicFile.write(
      Array(text.utf8), to: "\(banks)/\(Self.mark)", existing: .replaced, permissions: 0o600)
  }

  /// Where the wording model is; `nil` if it did not come with the program. It is looked for only when
  /// somebody asks.
  func wordingModelPath() -> String? {
    Self.installed(
      "WordingModel/official.wording", executable,
      inPackage: "Sources/WordingModel/Data/official.wording")
  }

  /// A folder that came with the running program; `nil` if there is none.
  ///
  /// - Parameter name: Its name, such as `Licenses`.
  /// - Returns: Its path.
  public static func installed(_ name: String) -> String? { installed(name, Shell.executable) }

  /// What came with the program: `PREFIX/share/wenmi/NAME` for a program at `PREFIX/bin/wenmi`, or
  /// `inPackage`, which is the same name if none is given, in the package it was built in.
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
