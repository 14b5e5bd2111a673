import Classroom
import ClassroomServer
import Foundation
import JSONText
import Quiz
import Sessions
import TestSupport
import Testing

/// What the server says is what its description says, in the opinion of an independent validator.
@Suite(.timeLimit(.minutes(2))) struct ProtocolTests {
  private static let folder = "Sources/ClassroomServer/Protocol"

  private static func file(_ name: String) throws -> String {
    try String(
      contentsOfFile: SchemaValidation.packageRoot.path + "/\(folder)/\(name)", encoding: .utf8)
  }

  @Test func allThatIsServedIsDescribedInBothTexts() async throws {
    let served = try await ServedClass.open()
    let description = try JSONText(try Self.file("openapi.json")).value()
    let text = try Self.file("PROTOCOL.md")
    let paths = description["paths"]?.members ?? []
    #expect(paths.count > 15)
    for path in paths {
      let methods = Set(path.value.members.map { $0.name.uppercased() })
      // A method that no path knows is answered with those that there are.
      let client = try served.connect()
      try client.send("PATCH", path.name.replacing("{name}", with: "style.css"))
      let answer = try await client.answer()
      #expect(answer.status == 405, "\(path.name)")
      let allowed = Set(answer.fields["allow"]?.split(separator: ", ").map(String.init) ?? [])
      #expect(allowed == methods, "\(path.name)")
      guard path.name.hasPrefix("/api/v1/"), !path.name.hasSuffix(".json") else { continue }
      for method in methods {
        #expect(text.contains("### \(method) \(path.name.dropFirst(7))"), "\(method) \(path.name)")
      }
    }
    #expect(try await served.fetch("/api/v1/openapi.json").json == description)
  }

  @Test func aLiveLessonKeepsToTheDescription() async throws {
    let served = try await ServedClass.open()
    var said = Said()
    said.add("Lesson", try await served.ask("GET", "/lesson").json)
    let token = try await served.join("1")
    _ = try await served.join("2")
    for line in [
      "", "next", "buzz", "张 +1 好", "mark 2 B", "close", "reveal", "board", "poll 问 | 甲 | 乙",
      "close",
      "ask", "pause", "resume", "学员1 +2 讲得好", "end",
    ] {
      if !line.isEmpty { try await served.say(line) }
      said.add("LearnerState", try await served.listen(token).state())
      said.add("ProjectorState", try await served.listen(served.server.projectorToken).state())
      said.add("InstructorState", try await served.listen(served.server.instructorToken).state())
      if line == "next" { try await served.answer("A", token) }
    }
    said.add("Result", try await served.ask("GET", "/result", token: token).json)
    for (path, body) in [("/roster", "{"), ("/roster", #"{"code":"1"}"#), ("/answers", "{}")] {
      said.add("Error", try await served.ask("POST", path, body).json)
    }
    try said.check(against: "\(Self.folder)/openapi.json")
  }

  @Test(arguments: [LessonForm.homework, .exam])
  func papersKeepToTheDescription(form: LessonForm) async throws {
    let all = ServedClass.library.entries
    let kinds = Dictionary(grouping: all, by: \.kind).values.compactMap { $0.first?.reference }
    let served = try await ServedClass.open(form, questions: kinds)
    let token = try await served.join("1")
    var said = Said()
    for line in ["start 60", "close", "release", "end"] {
      try await served.say(line)
      said.add("LearnerState", try await served.listen(token).state())
      said.add("InstructorState", try await served.listen(served.server.instructorToken).state())
      if line == "start 60" {
        said.add("Paper", try await served.ask("GET", "/paper", token: token).json)
        for slot in kinds.indices { _ = try await served.answer("A", to: "\(slot + 1).1", token) }
        said.add("Paper", try await served.ask("GET", "/paper", token: token).json)
        _ = try await served.ask("POST", "/hand-in", "{}", token: token)
      }
    }
    said.add("Paper", try await served.ask("GET", "/paper", token: token).json)
    said.add("Result", try await served.ask("GET", "/result", token: token).json)
    try said.check(against: "\(Self.folder)/openapi.json")
  }

  @Test func theValidatorSeesWhatIsWrong() throws {
    var said = Said()
    said.add("Lesson", .object([.init("protocol", .number(2))]))
    #expect(throws: Said.Wrong.self) { try said.check(against: "\(Self.folder)/openapi.json") }
  }
}

/// Messages with the names of the schemas that they should keep to.
private struct Said {
  private var messages: [(schema: String, message: JSONValue)] = []

  struct Wrong: Error, CustomStringConvertible {
    let description: String
  }

  mutating func add(_ schema: String, _ message: JSONValue) { messages.append((schema, message)) }

  func check(against description: String) throws {
    let folder = try TemporaryFolder()
    let text = try JSONText(
      Array(Data(contentsOf: SchemaValidation.packageRoot.appendingPathComponent(description)))
    ).value()
    for (schema, group) in Dictionary(grouping: messages, by: \.schema) {
      // References are looked up in the whole description.
      let whole = JSONValue.object([
        .init("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
        .init("$ref", .text("#/components/schemas/\(schema)")),
        .init("components", text["components"] ?? .null),
      ])
      try Data(whole.bytes).write(to: URL(fileURLWithPath: folder("\(schema).schema")))
      let files = try group.enumerated().map { place, said in
        let path = folder("\(schema)-\(place).json")
        try Data(said.message.bytes).write(to: URL(fileURLWithPath: path))
        return path
      }
      let complaints = try SchemaValidation.complaints(
        schema: folder("\(schema).schema"), files: files)
      if !complaints.isEmpty { throw Wrong(description: complaints) }
    }
  }
}
