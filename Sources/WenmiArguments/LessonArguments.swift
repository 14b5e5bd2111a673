public import ArgumentParser
internal import Sessions
public import WenmiShell

/// Which lesson to open.
public struct LessonArguments: ParsableArguments {
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

  /// For the argument parser.
  public init() {}

  /// Refuses two forms at once.
  public func validate() throws {
    if exam, homework { throw ValidationError("--exam 和 --homework 只能写一样。") }
  }

  /// What was asked for.
  public var wish: LessonWish {
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
    return wish
  }
}

/// Where learners find a lesson on the network.
public struct RoomArguments: ParsableArguments {
  /// The address of this machine.
  @Option(help: ArgumentHelp("网页课堂用这台机器的哪个地址；不写就挑教室里最可能连得上的。", valueName: "地址"))
  public var address: String?

  /// The port.
  @Option(help: ArgumentHelp("网页课堂用哪个端口；不写是 8080，占用了就换一个。", valueName: "端口"))
  public var port: Int?

  /// Whether light and dark of the QR code change places.
  @Flag(help: "二维码黑白对调，用于浅色的终端。") public var invert = false

  /// For the argument parser.
  public init() {}

  /// Refuses ports that there are not; 0 is any that is free.
  public func validate() throws {
    if let port, !(0...65_535).contains(port) {
      throw ValidationError("--port 请写 1 至 65535，0 是随便一个。")
    }
  }

  /// Whether nothing was asked for.
  public var isEmpty: Bool { address == nil && port == nil && !invert }
}
