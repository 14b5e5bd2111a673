import ClassLoad
import Classroom
import Foundation
import JSONText
import NIOCore
import NIOHTTP1
import NIOPosix
import Quiz
import Testing
import TestSupport

/// The pages in a real browser against a real server.
@Suite(.serialized) struct PagesTests {
  @Test(.timeLimit(.minutes(3)), arguments: [(Browser.Size.phone, false), (.desktop, true)])
  func aLearnerComesInAnswersAndComesBack(_ window: (size: Browser.Size, isDark: Bool)) async throws
  {
    try await Room.run { room in
      let name = window.size.width < 500 ? "phone" : "desktop"
      let page = try await Browser(window.size, isDark: window.isDark)
      try await page.open(room.address("/#314159"))
      try await page.wait(for: "找到自己的名字")
      try await page.type("学员7")
      try await page.tap("学员7")
      try await page.picture("\(name)-join")
      try await page.tap("是我，进入")
      try await page.wait(for: "已连接")
      try await room.say("next")
      try await page.wait(for: "第 1 题")
      #expect(try await page.fitsTheWidth())
      #expect(try await page.smallTargets() == [])
      try await page.tap("A")
      try await page.tap("交")
      try await page.wait(for: "已存好")
      try await page.picture("\(name)-answered")
      #expect(try await room.answers(to: "1.1") == ["00007": "A"])

      // A reload comes back to the same place with the answer kept.
      try await page.reload()
      try await page.wait(for: "第 1 题", "已存好")

      // A pulled plug: the page comes back by itself.
      try room.pullThePlug()
      try await page.wait(for: "已连接", "已存好")

      // Off the network an answer is kept on the phone, and handed in when it is back.
      try await page.setOnline(false)
      try await page.tap("B")
      try await page.tap("改交")
      try await page.wait(for: "连上自动交")
      try await page.picture("\(name)-offline")
      try await page.setOnline(true)
      try await page.wait(for: "已存好", "已连接")
      try await page.wait("the changed answer on the disk") {
        try await room.answers(to: "1.1") == ["00007": "B"]
      }

      // Nothing of the key before it is shown.
      let question = try room.question(0)
      #expect(
        !(try await page.run("return document.documentElement.outerHTML") as? String ?? "")
          .contains(question.explanation))
      try await room.say("close")
      try await page.wait(for: "已经收卷")
      try await room.say("reveal")
      try await page.wait(for: String(question.explanation.prefix(12)))
      try await page.picture("\(name)-revealed")
      #expect(try await page.fitsTheWidth())
      try await room.say("end")
      try await page.wait(for: "我的成绩", "下载我的记录")
      try await page.picture("\(name)-ended")
      await page.close()
    }
  }

  @Test(.timeLimit(.minutes(2))) func theProjectorShowsTheRoomAndNoNames() async throws {
    try await Room.run { room in
      let projector = try await Browser(.desktop)
      try await projector.open(room.address("/projector#\(room.door.projector)"))
      try await projector.wait(for: "314159")
      try await projector.picture("projector-lobby")
      let learner = try await Browser(.smallPhone)
      try await learner.open(room.address("/#314159"))
      try await learner.type("00003", into: "input")
      try await learner.tap("学员3")
      try await learner.tap("是我，进入")
      try await room.say("next")
      try await learner.wait(for: "第 1 题")
      #expect(try await learner.fitsTheWidth())
      try await learner.tap("A")
      try await learner.tap("交")
      try await learner.wait(for: "已存好")
      try await projector.wait("one answer on the projector") {
        try await projector.text().contains("1/")
      }
      try await projector.picture("projector-question")
      #expect(!(try await projector.text()).contains("学员3"))
      try await room.say("reveal")
      try await projector.wait(for: "正确")
      try await projector.picture("projector-revealed")
      #expect(!(try await projector.text()).contains("学员3"))
      try await room.say("board")
      try await projector.wait(for: "学员3")
      try await projector.picture("projector-board")
      await projector.close()
      await learner.close()
    }
  }

  @Test(.timeLimit(.minutes(2))) func theInstructorDrivesTheLessonFromAPage() async throws {
    try await Room.run { room in
      let desk = try await Browser(.desktop)
      try await desk.open(room.address("/instructor#\(room.door.instructor)"))
      try await desk.tap("下一题")
      try await desk.wait(for: "第 1 题")
      try await desk.tap("收卷")
      try await desk.tap("公布")
      try await desk.wait("the key shown to all") {
        try room.standing().phase == .revealed
      }
      try await desk.picture("instructor-revealed")
      await desk.close()
      // Without the token the page does nothing.
      let stranger = try await Browser(.desktop)
      try await stranger.open(room.address("/instructor#i.0000"))
      try await stranger.wait("a refusal") {
        let text = try await stranger.text()
        return text.contains("地址") || text.contains("凭证") || text.contains("不对")
      }
      await stranger.close()
    }
  }
}

/// A class with a server for one test.
final class Room {
  private let server: RunningClass
  private let loops = MultiThreadedEventLoopGroup(numberOfThreads: 1)

  private init() throws {
    server = try RunningClass(
      program: try BuiltProgram.path("wenmi-class"), banks: "QuestionBanks", learners: 12,
      questions: 3)
  }

  static func run(_ test: (Room) async throws -> Void) async throws {
    let room = try Room()
    do {
      try await test(room)
    } catch {
      room.server.remove()
      throw error
    }
    room.server.remove()
    try await room.loops.shutdownGracefully()
  }

  var door: RunningClass.Door { server.door }

  func address(_ path: String) -> String { "http://127.0.0.1:\(door.address.port ?? 0)\(path)" }

  func pullThePlug() throws {
    server.kill()
    try server.restart()
  }

  /// Has the instructor say a line.
  func say(_ line: String) async throws {
    let connection = try await HTTPConnection.open(to: door.address, on: loops.next())
    defer { connection.close() }
    let answer = try await connection.send(
      .POST, "/api/v1/instructor/lines", token: door.instructor,
      body: .object([.init("line", .text(line))])
    ).answer
    #expect(answer.status == 200, "\(line): \(String(decoding: answer.body, as: UTF8.self))")
  }

  func standing() throws -> LessonStanding {
    let text = try server.journal()
    return Lesson(header: text.header, questions: [], events: text.events).standing
  }

  /// The answers to a round on the disk, by number, as they were typed.
  func answers(to round: String) async throws -> [String: String] {
    guard let key = RoundKey(round) else { return [:] }
    return try standing().answers(to: key).reduce(into: [:]) {
      $0[$1.key.rawValue] = $1.value.answer.typed
    }
  }

  func question(_ slot: Int) throws -> Question {
    let text = try server.journal()
    let library = QuestionLibrary(folders: ["QuestionBanks"])
    return try #require(try library.question(text.header.plan[slot]))
  }
}
