import Foundation
import Sessions
import TestSupport
import Testing

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// A drill that is killed at any moment keeps every answer that was acknowledged.
@Suite(.serialized) struct KillTests {
  private static let bank = TestBank.statements()
  private static let count = 8

  /// Twenty kills each that fall between the first question and the end of the drill; those that
  /// come earlier or later are checked too and do not count. A failure names its seed.
  @Test(arguments: 1...10) func acknowledgedAnswersAreThere(batch: Int) throws {
    var homes: [WenmiHome] = []
    var killsDuringDrill = 0
    var number = 0
    while killsDuringDrill < 20, number < 200 {
      let (home, isDuringDrill) = try killAndResume(seed: UInt64(batch * 1000 + number))
      homes.append(home)
      killsDuringDrill += isDuringDrill ? 1 : 0
      number += 1
    }
    #expect(killsDuringDrill == 20)
    let files = try homes.flatMap { try $0.sessionPaths() }
    let complaints = try SchemaValidation.complaints(
      schema: "Sessions/session.schema.json", files: files)
    #expect(files.count == homes.count)
    #expect(complaints == "")
  }

  private func killAndResume(seed: UInt64) throws -> (WenmiHome, isDuringDrill: Bool) {
    var random = SeededGenerator(seed: seed)
    let home = try WenmiHome(banks: [Self.bank])
    let answers = (0..<Self.count).map { _ in Bool.random(using: &random) ? "对" : "错" }
    let program = try home.start("drill", "--count", "\(Self.count)", "--learner", "张三")
    try feed(answers, to: program, using: &random)
    program.send(signal: SIGKILL)
    // What the program printed before it died was an acknowledgement, whoever has read it.
    let result = try program.finish()
    let printed = result.output
    let acknowledged = printed.split(separator: "\n").count {
      $0.hasPrefix("对。") || $0.hasPrefix("错。")
    }

    let (sessions, setAside) = try home.store.summaries()
    let isDuringDrill =
      result.status == 128 + SIGKILL && printed.contains("[对/错] 作答")
      && sessions.first?.finishedAt == nil
    #expect(setAside == [], "seed \(seed)")
    #expect(sessions.count <= 1, "seed \(seed)")
    #expect(try home.store.verify().allSatisfy { $0.isSound }, "seed \(seed)")
    if let path = sessions.first?.path {
      let saved = try SessionFile(contentsOf: path).answers
      #expect(saved.count >= acknowledged, "seed \(seed)")
      #expect(saved.map(\.response) == Array(answers.prefix(saved.count)), "seed \(seed)")
      if sessions.first?.finishedAt == nil { try resume(home, from: saved.count, seed: seed) }
    } else {
      #expect(acknowledged == 0, "seed \(seed)")
      try home.run("drill", "--count", "1", input: "对")
    }
    return (home, isDuringDrill)
  }

  /// Answers at once or one after another, until a moment that chance chooses.
  private func feed(
    _ answers: [String], to program: RunningProgram, using random: inout SeededGenerator
  ) throws {
    let takesTurns = Bool.random(using: &random)
    // Right after a question the answer is being saved; anywhere in the output anything else is.
    let question = Int.random(in: 0...answers.count, using: &random)
    let byte = Int.random(in: 0..<4500, using: &random)
    let aimsAtSaving = Int.random(in: 0..<3, using: &random) > 0
    let steps = Int.random(in: 0..<4000, using: &random)
    var sent = 0
    func questions() -> Int {
      program.output.split(separator: UInt8(ascii: "\n")).count {
        $0.starts(with: Array("[对/错] 作答".utf8))
      }
    }
    func isTime() -> Bool {
      aimsAtSaving ? questions() >= question : program.output.count >= byte
    }
    if !takesTurns {
      try program.write(answers.joined(separator: "\n") + "\n")
      sent = answers.count
    }
    while true {
      if takesTurns, sent < questions() {
        try program.write(answers[sent] + "\n")
        sent += 1
      }
      if isTime() { break }
      guard try program.readOutput() else { return }
      if sent == answers.count { program.closeInput() }
    }
    for _ in 0..<steps { sched_yield() }
  }

  private func resume(_ home: WenmiHome, from done: Int, seed: UInt64) throws {
    let rest = Array(repeating: "错", count: Self.count - done)
    let result = try home.run("resume", input: rest.joined(separator: "\n"))
    #expect(result.status == 0, "seed \(seed)")
    #expect(result.errors == "", "seed \(seed)")
    let session = try home.soleSession()
    #expect(session.header.finishedAt != nil, "seed \(seed)")
    #expect(session.answers.map(\.question) == session.header.plan, "seed \(seed)")
  }
}
