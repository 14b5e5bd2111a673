import ArgumentParser
import Sessions
import WenmiShell

extension ClassSubcommand {
  /// `wenmi class open`
  struct Open: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "open", abstract: "上课：投影出题、收卷、公布、点名、抢答。",
      discussion: """
        例：wenmi class open 秋季班 文种 10 --seconds 60
        课上输入的每一步都马上存盘；断电、死机以后用 wenmi class resume 接着上。结束时每名学员写一份记录，全班写一份，都在 Sessions。
        命令可以用管道一行一条送进来。--lan 让学员用手机作答，由 wenmi-class 来做，第一次要联网编译。
        """)
    @OptionGroup var place: Place

    @Argument(help: ArgumentHelp("哪个班；只有一个班时可以不写。", valueName: "班"))
    var className: String = ""

    @Argument(help: ArgumentHelp("题库、主题或者题型，再写题数；不写就是全部、10 题。", valueName: "出什么题"))
    var words: [String] = []

    @Option(help: ArgumentHelp("这堂课的名称。", valueName: "名称"))
    var title: String?

    @Flag(help: "考试：每人一份卷子，到时收卷，公布以前不看对错。") var exam = false
    @Flag(help: "随堂作业：各做各的，做完一题看一题。") var homework = false

    @Option(help: ArgumentHelp("考试、作业限时多少分钟。", valueName: "分钟"))
    var minutes: Int?

    @Option(help: ArgumentHelp("课堂上每题限时多少秒。", valueName: "秒"))
    var seconds: Int?

    @Flag(help: "答得快有加分（要有 --seconds）。") var speed = false

    @Option(help: ArgumentHelp("随机种子；同一种子抽同样的题、同样的选项顺序。", valueName: "数"))
    var seed: UInt64?

    @OptionGroup var network: ClassNetwork

    func validate() throws {
      if exam, homework { throw ValidationError("--exam 和 --homework 只能写一样。") }
      try network.check()
    }

    @MainActor
    func run() async throws {
      let shell = try place.shell()
      guard !network.lan else {
        return try shell.handOverToClassServer(ClassNetwork.arguments).settle()
      }
      var wish = LessonWish()
      var words = words
      if let last = words.last, let count = Int(last) {
        wish.count = count
        words.removeLast()
      }
      wish.className = className
      wish.target = words.joined(separator: " ")
      wish.title = title
      wish.form = exam ? .exam : homework ? .homework : .live
      wish.minutes = minutes
      wish.secondsPerQuestion = seconds
      wish.speedPoints = speed
      wish.seed = seed
      try wish.check()
      try await shell.openClass(wish).settle()
    }
  }

  /// `wenmi class resume`
  struct Resume: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "resume", abstract: "接着上没有结束的课。")
    @OptionGroup var place: Place

    @Argument(help: ArgumentHelp("哪个班；只有一个班有没上完的课时可以不写。", valueName: "班"))
    var className: String = ""

    @OptionGroup var network: ClassNetwork

    func validate() throws { try network.check() }

    @MainActor
    func run() async throws {
      let shell = try place.shell()
      guard !network.lan else {
        return try shell.handOverToClassServer(ClassNetwork.arguments).settle()
      }
      try await shell.resumeClass(className).settle()
    }
  }

  /// `wenmi class end`
  struct End: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "end", abstract: "结束没有结束的课，写出记录。",
      discussion: "写到一半断了电，再运行一次就补全，不会写两份。")
    @OptionGroup var place: Place

    @Argument(help: ArgumentHelp("哪个班；只有一个班有没上完的课时可以不写。", valueName: "班"))
    var className: String = ""

    @MainActor
    func run() async throws { try await place.shell().endClass(className).settle() }
  }
}

/// How learners come in over the network; the class server does what is asked for here.
struct ClassNetwork: ParsableArguments {
  @Flag(help: "让学员用手机作答（网页课堂）。") var lan = false

  @Option(help: ArgumentHelp("网页课堂用这台机器的哪个地址。", valueName: "地址"))
  var address: String?

  @Option(help: ArgumentHelp("网页课堂用哪个端口。", valueName: "端口"))
  var port: Int?

  @Flag(help: "二维码黑白对调，用于浅色的终端。") var invert = false

  /// Refuses what only a class server can do, where none is asked for.
  func check() throws {
    guard !lan, address != nil || port != nil || invert else { return }
    throw ValidationError("--address、--port、--invert 要和 --lan 一起写。")
  }

  /// This command line as the class server takes it: what follows `class`, without `--lan`.
  static var arguments: [String] {
    let words = CommandLine.arguments.dropFirst()
    let after = words.firstIndex(of: "class").map { words[words.index(after: $0)...] } ?? words
    return after.filter { $0 != "--lan" }
  }
}
