import ClassroomClient
import TestSupport
import Testing

@Suite("What is asked of a class")
struct ClassLinkTests {
  private func link(to server: ScriptedServer) throws -> ClassLink {
    ClassLink(try #require(ServerAddress(server.address)))
  }

  private func problem<Value>(
    _ work: () async throws(ClassProblem) -> Value
  ) async -> ClassProblem? {
    do throws(ClassProblem) {
      _ = try await work()
      return nil
    } catch {
      return error
    }
  }

  @Test func joining() async throws {
    let server = try ScriptedServer { request, line in
      switch request.path {
      case "/api/v1/lesson": line.answer(200, ClassMessages.lesson())
      case "/api/v1/roster":
        line.answer(
          200,
          #"{"learners":[{"number":"0012","name":"张三","group":null,"taken":true},{"number":"0013","name":"李四"}]}"#
        )
      default: line.answer(200, ClassMessages.place)
      }
    }
    let link = try link(to: server)
    let lesson = try await link.lesson()
    #expect(lesson.lesson == "l-1")
    #expect(lesson.form == .live)
    let roster = try await link.roster(code: "123456")
    #expect(roster.map(\.name) == ["张三", "李四"])
    #expect(roster.map(\.isTaken) == [true, false])
    let place = try await link.join(code: "123456", number: "\"12\"\n", device: "d")
    #expect(place.token == "tok-123")
    #expect(place.group == "第1组")
    let asked = server.requests
    #expect(asked.map(\.method) == ["GET", "POST", "POST"])
    #expect(asked.allSatisfy { $0.header("authorization") == nil })
    #expect(asked[2].header("content-type") == "application/json")
    #expect(asked[2].body.contains(#""number": "\"12\"\n""#))
  }

  @Test(
    "Refusals are told apart",
    arguments: [
      (403, "wrong-code", .wrongCode), (403, "x", .notAllowed),
      (404, "unknown-learner", .unknownLearner),
      (404, "", .notFound), (409, "taken", .taken), (409, "closed", .closed),
      (409, "handed-in", .handedIn), (409, "not-now", .notNow), (410, "ended", .gone),
      (401, "bad-token", .notSignedIn), (413, "", .tooLarge), (422, "unreadable", .unreadable),
      (429, "slow-down", .slowDown), (503, "full", .full), (507, "not-stored", .notStored),
      (500, "", .other), (418, "teapot", .other),
    ] as [(Int, String, Refusal.Reason)])
  func refusals(status: Int, code: String, reason: Refusal.Reason) async throws {
    let server = try ScriptedServer { _, line in
      line.answer(status, ClassMessages.refusal(code, "原因"), more: "Retry-After: 7\r\n")
    }
    let link = try link(to: server)
    let found = await problem { () async throws(ClassProblem) in
      try await link.join(code: "1", number: "2", device: "3")
    }
    guard case .refused(let refusal) = found else {
      Issue.record("\(String(describing: found))")
      return
    }
    #expect(refusal.reason == reason)
    #expect(refusal.message == "原因")
    #expect(refusal.retryAfterSeconds == 7)
  }

  @Test(
    "What is no class is called so",
    arguments: [
      "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n<html>路由器登录</html>",
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"protocol\":\"1\"}",
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[1,2",
      "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n{\"protocol\":1,\"lesson\":7}",
      "HTTP/1.1 200 OK\r\n\r\n\u{0}\u{1}\u{2}",
      "HTTP/1.1 404 Not Found\r\nContent-Length: 0\r\n\r\n",
    ])
  func noClass(bytes: String) async throws {
    let server = try ScriptedServer { _, line in line.send(bytes) }
    let link = try link(to: server)
    let found = await problem { () async throws(ClassProblem) in try await link.lesson() }
    #expect(found == .notAClass)
  }

  @Test func whatIsNoWebServerIsCalledSo() async throws {
    let server = try ScriptedServer { _, line in line.send("SSH-2.0-OpenSSH_9.2\r\n") }
    let link = try link(to: server)
    let found = await problem { () async throws(ClassProblem) in try await link.lesson() }
    #expect(found == .transfer(.notHTTP))
  }

  @Test func aNewerProtocolIsTold() async throws {
    let server = try ScriptedServer { _, line in
      line.answer(200, #"{"protocol":2,"lecture":{"id":1}}"#)
    }
    let link = try link(to: server)
    let found = await problem { () async throws(ClassProblem) in try await link.lesson() }
    #expect(found == .otherVersion(2))
  }

  @Test func nobodyThere() async throws {
    let port = try ScriptedServer.deafPort()
    let link = ClassLink(try #require(ServerAddress("127.0.0.1:\(port)")))
    let found = await problem { () async throws(ClassProblem) in try await link.lesson() }
    #expect(found == .transfer(.noConnection))
    let nowhere = ClassLink(try #require(ServerAddress("no-such-host.invalid")))
    let unknown = await problem { () async throws(ClassProblem) in try await nowhere.lesson() }
    #expect(unknown == .transfer(.unknownHost))
  }

  @Test(
    "The token goes nowhere else",
    arguments: [301, 302, 303, 307, 308])
  func redirects(status: Int) async throws {
    let elsewhere = try ScriptedServer { _, line in line.answer(200, ClassMessages.lesson()) }
    let target = elsewhere.address
    let server = try ScriptedServer { request, line in
      line.answer(status, "{}", more: "Location: \(target)\(request.path)\r\n")
    }
    let link = try link(to: server)
    let paper = await problem { () async throws(ClassProblem) in
      try await link.paper(token: "secret")
    }
    #expect(paper == .notAClass)
    let handIn = await problem { () async throws(ClassProblem) in
      try await link.handIn(token: "secret")
    }
    #expect(handIn == .notAClass)
    #expect(server.requests.count == 2)
    #expect(server.requests.allSatisfy { $0.header("authorization") == "Bearer secret" })
    #expect(elsewhere.requests.isEmpty)
  }

  @Test func moreThanAClassEverSendsIsNotTaken() async throws {
    let server = try ScriptedServer { request, line in
      if request.path.hasSuffix("lesson") {
        // A head without an end.
        line.send("HTTP/1.1 200 OK\r\n")
        while line.send("X-Filler: \(String(repeating: "x", count: 1000))\r\n") {}
      } else {
        line.send("HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n[")
        while line.send(String(repeating: "1,", count: 10_000)) {}
      }
    }
    let link = try link(to: server)
    let head = await problem { () async throws(ClassProblem) in try await link.lesson() }
    #expect(head == .transfer(.tooMuch))
    let body = await problem { () async throws(ClassProblem) in
      try await link.roster(code: "123456")
    }
    #expect(body == .transfer(.tooMuch))
  }

  @Test func aTokenThatCouldBreakAHeadIsRefused() async throws {
    for token in ["a\\r\\nX: y", "", "a b", "记"] {
      let server = try ScriptedServer { _, line in
        line.answer(200, ClassMessages.place.replacing("tok-123", with: token))
      }
      let link = try link(to: server)
      let found = await problem { () async throws(ClassProblem) in
        try await link.join(code: "1", number: "2", device: "3")
      }
      #expect(found == .notAClass)
    }
  }

  @Test func votesBuzzesAndResults() async throws {
    let server = try ScriptedServer { request, line in
      switch request.path {
      case "/api/v1/polls": line.answer(200, #"{"stored":true}"#)
      case "/api/v1/buzz": line.answer(200, #"{"stored":true,"first":false,"by":"第3组 李四"}"#)
      case "/api/v1/hand-in": line.answer(200, #"{"stored":false}"#)
      case "/api/v1/record": line.answer(200, "bytes")
      default:
        line.answer(
          200,
          #"{"answered":1,"questions":2,"correct":1,"points":1.5,"maxPoints":2,"awards":[{"points":-0.5,"reason":"迟到"}],"items":[{"number":1,"label":"x","verdict":"partial","points":0.5,"maxPoints":1},{"number":2,"verdict":null}]}"#
        )
      }
    }
    let link = try link(to: server)
    try await link.vote(2, in: "3", token: "t")
    #expect(server.requests.last?.body.contains(#""option": 2"#) == true)
    let (isFirst, by) = try await link.buzz(question: "7.1", token: "t")
    #expect(!isFirst && by == "第3组 李四")
    let handIn = await problem { () async throws(ClassProblem) in
      try await link.handIn(token: "t")
    }
    #expect(handIn == .notAClass, "not stored is not stored")
    #expect(try await link.record(token: "t") == Array("bytes".utf8))
    let result = try await link.result(token: "t")
    #expect(result.points == 1.5)
    #expect(result.items.map(\.verdict) == [.partial, nil])
    #expect(result.awards.map(\.points) == [-0.5])
  }

  @Test(
    "Numbers that nobody could reckon with are no message",
    arguments: ["1e300", "-1e300", "9223372036854775807", "1e999", "\"1\"", "[]"])
  func strangeNumbers(number: String) async throws {
    let server = try ScriptedServer { _, line in
      line.answer(
        200,
        #"{"answered":1,"questions":2,"correct":1,"points":"# + number + #","maxPoints":2}"#)
    }
    let link = try link(to: server)
    let found = await problem { () async throws(ClassProblem) in
      try await link.result(token: "t")
    }
    #expect(number == "1e999" || found == .notAClass)
  }
}
