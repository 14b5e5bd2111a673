import ArgumentParser
import WenmiArguments
import WenmiShell

extension ClassSubcommand {
  /// `wenmi class paper`
  struct Paper: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "paper", abstract: "出纸面考试：试卷、答题卡、参考答案。",
      discussion: """
        例：wenmi class paper 秋季班 单选 20 多选 5 起草公文 1 --title 期中测验 --minutes 60 -o 期中
        写出几个网页文件，用浏览器打开，按 A4 打印：试卷；答题卡，名册上每人一份，姓名在密封线左边，另有几份空白的；参考答案，考完以前密封保管。
        --variants AB 出两种卷子，题序和选项次序不同，照名册先后相间发。文件丢了，用 --again 再写一次，内容一样。
        考完用 wenmi class enter 登分。
        退出状态：0 出好了，2 用法不对，3 文件读写不了。
        """)
    @OptionGroup var place: Place

    @Argument(help: ArgumentHelp("哪个班；再写题库、主题或者题型，各写题数，可以写几组。", valueName: "班和题"))
    var words: [String] = []

    @Option(help: ArgumentHelp("考试的名称。", valueName: "名称"))
    var title: String?

    @Option(help: ArgumentHelp("考多少分钟，印在卷头。", valueName: "分钟"))
    var minutes: Int?

    @Option(help: ArgumentHelp("AB：出 A、B 两种卷子。", valueName: "卷别"))
    var variants: String = "A"

    @Option(help: ArgumentHelp("随机种子；同一种子出同样的卷子。", valueName: "数"))
    var seed: UInt64?

    @Option(name: .shortAndLong, help: ArgumentHelp("放在哪个文件夹，或者试卷的 .html 文件。", valueName: "文件夹"))
    var output: String?

    @Flag(help: "不出新卷，把没有登完的考试再打印一次。") var again = false
    @Flag(help: "文件已经有了就覆盖。") var force = false

    @MainActor
    func run() async throws {
      var wish = PaperWish()
      wish.take(words)
      wish.title = title
      wish.minutes = minutes
      wish.variants = try PaperWish.variants(variants)
      wish.seed = seed
      wish.output = output
      wish.isAgain = again
      wish.replaces = force
      try await place.shell().paper(wish).settle()
    }
  }

  /// `wenmi class enter`
  struct Enter: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "enter", abstract: "登分：把纸面考试的答卷录进来。",
      discussion: """
        例：wenmi class enter 秋季班    wenmi class enter 秋季班 < 答案.txt
        一人一行，学号或者姓名，再按卷子的顺序写答案：07 ABCDA BCDAB BD (AC) 对错对 "事由" 主观 25 =78.5
        单选、判断连着写；多选一题一组；没有作答写 -；人评的分写 主观 25 或者 25分；行末 = 后面是卷面总分，当场核对；缺 12 记缺考；全部录完写 完成，结束考试，写出每人的记录。
        可疑的行不记，说明在哪里；卷面就是这样的，行末加 ! 照记。录一行存一行，断电不丢。
        --second 换一个人复录，不看初录；两次不同的地方都定了（定 7 3 初）才能完成。
        退出状态：0 都记上了，1 有可疑的行或者两次不同，2 用法不对，3 文件读写不了。
        """)
    @OptionGroup var place: Place

    @Argument(help: ArgumentHelp("哪个班；只有一个班要登分时可以不写。", valueName: "班"))
    var className: String = ""

    @Argument(help: ArgumentHelp("哪场考试，写名称的开头；只有一场时可以不写。", valueName: "考试"))
    var exam: [String] = []

    @Flag(help: "复录：另一个人再录一遍，和初录核对。") var second = false
    @Flag(help: "只看录得对不对，不存。") var dryRun = false

    @MainActor
    func run() async throws {
      var wish = EntryWish()
      wish.className = className
      wish.exam = exam.joined(separator: " ")
      wish.isSecond = second
      wish.isTrial = dryRun
      try await place.shell().enter(wish).settle()
    }
  }
}
