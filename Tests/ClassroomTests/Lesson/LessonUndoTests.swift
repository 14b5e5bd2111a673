import Classroom
import Sessions
import Testing

/// Taking back, putting again, and what counts.
@Suite struct LessonUndoTests {
  /// Each undo takes back one step of the instructor's and nothing of the learners'.
  @Test func stepsAreTakenBackOneByOne() throws {
    var rehearsal = Rehearsal()
    rehearsal.join("001")
    try rehearsal.type("next")
    try rehearsal.answer("A", "001")
    var standings: [LessonStanding] = []
    for line in [
      "mark 2 B", "mark 2 A", "组1 对", "ask 3", "对", "time 30", "close", "reveal", "board",
    ] {
      standings.append(rehearsal.lesson.standing)
      try rehearsal.type(line)
    }
    for standing in standings.reversed() {
      let words = try #require(rehearsal.lesson.undoWords)
      let says = try rehearsal.type("撤回")
      #expect(says.contains(words))
      #expect(rehearsal.lesson.standing == standing)
    }
    // The question itself has an answer now.
    let refusal1 = rehearsal.problem(with: "undo")
    #expect(refusal1?.message.contains("已经有人作答") == true)
    #expect(rehearsal.lesson.standing.answers(to: RoundKey(slot: 0)).count == 1)
  }

  @Test func aQuestionThatNobodyAnsweredIsTakenBack() throws {
    var rehearsal = Rehearsal()
    try rehearsal.type("next")
    try rehearsal.type("undo")
    #expect(rehearsal.lesson.standing == Rehearsal().lesson.standing)
    let refusal2 = rehearsal.problem(with: "undo")
    #expect(refusal2?.kind == .notNow)
    try rehearsal.type("next")
    #expect(rehearsal.lesson.standing.current?.key == RoundKey(slot: 0))
  }

  @Test(arguments: ["pause", "poll 问 | 甲 | 乙"]) func whatThePeopleActedOnStays(_ line: String)
    throws
  {
    var rehearsal = Rehearsal()
    try rehearsal.type("next")
    try rehearsal.type("组1 对")
    try rehearsal.type(line)
    let refusal3 = rehearsal.problem(with: "undo")
    #expect(refusal3?.kind == .notNow)
  }

  @Test func aQuestionPutAgainCountsEachLearnersLastAnswer() throws {
    var rehearsal = Rehearsal()
    try rehearsal.type("next")
    for (number, answer) in [("001", "A"), ("002", "B"), ("003", "A")] {
      try rehearsal.answer(answer, number)
    }
    try rehearsal.type("d")
    #expect(rehearsal.lesson.standing.current?.key == RoundKey(slot: 0, round: 2))
    try rehearsal.answer("B", "001")
    try rehearsal.answer("A", "002")
    try rehearsal.type("reveal")
    #expect(rehearsal.points(of: "001") == 0)
    #expect(rehearsal.points(of: "002") == 1)
    #expect(rehearsal.points(of: "003") == 1)
    let refusal4 = rehearsal.problem(with: "again")
    #expect(refusal4?.message.contains("已经公布") == true)
  }

  @Test func groupsCountTheirMeanAndWhatTheyWereGiven() throws {
    var rehearsal = Rehearsal()
    try rehearsal.type("next")
    try rehearsal.answer("A", "001")
    try rehearsal.answer("B", "002")
    try rehearsal.type("组1 +2 抢到")
    try rehearsal.type("组3 -0.5 吵")
    #expect(rehearsal.points(ofGroup: "第一组") == 2)
    try rehearsal.type("reveal")
    #expect(rehearsal.points(ofGroup: "第一组") == 2.33)
    #expect(rehearsal.points(ofGroup: "第二组") == 0)
    #expect(rehearsal.points(ofGroup: "第三组") == -0.5)
    #expect(Scoreboard(of: rehearsal.lesson).groups.map(\.rank) == [1, 2, 3])
  }

  @Test func tiesTakeTheSamePlaceAndLeaveTheNextOut() throws {
    var rehearsal = Rehearsal()
    for (number, points) in [("001", 3), ("002", 2), ("003", 2), ("004", 1)] {
      try rehearsal.type("\(number) +\(points)")
    }
    #expect(Scoreboard(of: rehearsal.lesson).learners.map(\.rank) == [1, 2, 2, 4])
  }

  @Test func whoIsFirstStaysFirst() throws {
    var rehearsal = Rehearsal()
    try rehearsal.type("next")
    try rehearsal.type("buzz")
    for number in ["003", "001"] {
      rehearsal.lesson.add(
        LessonEvent(at: rehearsal.now, .buzzed(LearnerNumber(rawValue: number))))
    }
    #expect(rehearsal.lesson.standing.buzz?.by?.rawValue == "003")
    try rehearsal.type("对")
    #expect(rehearsal.points(of: "003") == 1)
    #expect(rehearsal.points(of: "001") == nil)
  }
}
