import ArgumentParser
import WenmiArguments
import WenmiShell

/// `wenmi optimize`
struct OptimizeSubcommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "optimize", abstract: "按学员自己的作答记录，把复习间隔定得更准。",
    discussion: """
      例：wenmi optimize    wenmi optimize --apply    wenmi optimize --json
      要有 1000 次作答（惯例）。先只用前面的作答定参数，去猜后面的答得出、答不出；比通用参数猜得准，才问要不要换上。
      参数是 FSRS-6 的 21 个权重，存在 Sessions/.study 里学员自己的设置中；作答记录不动，随时可以换回。
      退出状态：0 完成，1 记录不够或者停下了，2 用法不对，3 数据读写不了。
      """)
  @OptionGroup var place: Place

  @Flag(help: "猜得更准就换上，不再问。") var apply = false

  @Flag(help: "换回通用参数，什么也不算。") var reset = false

  @Flag(help: "JSON 格式；没有 --apply 就只看不换。") var json = false

  func validate() throws {
    guard !reset || !apply && !json else {
      throw ValidationError("--reset 要单独用，不能和 --apply、--json 一起。")
    }
  }

  @MainActor
  func run() async throws {
    let wish: FittingWish = reset ? .reset : apply ? .apply : .ask
    try await place.shell().optimize(wish, isJSON: json).settle()
  }
}
