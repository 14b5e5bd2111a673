import Classroom
import ClassroomServer
import JSONText
import Sessions
import Testing

@Suite struct LiveLessonTests {
  @Test func aLessonIsPlayedFromLobbyToResult() async throws {
    let served = try await ServedClass.open()
    let token = try await served.join("1")
    let learner = try await served.listen(token)
    let projector = try await served.listen(served.server.projectorToken)
    let lobby = try await learner.state()
    #expect(lobby["phase"]?.string == "lobby")
    #expect(lobby["me"]?["name"]?.string == "学员1")
    #expect(lobby["question"] == .null)

    try await served.say("next")
    let question = try await learner.state(inPhase: "question")
    #expect(question["question"]?["id"]?.string == "1.1")
    #expect(question["question"]?["choices"]?.elements.isEmpty == false)
    #expect(question["reveal"] == .null)
    #expect(question["mine"] == .null)

    let stored = try await served.answer("B", token)
    #expect(stored.status == 200)
    #expect(stored.json["stored"]?.boolean == true)
    #expect(stored.json["mine"]?["answer"]?.string == "B")
    #expect(stored.json["feedback"] == .null)
    let counted = try await projector.state { $0["counts"]?["answered"]?.integer == 1 }
    #expect(counted["reveal"] == .null)
    #expect(counted["me"] == nil)
    #expect(counted["learners"] == nil)

    try await served.say("reveal")
    let revealed = try await learner.state(inPhase: "revealed")
    #expect(revealed["reveal"]?["key"]?.string?.isEmpty == false)
    #expect(revealed["feedback"]?["verdict"]?.string != nil)
    #expect(revealed["mine"]?["answer"]?.string == "B")
    let late = try await served.answer("A", token)
    #expect(late.status == 409)
    #expect(late.code == "closed")

    #expect(try await served.ask("GET", "/result", token: token).status == 409)
    try await served.say("end")
    #expect(try await learner.state(inPhase: "ended")["resultReady"]?.boolean == true)
    let result = try await served.ask("GET", "/result", token: token).json
    #expect(result["answered"]?.integer == 1)
    #expect(result["items"]?.elements.count == 1)
    let after = try await served.answer("A", token)
    #expect(after.status == 410)
    #expect(after.code == "ended")
  }

  @Test func theSameAnswerCountsOnceAndAChangedOneReplaces() async throws {
    let served = try await ServedClass.open()
    let token = try await served.join("1")
    try await served.say("next")
    let first = try await served.answer("B", token)
    let again = try await served.answer("ｂ", token)
    #expect(again.json["mine"]?["at"] == first.json["mine"]?["at"])
    try await served.answer("C", token)
    let answers = served.host.look { lesson, _ in lesson.standing.answers(to: RoundKey(slot: 0)) }
    #expect(answers.count == 1)
    #expect(answers.values.first?.answer.typed == "C")
    let unreadable = try await served.answer("Z", token)
    #expect(unreadable.status == 422)
    #expect(unreadable.code == "unreadable")
    #expect(served.host.look { lesson, _ in lesson.events.count { $0.act.isAnswer } } == 2)
  }

  @Test func learnersAreNotToldOfTheAnswersOfOthers() async throws {
    let served = try await ServedClass.open()
    let (one, two) = (try await served.join("1"), try await served.join("2"))
    let listener = try await served.listen(one)
    _ = try await listener.state()
    try await served.say("next")
    _ = try await listener.state(inPhase: "question")
    for answer in ["A", "B", "C"] { _ = try await served.answer(answer, two) }
    try await served.say("close")
    // The next that comes is the closing.
    #expect(try await listener.state()["phase"]?.string == "closed")
  }

