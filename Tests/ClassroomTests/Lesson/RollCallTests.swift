import Classroom
import Sessions
import TestSupport
import Testing

/// Whom chance calls on.
@Suite struct RollCallTests {
  /// A term of 30 lessons with five calls each: nobody is called on twice more often than somebody
  /// else, whatever the seed, although some are away now and then.
  @Test(arguments: [1, 2, 3, 4, 5] as [UInt64]) func callsAreFairOverATerm(_ seed: UInt64) throws {
    var calls: [LearnerNumber: Int] = [:]
    var orders: Set<[LearnerNumber]> = []
    for lesson in 0..<30 {
      var rehearsal = Rehearsal(
        LessonSample.lesson(callsBefore: calls), seed: seed &* 1000 &+ UInt64(lesson))
      for _ in 0..<5 { try rehearsal.type("ask") }
      let called = rehearsal.lesson.standing.calls.map(\.learner)
      #expect(Set(called).count == 5)
      orders.insert(called)
      for learner in called { calls[learner, default: 0] += 1 }
      let counts = LessonSample.learners.map { calls[$0.number] ?? 0 }
      let difference = (counts.max() ?? 0) - (counts.min() ?? 0)
      #expect(difference <= 1, "seed \(seed), lesson \(lesson): \(counts)")
    }
    #expect(calls.values.reduce(0, +) == 150)
    // Chance decides who comes when.
    #expect(orders.count > 20, "seed \(seed)")
  }

  /// Of those who were called on equally often each has the same chance.
  @Test func chanceIsEven() throws {
    var counts: [LearnerNumber: Int] = [:]
    for seed in 0..<2400 as Range<UInt64> {
      var rehearsal = Rehearsal(seed: seed)
      try rehearsal.type("点名")
      counts[rehearsal.lesson.standing.calls[0].learner, default: 0] += 1
    }
    // 200 expected of each; 5 standard deviations to both sides.
    #expect(counts.count == 12)
    #expect(counts.values.allSatisfy { (132...268).contains($0) }, "\(counts)")
  }

  @Test func whoIsAwayIsNotCalled() throws {
    for seed in 1...50 as ClosedRange<UInt64> {
      var rehearsal = Rehearsal(seed: seed)
      rehearsal.absent = Set(LessonSample.learners.dropLast(2).map(\.number))
      try rehearsal.type("ask")
      let called = rehearsal.lesson.standing.calls[0].learner.rawValue
      #expect(["011", "012"].contains(called), "seed \(seed)")
    }
    var rehearsal = Rehearsal()
    rehearsal.absent = Set(LessonSample.learners.map(\.number))
    let refusal1 = rehearsal.problem(with: "ask")
    #expect(refusal1?.message.contains("没有可以点的人") == true)
    // By name everybody can be called.
    try rehearsal.type("ask 林晓")
  }

  @Test func whereDevicesAreOnlyThoseInTheRoomAreDrawn() throws {
    for seed in 1...30 as ClosedRange<UInt64> {
      var rehearsal = Rehearsal(seed: seed)
      rehearsal.join("002")
      rehearsal.join("003")
      try rehearsal.type("ask")
      #expect(["002", "003"].contains(rehearsal.lesson.standing.calls[0].learner.rawValue))
    }
  }
}
