import Classroom
import LineEditing

/// `contest sheet`, 评分表: a blank sheet for the judges.
enum MakeMarkingSheet: ContestAction {
  static let names = ["sheet", "评分表"]
  static let usage = "sheet --judges 5 -o 文件 [--named]"
  static let summary = "做空白评分表，只有密号没有姓名；--named 写姓名"

  static func run(_ words: ContestLine, in shell: Shell) throws {
    guard let judges = words.value("--judges") else {
      throw ShellProblem("请写明评委，如 contest sheet --judges 5 -o 评分表.xlsx")
    }
    try shell.markingSheet(
      words.target, judges: judges, named: words.has("--named"), output: words.output)
  }
}

/// `contest key`, 密号: who is behind the codes of a marking sheet.
enum ShowCodes: ContestAction {
  static let names = ["key", "密号"]
  static let usage = "key [-o 文件]"
  static let summary = "看密号是谁；评分交齐以前不要给评委看"

  static func run(_ words: ContestLine, in shell: Shell) throws {
    try shell.codes(words.target, output: words.output)
  }
}

extension Shell {
  /// Makes a blank marking sheet.
  ///
  /// - Parameters:
  ///   - target: Which contest and round.
  ///   - judges: How many judges, or their names with commas between.
  ///   - named: Whether entrants are told by name instead of code.
  ///   - output: The file.
  /// - Returns: What the process should return.
  public func contestSheet(
    _ target: ContestTarget, judges: String, named: Bool, output: TableOutput
  ) async -> ExitStatus {
    await settlingContest {
      try markingSheet(target, judges: judges, named: named, output: output)
      return .done
    }
  }

  /// Shows who is behind the codes.
  ///
  /// - Parameters:
  ///   - target: Which contest and round.
  ///   - output: Where the list goes.
  /// - Returns: What the process should return.
  public func contestKey(_ target: ContestTarget, output: TableOutput) async -> ExitStatus {
    await settlingContest {
      try codes(target, output: output)
      return .done
    }
  }

  fileprivate func markingSheet(
    _ target: ContestTarget, judges typed: String, named: Bool, output: TableOutput
  ) throws {
    guard output.path != nil, try format(of: output) != nil else {
      throw ShellProblem("请用 -o 写明文件，如 contest sheet --judges 5 -o 评分表.xlsx")
    }
    let judges = try Contest.judges(typed)
    let shown = try contest(target)
    let round = try shown.round(named: target.round)
    let seed = UInt64.random(in: 0 ... .max)
    let prepared = try contestStore.change(shown.id) { contest throws(ContestError) in
      try contest.prepareMarking(ofRound: round, judges: judges, seed: seed)
    }
    try put(
      [prepared.markingTable(ofRound: round, judges: judges, named: named)], to: output)
    if !named { say("密号是谁：contest key；评分交齐以前请不要让评委看到。", tone: .faint) }
  }

  fileprivate func codes(_ target: ContestTarget, output: TableOutput) throws {
    let shown = try contest(target)
    let round = try shown.round(named: target.round)
    guard !shown.rounds[round].record.codes.codes.isEmpty else {
      throw ShellProblem("还没有密号。做评分表时会编：contest sheet --judges 5 -o 评分表.xlsx")
    }
    try put([shown.codeTable(ofRound: round)], to: output)
  }
}
