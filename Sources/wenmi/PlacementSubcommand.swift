import ArgumentParser
import WenmiArguments
import WenmiShell

/// `wenmi placement`
struct PlacementSubcommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "placement", abstract: "摸底：二十题左右估出水平，推算哪些题大概已经会了。",
    discussion: """
      例：wenmi placement --learner 张三    wenmi placement --show --json
      题目随对错变难变易：在问得最少的主题里，挑当前最能说明水平的题，前三名里随机取一道。
      水平按 Rasch 模型估计（先验 N(0, 1) 的期望后验），标准误不大于 0.45 就停，最多 30 题。
      难度 1 至 5 的预期得分率是 0.90、0.75、0.60、0.45、0.30；有实测（bank observe 存下的，30 次以上）就用实测。
      答对的可能不低于 85% 的算已经会了。以上都是本程序的惯例。
      结论总是从练习记录推算，不另外存；作答照样算练习。没做完用 resume 接着做。
      """)
  @OptionGroup var place: Place

  @Option(help: ArgumentHelp("随机种子；同一种子、同样的对错问同样的题。", valueName: "数"))
  var seed: UInt64?

  @Flag(help: "不出题，看最近一次的结果。") var show = false

  @Flag(help: "只输出结果，JSON 格式。") var json = false

  @MainActor
  func run() async throws {
    var wish = PlacementWish()
    wish.seed = seed
    wish.isShow = show
    wish.isJSON = json
    try await place.shell().placement(wish).settle()
  }
}
