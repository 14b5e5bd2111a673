import Classroom
import Sessions
import Testing

@testable import WenmiShell

/// Half-days as people type them.
@Suite struct HalfDayWordsTests {
  /// 2026-03-01 14:00
  private let now = Timestamp(milliseconds: 1_772_344_800_000, offsetMinutes: 480)

  @Test(
    "Days and parts are taken out of the words",
    arguments: [
      ([], "2026-03-01 下午", ""), (["秋季班"], "2026-03-01 下午", "秋季班"), (["上午"], "2026-03-01 上午", ""),
      (["秋季班", "2026-11-21", "晚上"], "2026-11-21 晚上", "秋季班"),
      (["昨天", "上午", "班"], "2026-02-28 上午", "班"),
      (["11月21日", "下午"], "2026-11-21 下午", ""), (["3-1"], "2026-03-01 下午", ""),
      (["2026-2"], "2026-03-01 下午", "2026-2"),
    ])
  func read(_ words: [String], _ halfDay: String, _ rest: String) throws {
    let read = try HalfDayWords(words, now: now)
    #expect(read.halfDay.description == halfDay)
    #expect(read.rest.joined(separator: " ") == rest)
  }

  @Test("What is not clear is asked for", arguments: [["2026-2-30", "上午"], ["昨天"], ["11-21"]])
  func unclear(_ words: [String]) {
    #expect(throws: ShellProblem.self) { try HalfDayWords(words, now: now) }
  }
}
