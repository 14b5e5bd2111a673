/// `class end`, 下课: ends a lesson from outside and writes its records.
enum EndLesson: ClassAction {
  static let names = ["end", "下课"]
  static let usage = "end [班]"
  static let summary = "结束没有结束的课，写出记录"

  static func run(_ words: [String], in shell: Shell) async throws {
    try await shell.endLesson(of: words.joined(separator: " "))
  }
}
