import Foundation
import Sessions
import Synchronization
import TestSupport
import Testing

/// A class whose state a test sets; answers are kept and told back.
private final class TestClass: Sendable {
  private struct State {
    var version = 1
    var text = ClassMessages.state(1)
    var farewell: String?
    var answers: [String] = []
  }

  /// Waiting for a change must not keep a lock, so changes are looked for.
  private final class Shared: Sendable {
    let state = Mutex(State())
  }

  private let shared: Shared
  let server: ScriptedServer

  /// Holds a class on a free port.
  ///
  /// - Parameter others: Answers a request instead of the class; returns whether it did.
  /// - Throws: Where no port can be had.
  init(
    _ others: @escaping @Sendable (ScriptedServer.Request, ScriptedServer.Line) -> Bool = { _, _ in
      false
    }
  ) throws {
    let shared = Shared()
    self.shared = shared
    server = try ScriptedServer { request, line in
      if others(request, line) { return }
      switch request.path {
      case "/api/v1/lesson": line.answer(200, ClassMessages.lesson())
      case "/api/v1/roster":
        line.answer(
          200,
          #"{"learners":[{"number":"0012","name":"张三","taken":false},{"number":"0013","name":"李四\u001b[31m\u202e","taken":false}]}"#
        )
      case "/api/v1/join":
        if request.body.contains("123456") {
          line.answer(200, ClassMessages.place)
        } else {
          line.answer(403, ClassMessages.refusal("wrong-code", "课堂码不对。"))
        }
      case "/api/v1/events": Self.stream(shared, to: line)
      case "/api/v1/answers":
        let text = request.body
        shared.state.withLock { $0.answers.append(text) }
        let question = Self.member("question", of: text)
        line.answer(200, ClassMessages.stored(question, Self.member("answer", of: text)))
      default: line.answer(404, ClassMessages.refusal("not-found", "没有"))
      }
    }
  }

  private static func stream(_ shared: Shared, to line: ScriptedServer.Line) {
    line.beginEvents()
    var sent = 0
    while true {
      let (version, text, farewell) = shared.state.withLock { ($0.version, $0.text, $0.farewell) }
      if version != sent {
        guard line.event("state", text) else { return }
        sent = version
      }
      if let farewell {
        line.event("gone", farewell)
        return
      }
      usleep(5000)
    }
  }

  static func member(_ name: String, of text: String) -> String {
    let object = try? JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any]
    return object?[name] as? String ?? ""
  }

  var answers: [String] {
    shared.state.withLock { $0.answers.map { Self.member("answer", of: $0) } }
  }

  /// Changes what everybody sees.
  func show(_ phase: String, _ more: String = "", message: String = "null") {
    shared.state.withLock { state in
      state.version += 1
      state.text = ClassMessages.state(
        state.version, phase: phase, message: message, more: more)
    }
  }

  func ask(
    _ id: String, number: Int, stem: String = "用什么文种？", more: String = "",
    message: String = "null"
  ) {
    show(
      "question",
      #","question":\#(ClassMessages.question(id, number: number, stem: stem))\#(more)"#,
      message: message)
  }

  func end(_ code: String = "ended") {
    shared.state.withLock { $0.farewell = #"{"code":"\#(code)","message":"下课了"}"# }
  }
}

@Suite("Taking part in a class", .timeLimit(.minutes(3)))
struct JoiningTests {
  /// Reads until a text has come.
  private func wait(for text: String, in program: RunningProgram) throws {
    while !String(decoding: program.output, as: UTF8.self).contains(text) {
      guard try program.readOutput() else {
        Issue.record(
          "ended before “\(text)”: \(String(decoding: program.output + program.errors, as: UTF8.self))"
        )
        return
      }
    }
  }

  @Test func aScriptAnswersAQuestionALine() throws {
    let lesson = try TestClass()
    let home = try WenmiHome()
    let program = try home.start(
      "join", "127.0.0.1:\(lesson.server.port)", "--code", "１２３４５６", "--number", "12")
    try program.write("b\na\n")
    try wait(for: "还没有开始", in: program)
    lesson.ask("1.1", number: 1)
    try wait(for: "已存好：b号答案", in: program)
    lesson.show(
      "revealed",
      #","question":\#(ClassMessages.question("1.1", number: 1)),"mine":{"answer":"b","words":"B 乙"},"reveal":{"key":"A 甲","explanation":"理由。","basis":["《条例》第八条（规定）"],"answered":4,"correct":3,"bars":[{"label":"A","text":"甲","count":3,"isKey":true},{"label":"B","text":"乙","count":1,"isKey":false}]},"feedback":{"verdict":"wrong","points":0,"maxPoints":1,"headline":"应选甲。","reasons":["因为。"]}"#
    )
    try wait(for: "<- 正确", in: program)
    lesson.ask("2.1", number: 2)
    try wait(for: "已存好：a号答案", in: program)
    lesson.end()
    let result = try program.finish()
    #expect(result.status == 0, "\(result.errors)")
    #expect(lesson.answers == ["b", "a"])
    for text in [
      "写作班 · 第三讲", "第 1/3 题（单选，1 分）", "  A. 甲", "错。应选甲。", "你答的是：B 乙", "答案：A 甲",
      "依据：《条例》第八条（规定）", "3人  75%", "下课了",
    ] {
      #expect(result.output.contains(text), "\(text)")
    }
    let tokens = home.sessionsFolder + "/.class-tokens.json"
    let mode = try FileManager.default.attributesOfItem(atPath: tokens)[.posixPermissions] as? Int
    #expect(mode == 0o600)
  }

