import ArgumentParser
import WenmiArguments
import WenmiShell

/// `wenmi banks`
struct BanksSubcommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "banks", abstract: "看有哪些题库。")
  @OptionGroup var place: Place
  @Flag(help: "JSON 格式。") var json = false

  @MainActor
  func run() async throws { try await place.shell().list(.banks, isJSON: json).settle() }
}

/// `wenmi topics`
struct TopicsSubcommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "topics", abstract: "看有哪些主题。")
  @OptionGroup var place: Place
  @Flag(help: "JSON 格式。") var json = false

  @MainActor
  func run() async throws { try await place.shell().list(.topics, isJSON: json).settle() }
}

/// `wenmi syllabus`
struct SyllabusSubcommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "syllabus", abstract: "看知识点掌握了多少。",
    discussion: "例：wenmi syllabus    wenmi syllabus 督查    wenmi syllabus K-001-27")
  @OptionGroup var place: Place

  @Argument(help: ArgumentHelp("主题、知识点编号或者一个词；不写就看全部主题。", valueName: "哪些"))
  var wanted: String?

  @Flag(help: "JSON 格式，全部知识点。") var json = false

  @MainActor
  func run() async throws {
    try await place.shell().syllabus(wanted ?? "", isJSON: json).settle()
  }
}

/// `wenmi stats`
struct StatsSubcommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "看做了多少、记得多少、该复习多少。",
    discussion: "例：wenmi stats    wenmi stats 预测 日历    wenmi stats 全部    wenmi stats --json")
  @OptionGroup var place: Place

  @Argument(
    help: ArgumentHelp("今天、预测、日历、记忆、主题、弱项、用时、评分，或者全部；不写就看一屏概要。", valueName: "哪些"))
  var sections: [String] = []

  @Flag(help: "JSON 格式，总是全部。") var json = false

  @MainActor
  func run() async throws {
    try await place.shell().statistics(sections, isJSON: json).settle()
  }
}

/// `wenmi history`
struct HistorySubcommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(commandName: "history", abstract: "看以往的练习。")
  @OptionGroup var place: Place

  @Option(name: [.short, .long], help: ArgumentHelp("最多列多少次。", valueName: "次数"))
  var count = 15

  @Flag(help: "JSON 格式。") var json = false

  @MainActor
  func run() async throws {
    try await place.shell().sessions(ofAll: false, most: count, isJSON: json).settle()
  }
}

/// `wenmi rules`
struct RulesSubcommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rules", abstract: "查规则和依据。",
    discussion: """
      例：wenmi rules GW304    wenmi rules 抄送    wenmi rules --format markdown > 规则手册.md
      """)
  @OptionGroup var place: Place

  @Argument(help: ArgumentHelp("编号或者词；不写就列出全部。", valueName: "编号"))
  var wanted: String?

  @Flag(help: "JSON 格式。") var json = false

  @Option(help: ArgumentHelp("markdown：全部规则的手册。", valueName: "格式"))
  var format: String?

  @MainActor
  func run() async throws {
    try await place.shell().rules(wanted ?? "", format: format ?? (json ? "json" : "text")).settle()
  }
}

/// `wenmi bank`
struct BankSubcommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "bank", abstract: "出题、改题、导入、导出、检查题库。",
    discussion: "一步一步出一道题：进入 wenmi，输入 bank add。",
    subcommands: [
      Import.self, Convert.self, Template.self, Edit.self, New.self, Merge.self, Diff.self,
      Stats.self, Observe.self, Lint.self, Coverage.self, Generate.self,
    ])

  /// `wenmi bank coverage`
  struct Coverage: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "coverage", abstract: "看每个知识点有几题在考，哪些还缺。",
      discussion: "退出状态：0 都够，1 有缺，3 题库或者知识点表读不了。")
    @OptionGroup var place: Place
    @Flag(help: "JSON 格式。") var json = false

    @MainActor
    func run() async throws { try place.shell().coverage(isJSON: json).settle() }
  }

  /// `wenmi bank lint`
  struct Lint: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "lint", abstract: "查格式、编号、重复、答案、依据和露底。")
    @OptionGroup var place: Place

    @Argument(help: ArgumentHelp("题库或者文件；不写就查全部题库。", valueName: "题库"))
    var files: [String] = []

    @Flag(help: "有建议也算没通过。")
    var strict = false

    @MainActor
    func run() async throws {
      try place.shell().lintBanks(files, isStrict: strict).settle()
    }
  }
}
