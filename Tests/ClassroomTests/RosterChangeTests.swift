import Classroom
import Sessions
import TestSupport
import Testing

/// Another roster for a class.
@Suite struct RosterChangeTests {
  private func trainingClass(_ text: String, former: [Learner] = []) throws -> TrainingClass {
    TrainingClass(
      id: .init(rawValue: "班"), title: "班",
      createdAt: .init(milliseconds: 0, offsetMinutes: 480), roster: try read(text).roster,
      former: former)
  }

  private func read(_ text: String) throws -> RosterReading {
    try RosterFile.read(Array(text.utf8), name: "册.csv")
  }

  private func change(
    _ old: String, _ new: String, merges: Bool = false, attended: [String] = [],
    former: [Learner] = []
  ) throws -> RosterChange {
    try RosterChange(
      of: trainingClass(old, former: former), with: read(new), file: "册.csv", merges: merges,
      attended: Set(attended.map(LearnerNumber.init(rawValue:))))
  }

  private func labels(_ learners: [Learner]) -> [String] {
    learners.map { "\($0.number) \($0.name)" }
  }

  @Test func whoIsNewLeavesAndChangesIsTold() throws {
    let change = try change(
      "学号,姓名,单位\n1,张三,甲局\n2,李四,甲局\n3,王五,乙局\n4,赵六,乙局\n",
      "学号,姓名,单位\n4,赵六,乙局\n1,张三,丙局\n5,孙七,乙局\n", attended: ["2"])
    #expect(labels(change.joined) == ["5 孙七"])
    #expect(labels(change.left) == ["2 李四", "3 王五"])
    #expect(change.altered.map(\.after.unit) == ["丙局"])
    #expect(labels(change.changed.roster.learners) == ["4 赵六", "1 张三", "5 孙七"])
    // Who never attended leaves nothing behind.
    #expect(labels(change.changed.former) == ["2 李四"])
  }

  @Test func whatTheFileDoesNotSpeakOfStays() throws {
    let change = try change(
      "学号,姓名,单位,组别,手机,职务\n1,张三,甲局,一组,139,科长\n", "学号,姓名,单位\n1,张三,乙局\n")
    let learner = try #require(change.changed.roster.learners.first)
    #expect(learner.unit == "乙局" && learner.group == "一组" && learner.phone == "139")
    #expect(learner.others == [.init(name: "职务", value: "科长")])
  }

  @Test func mergingKeepsEverybody() throws {
    let change = try change(
      "学号,姓名\n1,张三\n2,李四\n", "学号,姓名,组别\n2,李四,一组\n3,王五,一组\n", merges: true)
    #expect(labels(change.changed.roster.learners) == ["1 张三", "2 李四", "3 王五"])
    #expect(change.changed.roster.learners.map(\.group) == [nil, "一组", "一组"])
    #expect(change.left.isEmpty)
  }

  @Test func runningNumbersNeverMoveAttendance() throws {
    let old = "序号,姓名\n1,张三\n2,李四\n3,王五\n"
    let change = try change(old, "序号,姓名\n1,张三\n2,王五\n3,赵六\n", attended: ["1", "2", "3"])
    #expect(labels(change.changed.roster.learners) == ["1 张三", "3 王五", "04 赵六"])
    #expect(labels(change.changed.former) == ["2 李四"])
    let names = try self.change("姓名\n张三\n李四\n", "姓名\n王五\n李四\n")
    #expect(labels(names.changed.roster.learners) == ["03 王五", "02 李四"])
  }

  @Test func attendanceFollowsANewNumber() throws {
    let folder = try TemporaryFolder()
    let store = ClassStore(directory: folder("Classes"))
    let time = Timestamp(milliseconds: 0, offsetMinutes: 480)
    let made = try store.create(title: "班", roster: read("姓名\n张三\n李四\n").roster, at: time)
    let halfDay = HalfDay(time)
    try store.record(
      [.init(at: time, halfDay: halfDay, learner: .init(rawValue: "02"), state: .late)], of: made.id
    )
    let change = try RosterChange(
      of: made, with: read("学号,姓名\n20260102,李四\n20260101,张三\n"), file: "册", merges: false,
      attended: store.attendance(of: made).learners)
    #expect(change.altered.count == 2 && change.joined.isEmpty && change.left.isEmpty)
    try store.save(change.changed)
    let shown = try store.load(made.id)
    #expect(shown == change.changed)
    #expect(try store.attendance(of: shown)[.init(rawValue: "20260102"), halfDay] == .late)
  }

