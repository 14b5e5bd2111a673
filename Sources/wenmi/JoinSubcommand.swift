import ArgumentParser
import WenmiArguments
import WenmiShell

/// `wenmi join`
struct JoinSubcommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "join", abstract: "加入老师开的课堂，在终端里答题。",
    discussion: """
      例：wenmi join 10.0.3.8:8080 --code 123456
      地址和课堂码在老师的屏幕上。离开或者断线以后，再运行同一条命令就回到原处。
      """)
  @OptionGroup var place: Place

  @Argument(help: ArgumentHelp("老师屏幕上的地址，http:// 可以不写。", valueName: "地址"))
  var address: String

  @Option(help: ArgumentHelp("6 位课堂码；不写就问。", valueName: "课堂码"))
  var code: String?

  @Option(help: ArgumentHelp("学号或者姓名；不写就问。", valueName: "学号"))
  var number: String?

  @MainActor
  func run() async throws {
    let wish = JoinWish(address: address, code: code, number: number ?? place.learner)
    try await place.shell().join(wish).settle()
  }
}
