import ArgumentParser
import WenmiArguments
import WenmiShell

/// Starts the program.
@main
enum Main {
  static func main() async { await CommandRun.run(Wenmi.self) }
}

/// The command line; a name alone starts the prompt.
struct Wenmi: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wenmi",
    abstract: "文秘练兵：练公文文种、行文规则、保密和校对，每一题都讲依据。",
    discussion: """
      不带参数就进入练习。自己的题库放在 QuestionBanks，练习记录存在 Sessions；两个文件夹在 --home（或者环境变量 \
      WENMI_HOME）指明的地方，没有指明时用当前文件夹，当前文件夹没有就用用户数据文件夹。安装的题库照样能用，\
      只有指明的或者当前的文件夹里事先放了 QuestionBanks，才只用那里的题库。
      标准输入不是终端时，一行算一个答案。
      退出状态：0 完成，1 有发现或者没通过，2 用法不对，3 数据读写不了。
      """,
    subcommands: [
      Prompt.self, DrillSubcommand.self, ReviewSubcommand.self, LearnSubcommand.self,
      MistakesSubcommand.self, CramSubcommand.self, TargetSubcommand.self, ResumeSubcommand.self,
      UndoSubcommand.self, ExamSubcommand.self, PlacementSubcommand.self,
      TypingSubcommand.self,
      CheckSubcommand.self, GenreSubcommand.self, RulesSubcommand.self, BanksSubcommand.self,
      TopicsSubcommand.self,
      SyllabusSubcommand.self, StatsSubcommand.self, ReportSubcommand.self, ProgressSubcommand.self,
      SettingsSubcommand.self, OptimizeSubcommand.self, HistorySubcommand.self,
      ExportSubcommand.self,
      VerifySubcommand.self, SessionsSubcommand.self, JoinSubcommand.self,
      BankSubcommand.self, ClassSubcommand.self, ContestSubcommand.self,
    ],
    defaultSubcommand: Prompt.self)
  @OptionGroup var version: VersionArguments
}

/// The prompt itself, which is what the bare name starts.
struct Prompt: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "repl", abstract: "进入练习（不写子命令就是这个）。", shouldDisplay: false)
  @OptionGroup var place: Place

  @MainActor
  func run() async throws { try await place.shell().run().settle() }
}