  @Test func aMendedNameIsTheSamePerson() throws {
    let change = try change("学号,姓名\n1,张珊\n2,李四\n", "学号,姓名\n1,张姗\n2,李四\n", attended: ["1", "2"])
    #expect(change.altered.map(\.after.name) == ["张姗"])
    #expect(change.left.isEmpty && change.joined.isEmpty)
  }

  @Test func aNumberWithAttendanceIsNotGivenToAnother() throws {
    let error = #expect(throws: ClassError.self) {
      try change("学号,姓名\n1,张三\n2,李四\n", "学号,姓名\n1,张三\n2,王五\n", attended: ["2"])
    }
    #expect(
      error.map(\.problem)?.contains("学号 2 原来是李四的，上面记着考勤，请给王五换一个学号") == true)
    let free = try change("学号,姓名\n1,张三\n2,李四\n", "学号,姓名\n1,张三\n2,王五\n", attended: ["1"])
    #expect(labels(free.changed.roster.learners) == ["1 张三", "2 王五"])
  }

  @Test func whoLeftMayComeBack() throws {
    let old = Learner(number: .init(rawValue: "2"), name: "李四", unit: "甲局")
    let change = try change(
      "学号,姓名\n1,张三\n", "学号,姓名\n1,张三\n2,李四\n", attended: ["2"], former: [old])
    #expect(labels(change.joined) == ["2 李四"])
    #expect(change.changed.former.isEmpty)
    #expect(change.changed.roster.learners.last?.unit == "甲局")
  }

  @Test func theSameFileChangesNothing() throws {
    let text = "学号,姓名,单位,职务\n1,张三,甲局,科长\n2,李四,甲局,\n"
    let change = try change(text, text, attended: ["1"])
    #expect(change.isEmpty)
    #expect(change.changed == (try trainingClass(text)))
  }
}

/// Groups of a class.
@Suite struct GroupingTests {
  @Test func sizesDifferByOneAtMostAndUnitsAreSpread() {
    for seed in 1...40 as ClosedRange<UInt64> {
      var random = SeededGenerator(seed: seed)
      let size = Int.random(in: 1...60, using: &random)
      let roster = Roster(
        (1...size).map { number in
          Learner(
            number: .init(rawValue: String(number)), name: "学员",
            unit: "单位\(Int.random(in: 1...4, using: &random))")
        })
      let count = Int.random(in: 1...size, using: &random)
      for grouping in [Roster.Grouping.byLot, .byOrder] {
        let grouped = roster.grouped(into: count, grouping, using: &random)
        #expect(grouped.learners.map(\.number) == roster.learners.map(\.number))
        let sizes = (1...count).map { grouped.members(of: "第\($0)组").count }
        #expect(sizes.reduce(0, +) == size, "seed \(seed)")
        #expect((sizes.max() ?? 0) - (sizes.min() ?? 0) <= 1, "seed \(seed): \(sizes)")
        guard case .byLot = grouping else { continue }
        for unit in Set(roster.learners.map(\.unit)) {
          let spread = (1...count).map { group in
            grouped.members(of: "第\(group)组").count { $0.unit == unit }
          }
          #expect((spread.max() ?? 0) - (spread.min() ?? 0) <= 1, "seed \(seed): \(spread)")
        }
      }
    }
  }

  @Test func byOrderThoseWhoFollowOneAnotherAreTogether() {
    var random = SeededGenerator(seed: 1)
    let roster = Roster((1...7).map { Learner(number: .init(rawValue: "\($0)"), name: "学员") })
    let grouped = roster.grouped(into: 3, .byOrder, using: &random)
    #expect(
      grouped.learners.map(\.group) == ["第1组", "第1组", "第1组", "第2组", "第2组", "第3组", "第3组"])
  }
}