  @Test func whoComesAgainNeedsNoCode() throws {
    let lesson = try TestClass()
    let home = try WenmiHome()
    let address = lesson.server.address
    lesson.end()
    let first = try home.run("join", "\(address)/#123456", "--number", "张三")
    #expect(first.status == 0, "\(first.errors)")
    let second = try home.run("join", address)
    #expect(second.status == 0, "\(second.errors)")
    #expect(lesson.server.requests.count { $0.path == "/api/v1/join" } == 1)
    #expect(lesson.server.requests.allSatisfy { $0.path != "/api/v1/roster" })
  }

  @Test func whoWasSentOutIsTold() throws {
    let lesson = try TestClass()
    lesson.end("kicked")
    let result = try WenmiHome().run(
      "join", lesson.server.address, "--code", "123456", "--number", "12")
    #expect(result.status == 1)
    #expect(result.output.contains("下课了"))
  }

  @Test(
    "What goes wrong is told in Chinese, with what to do",
    arguments: [
      (["课堂"], 2, "课堂地址看不懂"), (["http://user:x@10.0.0.1"], 2, "课堂地址看不懂"),
      (["no-such-host.invalid"], 3, "找不到 no-such-host.invalid 这台机器"),
      (["ADDRESS", "--code", "654321", "--number", "12"], 2, "课堂码不对"),
      (["ADDRESS", "--code", "12345", "--number", "12"], 2, "课堂码是 6 位数字"),
    ])
  func problems(arguments: [String], status: Int32, words: String) throws {
    let lesson = try TestClass()
    let home = try WenmiHome()
    let command = try home.command(
      ["join"] + arguments.map { $0.replacing("ADDRESS", with: lesson.server.address) })
    let result = try RunningProgram.run(command, environment: home.environment)
    #expect(result.status == status)
    #expect(result.errors.contains(words), "\(result.errors)")
    #expect(result.output.isEmpty)
  }

