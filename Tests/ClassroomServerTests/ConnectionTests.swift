import Classroom
import ClassroomServer
import Foundation
import JSONText
import Sessions
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(2))) struct ConnectionTests {
  @Test(arguments: ["", "GET /api/v1/les", "GET /api/v1/lesson HTTP/1.1\r\nHost: x\r\nX: "])
  func aRequestThatDoesNotComeIsGivenUp(beginning: String) async throws {
    let served = try await ServedClass.open { $0.requestSeconds = 1 }
    let client = try served.connect()
    try client.write(beginning)
    #expect(try await client.isClosed())
  }

  @Test func aBodyThatDoesNotComeIsGivenUp() async throws {
    let served = try await ServedClass.open { $0.requestSeconds = 1 }
    let client = try served.connect()
    try client.write(
      "POST /api/v1/join HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
        + "Content-Length: 100\r\n\r\n{")
    #expect(try await client.isClosed())
  }

  @Test func aConnectionServesManyRequestsAndIsClosedWhenIdle() async throws {
    let served = try await ServedClass.open {
      $0.requestSeconds = 1
      $0.idleSeconds = 1
    }
    let client = try served.connect()
    for _ in 0..<5 {
      try client.send("GET", "/api/v1/lesson")
      #expect(try await client.answer().status == 200)
    }
    #expect(try await client.isClosed())
  }

  @Test func requestsThatComeTogetherAreAnsweredInTheirOrder() async throws {
    let served = try await ServedClass.open()
    let client = try served.connect()
    let paths = ["/api/v1/lesson", "/api/v1/nothing", "/assets/style.css", "/api/v1/lesson"]
    try client.write(paths.map { "GET \($0) HTTP/1.1\r\nHost: x\r\n\r\n" }.joined())
    var found: [Int] = []
    for _ in paths { found.append(try await client.answer().status) }
    #expect(found == [200, 404, 200, 200])
  }

  @Test func whoHasSaidAllStillHearsTheAnswer() async throws {
    let served = try await ServedClass.open()
    let client = try served.connect()
    try client.send("GET", "/api/v1/lesson")
    client.endSending()
    #expect(try await client.answer().status == 200)
    #expect(try await client.isClosed())
  }

  @Test func whoListensAsksNothingElseOnTheSameConnection() async throws {
    let served = try await ServedClass.open()
    let client = try served.connect()
    try client.send("GET", "/api/v1/events", token: try await served.join("1"))
    #expect(try await client.head().status == 200)
    try client.send("GET", "/api/v1/lesson")
    #expect(try await client.isClosed())
  }

  @Test func anEventStreamOutlivesTheLimitsOfRequests() async throws {
    let served = try await ServedClass.open {
      $0.requestSeconds = 1
      $0.idleSeconds = 1
      $0.beatSeconds = 1
    }
    let listener = try await served.listen(try await served.join("1"))
    _ = try await listener.state()
    while listener.heard.ranges(of: ": beat").count < 3 { try await listener.hear() }
    try await served.say("next")
    _ = try await listener.state(inPhase: "question")
  }

  @Test func tooManyConnectionsAreToldSo() async throws {
    let served = try await ServedClass.open { $0.connections = 3 }
    let token = try await served.join("1")
    let listener = try await served.listen(token)
    var idle: [WireClient] = []
    for _ in 0..<3 { idle.append(try served.connect()) }
    var refused = try await served.ask("GET", "/lesson")
    // The connections before may not have been noticed yet, or still be on their way out.
    while refused.status == 200 {
      idle.append(try served.connect())
      refused = try await served.ask("GET", "/lesson")
    }
    #expect(refused.status == 503)
    #expect(refused.code == "full")
    #expect(refused.fields["retry-after"] != nil)
    #expect(try await listener.state()["phase"]?.string == "lobby")
    #expect(idle.count >= 3)
  }

  @Test func aListenerThatTakesNothingIsDropped() async throws {
    let served = try await ServedClass.open(
      learners: 5
    ) {
      $0.stallSeconds = 1
      $0.beatSeconds = 1
    }
    let token = try await served.join("1")
    let client = try WireClient(port: served.server.sign.port, receiveBuffer: 2048)
    try client.send("GET", "/api/v1/events", token: token)
    let watcher = try await served.listen(served.server.projectorToken)
    _ = try await watcher.state { $0["counts"]?["online"]?.integer == 1 }
    // States go out until nobody takes them.
    var isDropped = false
    for _ in 0..<3000 where !isDropped {
      _ = try await served.host.perform(
        line: "board", random: SystemRandomNumberGenerator())
      isDropped = served.host.look { lesson, _ in lesson.events.count > 2500 }
    }
    _ = try await watcher.state { $0["counts"]?["online"]?.integer == 0 }
  }

  @Test func twoHundredThatNeverReadKeepNobodyWaiting() async throws {
    let served = try await ServedClass.open { $0.connections = 500 }
    let token = try await served.join("1")
    var deaf: [WireClient] = []
    for _ in 0..<200 {
      let client = try WireClient(port: served.server.sign.port, receiveBuffer: 2048)
      try client.send("GET", "/api/v1/events", token: served.server.projectorToken)
      deaf.append(client)
    }
    let listener = try await served.listen(token)
    _ = try await listener.state()
    for number in 1...3 {
      try await served.say("next")
      let state = try await listener.state(inPhase: "question")
      #expect(state["question"]?["id"]?.string == "\(number).1")
      #expect(try await served.answer("A", to: "\(number).1", token).status == 200)
      try await served.say("reveal")
      _ = try await listener.state(inPhase: "revealed")
    }
    #expect(deaf.count == 200)
  }

  @Test func whoGoesAwayIsNoLongerOnline() async throws {
    let served = try await ServedClass.open()
    let projector = try await served.listen(served.server.projectorToken)
    let token = try await served.join("1")
    do {
      let listener = try await served.listen(token)
      _ = try await listener.state()
      _ = try await projector.state { $0["counts"]?["online"]?.integer == 1 }
    }
    _ = try await projector.state { $0["counts"]?["online"]?.integer == 0 }
  }
}
