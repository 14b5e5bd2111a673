import ArgumentParser
import WenmiArguments
import WenmiShell

/// `wenmi contest`
struct ContestSubcommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "contest", abstract: "办竞赛：排座、评分、名次、获奖名单。",
    discussion: """
      例：wenmi contest new 公文写作竞赛 --roster 名册.xlsx --rounds 初赛:30:20,决赛:70
      wenmi contest seats --round 初赛 --rooms 30,30,24 --lot -o 座次.xlsx
      只有一场竞赛时不用写 --contest，只有一轮时不用写 --round。存在 Sessions/Contests，只有自己能读。
      """,
    subcommands: [
      New.self, List.self, Show.self, Seats.self, Sheet.self, Key.self, Marks.self, Absent.self,
      Result.self, Awards.self,
    ])

  /// Which contest and which round.
  struct Which: ParsableArguments {
    @Option(help: ArgumentHelp("哪一场竞赛，名称写个开头就行。", valueName: "竞赛"))
    var contest: String = ""

    @Option(help: ArgumentHelp("哪一轮。", valueName: "轮次"))
    var round: String?

    var target: ContestTarget { ContestTarget(contest: contest, round: round) }
  }

  /// Where a table goes.
  struct Output: ParsableArguments {
    @Option(
      name: [.short, .long],
      help: ArgumentHelp("写到哪个文件，.xlsx、.csv、.html、.md 或者 .json；不写就显示。", valueName: "文件"))
    var output: String?

    @Flag(help: "文件已经有了也覆盖。") var force = false

    var table: TableOutput { TableOutput(path: output, replaces: force) }
  }

  /// `wenmi contest new`
  struct New: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "new", abstract: "建一场竞赛。",
      discussion: """
        名册是 .xlsx 或者 CSV：准考证号（或者学号）、姓名、单位、组别；号码前面的零照样留着，组别就是竞赛的组别。
        --rounds 初赛:30:20,决赛:70 是初赛占 30%、每组前 20 名晋级，决赛占 70%；满分不是 100 的写成 70/60。
        --ties 决赛成绩,决赛去极值前,决赛评委张教授/李教授 是同分时依次比什么；都一样的并列。
        退出状态：0 建好了，1 名册有问题，2 规则写得不对，3 文件读写不了。
        """)
    @OptionGroup var place: Place

    @Argument(help: ArgumentHelp("竞赛的名称。", valueName: "名称"))
    var title: String

    @Option(help: ArgumentHelp("名册。", valueName: "文件"))
    var roster: String

    @Option(help: ArgumentHelp("轮次，名称:百分比:每组晋级几人；不写就是一轮决赛。", valueName: "轮次"))
    var rounds: String?

    @Option(help: ArgumentHelp("同分时依次比什么。", valueName: "规则"))
    var ties: String?

    @Option(help: ArgumentHelp("和其他评委的中位数相差超过满分的百分之几就指出来，不写是 15。", valueName: "百分数"))
    var recheck: Int?

    @Flag(help: "不去最高分和最低分。") var keepExtremes = false

    @MainActor
    func run() async throws {
      var wish = ContestWish()
      wish.title = title
      wish.roster = roster
      wish.rounds = rounds
      wish.ties = ties
      wish.recheck = recheck
      wish.keepsExtremes = keepExtremes
      try await place.shell().newContest(wish).settle()
    }
  }

  /// `wenmi contest list`
  struct List: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "看有哪些竞赛。")
    @OptionGroup var place: Place
    @Flag(help: "JSON 格式。") var json = false

    @MainActor
    func run() async throws { try await place.shell().contests(isJSON: json).settle() }
  }

  /// `wenmi contest show`
  struct Show: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "show", abstract: "看规则、选手和进度。")
    @OptionGroup var place: Place

    @Argument(help: ArgumentHelp("哪一场竞赛。", valueName: "竞赛"))
    var name: String = ""

    @Flag(help: "JSON 格式。") var json = false

    @MainActor
    func run() async throws {
      try await place.shell().showContest(ContestTarget(contest: name), isJSON: json).settle()
    }
  }

  /// `wenmi contest seats`
  struct Seats: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "seats", abstract: "排考场座次，写座次表和各考场的签到表。",
      discussion: """
        例：wenmi contest seats --rooms 30,30,24 -o 座次.xlsx    wenmi contest seats --rooms 阶梯教室=60 --seed 2026
        不写 --lot 和 --seed 就按准考证号排；抽签时同一单位的人尽量不坐相连的座位号，同一签号排出来一样。
        不写 --rooms 就显示或者导出已经排好的；排过的要重排，加 --force。
        """)
    @OptionGroup var place: Place
    @OptionGroup var which: Which
    @OptionGroup var output: Output

    @Option(help: ArgumentHelp("每个考场几个座位，如 30,30,24 或者 阶梯教室=60。", valueName: "考场"))
    var rooms: String?

    @Option(help: ArgumentHelp("抽签的签号。", valueName: "签号"))
    var seed: UInt64?

    @Flag(help: "抽签排座。") var lot = false

    @MainActor
    func run() async throws {
      try await place.shell().contestSeats(
        which.target, rooms: rooms,
        lot: seed.map(SeatingWish.seeded) ?? (lot ? .drawn : .byNumber), output: output.table
      ).settle()
    }
  }
}
