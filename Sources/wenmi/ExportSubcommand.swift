import ArgumentParser
import WenmiArguments
import WenmiShell

/// `wenmi export`
struct ExportSubcommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "出成绩表：登记册、小题分、成绩单、分析表、错题汇编等。",
    discussion: """
      例：wenmi export --class 秋季班 --sheet 成绩登记册 -o 登记册.xlsx
      　　wenmi export --class 秋季班 --from 2026-09-01 --to 2026-12-31 --sheet all -o 成绩册.xlsx
      　　wenmi export --latest --format csv
      不写 --sheet：有班级的出成绩登记册，没有的出最近一次练习的作答明细。
      每张表带有校验数据，事后可以核对：wenmi verify 登记册.xlsx
      退出状态：0 完成，1 有学员对不上、没有合并，2 用法不对，3 读写不了。
      """)
  @OptionGroup var place: Place

  @Option(help: ArgumentHelp("哪张表，可以写几个；all 是除名册、雷同检查表、作答明细以外的全部。", valueName: "表"))
  var sheet: [String] = []

  @Option(name: .customLong("class"), help: ArgumentHelp("哪个培训班。", valueName: "班"))
  var className: String?

  @Option(help: ArgumentHelp("哪场竞赛。", valueName: "竞赛"))
  var contest: String?

  @Option(help: ArgumentHelp("记录的名字或者结尾几位，可以写几个。", valueName: "记录"))
  var session: [String] = []

  @Flag(help: "最近一次练习（什么都不写时就是它）。")
  var latest = false

  @Option(help: ArgumentHelp("只要标题里有这几个字的考试；平时的课照算。", valueName: "标题"))
  var exam: String?

  @Option(help: ArgumentHelp("从哪天起，如 2026-09-01。", valueName: "日期"))
  var from: String?

  @Option(help: ArgumentHelp("到哪天止。", valueName: "日期"))
  var to: String?

  @Option(help: ArgumentHelp("csv、xlsx、html、md 或者 json；不写就看文件名，再不然就是 csv。", valueName: "格式"))
  var format: String?

  @Option(
    name: [.customShort("o"), .long], help: ArgumentHelp("写到哪个文件；不写就显示出来。", valueName: "文件"))
  var output: String?

  @Option(help: ArgumentHelp("计分办法（JSON）；不写就用班里的 scoring.json。", valueName: "文件"))
  var scoring: String?

  @Option(help: ArgumentHelp("座次表：各考场的座位数，如 30,30,24。", valueName: "考场"))
  var rooms: String?

  @Option(help: ArgumentHelp("座次表：抽签的签号；不写就按学号。", valueName: "数"))
  var seed: UInt64?

  @Option(help: ArgumentHelp("签到表：还没到的日子，留空栏；可以写几个。", valueName: "日期"))
  var days: [String] = []

  @Option(
    help: ArgumentHelp("谁就是谁，如 “07 张山=07”；不是同一人，等号后空着。", valueName: "甲=乙"))
  var same: [String] = []

  @Flag(help: "文件已经有了也覆盖。")
  var force = false

  func validate() throws {
    let named = !session.isEmpty || className != nil || contest != nil || from != nil || to != nil
    if latest, named { throw ValidationError("--latest 和 --session 等只能写一样。") }
    if !session.isEmpty, className != nil || from != nil || to != nil || exam != nil {
      throw ValidationError("--session 写明了记录，就不要再写 --class、--exam、--from、--to。")
    }
  }

  @MainActor
  func run() async throws {
    var wish = SheetWish()
    wish.sheets = sheet
    wish.className = className
    wish.contest = contest
    wish.sessions = session
    wish.exam = exam
    wish.from = try from.map(SheetWish.day)
    wish.to = try to.map(SheetWish.day)
    wish.format = format
    wish.output = output
    wish.replaces = force
    wish.scoring = scoring
    wish.rooms = rooms
    wish.seed = seed
    wish.days = try days.map(SheetWish.day)
    wish.same = same
    try await place.shell().export(wish).settle()
  }
}
