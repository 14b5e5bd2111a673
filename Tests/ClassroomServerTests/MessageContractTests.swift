import Classroom
import ClassroomServer
import Foundation
import JSONText
import Quiz
import Sessions
import TestSupport
import Testing

/// What the server says is what openapi.json says that it says, in all forms, phases and roles.
@Suite struct MessageContractTests {
  @Test(.timeLimit(.minutes(2))) func aLiveLessonKeepsToTheSchemas() async throws {
    let room = try await Room(.live, questions: ServedClass.genres(3))
    try await room.hear("lobby")
    try await room.ask("GET", "/lesson", keepsTo: "Lesson", token: nil)
    try await room.ask("POST", "/roster", #"{"code":"123456"}"#, keepsTo: "Roster", token: nil)
    try await room.ask(
      "POST", "/join", #"{"code":"123456","number":"2","device":"0123456789abcdef"}"#,
      keepsTo: "Seat", token: nil)
    try await room.ask("GET", "/paper", keepsTo: "Error")

    try await room.say("poll 快不快 | 快 | 正好")
    try await room.hear("poll")
    try await room.ask("POST", "/polls", #"{"poll":"1","option":1}"#, keepsTo: "Stored")
    try await room.hear("poll")
    try await room.say("close")
    try await room.hear("poll")

    try await room.say("next")
    try await room.hear("question")
    try await room.ask("POST", "/answers", #"{"question":"1.1","answer":"Z"}"#, keepsTo: "Error")
    try await room.ask(
      "POST", "/answers", #"{"question":"1.1","answer":"B"}"#, keepsTo: "StoredAnswer")
    for line in ["time 60", "ask 1", "award 1 +1 发言", "board", "pause", "hide"] {
      try await room.say(line)
      try await room.hear("question")
    }
    try await room.say("resume")
    try await room.say("close")
    try await room.hear("closed")
    try await room.say("hands A 3 B 2")
    try await room.say("reveal")
    try await room.hear("revealed")

    try await room.say("next")
    try await room.say("buzz")
    try await room.hear("buzz")
    try await room.ask("POST", "/buzz", #"{"question":"2.1"}"#, keepsTo: "StoredBuzz")
    try await room.hear("buzz")
    try await room.ask(
      "POST", "/instructor/lines", #"{"line":"note 讲完"}"#, keepsTo: "StoredLine",
      token: room.served.server.instructorToken)
    try await room.ask(
      "GET", "/instructor/commands", keepsTo: "Commands",
      token: room.served.server.instructorToken)

    try await room.say("end")
    try await room.hear("ended")
    try await room.ask("GET", "/result", keepsTo: "Result")
    try await room.farewell(after: "kick 1")
    try room.check()
  }

  @Test(.timeLimit(.minutes(2)), arguments: [LessonForm.homework, .exam])
  func papersKeepToTheSchemas(form: LessonForm) async throws {
    let room = try await Room(form, questions: ServedClass.genres(3))
    try await room.hear("lobby")
    try await room.say("start 30")
    try await room.hear("paper")
    try await room.ask("GET", "/paper", keepsTo: "Paper")
    try await room.ask(
      "POST", "/answers", #"{"question":"1.1","answer":"B"}"#, keepsTo: "StoredAnswer")
    try await room.ask("GET", "/paper", keepsTo: "Paper")
    try await room.ask(
      "POST", "/focus", #"{"losses":[{"at":1800000000000,"away":3000}]}"#,
      keepsTo: form == .exam ? "Stored" : "Error")
    try await room.hear("paper")
    try await room.ask("GET", "/result", keepsTo: "Error")
    try await room.ask("POST", "/hand-in", "{}", keepsTo: "StoredPaper")
    try await room.hear("handedIn")
    try await room.say("release")
    try await room.hear("released")
    try await room.ask("GET", "/paper", keepsTo: "Paper")
    try await room.ask("GET", "/result", keepsTo: "Result")
    try await room.say("end")
    try await room.hear("ended")
    try room.check()
  }

  @Test(.timeLimit(.minutes(2))) func everyKindOfQuestionKeepsToTheSchemas() async throws {
    let entries = ServedClass.library.entries
    let kinds = QuestionKind.allCases
    let questions = kinds.compactMap { kind in entries.first { $0.kind == kind }?.reference }
    #expect(questions.count == kinds.count)
    let room = try await Room(.live, questions: questions)
    for _ in questions {
      try await room.say("next")
      try await room.hear("question")
      try await room.say("reveal")
      try await room.hear("revealed")
    }
    try await room.say("end")
    try await room.ask("GET", "/result", keepsTo: "Result")
    try room.check()
  }
}

/// A lesson of which every message is kept, with the schema that it must keep to.
private final class Room {
  let served: ServedClass
  private let token: String
  private let folder: TemporaryFolder
  private var files: [String: [String]] = [:]
  private var count = 0

  init(_ form: LessonForm, questions: [QuestionReference]) async throws {
    folder = try TemporaryFolder()
    served = try await ServedClass.open(form, questions: questions)
    token = try await served.join("1")
  }

  /// Does what an instructor types; it must be done.
  func say(_ line: String) async throws {
    let answer = try await served.say(line)
    guard answer.status == 200 else { throw ServedClass.Unexpected(answer) }
  }

  /// Keeps the first state that each role hears; the learner's phase is the one given.
  func hear(_ phase: String) async throws {
    let learner = try await served.listen(token).state()
    #expect(learner["phase"]?.string == phase)
    try keep(learner, "LearnerState")
    try keep(try await served.listen(served.server.projectorToken).state(), "ProjectorState")
    try keep(try await served.listen(served.server.instructorToken).state(), "InstructorState")
  }

  /// Keeps what is answered to a request, of the learner where nobody else is named.
  func ask(
    _ method: String, _ path: String, _ body: String? = nil, keepsTo schema: String
  ) async throws {
    try await ask(method, path, body, keepsTo: schema, token: token)
  }

  /// Keeps what is answered to a request.
  func ask(
    _ method: String, _ path: String, _ body: String? = nil, keepsTo schema: String, token: String?
  ) async throws {
    let answer = try await served.ask(method, path, body, token: token)
    #expect((answer.status == 200) == (schema != "Error"), "\(path): \(answer.text)")
    try keep(answer.json, schema)
  }

  /// Keeps what the learner hears last.
  func farewell(after line: String) async throws {
    let listener = try await served.listen(token)
    _ = try await listener.state()
    guard try await served.say(line).status == 200 else { return }
    while let event = try await listener.next() {
      if event.name == "gone" { try keep(event.data, "Farewell") }
    }
  }

  private func keep(_ message: JSONValue, _ schema: String) throws {
    count += 1
    let path = folder("\(count).json")
    try message.line.write(toFile: path, atomically: false, encoding: .utf8)
    files[schema, default: []].append(path)
  }

  /// Holds everything that was kept against the schemas.
  func check() throws {
    for (schema, files) in files.sorted(by: { $0.key < $1.key }) {
      let complaints = try SchemaValidation.complaints(
        schema: "Sources/ClassroomServer/Protocol/openapi.json#/components/schemas/\(schema)",
        files: files)
      #expect(complaints.isEmpty, "\(schema): \(complaints.prefix(4000))")
    }
  }
}
