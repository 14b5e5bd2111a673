import ArgumentParser
import Sessions
import WenmiShell

/// `wenmi-class open`: what `wenmi class open --lan` hands over to.
struct Open: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "open", abstract: "上课，学员用手机作答；命令和 wenmi class open 一样。")
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

  @OptionGroup var network: Network

  func validate() throws {
    if exam, homework { throw ValidationError("--exam 和 --homework 只能写一样。") }
  }

  @MainActor
  func run() async throws {
    let shell = try place.shell()
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
    wish.isOnNetwork = true
    try await shell.settlingClass { [wish] in
      try wish.check()
      guard let held = try await shell.lesson(for: wish) else { return .done }
      return try await NetworkLesson(shell: shell, network: network).hold(held)
    }.settle()
  }
}
