import ArgumentParser
import WenmiArguments
import WenmiShell

/// `wenmi typing`
struct TypingSubcommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "typing", abstract: "文字录入：照着一段文字打，测速度和正确率。",
    discussion: """
      例：wenmi typing    wenmi typing 公文起草 --limit 5    wenmi typing 讲话稿.docx --lines 10
      不写录什么就从题库里选一篇：材料题的材料，做过的起草题的范文，做过的改错题改正后的短文。
      速度＝录对字数÷分钟；正确率＝录对字数÷（对＋错＋漏＋多），错漏多按最少的改动来算。标点算字，空格不算，全角半角不同算错。
      改正次数是在这一行里删过几次；输入法自己的候选框里的删改不算，管道送来的没有。
      以前最好的成绩只从录对 30 字以上的记录里取。
      标准输入不是终端时，一行算原文的一段，只算对错，不算速度。
      """)
  @OptionGroup var place: Place

  @Argument(help: ArgumentHelp("题库、主题、题库/题号，或者文件（.txt、.docx）；again 是上次那篇。", valueName: "录什么"))
  var target: String?

  @Option(help: ArgumentHelp("限时多少分钟，可以带小数；到时自动结束。", valueName: "分钟"))
  var limit: Double?

  @Option(help: ArgumentHelp("只录前几行，按显示的行算。", valueName: "行数"))
  var lines: Int?

  @Option(help: ArgumentHelp("随机种子；同一种子选同一篇。", valueName: "数"))
  var seed: UInt64?

  @Flag(help: "成绩用 JSON 格式输出。") var json = false

  @MainActor
  func run() async throws {
    var wish = TypingWish()
    wish.target = target ?? ""
    wish.minutes = limit
    wish.lines = lines
    wish.seed = seed
    wish.isJSON = json
    try await place.shell().typing(wish).settle()
  }
}
