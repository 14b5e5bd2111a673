import Classroom
import Foundation
import JSONText
import Quiz
import Sessions
import TestSupport
import Testing

@Suite struct PaperTests {
  @Test func homeworkIsMarkedAtOnceAndOnce() async throws {
    let served = try await ServedClass.open(.homework)
    let token = try await served.join("1")
    #expect(try await served.ask("GET", "/paper", token: token).status == 409)
    #expect(try await served.answer("A", token).status == 409)
    try await served.say("start")
    let first = try await served.answer("A", token)
    #expect(first.json["feedback"]?["verdict"]?.string != nil)
    let other = try await served.answer("B", token)
    #expect(other.status == 409)
    let paper = try await served.ask("GET", "/paper", token: token).json
    #expect(paper["questions"]?.elements.count == 3)
    #expect(paper["questions"]?.elements.first?["mine"]?["answer"]?.string == "A")
    #expect(paper["questions"]?.elements.first?["feedback"]?["verdict"]?.string != nil)
    #expect(paper["questions"]?.elements.last?["mine"] == .null)
    #expect(paper["deadline"] == .null)
  }

  @Test func eachExamHasAnOrderOfItsOwn() async throws {
    let served = try await ServedClass.open(.exam, questions: ServedClass.genres(8))
    try await served.say("start 60")
    var orders: Set<[String]> = []
    for number in 1...5 {
      let token = try await served.join(String(number))
      let paper = try await served.ask("GET", "/paper", token: token).json
      let items = paper["questions"]?.elements ?? []
      #expect(items.compactMap { $0["number"]?.integer } == Array(1...8))
      orders.insert(items.compactMap { $0["id"]?.string })
      #expect(paper["deadline"]?.integer != nil)
    }
    #expect(orders.count > 1)
    #expect(orders.allSatisfy { $0.sorted() == orders.first?.sorted() })
  }

  @Test func aPaperIsHandedInOnce() async throws {
    let served = try await ServedClass.open(.exam)
    let token = try await served.join("1")
    #expect(try await served.ask("POST", "/hand-in", "{}", token: token).status == 409)
    try await served.say("start 60")
    let listener = try await served.listen(token)
    _ = try await listener.state(inPhase: "paper")
    let first = try await served.ask("POST", "/hand-in", "{}", token: token).json
    let again = try await served.ask("POST", "/hand-in", "{}", token: token).json
    #expect(first["handedInAt"]?.integer != nil)
    #expect(first["handedInAt"] == again["handedInAt"])
    let state = try await listener.state(inPhase: "handedIn")
    #expect(state["handedInAt"] == first["handedInAt"])
    let late = try await served.answer("A", token)
    #expect(late.status == 409)
    #expect(late.code == "handed-in")
  }

  @Test func lookingAwayIsNotedOnceAndBounded() async throws {
    let served = try await ServedClass.open(.exam)
    let token = try await served.join("1")
    try await served.say("start 60")
    let now = Timestamp.now().milliseconds
    let body = #"{"losses":[{"at":\#(now),"away":5000},{"at":\#(now),"away":5000}]}"#
    for _ in 0..<3 {
      #expect(try await served.ask("POST", "/focus", body, token: token).status == 200)
    }
    let early = #"{"losses":[{"at":0,"away":1},{"at":\#(now + 1_000_000_000),"away":1}]}"#
    #expect(try await served.ask("POST", "/focus", early, token: token).status == 200)
    let (noted, start) = served.host.look { lesson, _ in
      (lesson.standing.lookedAway.values.first ?? [], lesson.standing.startedAt)
    }
    #expect(noted.count <= 4)
    #expect(noted.allSatisfy { $0.at.milliseconds >= start?.milliseconds ?? .max })
    #expect(noted.allSatisfy { $0.at.milliseconds <= Timestamp.now().milliseconds })
    let many = (0..<101).map { #"{"at":\#($0),"away":1}"# }.joined(separator: ",")
    #expect(
      try await served.ask("POST", "/focus", #"{"losses":[\#(many)]}"#, token: token).status == 400)
    for wrong in ["{}", #"{"losses":[1]}"#, #"{"losses":[{"at":"x","away":1}]}"#] {
      #expect(try await served.ask("POST", "/focus", wrong, token: token).status == 400, "\(wrong)")
    }
  }

  @Test func theRecordIsASessionOfTheLearnersOwn() async throws {
    let served = try await ServedClass.open()
    let (one, two) = (try await served.join("1"), try await served.join("2"))
    try await served.say("next")
    try await served.answer("A", one)
    try await served.answer("B", two)
    #expect(try await served.ask("GET", "/record", token: one).status == 409)
    try await served.say("end")
    let answer = try await served.ask("GET", "/record", token: one)
    #expect(answer.status == 200)
    #expect(answer.fields["content-disposition"]?.hasPrefix("attachment") == true)
    #expect(answer.json["learner"]?.string == "学员1")
    #expect(!answer.text.contains("学员2"))
    let file = served.folder("记录.json")
    try answer.text.write(toFile: file, atomically: true, encoding: .utf8)
    let complaints = try SchemaValidation.complaints(
      schema: "Sessions/session.schema.json", files: [file])
    #expect(complaints.isEmpty, "\(complaints)")
  }
}
