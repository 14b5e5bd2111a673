import ArgumentParser
import WenmiShell

/// Starts the program: takes the command line, does what it says, returns the exit status.
@main
enum Main {
  static func main() async {
    do {
      var command = try Wenmi.parseAsRoot()
      if var asynchronous = command as? any AsyncParsableCommand {
        try await asynchronous.run()
      } else {
        try command.run()
      }
    } catch {
      leave(with: error)
    }
  }

  /// Prints help where help was asked for, else says in Chinese what was wrong with the call.
  private static func leave(with error: any Error) -> Never {
    if let code = error as? ExitCode { Wenmi.exit(withError: code) }
    if let problem = error as? ShellProblem {
      StandardError.write(problem.message + "\n")
      Wenmi.exit(withError: ExitCode(problem.exitStatus.rawValue))
    }
    let message = Wenmi.fullMessage(for: error)
    guard Wenmi.exitCode(for: error) != .success else {
      print(ChineseUsage.translated(help: message))
      Wenmi.exit()
    }
    StandardError.write(ChineseUsage.explained(message) + "\n")
    Wenmi.exit(withError: ExitCode(ExitStatus.usage.rawValue))
  }
}

/// The command line; a name alone starts the prompt.
struct Wenmi: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wenmi",
    abstract: "文秘练兵：练公文文种、行文规则、保密和校对，每一题都讲依据。",
    discussion: """
      不带参数就进入练习。题库放在 QuestionBanks，练习记录存在 Sessions；两个文件夹在 --home（或者环境变量 \
      WENMI_HOME）指明的地方，没有指明时用当前文件夹，当前文件夹没有就用用户数据文件夹。
      标准输入不是终端时，一行算一个答案。
      退出状态：0 完成，1 有发现或者没通过，2 用法不对，3 数据读写不了。
      """,
    version: WenmiVersion.text,
    subcommands: [
      Prompt.self, DrillSubcommand.self, ResumeSubcommand.self, MistakesSubcommand.self,
      CheckSubcommand.self, GenreSubcommand.self, RulesSubcommand.self, BanksSubcommand.self,
      TopicsSubcommand.self,
      SyllabusSubcommand.self, StatsSubcommand.self, HistorySubcommand.self, ExportSubcommand.self,
      SessionsSubcommand.self, JoinSubcommand.self,
      BankSubcommand.self, ClassSubcommand.self, ContestSubcommand.self,
    ],
    defaultSubcommand: Prompt.self)
}

/// What every subcommand takes: the folder and the learner.
struct Place: ParsableArguments {
  @Option(help: ArgumentHelp("放 QuestionBanks 和 Sessions 的文件夹。", valueName: "文件夹"))
  var home: String?

  @Option(help: ArgumentHelp("学员姓名；不写就是上次的学员。", valueName: "姓名"))
  var learner: String?

  /// A shell at this place.
  @MainActor
  func shell() throws -> Shell { try Shell.open(home: home, learner: learner) }
}

extension ExitStatus {
  /// Ends the process with this status, unless all is done.
  func settle() throws {
    if self != .done { throw ExitCode(rawValue) }
  }
}

/// The prompt itself, which is what the bare name starts.
struct Prompt: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repl", abstract: "进入练习（不写子命令就是这个）。", shouldDisplay: false)
  @OptionGroup var place: Place

  @MainActor
  func run() async throws { try await place.shell().run().settle() }
}
