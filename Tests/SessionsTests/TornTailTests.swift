import DurableFiles
import Foundation
import Sessions
import TestSupport
import Testing

/// What an addition that is interrupted at any byte leaves in the file, and what becomes of it.
@Suite struct TornTailTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// What stands in the file behind the bytes that had reached the disk.
  enum Rest: CaseIterable {
    case nothing
    case zeros
    case oldBytes
    case zerosThenTheEnd
  }

  @Test(arguments: Rest.allCases, [0, 2])
  func everyByteOfAnAppend(rest: Rest, saved: Int) throws {
    let writer = try SessionWriter.create(in: folder("whole"), header: Sample.header())
    for event in Sample.evening[..<saved] { try writer.append(event) }
    let before = try FileContents.bytes(of: writer.path)
    try writer.append(Sample.evening[saved])
    let after = try FileContents.bytes(of: writer.path)
    writer.close()
    let start = before.count - Array("\n]}\n".utf8).count
    #expect(Array(before[..<start]) == Array(after[..<start]))
    let store = SessionStore(directory: folder("torn"))
    try Folder.make(store.directory)
    let path = store.path(of: Sample.header().id)
    for written in start...after.count {
      var torn = Array(after[..<written])
      switch rest {
      case .nothing: break
      case .zeros: torn += [UInt8](repeating: 0, count: after.count - written)
      case .oldBytes: if written < before.count { torn += before[written...] }
      case .zerosThenTheEnd:
        let end = max(written, after.count - 9)
        torn += [UInt8](repeating: 0, count: end - written) + after[end...]
      }
      try Data(torn).write(to: URL(fileURLWithPath: path))

      let loaded = try SessionFile(contentsOf: path)
      #expect(
        [saved, saved + 1].contains(loaded.events.count)
          && loaded.events == Array(Sample.evening[..<loaded.events.count]), "byte \(written)")
      let summary = try #require(try store.summaries().sessions.first)
      #expect(summary.done == SessionProgress(loaded).done)

      let reopened = try SessionWriter.reopen(path)
      #expect(reopened.session.events == loaded.events)
      try reopened.append(Sample.answer(5))
      reopened.close()
      let mended = try SessionFile(contentsOf: path)
      #expect(mended.events == loaded.events + [Sample.answer(5)])
      #expect(!mended.endsTorn)
    }
  }

  @Test func aFileThatIsWholeAgainIsAsIfNothingHadHappened() throws {
    let writer = try SessionWriter.create(in: folder.path, header: Sample.header())
    for event in Sample.evening { try writer.append(event) }
    writer.close()
    let whole = try FileContents.bytes(of: writer.path)
    try Data(whole.dropLast(3)).write(to: URL(fileURLWithPath: writer.path))
    try SessionWriter.reopen(writer.path).close()
    #expect(try FileContents.bytes(of: writer.path) == whole)
  }

  /// Damage before the last entry is no torn tail: cutting it off would lose saved answers.
  @Test func damageInTheMiddleIsNotCutOff() throws {
    let writer = try SessionWriter.create(in: folder.path, header: Sample.header())
    for event in Sample.evening { try writer.append(event) }
    writer.close()
    let whole = try FileContents.bytes(of: writer.path)
    let text = String(decoding: whole, as: UTF8.self)
    let lastLine = try #require(text.range(of: "\n{", options: .backwards))
    let last = text.utf8.distance(from: text.startIndex, to: lastLine.lowerBound)
    var random = SeededGenerator(seed: 31)
    var refused = 0
    for _ in 0..<400 {
      var damaged = whole
      damaged[Int.random(in: 0..<last - 1, using: &random)] = UInt8.random(
        in: 0..<2, using: &random)
      try Data(damaged).write(to: URL(fileURLWithPath: writer.path))
      do {
        try SessionWriter.reopen(writer.path).close()
        #expect(try SessionFile(contentsOf: writer.path).events.count == Sample.evening.count)
      } catch {
        refused += 1
        #expect(try FileContents.bytes(of: writer.path) == damaged)
      }
    }
    #expect(refused > 300)
  }
}
