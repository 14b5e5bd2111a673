import ClassLoad
import Classroom
import Foundation
import JSONText
import NIOCore
import NIOHTTP1
import NIOPosix
import Quiz
import Synchronization
import TestSupport
import Testing

/// The server is killed again and again while a class answers: what was acknowledged is there, once.
@Suite(.serialized) struct PulledPlugTests {
  private static let learners = 100
  private static let kills = 50
  /// One at the beginning, and one after every tenth kill.
  fileprivate static let questions = 6

  @Test(.timeLimit(.minutes(5)))
  func noAcknowledgedAnswerIsLost() async throws {
    let server = try RunningClass(
      program: try BuiltProgram.path("wenmi-class"), banks: "QuestionBanks",
      learners: Self.learners, questions: Self.questions)
    defer { server.remove() }
    let loops = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let acknowledged = Acknowledged()
    let plugs = Plugs(server.door)

    let lesson = Task {
      try await withThrowingTaskGroup(of: Void.self) { group in
        for place in 1...Self.learners {
          group.addTask {
            try await StubbornLearner(place: place, plugs: plugs, loops: loops)
              .answerUntilItIsOver(acknowledged)
          }
        }
        try await group.waitForAll()
      }
    }
    let instructor = StubbornInstructor(plugs: plugs, loops: loops)
    try await instructor.say("next")
    for kill in 1...Self.kills {
      // Every round of kills falls into answers that are under way.
      await plugs.wait(forAnswers: 20)
      server.kill()
      try server.restart()
      plugs.replace(server.door)
      if kill % 10 == 0 { try await instructor.say("next") }
    }
    plugs.end()
    try await lesson.value

    let journal = try server.journal()
    var stored: [String: [String]] = [:]
    for event in journal.events {
      guard case .answered(let answer) = event.act else { continue }
      stored["\(answer.learner) \(answer.round)", default: []].append(answer.typed)
    }
    let lost = acknowledged.all.filter { key, answer in
      stored[key]?.contains(answer) != true
    }
    #expect(lost.isEmpty, "acknowledged and not on the disk: \(lost)")
    #expect(acknowledged.all.count > Self.learners)
    // The last acknowledged answer of each learner to each question is the one that counts.
    let refolded = Lesson(header: journal.header, questions: [], events: journal.events)
    for (key, answer) in acknowledged.all {
      let parts = key.split(separator: " ").map(String.init)
      let round = try #require(RoundKey(parts[1]))
      let counted = refolded.standing.answers(to: round)[LearnerNumber(rawValue: parts[0])]
      #expect(counted != nil, "\(key) \(answer)")
    }
    // A repeated request is no second answer: the journal holds no two equal ones in a row.
    for (key, answers) in stored {
      #expect(zip(answers, answers.dropFirst()).allSatisfy { $0 != $1 }, "\(key): \(answers)")
    }
    try await loops.shutdownGracefully()
  }
}

/// The latest answer of each learner to each question that the server said was stored.
private final class Acknowledged: Sendable {
  private let answers = Mutex<[String: String]>([:])
  var all: [String: String] { answers.withLock { $0 } }
  func note(_ key: String, _ answer: String) { answers.withLock { $0[key] = answer } }
}

/// Where the server is now, and how many answers it has acknowledged since it was last started.
private final class Plugs: Sendable {
  private struct State {
    var door: RunningClass.Door
    var answers = 0
    var isOver = false
    var waiting: (count: Int, task: CheckedContinuation<Void, Never>)?
  }

  private let state: Mutex<State>
  init(_ door: RunningClass.Door) { state = Mutex(State(door: door)) }

  var door: RunningClass.Door { state.withLock { $0.door } }
  var isOver: Bool { state.withLock { $0.isOver } }
  func end() { state.withLock { $0.isOver = true } }

  func replace(_ door: RunningClass.Door) {
    state.withLock { state in
      state.door = door
      state.answers = 0
    }
  }

