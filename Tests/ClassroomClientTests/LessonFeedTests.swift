import ClassroomClient
import Synchronization
import TestSupport
import Testing

@Suite("Listening to a lesson", .timeLimit(.minutes(2)))
struct LessonFeedTests {
  private func feed(of server: ScriptedServer) throws -> LessonFeed {
    LessonFeed(
      ClassLink(try #require(ServerAddress(server.address))), token: "tok-123", wait: { _ in })
  }

  /// The news until the learner is gone, or as many as are wanted.
  private func news(of server: ScriptedServer, most: Int = .max) async throws -> [LessonNews] {
    var news: [LessonNews] = []
    for await item in try feed(of: server).news {
      news.append(item)
      if news.count == most { break }
    }
    return news
  }

  private func versions(_ news: [LessonNews]) -> [Int] {
    news.compactMap { if case .state(let state) = $0 { state.version } else { nil } }
  }

  private static let gone = "event: gone\ndata: {\"code\":\"ended\",\"message\":\"下课了\"}\n\n"

  @Test(
    "Events arrive whole, however the stream is divided",
    arguments: [1, 2, 3, 5, 64, 100_000], ["\n", "\r\n", "\r"])
  func pieces(size: Int, lineEnd: String) async throws {
    let text =
      "\u{FEFF}: 注释\n\nid: 1\nevent: state\ndata: \(ClassMessages.state(1))\n\n: beat\n\n"
      + "event:state\nretry: 5\ndata:\(ClassMessages.state(2).replacing(",\"phase\"", with: ",\ndata:\"phase\""))\n\n"
      + "data: nothing for us\n\nevent: state\n\n" + Self.gone
    let bytes = Array(text.replacing("\n", with: lineEnd).utf8)
    let server = try ScriptedServer { _, line in
      line.beginEvents()
      for start in stride(from: 0, to: bytes.count, by: size) {
        line.send(Array(bytes[start..<min(start + size, bytes.count)]))
      }
    }
    let news = try await news(of: server)
    #expect(versions(news) == [1, 2])
    #expect(news.last == .gone(Farewell(.ended, "下课了")))
    #expect(server.requests.first?.header("authorization") == "Bearer tok-123")
    #expect(server.requests.first?.header("accept") == "text/event-stream")
  }

  @Test func aLostConnectionIsMadeAgain() async throws {
    let count = Mutex(0)
    let server = try ScriptedServer { _, line in
      let attempt = count.withLock { count in
        count += 1
        return count
      }
      switch attempt {
      case 1:
        line.beginEvents()
        line.event("state", ClassMessages.state(5))
        line.send("event: state\ndata: {\"half")
      case 2: line.answer(503, ClassMessages.refusal("full", "满"))
      case 3: line.send("garbage\r\n\r\n")
      case 4: line.answer(200, "<html>登录</html>", type: "text/html")
      case 5: line.answer(302, "", more: "Location: http://127.0.0.1:1/\r\n")
      default:
        line.beginEvents()
        // A server that was started anew counts from the beginning.
        line.event("state", ClassMessages.state(1))
        line.send(Self.gone)
      }
    }
    let news = try await news(of: server)
    #expect(versions(news) == [5, 1])
    let losses = news.filter { if case .reconnecting = $0 { true } else { false } }
    #expect(losses.count == 5)
    #expect(losses.first == .reconnecting(.transfer(.cutOff)))
    #expect(news.last == .gone(Farewell(.ended, "下课了")))
  }

  @Test func whatCannotBeUnderstoodIsPassedOver() async throws {
    let server = try ScriptedServer { _, line in
      line.beginEvents()
      for data in [
        "{", "[]", "null", "{}", ClassMessages.state(1, phase: "party"),
        ClassMessages.state(2, more: #","question":{"id":3}"#),
        ClassMessages.state(3, more: #","deadline":1e300"#),
        ClassMessages.state(4).replacing("\"protocol\":1", with: "\"protocol\":9"),
        ClassMessages.state(5, more: #","poll":[]"#),
        String(repeating: "[", count: 100_000),
        ClassMessages.state(6, more: #","somethingNew":{"a":[1]}"#),
        ClassMessages.state(5),
      ] { line.event("state", data) }
      line.event("party", "{}")
      line.send(Self.gone)
    }
    #expect(try await versions(news(of: server)) == [6], "and never an older state after a newer")
  }

  @Test(
    "Why somebody is gone",
    arguments: [
      (#"{"code":"kicked","message":"请出去"}"#, Farewell(.kicked, "请出去")),
      (#"{"code":"replaced","message":""}"#, Farewell(.replaced, "")),
      (#"{"code":"ended"}"#, Farewell(.ended, "")), ("garbage", Farewell(.ended, "")),
    ])
  func gone(data: String, farewell: Farewell) async throws {
    let server = try ScriptedServer { _, line in
      line.beginEvents()
      line.event("gone", data)
    }
    #expect(try await news(of: server) == [.gone(farewell)])
    #expect(server.requests.count == 1, "nobody comes back who was told to go")
  }

  @Test(
    "Who is refused for good does not come back",
    arguments: [
      (401, "bad-token", Farewell.Reason.signedOut), (410, "ended", .ended),
    ])
  func refused(status: Int, code: String, reason: Farewell.Reason) async throws {
    let server = try ScriptedServer { _, line in
      line.answer(status, ClassMessages.refusal(code, "原因"))
    }
    #expect(try await news(of: server) == [.gone(Farewell(reason, "原因"))])
    #expect(server.requests.count == 1)
  }

  @Test func aStreamOfOneEndlessEventIsCutOff() async throws {
    let server = try ScriptedServer { _, line in
      line.beginEvents()
      line.send("data: ")
      while line.send(String(repeating: "x", count: 65_536)) {}
    }
    #expect(try await news(of: server, most: 1) == [.reconnecting(.transfer(.tooMuch))])
  }

  @Test func manyLinesOfOneEventAreNotGatheredForever() async throws {
    let server = try ScriptedServer { _, line in
      line.beginEvents()
      while line.send(String(repeating: "data: xxxxxxxx\n", count: 4096)) {}
    }
    #expect(try await news(of: server, most: 1) == [.reconnecting(.transfer(.tooMuch))])
  }
}

extension Farewell {
  fileprivate init(_ reason: Reason, _ message: String) {
    self.init(reason: reason, message: message)
  }
}
