import ClassroomClient
import Synchronization
import TestSupport
import Testing

@Suite("Answers on their way", .timeLimit(.minutes(2)))
struct AnswerOutboxTests {
  /// What was heard of answers.
  private final class Heard: Sendable {
    private let items = Mutex<[String]>([])
    var list: [String] { items.withLock { $0 } }

    func take(_ question: String, _ news: AnswerNews) {
      let word =
        switch news {
        case .stored(let mine, _): "stored \(mine.answer)"
        case .delayed(.refused(let refusal)): "delayed \(refusal.reason)"
        case .delayed: "delayed"
        case .refused(let refusal): "refused \(refusal.reason) \(refusal.message)"
        }
      items.withLock { $0.append("\(question) \(word)") }
    }
  }

  private func outbox(
    to server: ScriptedServer, _ heard: Heard,
    wait: @escaping @Sendable (Duration) async throws -> Void = { _ in }
  ) throws -> AnswerOutbox {
    AnswerOutbox(
      ClassLink(try #require(ServerAddress(server.address))), token: "tok-123", wait: wait,
      tell: { heard.take($0, $1) })
  }

  @Test func anAnswerIsSentUntilItIsStored() async throws {
    let count = Mutex(0)
    let server = try ScriptedServer { _, line in
      switch count.withLock({ count in
        count += 1; return count
      }) {
      // Lost on the way back: it may be stored, and sending it again does no harm.
      case 1: break
      case 2: line.send("HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\n{\"stored\":tr")
      case 3, 4: line.answer(507, ClassMessages.refusal("not-stored", "磁盘满了"))
      case 5: line.answer(500, "oops", type: "text/plain")
      case 6: line.answer(200, ClassMessages.stored("8.1", "B"))
      default: line.answer(200, ClassMessages.stored("7.1", "B"))
      }
    }
    let heard = Heard()
    let outbox = try outbox(to: server, heard)
    await outbox.send("B", to: "7.1")
    #expect(
      heard.list == [
        "7.1 delayed", "7.1 delayed notStored", "7.1 delayed other", "7.1 delayed",
        "7.1 stored B",
      ], "one telling for each reason in a row; an answer to another question is none")
    #expect(server.requests.count == 7)
    #expect(Set(server.requests.map(\.body)).count == 1)
    #expect(await outbox.unstored.isEmpty)
  }

  @Test(
    "What is refused for good is not sent again",
    arguments: [
      (422, "unreadable", "unreadable"), (409, "closed", "closed"), (409, "handed-in", "handedIn"),
      (410, "ended", "gone"), (401, "bad-token", "notSignedIn"), (413, "too-large", "tooLarge"),
    ])
  func refused(status: Int, code: String, reason: String) async throws {
    let server = try ScriptedServer { _, line in
      line.answer(status, ClassMessages.refusal(code, "请看"))
    }
    let heard = Heard()
    let outbox = try outbox(to: server, heard)
    await outbox.send("B", to: "7.1")
    #expect(heard.list == ["7.1 refused \(reason) 请看"])
    #expect(server.requests.count == 1)
  }

  @Test func aNewerAnswerReplacesOneThatWaits() async throws {
    let server = try ScriptedServer { request, line in
      if request.body.contains("\"A\"") {
        line.answer(507, ClassMessages.refusal("not-stored", ""))
      } else {
        line.answer(200, ClassMessages.stored("7.1", "B"))
      }
    }
    let heard = Heard()
    let box = Mutex<AnswerOutbox?>(nil)
    let outbox = try outbox(to: server, heard) { _ in
      await box.withLock { $0 }?.send("B", to: "7.1")
    }
    box.withLock { $0 = outbox }
    await outbox.send("A", to: "7.1")
    box.withLock { $0 = nil }
    #expect(heard.list == ["7.1 delayed notStored", "7.1 stored B"])
    #expect(server.requests.count == 2, "the older one is not sent again")
  }

  @Test func closingEndsTheAttempts() async throws {
    let server = try ScriptedServer { _, _ in }
    let heard = Heard()
    let box = Mutex<AnswerOutbox?>(nil)
    let outbox = try outbox(to: server, heard) { _ in await box.withLock { $0 }?.close() }
    box.withLock { $0 = outbox }
    await outbox.send("A", to: "7.1")
    box.withLock { $0 = nil }
    #expect(heard.list == ["7.1 delayed"])
  }
}
