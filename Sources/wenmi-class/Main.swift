import ArgumentParser
import WenmiArguments

/// Starts the program.
@main
enum Main {
  static func main() async { await CommandRun.run(WenmiClass.self) }
}

/// The lesson server's command line.
struct WenmiClass: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wenmi-class", abstract: "文秘练兵的网页课堂：学员用手机答题。",
    discussion: "一般不用直接运行它：wenmi class open --lan 会打开它。",
    subcommands: [Open.self, Resume.self, Serve.self])
  @OptionGroup var version: VersionArguments
}
