import ClassLoad
import Classroom
import Foundation
import JSONText
import NIOCore
import Sessions
import TestSupport
import Testing

/// A disk that takes nothing more, played by a limit on the size of files.
#if os(Linux)
  @Suite(.timeLimit(.minutes(2))) struct FullDiskTests {
    @Test func learnersAreToldAndNothingAcknowledgedIsLost() async throws {
      let folder = try TemporaryFolder()
      let served = try RunningClass(
        program: try limited(folder), banks: "QuestionBanks", learners: 12, questions: 2)
      defer { served.remove() }
      let port = try #require(served.door.address.port)
      var tokens: [String] = []
      for place in 1...12 {
        let number = RunningClass.number(place)
        let answer = try await ask(
          port, "/join",
          #"{"code":"\#(served.door.code)","number":"\#(number)","device":"0123456789abcdef"}"#)
        tokens.append(try #require(answer.json["token"]?.string))
      }
      let line = try await ask(
        port, "/instructor/lines", #"{"line":"next"}"#, token: served.door.instructor)
      #expect(line.status == 200)

      var stored: [String: String] = [:]
      var refused: WireAnswer?
      for round in 0..<200 where refused == nil {
        let place = round % 12
        let letter = ["A", "B", "C"][(round / 12 + place) % 3]
        let answer = try await ask(
          port, "/answers", #"{"question":"1.1","answer":"\#(letter)"}"#, token: tokens[place])
        if answer.status == 200 {
          stored[RunningClass.number(place + 1)] = letter
        } else {
          refused = answer
        }
      }
      let told = try #require(refused)
      #expect(told.status == 507)
      #expect(told.code == "not-stored")
      #expect(told.json["error"]?["message"]?.string?.contains("没有存上") == true)

      // The instructor and the room see why; what counts is what was acknowledged.
      for token in [served.door.instructor, served.door.projector] {
        let client = try WireClient(port: port)
        try client.send("GET", "/api/v1/events", token: token)
        let state = try await WireListener(client).state()
        #expect(state["message"]?.string?.contains("存不上") == true)
      }
      #expect(try counted(served) == stored)

      // With room again the same answer is taken.
      let process = try String(contentsOfFile: folder("process"), encoding: .utf8)
      try RunningProgram.run(
        [
          "prlimit", "--pid", process.trimmingCharacters(in: .whitespacesAndNewlines),
          "--fsize=unlimited",
        ])
      let again = try await ask(
        port, "/answers", #"{"question":"1.1","answer":"D"}"#, token: tokens[0])
      #expect(again.status == 200)
      stored[RunningClass.number(1)] = "D"
      #expect(try counted(served) == stored)
      let client = try WireClient(port: port)
      try client.send("GET", "/api/v1/events", token: served.door.projector)
      #expect(try await WireListener(client).state()["message"] == .null)
    }

    /// The server's program with a limit of some kilobytes a file.
    private func limited(_ folder: TemporaryFolder) throws -> String {
      let program = try BuiltProgram.path("wenmi-class")
      let script = """
        #!/bin/bash
        trap '' XFSZ
        ulimit -S -f 8
        echo $$ > '\(folder("process"))'
        exec '\(program)' "$@"
        """
      let path = folder("limited")
      try script.write(toFile: path, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o700], ofItemAtPath: path)
      return path
    }

    private func ask(
      _ port: Int, _ path: String, _ body: String, token: String? = nil
    ) async throws -> WireAnswer {
      let client = try WireClient(port: port)
      try client.send("POST", "/api/v1" + path, body, token: token)
      return try await client.answer()
    }

    private func counted(_ served: RunningClass) throws -> [String: String] {
      let journal = try served.journal()
      let lesson = Lesson(header: journal.header, questions: [], events: journal.events)
      let answers = lesson.standing.answers(to: RoundKey(slot: 0))
      return Dictionary(
        uniqueKeysWithValues: answers.map { ($0.key.rawValue, $0.value.answer.typed) })
    }
  }
#endif
