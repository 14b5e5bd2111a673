import Classroom
import ClassroomServer
import Foundation
import JSONText
import Sessions
import TestSupport
import Testing

@Suite struct RequestTests {
  @Test(arguments: [
    "", "{", "[]", "null", "1", #""code""#, #"{"code":123456}"#, #"{"code":"123456","code":"1"}"#,
    "{\"code\":\"\u{0}\"}", String(repeating: "[", count: 2000), #"{"code":null}"#,
  ])
  func whatIsNoRequestIsRefused(body: String) async throws {
    let served = try await ServedClass.open()
    let answer = try await served.ask("POST", "/roster", body)
    #expect(answer.status == 400)
    #expect(answer.code == "malformed")
    #expect(answer.fields["content-type"] == "application/json; charset=utf-8")
  }

  @Test(arguments: [
    "text/plain", "application/x-www-form-urlencoded", "application/json; charset=gbk", "",
  ])
  func onlyJSONIsTaken(type: String) async throws {
    let served = try await ServedClass.open()
    let answer = try await served.ask("POST", "/roster", #"{"code":"123456"}"#, type: type)
    #expect(answer.status == 415)
  }

  @Test(arguments: [
    ("DELETE", "/answers", "POST"), ("PUT", "/lesson", "GET"), ("OPTIONS", "/join", "POST"),
    ("GET", "/instructor/lines", "POST"), ("POST", "/events", "GET"),
  ])
  func anotherMethodIsToldWhichThereAre(method: String, path: String, allowed: String) async throws
  {
    let served = try await ServedClass.open()
    let answer = try await served.ask(method, path)
    #expect(answer.status == 405)
    #expect(answer.fields["allow"] == allowed)
  }

  @Test func whatIsNotThereIsSaidToBeMissing() async throws {
    let served = try await ServedClass.open()
    for path in [
      "/api/v1/nothing", "/api", "/assets/../lesson.journal", "/assets/x.js", "/etc/passwd",
      "/assets/%2e%2e%2flesson.journal", "//", "/%00",
    ] {
      let answer = try await served.fetch(path)
      #expect(answer.status == 404 || answer.status == 400 || path == "//", "\(path)")
      #expect(!answer.text.contains("secret"))
    }
  }

  @Test func bodiesHaveTheirLimits() async throws {
    let served = try await ServedClass.open()
    let token = try await served.join("1")
    try await served.say("next")
    let large = try await served.answer(String(repeating: "长", count: 30_000), token)
    #expect(large.status == 413)
    #expect(large.code == "too-large")
    let line = try await served.say(String(repeating: "n", count: 5000))
    #expect(line.status == 413)
    // What is announced as too large is refused before it is sent.
    let client = try served.connect()
    try client.write(
      "POST /api/v1/join HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        + "Content-Length: 1000000000\r\n\r\n")
    #expect(try await client.answer().status == 413)
    #expect(try await client.isClosed())
    // So is what is not announced.
    let chunked = try served.connect()
    try chunked.write(
      "POST /api/v1/join HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        + "Transfer-Encoding: chunked\r\n\r\n1400\r\n" + String(repeating: "x", count: 0x1400)
        + "\r\n")
    #expect(try await chunked.answer().status == 413)
    #expect(try await chunked.isClosed())
  }

  @Test func headsHaveTheirLimits() async throws {
    let served = try await ServedClass.open()
    for field in [
      "X: " + String(repeating: "y", count: 20_000),
      (0..<200).map { "X\($0): y" }.joined(separator: "\r\n"),
    ] {
      let client = try served.connect()
      try client.write("GET /api/v1/lesson HTTP/1.1\r\nHost: x\r\n\(field)\r\n\r\n")
      let isRefused: Bool
      do {
        isRefused = try await client.answer().status >= 400
      } catch {
        isRefused = true
      }
      #expect(isRefused)
    }
    #expect(try await served.ask("GET", "/lesson").status == 200)
  }

  @Test func aThousandMalformedRequestsHarmNobody() async throws {
    let served = try await ServedClass.open()
    let token = try await served.join("1")
    var random = SeededGenerator(seed: 20_260_912)
    let pieces = [
      "GET", "POST", " ", "/api/v1/answers", "/api/v1/join", "HTTP/1.1", "\r\n", "\n", "Host: x",
      "Content-Length: 5", "Content-Length: -1", "Transfer-Encoding: chunked", "\u{0}", "{", "}",
      "Authorization: Bearer ", "\u{202e}", String(repeating: "a", count: 300), "0\r\n\r\n", "汉",
      "Expect: 100-continue", "Upgrade: websocket", "Connection: close",
    ]
    await withTaskGroup(of: Void.self) { group in
      for _ in 0..<1000 {
        let text = (0..<Int.random(in: 1...14, using: &random)).map { _ in
          pieces[Int.random(in: pieces.indices, using: &random)]
        }.joined()
        group.addTask { try? served.connect().write(text) }
      }
    }
    try await served.say("next")
    #expect(try await served.answer("A", token).status == 200)
  }

  @Test func namesAreShownAsTheyAreAndDoNoHarm() async throws {
    let strange = [
      "<script>alert(1)</script>", "张\u{202e}三", "李\u{1b}[31m四", "王\"五\\", "赵\u{2028}六",
    ]
    let served = try await ServedClass.open(names: strange)
    for number in 1...5 { try await served.join(String(number)) }
    let roster = try await served.ask("POST", "/roster", #"{"code":"123456"}"#)
    #expect(roster.json["learners"]?.elements.compactMap { $0["name"]?.string } == strange)
    let state = try await served.listen(served.server.instructorToken).state()
    #expect(state["learners"]?.elements.compactMap { $0["name"]?.string } == strange)
    let log = try String(contentsOfFile: served.folder("lesson.log"), encoding: .utf8)
    #expect(log.contains("joined"))
    #expect(log.unicodeScalars.allSatisfy { $0 == "\n" || !$0.properties.isBidiControl })
    #expect(log.unicodeScalars.allSatisfy { $0 == "\n" || $0.value >= 0x20 })
  }

  @Test func theLogHoldsNoSecrets() async throws {
    let served = try await ServedClass.open()
    let token = try await served.join("1")
    try await served.say("next")
    try await served.answer("B", token)
    _ = try await served.ask("POST", "/roster", #"{"code":"987654"}"#)
    _ = try await served.ask("GET", "/paper", token: "i.guess")
    await served.stop()
    let log = try String(contentsOfFile: served.folder("lesson.log"), encoding: .utf8)
    for secret in [
      "123456", "987654", "i.guess", token, served.server.instructorToken,
      served.server.projectorToken, "next", "answer",
    ] {
      #expect(!log.contains(secret), "\(secret)")
    }
    let attributes = try FileManager.default.attributesOfItem(atPath: served.folder("lesson.log"))
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }
}
