import Classroom
import ClassroomServer
import DurableFiles
import Foundation
import JSONText
import Sessions
import TestSupport
import Testing

@Suite(.timeLimit(.minutes(1))) struct PollTests {
  @Test func voicesAreCountedOnceAndLeadToNobody() async throws {
    let served = try await ServedClass.open()
    let (one, two) = (try await served.join("1"), try await served.join("2"))
    try await served.say("poll 讲得快不快 | 快 | 正好 | 慢")
    let listener = try await served.listen(one)
    let before = try await listener.state(inPhase: "poll")
    #expect(before["poll"]?["mine"] == .null)
    #expect(before["poll"]?["counts"] == .null)
    for option in [0, 2, 2] { #expect(try await vote(served, one, option).status == 200) }
    #expect(try await vote(served, two, 1).status == 200)
    #expect(try await vote(served, two, 3).status == 422)
    #expect(try await served.listen(one).state()["poll"]?["mine"]?.integer == 2)
    let key = served.folder("lesson.poll")
    #expect(AtomicFile.permissions(of: key) == 0o600)

    try await served.say("close")
    let projector = try await served.listen(served.server.projectorToken)
    let after = try await projector.state { $0["poll"]?["counts"] != .null }
    #expect(after["poll"]?["counts"]?.elements.compactMap(\.integer) == [0, 1, 1])
    #expect(try await vote(served, one, 0).status == 409)
    while FileManager.default.fileExists(atPath: key) { await Task.yield() }
    let journal = try String(contentsOfFile: served.host.path, encoding: .utf8)
    let voices = journal.split(separator: "\n").filter { $0.contains(#""polled""#) }
    #expect(voices.count == 3)
    #expect(voices.allSatisfy { !$0.contains("0001") && !$0.contains("0002") })
  }

  @Test func theSameLearnerHasAnotherNameInTheNextPoll() async throws {
    let served = try await ServedClass.open()
    let token = try await served.join("1")
    var names: Set<String> = []
    for number in 1...2 {
      try await served.say("poll 问 | 甲 | 乙")
      #expect(try await vote(served, token, 0, poll: number).status == 200)
      names.formUnion(
        served.host.look { lesson, _ in Array(lesson.standing.polls[number - 1].voices.keys) })
      try await served.say("close")
      while FileManager.default.fileExists(atPath: served.folder("lesson.poll")) {
        await Task.yield()
      }
    }
    #expect(names.count == 2)
  }

  private func vote(
    _ served: ServedClass, _ token: String, _ option: Int, poll: Int = 1
  ) async throws -> WireAnswer {
    try await served.ask(
      "POST", "/polls", #"{"poll":"\#(poll)","option":\#(option)}"#, token: token)
  }
}
