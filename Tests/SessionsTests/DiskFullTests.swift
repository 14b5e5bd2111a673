import DurableFiles
import Foundation
import Sessions
import TestSupport
import Testing

/// A disk that takes no more, played by a limit on the size of files in a process of its own.
@Suite struct DiskFullTests {
  @Test func anAnswerThatWasNotSavedIsNamedAndCanBeAddedAgain() async {
    await #expect(processExitsWith: .success) {
      let folder = try TemporaryFolder()
      defer { withExtendedLifetime(folder) {} }
      let writer = try SessionWriter.create(in: folder.path, header: Sample.header(questions: 40))
      for number in 1...3 { try writer.append(Sample.answer(number)) }
      let before = try FileContents.bytes(of: writer.path)

      // Every limit within the entry is a write that stops short at another byte.
      for room in [0, 1, 2, 3, 100, 250] {
        limitFiles(to: before.count + room)
        do {
          try writer.append(Sample.answer(4))
          Issue.record("saved with room for \(room) bytes")
        } catch SessionError.notSaved(let kind, let saved, let error) {
          #expect(kind == .answer)
          #expect(saved == 3)
          #expect(error.cause == .tooLarge)
          let message = SessionError.notSaved(kind, saved: saved, error).description
          #expect(message.contains("第 4 题的答案没有存上"))
          #expect(message.contains("前 3 题已存好"))
        }
        #expect(try FileContents.bytes(of: writer.path) == before)
        #expect(writer.session.events.count == 3)
      }
      limitFiles(to: before.count)
      do {
        try writer.finish(at: Sample.start)
        Issue.record("finished")
      } catch SessionError.notWritten {
        #expect(try FileContents.bytes(of: writer.path) == before)
      }

      limitFiles(to: nil)
      try writer.append(Sample.answer(4))
      try writer.finish(at: Sample.start)
      let file = try SessionFile(contentsOf: writer.path)
      #expect(file.events == (1...4).map { Sample.answer($0) })
      #expect(try Folder.names(in: folder.path).count == 1)
    }
  }

  @Test func aSessionThatCannotBeCreatedLeavesNothingBehind() async {
    await #expect(processExitsWith: .success) {
      let folder = try TemporaryFolder()
      defer { withExtendedLifetime(folder) {} }
      limitFiles(to: 10)
      let error = try #require(throws: SessionError.self) {
        _ = try SessionWriter.create(in: folder.path, header: Sample.header())
      }
      guard case .notWritten = error else { throw error }
      #expect(try Folder.names(in: folder.path) == [])
    }
  }
}

/// Lets files grow to a size and not beyond, or without limit.
private func limitFiles(to size: Int?) {
  signal(SIGXFSZ, SIG_IGN)
  #if canImport(Glibc)
    let resource = __rlimit_resource_t(RLIMIT_FSIZE.rawValue)
  #else
    let resource = RLIMIT_FSIZE
  #endif
  var limit = rlimit()
  getrlimit(resource, &limit)
  limit.rlim_cur = size.map { rlim_t($0) } ?? limit.rlim_max
  setrlimit(resource, &limit)
}
