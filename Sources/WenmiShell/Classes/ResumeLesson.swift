/// `class resume`, 接着上: goes on with a lesson where it was.
enum ResumeLesson: ClassAction {
  static let names = ["resume", "接着上", "继续"]
  static let usage = "resume [班] [--lan]"
  static let summary = "接着上没有结束的课"

  static func run(_ words: [String], in shell: Shell) async throws {
    guard !words.contains("--lan") else {
      return try shell.runClassServer(["resume"] + words.filter { $0 != "--lan" })
    }
    _ = try await shell.teachOn(words.joined(separator: " "))
  }
}
