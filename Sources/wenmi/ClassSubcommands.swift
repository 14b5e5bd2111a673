import ArgumentParser
import WenmiArguments
import WenmiShell

/// `wenmi class`
struct ClassSubcommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "class", abstract: "培训班：名册、分组、签到、上课、纸面考试。",
    discussion: """
      例：wenmi class new 秋季班 --roster 名册.xlsx    printf '3 迟到\\n张三 请假\\n' | wenmi class sign 秋季班 上午
      班名写个开头就行；只有一个班时可以不写。存在 Sessions/Classes，只有自己能读。
      """,
    subcommands: [
      New.self, List.self, Show.self, Roster.self, Groups.self, Sign.self, Attendance.self,
      Open.self, Resume.self, End.self, Paper.self, Enter.self, Scoring.self, Mark.self,
    ])

  /// `wenmi class new`
  struct New: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "new", abstract: "建班。",
      discussion: """
        名册是 .xlsx、CSV（UTF-8 或者 GB18030）或者一行一个姓名。认得的列：学号（编号、工号、准考证号、序号）、姓名、单位、组别、手机、座位号；其余的列原样存着，身份证号不存。
        有重复的学号、没有姓名一类的问题，一次全部指出在第几行，改好再来。
        退出状态：0 建好了，1 名册有问题，3 文件读写不了。
        """)
    @OptionGroup var place: Place

    @Argument(help: ArgumentHelp("班的名称。", valueName: "名称"))
    var title: String

    @Option(help: ArgumentHelp("名册。", valueName: "文件"))
    var roster: String

    @MainActor
    func run() async throws { try await place.shell().newClass(title, roster: roster).settle() }
  }

  /// `wenmi class list`
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "看有哪些培训班。")
    @OptionGroup var place: Place
    @Flag(help: "JSON 格式。") var json = false

    @MainActor
    func run() async throws { try await place.shell().classes(isJSON: json).settle() }
  }

  /// `wenmi class show`
  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "看名册和分组。", discussion: "屏幕上不显示手机号；--json 有全部内容。")
    @OptionGroup var place: Place

    @Argument(help: ArgumentHelp("哪个班。", valueName: "班"))
    var name: String = ""

    @Flag(help: "JSON 格式。") var json = false

    @MainActor
    func run() async throws { try await place.shell().showClass(name, isJSON: json).settle() }
  }

  /// `wenmi class roster`
  struct Roster: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "roster", abstract: "换名册，说明改了什么。",
      discussion: """
        按学号和姓名认人；新名册里没有的人退班，有考勤的记作已退班。新名册没有的列（如组别）照旧。
        退出状态：0 改好了，1 名册有问题，3 文件读写不了。
        """)
    @OptionGroup var place: Place

    @Argument(help: ArgumentHelp("哪个班。", valueName: "班"))
    var name: String

    @Argument(help: ArgumentHelp("新名册。", valueName: "文件"))
    var file: String

    @Flag(help: "合并：名册里没有的人也留着。") var merge = false
    @Flag(help: "只看会改什么，不写。") var dryRun = false

    @MainActor
    func run() async throws {
      try await place.shell().changeRoster(of: name, to: file, merges: merge, isTrial: dryRun)
        .settle()
    }
  }

  /// `wenmi class groups`
  struct Groups: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "groups", abstract: "分组，写进名册。", discussion: "抽签分，同一单位的尽量分开，各组人数最多差一人。")
    @OptionGroup var place: Place

    @Argument(help: ArgumentHelp("哪个班。", valueName: "班"))
    var name: String

    @Argument(help: ArgumentHelp("分几组。", valueName: "组数"))
    var count: Int

    @Flag(help: "不抽签，按名册的先后分。") var byOrder = false

    @Option(help: ArgumentHelp("随机种子；同一种子分得一样。", valueName: "数"))
    var seed: UInt64?

    @MainActor
    func run() async throws {
      try await place.shell().makeGroups(of: name, into: count, byOrder: byOrder, seed: seed)
        .settle()
    }
  }

  /// `wenmi class sign`
  struct Sign: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "sign", abstract: "签到；可以用管道一行一行送进来。",
      discussion: """
        例：wenmi class sign 秋季班 2026-11-21 上午
        第一行写出例外，其余的人记出勤：3 迟到、张三 请假、5 8 旷课。全到：没有记的都记出勤；撤回：撤掉上一行。不写日期就是今天，不写上午下午就看现在几点。
        退出状态：0 都记上了，1 有看不懂的行，3 文件读写不了。
        """)
    @OptionGroup var place: Place

    @Argument(help: ArgumentHelp("班、日期、上午|下午|晚上。", valueName: "哪次"))
    var words: [String] = []

    @MainActor
    func run() async throws { try await place.shell().signIn(words).settle() }
  }

  /// `wenmi class attendance`
  struct Attendance: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "attendance", abstract: "看考勤合计。",
      discussion: """
        CSV 里每个半天一列。本单位规定缺勤多少要单独列出的，写进 class.json："absenceRule": {"halfDays": 3, "percent": 20, "planned": 20, "countsLeave": true}。
        """)
    @OptionGroup var place: Place

    @Argument(help: ArgumentHelp("哪个班。", valueName: "班"))
    var name: String = ""

    @Flag(help: "JSON 格式。") var json = false
    @Flag(help: "CSV 格式，可以用 Excel 打开。") var csv = false

    func validate() throws {
      if json, csv { throw ValidationError("--json 和 --csv 只能写一样。") }
    }

    @MainActor
    func run() async throws {
      try await place.shell().attendance(of: name, as: json ? .json : csv ? .csv : .text).settle()
    }
  }
}
