import ClassLoad
import ClassroomServer
import Dispatch
import Foundation
import JSONText
import NIOCore
import NIOHTTP1
import NIOPosix
import TestSupport
import Testing

/// The server keeps to its own description: `schemathesis` makes requests from openapi.json, good and
/// bad, and holds the answers against it.
///
/// The event stream never ends, so that only its refusals are asked for here; what it says is checked
/// by `MessageContractTests`.
@Suite(.serialized) struct ContractTests {
  /// Who asks.
  enum Role: String, Sendable {
    case nobody, learner, projector, instructor
  }

  /// The phases of a lesson with the lines that lead there, and who asks in them: everybody for whom
  /// the phase makes a difference. A projector is refused alike in all of them.
  static let phases: [(phase: String, lines: [String], roles: [Role])] = [
    ("lobby", [], [.nobody, .learner, .instructor]),
    ("question", ["next"], [.learner, .projector, .instructor]),
    ("revealed", ["next", "reveal"], [.learner, .instructor]),
    ("ended", ["next", "reveal", "end"], [.nobody, .learner, .instructor]),
  ]

  @Test(.timeLimit(.minutes(3)), arguments: phases)
  func theServerKeepsToItsDescription(
    phase: String, lines: [String], roles: [Role]
  ) async throws {
    let tool = try Self.schemathesis()
    let server = try RunningClass(
      program: try BuiltProgram.path("wenmi-class"), banks: "QuestionBanks", learners: 20,
      questions: 3)
    defer { server.remove() }
    let asking = try await Asking(server)
    let learner = try await asking.join("1")
    for line in lines {
      try await asking.say(line)
      if line == "next" { try await asking.answer("B", learner) }
    }
    let port = server.door.address.port ?? 0
    try await withThrowingTaskGroup(of: (role: Role, status: Int32, said: String).self) { group in
      for role in roles {
        let token: String? =
          switch role {
          case .nobody: nil
          case .learner: learner
          case .projector: server.door.projector
          case .instructor: server.door.instructor
          }
        let arguments = [tool] + Self.arguments(port: port, role, token: token)
        group.addTask {
          let (status, said) = try await Self.run(arguments)
          return (role, status, said)
        }
      }
      for try await result in group {
        #expect(result.status == 0, "\(phase), \(result.role):\n\(result.said)")
      }
    }
    // Nothing that was made up by chance has moved the lesson on.
    #expect(try await asking.get("/lesson")["phase"]?.string == phase)
  }

  @Test func theDescriptionIsServedAsItIs() async throws {
    let served = try await ServedClass.open()
    let answer = try await served.fetch("/api/v1/openapi.json")
    #expect(answer.status == 200)
    #expect(answer.fields["content-type"] == "application/json; charset=utf-8")
    #expect(answer.body == Array(try Data(contentsOf: Self.description)))
  }

  @Test func everyRouteIsDescribedAndNoOther() async throws {
    let served = try await ServedClass.open()
    let paths = try JSONText(Array(try Data(contentsOf: Self.description))).value()["paths"]
    let described = (paths?.members ?? []).flatMap { path in
      path.value.members.map { "\($0.name.uppercased()) \(path.name)" }
    }
    #expect(served.server.routes.sorted() == described.sorted())
  }

  /// The description as it is in the sources.
  private static let description = SchemaValidation.packageRoot
    .appendingPathComponent("Sources/ClassroomServer/Protocol/openapi.json")

  // MARK: schemathesis

  /// What must be installed first.
  private struct Missing: Error, CustomStringConvertible {
    let description = """
      schemathesis is missing. `make test` installs it; or:
      python3 -m venv .build/test-tools && .build/test-tools/bin/pip install schemathesis==4.32.5
      """
  }

  private static func schemathesis() throws -> String {
    do {
      return try BuiltProgram.path("test-tools/bin/schemathesis")
    } catch {
      throw Missing()
    }
  }

  /// What is asked without a token, and by every role alike.
  private static let open = "^/api/v1/(lesson|roster|join|openapi.json)$|^/(assets/.*|[a-z]*)$"

  private static func arguments(port: Int, _ role: Role, token: String?) -> [String] {
    var arguments = [
      "--config-file", SchemaValidation.packageRoot.path + "/Tests/class-contract.toml",
      "--no-color",
      "run", "http://127.0.0.1:\(port)/api/v1/openapi.json",
      // Each role is on a device of its own, so that none is made to wait for another's guesses.
      "-H", "X-Forwarded-For: \(role)",
    ]
    if let token {
      arguments += [
        "-H", "Authorization: Bearer \(token)", "--exclude-path", "/api/v1/events",
        "--exclude-path-regex", open,
      ]
    }
    return arguments
  }

  /// Runs a program on a thread that nobody else waits for.
  private static func run(_ arguments: [String]) async throws -> (Int32, String) {
    try await withCheckedThrowingContinuation { continuation in
      DispatchQueue.global().async {
        continuation.resume(
          with: Result {
            // It would keep what it has learnt in the folder that it is started in.
            let folder = try TemporaryFolder()
            let result = try RunningProgram.run(
              arguments, environment: ["HYPOTHESIS_STORAGE_DIRECTORY": folder.path])
            return (result.status, result.output + result.errors)
          })
      }
    }
  }
}

/// Asks a server in another process.
private struct Asking {
  private let connection: HTTPConnection
  private let door: RunningClass.Door

  init(_ server: RunningClass) async throws {
    door = server.door
    connection = try await HTTPConnection.open(
      to: door.address, on: MultiThreadedEventLoopGroup.singleton.next())
  }

  func get(_ path: String) async throws -> JSONValue {
    try await connection.send(.GET, "/api/v1" + path).answer.json
  }

  func join(_ number: String) async throws -> String {
    let answer = try await post(
      "/join", ["code": door.code, "number": number, "device": String(repeating: "d", count: 32)])
    return answer["token"]?.string ?? ""
  }

  func say(_ line: String) async throws {
    _ = try await post("/instructor/lines", ["line": line], token: door.instructor)
  }

  func answer(_ text: String, _ token: String) async throws {
    _ = try await post("/answers", ["question": "1.1", "answer": text], token: token)
  }

  private func post(
    _ path: String, _ members: KeyValuePairs<String, String>, token: String? = nil
  ) async throws -> JSONValue {
    var object = JSONObjectText()
    for (key, value) in members { object.set(key, value) }
    let answer = try await connection.send(
      .POST, "/api/v1" + path, token: token, bytes: object.bytes
    ).answer
    guard answer.status == 200 else {
      throw RunningClass.Failure(message: "\(path): \(answer.status)")
    }
    return answer.json
  }
}
