import Classroom
import Testing

/// Whom somebody means who types a number or a name.
@Suite struct RosterFindingTests {
  private let roster = Roster(
    [
      ("01", "张三"), ("02", "张三丰"), ("03", "李四"), ("003", "王五"), ("10", "王五"), ("A7", "Li Ming"),
      ("110", "欧阳娜娜"),
    ].map { Learner(number: LearnerNumber(rawValue: $0.0), name: $0.1) })

  @Test(
    "Numbers, names and unique beginnings are found",
    arguments: [
      ("01", ["01"]), ("1", ["01"]), ("００１", ["01"]), ("03", ["03"]), ("3", ["03", "003"]),
      ("003", ["003"]),
      ("10", ["10"]), ("张三", ["01"]), ("张", ["01", "02"]), ("张三丰", ["02"]), ("李", ["03"]),
      ("王五", ["003", "10"]),
      ("a7", ["A7"]), ("Ａ７", ["A7"]), ("li ming", ["A7"]), ("LiMing", ["A7"]), ("li", ["A7"]),
      ("11", ["110"]),
      ("欧　阳", ["110"]), ("赵", []), ("", []), ("  ", []), ("9", []),
    ])
  func finds(_ typed: String, _ numbers: [String]) {
    let found: [Learner] =
      switch roster.find(typed) {
      case .none: []
      case .one(let learner): [learner]
      case .several(let learners): learners
      }
    #expect(found.map(\.number.rawValue) == numbers)
  }
}
