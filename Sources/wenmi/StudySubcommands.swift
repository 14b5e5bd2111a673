import ArgumentParser
import WenmiArguments
import WenmiShell

/// What the commands that ask by memory have in common.
struct StudyArguments: ParsableArguments {
  @Argument(help: ArgumentHelp("题库、主题或题型，中文英文、写个开头都行；不写就是全部。", valueName: "范围"))
  var scope: String?

  @Option(name: [.short, .long], help: ArgumentHelp("最多几题。", valueName: "题数"))
  var count: Int?

  @Flag(help: "只输出结果，JSON 格式。")
  var json = false
}

/// `wenmi review`
struct ReviewSubcommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review", abstract: "复习到期的题，快忘的在前；答案可以用管道一行一个送进来。")
  @OptionGroup var place: Place
  @OptionGroup var wish: StudyArguments

  @MainActor
  func run() async throws {
    try await place.shell().study(
      .review, scope: wish.scope ?? "", count: wish.count, isJSON: wish.json
    ).settle()
  }
}

/// `wenmi learn`
struct LearnSubcommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "learn", abstract: "学没做过的题，先易后难，主题轮着来。")
  @OptionGroup var place: Place
  @OptionGroup var wish: StudyArguments

  @MainActor
  func run() async throws {
    try await place.shell().study(
      .learn, scope: wish.scope ?? "", count: wish.count, isJSON: wish.json
    ).settle()
  }
}

/// `wenmi cram`
struct CramSubcommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "cram", abstract: "考前突击，做错的反复出，不打乱复习日程。")
  @OptionGroup var place: Place
  @OptionGroup var wish: StudyArguments

  @MainActor
  func run() async throws {
    try await place.shell().study(
      .cram, scope: wish.scope ?? "", count: wish.count, isJSON: wish.json
    ).settle()
  }
}

/// `wenmi target`
struct TargetSubcommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "target", abstract: "定考试的日子和每天的时间，看按天排的计划和预计的得分。",
    discussion: """
      例：wenmi target 2026-12-20 30 保密
      不写日期就看现在的计划；--drill 做今天的；取消考期：wenmi target 取消
      """)
  @OptionGroup var place: Place

  @Argument(help: ArgumentHelp("日期、每天的分钟数、范围。", valueName: "日期"))
  var words: [String] = []

  @Flag(help: "做今天的。")
  var drill = false

  @Flag(help: "JSON 格式。")
  var json = false

  @MainActor
  func run() async throws {
    let shell = try place.shell()
    if drill {
      try await shell.study(.target, scope: "", count: nil, isJSON: json).settle()
    } else {
      try await shell.target(words, isJSON: json).settle()
    }
  }
}

/// `wenmi progress`
struct ProgressSubcommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: "每道题在复习日程里的位置：记得怎样、什么时候到期。",
    discussion: """
      --json 给出学员做过的每道题：reps、lapses、stability（天）、difficulty（1 至 10）、last、due、\
      retrievability（现在答对的把握，0 至 1）。
      """)
  @OptionGroup var place: Place

  @Argument(help: ArgumentHelp("题库、主题或题型；不写就是全部。", valueName: "范围"))
  var scope: String?

  @Flag(help: "JSON 格式。")
  var json = false

  @MainActor
  func run() async throws {
    try await place.shell().progress(scope ?? "", isJSON: json).settle()
  }
}

/// `wenmi undo`
struct UndoSubcommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "undo", abstract: "撤回最近一次作答，复习日程也退回去。")
  @OptionGroup var place: Place

  @MainActor
  func run() async throws { try await place.shell().undo().settle() }
}

/// `wenmi settings`
struct SettingsSubcommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "settings", abstract: "看和改学习设置：每天的上限、希望记住的程度。",
    discussion: "例：wenmi settings 新题 30")
  @OptionGroup var place: Place

  @Argument(help: ArgumentHelp("名称和数；不写就看现在的。", valueName: "设置"))
  var words: [String] = []

  @MainActor
  func run() async throws { try await place.shell().settings(words).settle() }
}
