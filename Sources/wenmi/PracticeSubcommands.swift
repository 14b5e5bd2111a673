import ArgumentParser
import WenmiArguments
import WenmiShell

/// `wenmi drill`
struct DrillSubcommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "drill", abstract: "练习；答案可以用管道一行一个送进来。",
    discussion: "例：wenmi drill --bank genre-selection --count 10 --seed 7 --learner 张三")
  @OptionGroup var place: Place

  @Argument(help: ArgumentHelp("题库、主题或题型，中文英文、写个开头都行。", valueName: "练什么"))
  var target: String?

  @Argument(help: ArgumentHelp("题数，同 --count。", valueName: "几题"))
  var number: Int?

  @Option(help: ArgumentHelp("题库，同上。", valueName: "题库"))
  var bank: String?

  @Option(help: ArgumentHelp("主题，如 函。", valueName: "主题"))
  var topic: String?

  @Option(help: ArgumentHelp("题型：\(KindNames.list)。", valueName: "题型"))
  var type: String?

  @Option(name: [.short, .long], help: ArgumentHelp("题数；不写就是 10。", valueName: "题数"))
  var count: Int?

  @Option(help: ArgumentHelp("随机种子；同一种子抽同样的题、同样的选项顺序。", valueName: "数"))
  var seed: UInt64?

  @Option(help: ArgumentHelp("每题限时多少秒。", valueName: "秒"))
  var limit: Int?

  @Flag(help: "只输出结果，JSON 格式。")
  var json = false

  func validate() throws {
    if [wanted.target, bank, topic, type].compactMap(\.self).count > 1 {
      throw ValidationError("题库、主题、题型只能写一样。")
    }
    if wanted.count != nil, count != nil { throw ValidationError("题数只能写一处。") }
    if let type, let problem = KindNames.problem(with: type) { throw ValidationError(problem) }
    if let limit, !(1...86_400).contains(limit) { throw ValidationError("--limit 请写 1 至 86400 秒。") }
  }

  /// What stands without an option: what to drill, how many questions, or both in this order.
  private var wanted: (target: String?, count: Int?) {
    guard number == nil, let target, let count = Int(target) else { return (target, number) }
    return (nil, count)
  }

  @MainActor
  func run() async throws {
    var wish = DrillWish()
    wish.target = wanted.target ?? bank ?? topic ?? type ?? ""
    wish.count = wanted.count ?? count ?? 10
    wish.seed = seed
    wish.secondsPerQuestion = limit
    wish.isJSON = json
    try await place.shell().drill(wish).settle()
  }
}

/// `wenmi resume`
struct ResumeSubcommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resume", abstract: "接着做上次没做完的练习。")
  @OptionGroup var place: Place

  @Argument(help: ArgumentHelp("练习记录的名字或者结尾几位；不写就是最近一次。", valueName: "记录"))
  var session: String?

  @MainActor
  func run() async throws { try await place.shell().resume(session).settle() }
}

/// `wenmi mistakes`
struct MistakesSubcommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "mistakes", abstract: "看错题；加 --drill 重做，加 --export 印成一本。",
    discussion: "例：wenmi mistakes --export 错题本.html    wenmi mistakes --export 错题本.md")
  @OptionGroup var place: Place

  @Flag(help: "重做错题。")
  var drill = false

  @Option(help: ArgumentHelp("写成可以打印的错题本（.html 或者 .md），答案另起一页。", valueName: "文件"))
  var export: String?

  @Flag(help: "文件已经有了也覆盖。")
  var force = false

  func validate() throws {
    if export != nil, drill || json { throw ValidationError("--export 不能和 --drill、--json 一起写。") }
    if force, export == nil { throw ValidationError("--force 只和 --export 一起用。") }
  }

  @Option(name: [.short, .long], help: ArgumentHelp("重做多少题。", valueName: "题数"))
  var count = 10

  @Flag(help: "JSON 格式。")
  var json = false

  @MainActor
  func run() async throws {
    let shell = try place.shell()
    if let export {
      return try await shell.exportMistakes(to: export, replaces: force).settle()
    }
    guard drill else { return try await shell.list(.mistakes, isJSON: json).settle() }
    try await shell.study(.mistakes, scope: "", count: count, isJSON: json).settle()
  }
}

/// `wenmi genre`
struct GenreSubcommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "genre", abstract: "文种顾问：说清事实，告诉你用什么文种、违反了哪条行文规则。",
    discussion: "不带 --facts 就一问一答。\n\n" + FactsHelp.text)
  @OptionGroup var place: Place

  @Option(help: ArgumentHelp("写着事实的 JSON 文件；- 表示从标准输入读。", valueName: "文件"))
  var facts: String?

  @Flag(help: "JSON 格式。")
  var json = false

  @MainActor
  func run() async throws {
    let shell = try place.shell()
    if let facts {
      try shell.genre(factsIn: facts, isJSON: json).settle()
    } else {
      try await shell.genre().settle()
    }
  }
}
