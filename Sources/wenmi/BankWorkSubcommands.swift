import ArgumentParser
import WenmiArguments
import WenmiShell

extension BankSubcommand {
  /// `wenmi bank import`
  struct Import: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "import", abstract: "把别处的试题读进题库；先试一遍，看清楚再写。",
      discussion: """
        例：wenmi bank import 秋季试题.docx    wenmi bank import 秋季试题.docx --topic 文种 --apply
        不加 --apply 什么也不写，只说读懂了哪些、存疑哪些、略过哪些。加了以后，没有疑问的题存进题库，其余存在同名的 .drafts.txt，改好再导入。
        退出状态：0 都能导入，1 有存疑的、不全的或者有错的题，3 文件读写不了。
        """)
    @OptionGroup var place: Place

    @Argument(help: ArgumentHelp("试题文件；- 是标准输入。", valueName: "文件"))
    var file: String

    @Option(help: ArgumentHelp("auto 自己认，或者写明格式。", valueName: "格式"))
    var format = "auto"

    @Option(help: ArgumentHelp("存进哪个题库；不写就照文件名。", valueName: "题库"))
    var to: String?

    @Option(help: ArgumentHelp("新题库的名称。", valueName: "名称"))
    var title: String?

    @Option(help: ArgumentHelp("没写主题的题算什么主题，如 文种/函。", valueName: "主题"))
    var topic: String?

    @Flag(help: "写进题库。") var apply = false
    @Flag(help: "存疑的题也写进题库。") var doubtful = false
    @Flag(help: "每一题都列出来。") var all = false
    @Flag(help: "JSON 格式。") var json = false

    @MainActor
    func run() async throws {
      var wish = ImportWish()
      wish.file = file
      wish.format = format
      wish.bank = to
      wish.title = title
      wish.topic = topic
      wish.applies = apply
      wish.takesDoubtful = doubtful
      wish.listsAll = all
      wish.isJSON = json
      try place.shell().importBank(wish).settle()
    }
  }

  /// `wenmi bank convert`
  struct Convert: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "convert", abstract: "把题库换成另一种格式。",
      discussion: """
        例：wenmi bank convert genre-selection -o 文种.xlsx    wenmi bank convert 题库.docx --to gift > 题库.txt
        装不下的内容逐条说明。退出状态：0 全部装下，1 有装不下的，3 文件读写不了。
        """)
    @OptionGroup var place: Place

    @Argument(help: ArgumentHelp("题库，或者任何一种格式的文件。", valueName: "题库"))
    var source: String

    @Option(help: ArgumentHelp("原来的格式；不写就自己认。", valueName: "格式"))
    var from: String?

    @Option(help: ArgumentHelp("换成哪种格式；不写就看输出文件名。", valueName: "格式"))
    var to: String?

    @Option(name: [.short, .long], help: ArgumentHelp("写到哪个文件；不写就显示。", valueName: "文件"))
    var output: String?

    @Flag(help: "文件已经有了也覆盖。") var force = false

    @MainActor
    func run() async throws {
      try place.shell().convertBank(source, from: from, to: to, output: output, force: force)
        .settle()
    }
  }

  /// `wenmi bank template`
  struct Template: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "template", abstract: "写一个空白的模板，填好以后导入。",
      discussion: "例：wenmi bank template -o 出题模板.xlsx")
    @OptionGroup var place: Place

    @Option(
      name: [.short, .long], help: ArgumentHelp("写到哪个文件，.xlsx、.csv 或者 .txt。", valueName: "文件"))
    var output: String

    @Flag(help: "文件已经有了也覆盖。") var force = false

    @MainActor
    func run() async throws {
      try place.shell().bankTemplate(output: output, force: force).settle()
    }
  }

  /// `wenmi bank merge`
  struct Merge: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "merge", abstract: "把几个题库合成一个，重复的题只留一道。",
      discussion: """
        例：wenmi bank merge genre-selection my-bank --into all-genres --title 文种合集
        问的一样的题留第一道；答案不一样的会说明，退出状态是 1。
        """)
    @OptionGroup var place: Place

    @Argument(help: ArgumentHelp("题库，或者任何一种格式的文件，两个以上。", valueName: "题库"))
    var sources: [String]

    @Option(help: ArgumentHelp("合成的题库叫什么，如 all-genres。", valueName: "题库"))
    var into: String

    @Option(help: ArgumentHelp("学员看到的名称。", valueName: "名称"))
    var title: String?

    @Option(name: [.short, .long], help: ArgumentHelp("写到哪个文件；不写就放在自己的题库文件夹。", valueName: "文件"))
    var output: String?

    @Flag(help: "文件已经有了也覆盖。") var force = false

    @MainActor
    func run() async throws {
      try place.shell().mergeBanks(
        sources, into: into, title: title, output: output, force: force
      ).settle()
    }
  }

  /// `wenmi bank diff`
  struct Diff: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "diff", abstract: "看两个题库有什么不同。",
      discussion: "退出状态：0 一样，1 不一样，3 文件读不了。")
    @OptionGroup var place: Place

    @Argument(help: ArgumentHelp("原来的。", valueName: "旧"))
    var old: String

    @Argument(help: ArgumentHelp("现在的。", valueName: "新"))
    var new: String

    @Flag(help: "JSON 格式。") var json = false

    @MainActor
    func run() async throws { try place.shell().diffBanks(old, new, isJSON: json).settle() }
  }

  /// `wenmi bank stats`
  struct Stats: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "stats", abstract: "看题库的题型、主题、难度和答案位置，有实测数据的也列出来。")
    @OptionGroup var place: Place

    @Argument(help: ArgumentHelp("题库或者文件；不写就是全部题库。", valueName: "题库"))
    var banks: [String] = []

    @Flag(help: "JSON 格式。") var json = false

    @MainActor
    func run() async throws { try place.shell().bankStatistics(banks, isJSON: json).settle() }
  }

  /// `wenmi bank observe`
  struct Observe: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "observe", abstract: "从全部练习记录统计各题的实测难度和区分度，存进自己的题库文件夹。",
      discussion: """
        例：wenmi bank observe    wenmi bank observe genre-selection --dry-run
        课堂、考试每人算第一次作答，平时练习只算没答过的人的第一次。写成 题库.observed.json，题库本身不动，里面没有姓名和学号。看结果用 wenmi bank stats。
        退出状态：0 写好了或者没有变化，3 记录读不出或者写不成。
        """)
    @OptionGroup var place: Place

    @Argument(help: ArgumentHelp("题库；不写就是全部题库。", valueName: "题库"))
    var banks: [String] = []

    @Flag(help: "只看结果，什么也不写。") var dryRun = false

    @MainActor
    func run() async throws {
      try place.shell().observeBanks(banks, isDryRun: dryRun).settle()
    }
  }

  /// `wenmi bank edit`
  struct Edit: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "edit", abstract: "用编辑器改一个题库或者一道题。",
      discussion: """
        例：wenmi bank edit my-bank    wenmi bank edit genre-selection/gs-003
        题目显示成题库文本，保存离开以后检查，有错指明第几行，可以回去改；没有存上的总还在。安装的题库不动，改好的存一份自己的，以后用这一份。用哪个编辑器看环境变量 VISUAL、EDITOR。
        """)
    @OptionGroup var place: Place

    @Argument(help: ArgumentHelp("题库，题库/题号，或者题号。", valueName: "哪个"))
    var target: String

    @MainActor
    func run() async throws { try await place.shell().editBank(target).settle() }
  }

  /// `wenmi bank new`
  struct New: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "new", abstract: "用编辑器新建一个题库。",
      discussion: "例：wenmi bank new my-bank --title 我的题库")
    @OptionGroup var place: Place

    @Argument(help: ArgumentHelp("题库的名字，小写字母、数字和连字符。", valueName: "题库"))
    var id: String

    @Option(help: ArgumentHelp("学员看到的名称。", valueName: "名称"))
    var title: String?

    @MainActor
    func run() async throws { try await place.shell().newBank(id, title: title).settle() }
  }
}
