/// `class open`, 上课: begins a lesson in front of a class.
enum OpenLesson: ClassAction {
  static let names = ["open", "上课", "开课"]
  static let usage = "open [班] [题库|主题|题型 题数] [--exam|--homework] [--seconds N] [--lan]"
  static let summary = "上课：投影出题、点名、抢答；--lan 让学员用手机作答"

  static func run(_ words: [String], in shell: Shell) async throws {
    let wish = try LessonWish(words: words)
    guard !wish.isOnNetwork else {
      return try shell.runClassServer(["open"] + words.filter { $0 != "--lan" })
    }
    _ = try await shell.teach(wish)
  }
}
