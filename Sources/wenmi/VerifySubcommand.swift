import ArgumentParser
import WenmiArguments
import WenmiShell

/// `wenmi verify`
struct VerifySubcommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify", abstract: "校验成绩表：表和做表用的记录后来有没有改动、改了哪里。",
    discussion: """
      例：wenmi verify 成绩.xlsx --code 1A2B-3C4D-5E6F-7081
      导出的表里有校验数据：表的每一部分、做表用的每一个文件（练习记录、名册、考勤、设置）的指纹，一环扣一环。
      校验能发现改动；有意连校验数据一起改的，要和纸上的校验码核对。
      退出状态：0 没有改动，1 有改动，2 用法不对，3 读不了或者没有校验数据。
      """)
  @OptionGroup var place: Place

  @Argument(help: ArgumentHelp("导出的表。", valueName: "表格"))
  var file: String

  @Option(help: ArgumentHelp("印在纸上的校验码。", valueName: "校验码"))
  var code: String?

  @Flag(help: "JSON 格式。") var json = false

  @MainActor
  func run() async throws {
    try place.shell().verifySheet(file, code: code, isJSON: json).settle()
  }
}