  @Test(
    arguments: [
      (200, #"{"protocol":2}"#, "比这里新"), (200, "<html>", "不是文秘课堂"),
      (302, "", "不是文秘课堂"),
      (410, ClassMessages.refusal("ended", "这堂课已经结束，下次再来。"), "下次再来"),
    ])
  func noClass(status: Int, body: String, words: String) throws {
    let lesson = try TestClass { request, line in
      guard request.path == "/api/v1/lesson" else { return false }
      line.answer(status, body)
      return true
    }
    let result = try WenmiHome().run("join", lesson.server.address, "--code", "123456")
    #expect(result.status == 3)
    #expect(result.errors.contains(words), "\(result.errors)")
  }

  @Test func aHostileClassCannotPaintTheTerminal() throws {
    let lesson = try TestClass()
    let home = try WenmiHome()
    let evil = #"\u001b[2J\u001b]0;偷\u0007\u202e反\u009b31m\u0000\rX\u2028Y"#
    let program = try home.start(
      "join", lesson.server.address, "--code", "123456", "--number", "12")
    try wait(for: "还没有开始", in: program)
    lesson.show(
      "lobby",
      #","scoreboard":{"groups":[{"name":"\#(evil)","points":1}],"learners":[{"rank":1,"name":"\#(evil)","group":"\#(evil)","points":1e8}],"note":"\#(evil)"}"#
    )
    try wait(for: "成绩榜", in: program)
    lesson.show(
      "poll",
      #","poll":{"id":"\#(evil)","text":"\#(evil)","options":["\#(evil)","乙"],"counts":[9007199254740000,9007199254740000]}"#
    )
    try wait(for: "投票", in: program)
    let question = ClassMessages.question("9.1", number: 9, stem: evil)
      .replacing("甲", with: evil).replacing("A-B", with: evil).replacing("单选", with: evil)
      .replacing(
        "\"howToAnswer\"", with: #""passage":["\#(evil)"],"rows":["\#(evil)"],"howToAnswer""#)
    lesson.show(
      "revealed",
      #","question":\#(question),"mine":{"answer":"\#(evil)","words":"\#(evil)"},"reveal":{"key":"\#(evil)","explanation":"\#(evil)","basis":["\#(evil)"],"answered":0,"correct":9007199254740000,"bars":[{"label":"\#(evil)","text":"\#(evil)","count":9007199254740000,"isKey":true}]},"feedback":{"verdict":"partial","points":1e8,"maxPoints":-1e8,"headline":"\#(evil)","reasons":["\#(evil)"]}"#
    )
    try wait(for: "<- 正确", in: program)
    lesson.show(
      "question", #","question":\#(question),"buzz":{"by":"\#(evil)"},"deadline":-9007199254740000"#
    )
    try wait(for: "抢到的是", in: program)
    lesson.end()
    program.closeInput()
    let result = try program.finish()
    #expect(result.status == 0, "\(result.errors)")
    let unsafe = (result.output + result.errors).unicodeScalars.filter { scalar in
      (scalar.value < 0x20 && scalar != "\n") || (0x7F...0x9F).contains(scalar.value)
        || [0x202E, 0x2028].contains(scalar.value)
    }
    #expect(unsafe.isEmpty)
  }

  @Test func theRecordIsTakenInOnceAndOnlyTheLearnersOwn() throws {
    for (name, isTaken) in [("张三", true), ("李四", false)] {
      let source = try WenmiHome(banks: [.statements(2)])
      try source.run("drill", "--count", "2", "--learner", name, input: "对\n错\n")
      let path = try #require(source.sessionPaths().first)
      let record = try String(contentsOfFile: path, encoding: .utf8)
      let lesson = try TestClass { request, line in
        guard request.path == "/api/v1/record" else { return false }
        line.answer(200, record)
        return true
      }
      lesson.end()
      let home = try WenmiHome()
      for _ in 1...2 {
        let result = try home.run(
          "join", "\(lesson.server.address)/#123456", "--number", "12")
        #expect(result.status == 0, "\(result.errors)")
      }
      let taken = try home.store.summaries().sessions
      #expect(taken.map(\.learner) == (isTaken ? [name] : []))
    }
  }

  // MARK: At a terminal

  @Test func whatHappensAppearsAboveTheLineThatIsTyped() async throws {
    let lesson = try TestClass()
    let home = try WenmiHome()
    let screen = try home.terminal("join", "127.0.0.1:\(lesson.server.port)", columns: 40, rows: 45)
    try await screen.wait(for: "课堂码（老师屏幕上的 6 位数字）>")
    try screen.enter("123456")
    try await screen.wait(for: "姓名或者学号")
    try screen.type("张")
    try screen.press("Tab")
    try await screen.wait(for: "> 张三")
    try screen.enter()
    try await screen.wait(forPrompt: ">")
    lesson.ask("1.1", number: 1)
    try await screen.wait(forPrompt: "答>")
    try screen.type("我正在打的字")
    try await screen.wait(forPrompt: "答> 我正在打的字")
    lesson.ask("1.1", number: 1, more: #","deadline":1800000600000"#, message: #""抓紧时间""#)
    try await screen.wait(for: "the message above the line") { rows in
      rows.contains("老师：抓紧时间")
        && rows.last.map { $0.hasPrefix("剩 ") && $0.hasSuffix("答> 我正在打的字") } ?? false
    }
    // Another question: what was begun for the one before is not taken for it unasked.
    lesson.ask("2.1", number: 2, stem: "第二问")
    try await screen.wait(for: "第二问")
    try screen.enter()
    try await screen.wait(for: "题目换了。这是答第 2 题的吗？")
    try await screen.wait(forPrompt: "答> 我正在打的字")
    #expect(lesson.answers.isEmpty)
    try screen.press("C-u")
    try screen.enter("b")
    try await screen.wait(for: "已存好：b号答案")
    try await screen.wait(forPrompt: "改答>")
    #expect(lesson.answers == ["b"])
    lesson.end()
    try await screen.wait(for: "EXIT=0")
    for line in try screen.transcript() where Columns.width(of: line) > 40 {
      Issue.record("\(Columns.width(of: line)) columns: \(line)")
    }
  }

  @Test func aLostConnectionIsToldAndMadeAgain() async throws {
    let isDown = Mutex(false)
    let lesson = try TestClass { _, _ in isDown.withLock { $0 } }
    let home = try WenmiHome()
    let screen = try home.terminal("join", "\(lesson.server.address)/#123456", "--number", "12")
    try await screen.wait(forPrompt: ">")
    lesson.ask("1.1", number: 1)
    try await screen.wait(forPrompt: "答>")
    isDown.withLock { $0 = true }
    try screen.enter("b")
    try await screen.wait(for: "答案先记着，会自动再交")
    isDown.withLock { $0 = false }
    try await screen.wait(for: "已存好：b号答案")
    #expect(lesson.answers == ["b"])
    try screen.enter("q")
    try await screen.wait(for: "EXIT=0")
    #expect(try screen.isSane())
  }
}
