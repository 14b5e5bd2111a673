#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The folders in which the program is started: the same bank, and different pasts.
struct BenchmarkHomes {
  /// A folder with the past of a learner.
  struct Home {
    let path: String
    /// The names of the files that a start has to read: the bank and the sessions.
    let files: [String]
    let bytes: Int

    var sessions: String { path + "/Sessions" }
  }

  /// The bank file.
  let bank: String
  /// 20,000 answers in 1,000 sessions.
  let manySessions: Home
  /// 20,000 answers in 20 sessions.
  let fewSessions: Home
  /// No answers.
  let fresh: Home

  init(in folder: String, bank: [UInt8]) throws {
    let path = "\(folder)/\(QuestionData.bankID).json"
    try Data(bank).write(to: URL(fileURLWithPath: path))
    self.bank = path
    manySessions = try Self.home("\(folder)/many", bank: path, sessions: 1000)
    fewSessions = try Self.home("\(folder)/few", bank: path, sessions: 20)
    fresh = try Self.home("\(folder)/fresh", bank: path, sessions: 0)
  }

  private static func home(_ path: String, bank: String, sessions: Int) throws -> Home {
    let files = FileManager.default
    for name in ["QuestionBanks", "Sessions"] {
      try files.createDirectory(atPath: "\(path)/\(name)", withIntermediateDirectories: true)
    }
    let copy = "\(path)/QuestionBanks/\(QuestionData.bankID).json"
    try files.copyItem(atPath: bank, toPath: copy)
    let size = (try Data(contentsOf: URL(fileURLWithPath: copy))).count
    guard sessions > 0 else { return Home(path: path, files: [copy], bytes: size) }
    let written = try SessionData.write(answers: 20_000, into: sessions, folder: path + "/Sessions")
    let names = try files.contentsOfDirectory(atPath: path + "/Sessions")
    return Home(
      path: path, files: [copy] + names.map { "\(path)/Sessions/\($0)" }, bytes: size + written)
  }
}
