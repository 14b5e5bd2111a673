import ArgumentParser
import WenmiArguments
import WenmiShell

extension ContestSubcommand {
  /// `wenmi contest sheet`
  struct Sheet: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "sheet", abstract: "做空白评分表，只有密号没有姓名。",
      discussion: """
        例：wenmi contest sheet --judges 5 -o 评分表.xlsx    wenmi contest sheet --judges 张教授 -o 张教授.xlsx
        可以一位评委一张，收的时候一起收：wenmi contest marks 张教授.xlsx 李教授.xlsx
        """)
    @OptionGroup var place: Place
    @OptionGroup var which: Which
    @OptionGroup var output: Output

    @Option(help: ArgumentHelp("几位评委，或者评委的姓名，用逗号隔开。", valueName: "评委"))
    var judges: String

    @Flag(help: "写准考证号和姓名，不用密号。") var named = false

    @MainActor
    func run() async throws {
      try await place.shell().contestSheet(
        which.target, judges: judges, named: named, output: output.table
      ).settle()
    }
  }

  /// `wenmi contest key`
  struct Key: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "key", abstract: "看密号是谁；评分交齐以前不要给评委看。")
    @OptionGroup var place: Place
    @OptionGroup var which: Which
    @OptionGroup var output: Output

    @MainActor
    func run() async throws {
      try await place.shell().contestKey(which.target, output: output.table).settle()
    }
  }

  /// `wenmi contest marks`
  struct Marks: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "marks", abstract: "收评分表：先指出缺的、可疑的，再存。",
      discussion: """
        评委回避的写“回避”；超出满分、评委重名、没有这位选手一类的错，一次全部指出，都不存。
        退出状态：0 存好了，1 有错没有存，或者存了但是不全、有相差较大的，3 文件读写不了。
        """)
    @OptionGroup var place: Place
    @OptionGroup var which: Which

    @Argument(help: ArgumentHelp("填好的评分表，.xlsx 或者 CSV，可以几个。", valueName: "文件"))
    var files: [String]

    @Flag(help: "只看，不存。") var dryRun = false

    @MainActor
    func run() async throws {
      try await place.shell().contestMarks(which.target, files: files, isTrial: dryRun).settle()
    }
  }

  /// `wenmi contest absent`
  struct Absent: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "absent", abstract: "记缺考、违纪；不写谁就看记了哪些。",
      discussion: "例：wenmi contest absent 007 张三    wenmi contest absent 012 --violation 使用手机")
    @OptionGroup var place: Place
    @OptionGroup var which: Which

    @Argument(help: ArgumentHelp("准考证号，或者没有重名的姓名。", valueName: "选手"))
    var entrants: [String] = []

    @Option(help: ArgumentHelp("记违纪，写明是什么。", valueName: "说明"))
    var violation: String?

    @Flag(help: "撤回。") var undo = false

    @MainActor
    func run() async throws {
      try await place.shell().contestAbsence(
        which.target, entrants: entrants, violation: violation, isUndone: undo
      ).settle()
    }
  }

  /// `wenmi contest result`
  struct Result: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "result", abstract: "算成绩、排名次；写明轮次的，还有谁晋级。",
      discussion: "退出状态：0 算好了，1 评分不全，3 文件读写不了。")
    @OptionGroup var place: Place
    @OptionGroup var which: Which
    @OptionGroup var output: Output
    @Flag(help: "JSON 格式。") var json = false

    @MainActor
    func run() async throws {
      try await place.shell().contestResult(which.target, output: output.table, isJSON: json)
        .settle()
    }
  }

  /// `wenmi contest awards`
  struct Awards: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "awards", abstract: "列获奖名单，编证书号。",
      discussion: """
        例：wenmi contest awards --prizes 1,3,8 -o 获奖名单.xlsx    wenmi contest awards --prizes 学生组=1,3,8,20 --prizes 职工组=1,2,3
        依次是一、二、三等奖和优秀奖的人数，各组都照这样，或者各写各的。并列跨两个奖项的：就高、就低，或者待定。
        退出状态：0 列好了，1 有待定的或者评分不全，3 文件读写不了。
        """)
    @OptionGroup var place: Place
    @OptionGroup var which: Which
    @OptionGroup var output: Output

    @Option(help: ArgumentHelp("各奖项的人数；不写就照上次的。", valueName: "人数"))
    var prizes: [String] = []

    @Option(help: ArgumentHelp("就高、就低或者待定。", valueName: "办法"))
    var border: String?

    @Option(help: ArgumentHelp("证书编号的开头；不写就是年份。", valueName: "开头"))
    var certificate: String?

    @MainActor
    func run() async throws {
      var wish = AwardWish()
      wish.prizes = prizes
      wish.border = border
      wish.certificate = certificate
      try await place.shell().contestAwards(which.target, wish, output: output.table).settle()
    }
  }
}
