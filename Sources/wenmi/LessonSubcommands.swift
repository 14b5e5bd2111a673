import ArgumentParser
import WenmiArguments
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

    @OptionGroup var lesson: LessonArguments
    @OptionGroup var network: ClassNetwork

    func validate() throws { try network.check() }

    @MainActor
    func run() async throws {
      let shell = try place.shell()
      guard !network.lan else {
        return try shell.handOverToClassServer(ClassNetwork.arguments).settle()
      }
      let wish = lesson.wish
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

  @OptionGroup var room: RoomArguments

  /// Refuses what only a class server can do, where none is asked for.
  func check() throws {
    guard !lan, !room.isEmpty else { return }
    throw ValidationError("--address、--port、--invert 要和 --lan 一起写。")
  }

  /// This command line as the class server takes it: what follows `class`, without `--lan`.
  static var arguments: [String] {
    let words = CommandLine.arguments.dropFirst()
    let after = words.firstIndex(of: "class").map { words[words.index(after: $0)...] } ?? words
    return after.filter { $0 != "--lan" }
  }
}
