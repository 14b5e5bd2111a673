import Classroom
import Sessions

/// `class sign`, 签到: records who is there at a half-day.
enum SignInClass: ClassAction {
  static let names = ["sign", "签到", "考勤登记"]
  static let usage = "sign [班] [日期] [上午|下午|晚上]"
  static let summary = "签到：先全部记出勤，再写例外，如 3 迟到"

  static func run(_ words: [String], in shell: Shell) async throws {
    let words = try HalfDayWords(words, now: .now())
    let shown = try shell.trainingClass(words.rest.joined(separator: " "))
    _ = try await SignIn(shown, words.halfDay, in: shell).run()
  }
}

extension Shell {
  /// Records who is there, from a person or one line after another from a pipe.
  ///
  /// - Parameter words: The class, a day and a part of it, as far as they are not clear.
  /// - Returns: ``ExitStatus/findings`` where a line was not understood.
  public func signIn(_ words: [String]) async -> ExitStatus {
    await settlingClass {
      let words = try HalfDayWords(words, now: .now())
      let shown = try trainingClass(words.rest.joined(separator: " "))
      return try await SignIn(shown, words.halfDay, in: self).run()
    }
  }
}
