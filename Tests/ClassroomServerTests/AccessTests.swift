import Classroom
import ClassroomServer
import Foundation
import JSONText
import Sessions
import TestSupport
import Testing

@Suite struct AccessTests {
  @Test(arguments: [
    ("GET", "/events"), ("POST", "/answers"), ("POST", "/polls"), ("POST", "/buzz"),
    ("GET", "/paper"), ("POST", "/hand-in"), ("POST", "/focus"), ("GET", "/result"),
    ("GET", "/record"), ("POST", "/instructor/lines"), ("GET", "/instructor/commands"),
  ])
  func nothingIsDoneWithoutAToken(method: String, path: String) async throws {
    let served = try await ServedClass.open()
    let body = method == "POST" ? "{}" : nil
    let missing = try await served.ask(method, path, body)
    #expect(missing.status == 401)
    #expect(missing.code == "no-token")
    #expect(missing.fields["www-authenticate"] != nil)
    let token = try await served.join("1")
    let turned = String(token.dropLast()) + (token.hasSuffix("0") ? "1" : "0")
    for wrong in ["x", "i", "i.00", String(repeating: "f", count: 2000), turned] {
      let answer = try await served.ask(method, path, body, token: wrong)
      #expect(answer.status == 401, "\(wrong)")
      #expect(answer.code == "bad-token")
    }
  }

  @Test func eachRoleKeepsToItsOwn() async throws {
    let served = try await ServedClass.open()
    let learner = try await served.join("1")
    let line = #"{"line":"next"}"#
    for token in [learner, served.server.projectorToken] {
      let answer = try await served.ask("POST", "/instructor/lines", line, token: token)
      #expect(answer.status == 403)
      #expect(answer.code == "not-allowed")
    }
    for token in [served.server.projectorToken, served.server.instructorToken] {
      let answer = try await served.answer("A", token)
      #expect(answer.status == 403)
    }
    #expect(served.host.look { lesson, _ in lesson.standing.current } == nil)
  }

  @Test func aTokenSpeaksForOneLearnerAlone() async throws {
    let served = try await ServedClass.open()
    let token = try await served.join("1")
    try await served.say("next")
    // The name of another in the body changes nothing.
    _ = try await served.ask(
      "POST", "/answers", #"{"question":"1.1","answer":"A","number":"0002","learner":"0002"}"#,
      token: token)
    let who = served.host.look { lesson, _ in
      lesson.standing.answers(to: RoundKey(slot: 0)).keys.map(\.rawValue)
    }
    #expect(who == ["0001"])
  }

  @Test func oneNameOneDeviceUnlessTheInstructorAllows() async throws {
    let served = try await ServedClass.open()
    let first = try await served.join("1", device: "phone")
    #expect(try await served.join("1", device: "phone") == first)
    let join = #"{"code":"123456","number":"0001","device":"another-phone-of-somebody"}"#
    let taken = try await served.ask("POST", "/join", join)
    #expect(taken.status == 409)
    #expect(taken.code == "taken")
    let listener = try await served.listen(first)
    _ = try await listener.state()
    try await served.say("allow 1")
    let second = try await served.ask("POST", "/join", join)
    #expect(second.status == 200)
    #expect(second.json["resumed"]?.boolean == true)
    // The first device hears that it is over, and its token is dead.
    var farewell: JSONValue?
    while let event = try await listener.next() {
      if event.name == "gone" { farewell = event.data }
    }
    #expect(farewell?["code"]?.string == "replaced")
    #expect(try await served.ask("GET", "/events", token: first).status == 401)
    let token = try #require(second.json["token"]?.string)
    #expect(try await served.listen(token).state()["me"]?["number"]?.string == "0001")
  }

  @Test func whoIsSentAwayStaysAwayUntilAllowed() async throws {
    let served = try await ServedClass.open()
    let token = try await served.join("1")
    let listener = try await served.listen(token)
    _ = try await listener.state()
    try await served.say("kick 1")
    var farewell: JSONValue?
    while let event = try await listener.next() {
      if event.name == "gone" { farewell = event.data }
    }
    #expect(farewell?["code"]?.string == "kicked")
    let again = try await served.ask("GET", "/events", token: token)
    #expect(again.status == 410)
    #expect(again.code == "kicked")
    await #expect(throws: ServedClass.Unexpected.self) { try await served.join("1") }
    await #expect(throws: ServedClass.Unexpected.self) { try await served.join("1", device: "b") }
    try await served.say("allow 1")
    #expect(try await served.join("1") == token)
    #expect(try await served.listen(token).state()["phase"]?.string == "lobby")
  }

