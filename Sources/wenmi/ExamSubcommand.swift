import ArgumentParser
import WenmiArguments
import WenmiShell

/// `wenmi exam`
struct ExamSubcommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "exam", abstract: "组卷、限时考试、印卷；不写蓝图就列出有哪些。",
    discussion: """
      例：wenmi exam 小测    wenmi exam 结业考试 --paper B --seed 7 < 答案.txt    wenmi exam print 结业考试 -o 试卷
      蓝图是 ExamBlueprints 里的 .json 文件，写法见那里的 blueprint.schema.json；也可以写明文件。
      从管道来的答案一行一题，空行不答，最后自动交卷；问把握的，写在行末：b #3。
      """,
    subcommands: [Sit.self, Show.self, Result.self, Sheet.self, Print.self],
    defaultSubcommand: Sit.self)

  /// `wenmi exam 蓝图`
  struct Sit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "sit", abstract: "考试（不写子命令就是这个）。",
      discussion: "退出状态：0 考完了，1 题库出不成卷，2 用法不对，3 文件读写不了。")
    @OptionGroup var place: Place

    @Argument(help: ArgumentHelp("蓝图的名称，或者文件；不写就列出全部。", valueName: "蓝图"))
    var blueprint: String = ""

    @Option(help: ArgumentHelp("平行卷里的哪一份，如 B。", valueName: "卷"))
    var paper = "A"

    @Flag(inversion: .prefixedNo, help: "每题问把握程度，另外算分；不写就照蓝图。")
    var certainty: Bool?

    @Option(help: ArgumentHelp("随机种子；同一种子出同样的卷子，不看以前做过什么。", valueName: "数"))
    var seed: UInt64?

    @Option(help: ArgumentHelp("限时多少分钟；不写就照蓝图。", valueName: "分钟"))
    var minutes: Int?

    @Option(help: ArgumentHelp("最近几次练习、考试里出过的题不再出；不写就照蓝图。", valueName: "次数"))
    var avoid: Int?

    @Flag(help: "只输出结果，JSON 格式。") var json = false

    @MainActor
    func run() async throws {
      var wish = ExamWish()
      wish.blueprint = blueprint
      wish.paper = paper
      wish.asksCertainty = certainty
      wish.seed = seed
      wish.minutes = minutes
      wish.avoidedSessions = avoid
      wish.isJSON = json
      try await place.shell().exam(wish).settle()
    }
  }

  /// `wenmi exam show`
  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "看一份蓝图：各格要多少题、现有多少、平行卷的难度。",
      discussion: "退出状态：0 题库够出卷，1 不够。")
    @OptionGroup var place: Place

    @Argument(help: ArgumentHelp("蓝图的名称，或者文件。", valueName: "蓝图"))
    var blueprint: String

    @Flag(help: "JSON 格式。") var json = false

    @MainActor
    func run() async throws {
      try await place.shell().showBlueprint(blueprint, isJSON: json).settle()
    }
  }

  /// `wenmi exam result`
  struct Result: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "result", abstract: "看交了卷的考试的成绩和解析。")
    @OptionGroup var place: Place

    @Argument(help: ArgumentHelp("考试记录的名字或者结尾几位；不写就是最近一次。", valueName: "记录"))
    var session: String?

    @Flag(help: "JSON 格式。") var json = false

    @MainActor
    func run() async throws {
      try await place.shell().examResult(session, isJSON: json).settle()
    }
  }

  /// `wenmi exam sheet`
  struct Sheet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "sheet", abstract: "写成绩单（.html、.xlsx、.csv、.md、.json）。")
    @OptionGroup var place: Place

    @Argument(help: ArgumentHelp("考试记录的名字或者结尾几位；不写就是最近一次。", valueName: "记录"))
    var session: String?

    @Option(name: .shortAndLong, help: ArgumentHelp("写到哪个文件。", valueName: "文件"))
    var output: String?

    @Flag(help: "文件已经有了就覆盖。") var force = false

    @MainActor
    func run() async throws {
      try await place.shell().examSheet(session, output: output, replaces: force).settle()
    }
  }

  /// `wenmi exam print`
  struct Print: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "print", abstract: "印卷：试卷、答题卡、参考答案，网页文件，A4。",
      discussion: "例：wenmi exam print 结业考试 -o 试卷 --papers AB --seed 7")
    @OptionGroup var place: Place

    @Argument(help: ArgumentHelp("蓝图的名称，或者文件。", valueName: "蓝图"))
    var blueprint: String

    @Option(name: .shortAndLong, help: ArgumentHelp("放在哪个文件夹。", valueName: "文件夹"))
    var output: String?

    @Option(help: ArgumentHelp("几份平行卷：A、AB、ABC……；不写就照蓝图。", valueName: "卷"))
    var papers: String?

    @Option(help: ArgumentHelp("随机种子；同一种子出同样的卷子。", valueName: "数"))
    var seed: UInt64?

    @Option(help: ArgumentHelp("考多少分钟，印在卷头；不写就照蓝图。", valueName: "分钟"))
    var minutes: Int?

    @Flag(help: "文件已经有了就覆盖。") var force = false

    @MainActor
    func run() async throws {
      var wish = ExamPrintWish()
      wish.blueprint = blueprint
      wish.papers = try papers.map(ExamPrintWish.papers)
      wish.seed = seed
      wish.minutes = minutes
      wish.output = output
      wish.replaces = force
      try await place.shell().printExam(wish).settle()
    }
  }
}
