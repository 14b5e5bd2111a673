public import ArgumentParser
public import WenmiShell

/// What every subcommand takes: the folder and the learner.
public struct Place: ParsableArguments {
  @Option(help: ArgumentHelp("放 QuestionBanks 和 Sessions 的文件夹。", valueName: "文件夹"))
  var home: String?

  /// Who learns, where it was said.
  @Option(help: ArgumentHelp("学员姓名；不写就是上次的学员。", valueName: "姓名"))
  public var learner: String?

  /// For the argument parser.
  public init() {}

  /// A shell at this place.
  @MainActor
  public func shell() throws -> Shell { try Shell.open(home: home, learner: learner) }
}
