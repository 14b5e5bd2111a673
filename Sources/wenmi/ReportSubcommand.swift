import ArgumentParser
import WenmiArguments
import WenmiShell

/// `wenmi report`
struct ReportSubcommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "report", abstract: "把统计写成一份网页（学习报告），手机上看、打印都行。",
    discussion: """
      例：wenmi report -o report.html
      网页自带图表，不联网、不运行程序；是个人的成绩，只有本人能读这个文件。
      """)
  @OptionGroup var place: Place

  @Option(
    name: [.customShort("o"), .long],
    help: ArgumentHelp("写到哪个文件；不写就是 学习报告-姓名-日期.html。", valueName: "文件"))
  var output: String?

  @Flag(help: "文件已经有了也覆盖。")
  var force = false

  @MainActor
  func run() async throws {
    try await place.shell().report(to: output, replaces: force).settle()
  }
}