  @Test func pointsStayHiddenUntilTheKeyIsShown() async throws {
    let served = try await ServedClass.open()
    let token = try await served.join("1")
    try await served.say("next")
    for letter in ["A", "B", "C", "D"] { _ = try await served.answer(letter, token) }
    let key = served.host.look { lesson, _ in lesson.reveal(of: RoundKey(slot: 0))?.key.first }
    _ = try await served.answer(String(try #require(key)), token)
    try await served.say("board")
    let listener = try await served.listen(token)
    let before = try await listener.state()
    #expect(before["me"]?["points"]?.integer == 0)
    #expect(before["scoreboard"]?["learners"]?.elements.first?["points"]?.integer == 0)
    try await served.say("reveal")
    let after = try await listener.state(inPhase: "revealed")
    #expect(after["me"]?["points"]?.integer == 1)
    #expect(after["scoreboard"]?["learners"]?.elements.first?["points"]?.integer == 1)
  }

  @Test func whoeverIsFirstInAQuickRoundIsCalled() async throws {
    let served = try await ServedClass.open()
    let (one, two) = (try await served.join("1"), try await served.join("2"))
    try await served.say("next")
    #expect(try await served.ask("POST", "/buzz", #"{"question":"1.1"}"#, token: one).status == 409)
    try await served.say("buzz")
    let first = try await served.ask("POST", "/buzz", #"{"question":"1.1"}"#, token: two).json
    #expect(first["first"]?.boolean == true)
    #expect(first["by"]?.string == "第一组 学员2")
    let second = try await served.ask("POST", "/buzz", #"{"question":"1.1"}"#, token: one).json
    #expect(second["first"]?.boolean == false)
    #expect(second["by"]?.string == "第一组 学员2")
    let again = try await served.ask("POST", "/buzz", #"{"question":"1.1"}"#, token: two).json
    #expect(again["first"]?.boolean == true)
  }

  @Test func theInstructorSeesWhatNobodyElseDoes() async throws {
    let served = try await ServedClass.open()
    let token = try await served.join("1")
    try await served.say("next")
    _ = try await served.answer("B", token)
    let state = try await served.listen(served.server.instructorToken).state()
    #expect(state["key"]?.string?.isEmpty == false)
    #expect(state["learners"]?.elements.count == 5)
    #expect(state["learners"]?.elements.first?["answered"]?.boolean == true)
    #expect(state["distribution"]?.elements.contains { $0["count"]?.integer == 1 } == true)
    #expect(state["undo"]?.string == "可撤回：出第 1 题")
    #expect(state["log"]?.elements.compactMap { $0["text"]?.string } == ["学员1 进来", "出第 1 题"])
    let wrong = try await served.say("没有这条")
    #expect(wrong.status == 422)
    let commands = try await served.ask(
      "GET", "/instructor/commands", token: served.server.instructorToken)
    let names = commands.json["commands"]?.elements.flatMap { $0["names"]?.strings ?? [] } ?? []
    #expect(Set(["next", "下一题", "undo", "hide"]).isSubset(of: names))
  }

  @Test func pagesHearThatTheServerWillNotComeBack() async throws {
    let served = try await ServedClass.open()
    let listener = try await served.listen(try await served.join("1"))
    served.server.dismiss()
    try await served.say("next")
    _ = try await listener.state(inPhase: "question")
    try await served.say("end")
    _ = try await listener.state(inPhase: "ended")
    served.server.dismiss()
    let farewell = try await listener.next()
    #expect(farewell?.name == "gone")
    #expect(farewell?.data["code"]?.string == "ended")
    #expect(try await listener.next() == nil)
  }

  @Test func addressAndCodeCanBeHidden() async throws {
    let served = try await ServedClass.open()
    let projector = try await served.listen(served.server.projectorToken)
    let shown = try await projector.state()["join"]
    #expect(shown?["code"]?.string == "123456")
    #expect(shown?["address"]?.string == "127.0.0.1:\(served.server.sign.port)")
    try await served.say("hide")
    #expect(try await projector.state { $0["join"] == .null }["join"] == .null)
  }
}

extension LessonEvent.Act {
  fileprivate var isAnswer: Bool { if case .answered = self { true } else { false } }
}