  @Test func theNewerPageOfALearnerGoesOn() async throws {
    let served = try await ServedClass.open()
    let token = try await served.join("1")
    let older = try await served.listen(token)
    _ = try await older.state()
    let newer = try await served.listen(token)
    _ = try await newer.state()
    let farewell = try await older.next()
    #expect(farewell?.name == "gone")
    #expect(farewell?.data["code"]?.string == "replaced")
    try await served.say("next")
    #expect(try await newer.state(inPhase: "question")["question"] != .null)
  }

  @Test func guessingTheCodeIsSlow() async throws {
    let served = try await ServedClass.open()
    for _ in 0..<10 {
      #expect(try await served.ask("POST", "/roster", #"{"code":"000000"}"#).status == 403)
    }
    for path in ["/roster", "/join"] {
      let body = #"{"code":"123456","number":"1","device":"0123456789abcdef0123456789abcdef"}"#
      let answer = try await served.ask("POST", path, body)
      #expect(answer.status == 429)
      #expect(answer.code == "slow-down")
      let seconds = answer.fields["retry-after"].flatMap { Int($0) } ?? 0
      #expect((1...60).contains(seconds))
      #expect(answer.json["error"]?["retryAfterSeconds"]?.integer == seconds)
    }
  }

  @Test func guessingTokensIsSlowAndGoodOnesStillPass() async throws {
    let served = try await ServedClass.open()
    let token = try await served.join("1")
    for _ in 0..<30 {
      #expect(try await served.ask("GET", "/paper", token: "i.0").status == 401)
    }
    #expect(try await served.ask("GET", "/paper", token: "i.0").status == 429)
    #expect(try await served.ask("GET", "/paper", token: token).status == 409)
  }

  @Test func whoSendsWithoutEndIsSlowedDownAlone() async throws {
    let served = try await ServedClass.open()
    let (one, two) = (try await served.join("1"), try await served.join("2"))
    try await served.say("next")
    let client = try served.connect()
    var last: WireAnswer?
    for _ in 0..<700 where last?.status != 429 {
      try client.send(
        "POST", "/api/v1/answers", #"{"question":"1.1","answer":"A"}"#, token: one)
      last = try await client.answer()
    }
    #expect(last?.status == 429)
    #expect(try await served.answer("B", two).status == 200)
  }

  @Test func aClassComesThroughOneRouterAndNoMore() async throws {
    let served = try await ServedClass.open { $0.joinsPerAddress = 3 }
    for number in 1...3 { try await served.join(String(number)) }
    let full = try await served.ask(
      "POST", "/join", #"{"code":"123456","number":"4","device":"0123456789abcdef"}"#)
    #expect(full.status == 503)
    #expect(full.code == "full")
    // Whoever is in stays in.
    try await served.join("1")
  }

  @Test func tokensDieWithNothingButTheLesson() async throws {
    let served = try await ServedClass.open()
    let token = try await served.join("1")
    try await served.say("next")
    _ = try await served.answer("B", token)
    await served.stop()
    let path = served.folder.path
    // A server that was stopped leaves no more than its journal; another takes it from there.
    let (host, setAside) = try LessonFolder(path: path).resume(
      copy(of: served.host.path), ServedClass.library)
    #expect(setAside == nil)
    let again = try await ServedClass.serve(host, served.folder)
    #expect(again.server.instructorToken == served.server.instructorToken)
    #expect(again.server.projectorToken == served.server.projectorToken)
    let state = try await again.listen(token).state()
    #expect(state["phase"]?.string == "question")
    #expect(state["mine"]?["answer"]?.string == "B")
    #expect(try await again.join("1") == token)
  }

  /// The journal under another name, since this process still has the first locked; the lesson's own
  /// id stays in it.
  private func copy(of journal: String) throws -> String {
    let other = journal.replacingOccurrences(of: "lesson.journal", with: "again.journal")
    try FileManager.default.copyItem(atPath: journal, toPath: other)
    return "again"
  }
}
