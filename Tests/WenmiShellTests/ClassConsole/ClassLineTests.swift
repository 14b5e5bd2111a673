import Classroom
import Sessions
import Testing

@testable import WenmiShell

@MainActor
@Suite struct ClassLineTests {
  @Test(arguments: [
    ("", ClassLine.nothing), ("  ", .nothing), ("　", .nothing), ("help", .command(.help)),
    ("？", .command(.help)), ("帮助", .command(.help)), ("LIST", .command(.list)),
    ("ｑ", .command(.quit)), ("离开", .command(.quit)), ("H", .command(.hide)),
    ("ｔ", .other("time +30")),
    ("end", .end), ("下课", .end), ("ＥＮＤ", .end), ("sign", .command(.sign)),
    // With anything behind it, it may be somebody's name.
    ("list 对", .other("list 对")), ("end 对", .other("end 对")), ("t 30", .other("t 30")),
    ("next", .other("next")), ("h", .command(.hide)), ("张三 +2", .other("张三 +2")),
  ])
  func linesAreTold(_ line: String, _ expected: ClassLine) {
    #expect(ClassLine(line) == expected, "\(line)")
  }

  @Test func namesOfTheConsoleAndOfTheLessonDoNotMeet() {
    let names =
      ConsoleCommand.allCases.flatMap { $0.names } + LessonActionCatalog.all.flatMap { $0.names }
    #expect(Set(names).count == names.count)
  }

  @Test(arguments: [
    ("秋季班", "秋季班", "", nil as Int?), ("秋季班 文种 20", "秋季班", "文种", 20), ("秋 20", "秋", "", 20),
    ("", "", "", nil), ("秋 文种 请示", "秋", "文种 请示", nil),
  ])
  func wishesAreRead(_ line: String, _ className: String, _ target: String, _ count: Int?) throws {
    let wish = try LessonWish(words: line.split(separator: " ").map(String.init))
    #expect(wish.className == className)
    #expect(wish.target == target)
    #expect(wish.count == count)
    #expect(wish.form == .live)
  }

  @Test func optionsStandAnywhere() throws {
    let wish = try LessonWish(
      words: "--seconds 30 秋 --title 第一课 文种 --speed 5 --seed 9".split(separator: " ").map(
        String.init))
    #expect(wish.className == "秋")
    #expect(wish.target == "文种")
    #expect(wish.count == 5)
    #expect(wish.secondsPerQuestion == 30)
    #expect(wish.speedPoints)
    #expect(wish.title == "第一课")
    #expect(wish.seed == 9)
  }

  @Test(arguments: [
    ("秋 --speed", "--seconds"), ("秋 --minutes 10", "--seconds"),
    ("秋 --exam --seconds 9", "--minutes"),
    ("秋 --seconds", "1 至 86400"), ("秋 --seconds 0", "1 至 86400"), ("秋 文种 0", "1 至 1000"),
    ("秋 --foo", "--foo"), ("秋 --title", "--title"), ("秋 --exam --minutes x", "1 至 1440"),
  ])
  func wishesThatCannotBeAreRefused(_ line: String, _ hint: String) {
    let problem = #expect(throws: ShellProblem.self) {
      try LessonWish(words: line.split(separator: " ").map(String.init))
    }
    #expect(problem?.message.contains(hint) == true, "\(problem?.message ?? "")")
  }
}