  func countAnswer() {
    let task = state.withLock { state -> CheckedContinuation<Void, Never>? in
      state.answers += 1
      guard let waiting = state.waiting, state.answers >= waiting.count else { return nil }
      state.waiting = nil
      return waiting.task
    }
    task?.resume()
  }

  func wait(forAnswers count: Int) async {
    await withCheckedContinuation { task in
      let isThere = state.withLock { state in
        if state.answers < count { state.waiting = (count, task) }
        return state.answers >= count
      }
      if isThere { task.resume() }
    }
  }
}

/// Asks again over a new connection until there is an answer.
private struct Persistence {
  let plugs: Plugs
  let loops: MultiThreadedEventLoopGroup
  private var connection: HTTPConnection?

  init(plugs: Plugs, loops: MultiThreadedEventLoopGroup) {
    self.plugs = plugs
    self.loops = loops
  }

  mutating func send(_ path: String, token: String?, _ body: JSONValue) async throws -> HTTPAnswer {
    while true {
      do {
        let open: HTTPConnection
        if let connection {
          open = connection
        } else {
          open = try await HTTPConnection.open(to: plugs.door.address, on: loops.next())
        }
        connection = open
        let answer = try await open.send(.POST, path, token: token, body: body).answer
        guard answer.status == 429 else { return answer }
        try await Task.sleep(for: .milliseconds(50))
      } catch {
        connection?.close()
        connection = nil
        try await Task.sleep(for: .milliseconds(2))
      }
    }
  }

  func close() { connection?.close() }
}

/// A learner who keeps answering, and changes the answer each time.
private final class StubbornLearner {
  private let place: Int
  private let plugs: Plugs
  private var line: Persistence
  private var token = ""
  private var turn = 0
  private var question = 1

  init(place: Int, plugs: Plugs, loops: MultiThreadedEventLoopGroup) {
    self.place = place
    self.plugs = plugs
    line = Persistence(plugs: plugs, loops: loops)
  }

  func answerUntilItIsOver(_ acknowledged: Acknowledged) async throws {
    try await join()
    while !plugs.isOver {
      if let (key, answer) = try await answer() { acknowledged.note(key, answer) }
    }
    line.close()
  }

  private func join() async throws {
    let digits = String(place, radix: 16)
    let answer = try await line.send(
      "/api/v1/join", token: nil,
      .object([
        .init("code", .text(plugs.door.code)),
        .init("number", .text(RunningClass.number(place))),
        .init("device", .text(String(repeating: "0", count: 32 - digits.count) + digits)),
      ]))
    token = try #require(
      answer.json["token"]?.string,
      "\(answer.status) \(String(decoding: answer.body, as: UTF8.self))")
  }

  /// Gives what was acknowledged; nil where the question has passed.
  private func answer() async throws -> (key: String, answer: String)? {
    turn += 1
    let letter = ["A", "B", "C"][(place + turn) % 3]
    let answer = try await line.send(
      "/api/v1/answers", token: token,
      .object([.init("question", .text("\(question).1")), .init("answer", .text(letter))]))
    switch answer.status {
    case 200:
      plugs.countAnswer()
      return ("\(RunningClass.number(place)) \(question).1", letter)
    case 409:
      question = question % PulledPlugTests.questions + 1
      try await Task.sleep(for: .milliseconds(2))
      return nil
    default:
      Issue.record("\(answer.status) \(String(decoding: answer.body, as: UTF8.self))")
      return nil
    }
  }
}

/// The instructor, who says a line until it is acknowledged.
private final class StubbornInstructor {
  private var line: Persistence
  private let plugs: Plugs

  init(plugs: Plugs, loops: MultiThreadedEventLoopGroup) {
    self.plugs = plugs
    line = Persistence(plugs: plugs, loops: loops)
  }

  func say(_ words: String) async throws {
    let answer = try await line.send(
      "/api/v1/instructor/lines", token: plugs.door.instructor,
      .object([.init("line", .text(words))]))
    #expect(answer.status == 200, "\(String(decoding: answer.body, as: UTF8.self))")
  }
}
