import PrintedSheets
import Testing

/// Changes of the files that a sheet was made from.
@Suite struct SourceChangeTests {
  private static let path = "Sessions/b.json"

  private func changes(_ change: (inout [UInt8]) -> Void) -> [String] {
    var example = SealedExample()
    var bytes = example.files[Self.path] ?? []
    change(&bytes)
    example.files[Self.path] = bytes
    #expect(!example.check().isUnchanged)
    #expect(example.changes(of: "Sessions/a.json") == ["没有改动"])
    return example.changes(of: Self.path)
  }

  private func replacing(_ old: String, _ new: String) -> [String] {
    changes { $0 = Array(String(decoding: $0, as: UTF8.self).replacing(old, with: new).utf8) }
  }

  @Test func anEntry() {
    #expect(
      replacing("\"points\":1,\"question\":\"gs-8\"", "\"points\":0,\"question\":\"gs-8\"") == [
        "第 14 行（第 8 条记录，题 gs-8）有改动，现在是："
          + "{\"kind\":\"answer\",\"points\":0,\"question\":\"gs-8\"},"
      ])
  }

  @Test func aMemberOfTheHead() {
    #expect(
      replacing("林晓", "周密") == ["第 3 行（学员）有改动，现在是：\"learner\": \"周密\","])
  }

  @Test func moreEntries() {
    #expect(
      changes { $0 = SealedExample.session(entries: 33) } == ["原有的内容没有改动，后来又添了 3 条"])
  }

  @Test func moreEntriesAfterAChangedOne() {
    let found = changes {
      $0 = SealedExample.session(entries: 33)
      $0 = Array(
        String(decoding: $0, as: UTF8.self).replacing("\"gs-5\"", with: "\"gs-6\"").utf8)
    }
    #expect(found.count == 2, "\(found)")
    #expect(found.first?.hasPrefix("第 11 行（第 5 条记录，题 gs-6）有改动") == true)
    #expect(found.last?.hasPrefix("第 37 至 39 行（第 31 条记录，题 gs-31）是后来加的") == true)
  }

  @Test func finishedLater() {
    let found = changes { $0 = SealedExample.session(entries: 31, isFinished: true) }
    #expect(found.count == 2, "\(found)")
    #expect(found.first?.hasPrefix("第 4 行（结束时间）有改动") == true)
    #expect(found.last?.hasPrefix("第 37 行（第 31 条记录，题 gs-31）是后来加的") == true)
  }

  @Test func anEntryIsTakenOut() {
    #expect(
      replacing("{\"kind\":\"answer\",\"points\":1,\"question\":\"gs-8\"},\n", "")
        == ["第 13 行后面少了 1 行"])
  }

  @Test func theLastEntryIsTakenOut() {
    #expect(changes { $0 = SealedExample.session(entries: 29) } == ["第 35 行后面少了 1 行"])
  }

  @Test func entriesChangePlaces() {
    let found = changes { bytes in
      var lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
      lines.swapAt(10, 11)
      bytes = Array(lines.joined(separator: [0x0A]))
    }
    #expect(found.count == 1, "\(found)")
    #expect(found.first?.contains("换了位置，内容没有变") == true, "\(found)")
  }

  @Test func theLastLineFeed() {
    #expect(changes { $0.removeLast() } == ["有改动，但说不出在哪里"])
  }

  @Test func theFileIsGone() {
    var example = SealedExample()
    example.files[Self.path] = nil
    #expect(example.changes(of: Self.path) == ["文件不在了"])
    #expect(!example.check().isUnchanged)
  }

  @Test func theFileIsEmpty() {
    let found = changes { $0 = [] }
    #expect(found == ["开头少了 37 行"])
  }

  @Test func aTableGrowsAtItsEnd() {
    let was = Array("学号,姓名\r\n001,林晓\r\n".utf8)
    let source = SealSource(path: "名册.csv", bytes: was)
    let seal = SealSources(madeAt: "2026", files: [source]).sealText(for: [])
    let check = SealCheck(SealedFile(parts: [], seal: seal)) { _ in
      .bytes(was + Array("002,周密\r\n".utf8))
    }
    #expect(check.sources.map(\.state) == [.appended(1)])
    #expect(check.sources[0].summary == "原有的内容没有改动，后来又添了 1 行")
  }

  @Test func longFilesAreMarkedInGroups() {
    let lines = (0..<9_000).map { "第 \($0) 行：\($0 * 31 % 97)" }
    let was = lines.joined(separator: "\n") + "\n"
    let seal = SealSources(
      madeAt: "2026", files: [SealSource(path: "a.txt", bytes: Array(was.utf8))]
    ).sealText(for: [])
    #expect(seal.utf8.count < 12_000)
    let now = was.replacing("第 4500 行：", with: "第 4500 行改：").replacing(
      "第 100 行：", with: "x\n第 100 行：")
    let check = SealCheck(SealedFile(parts: [], seal: seal)) { _ in .bytes(Array(now.utf8)) }
    guard case .changed(let changes) = check.sources[0].state else {
      Issue.record("\(check.sources[0].state)")
      return
    }
    let ranges = changes.compactMap { change -> ClosedRange<Int>? in
      if case .replaced(let lines, _, _, _) = change { lines } else { nil }
    }
    #expect(ranges.count == 2, "\(changes)")
    #expect(
      ranges.first?.contains(101) == true && ranges.last?.contains(4_502) == true, "\(ranges)")
    #expect(ranges.allSatisfy { $0.count < 100 })
  }

  /// What a sheet does not show leaves no trace in its seal that numbers could be tried against.
  @Test func aPrivateFileHasNoMarksAndAChangeOfItIsStillNoticed() throws {
    let bytes = Array("{\n\"phone\": \"13800000001\"\n}\n".utf8)
    let sources = SealSources(
      madeAt: "2026-11-22T08:00:00+08:00",
      files: [SealSource(path: "Sessions/Classes/a/class.json", bytes: bytes, isPrivate: true)])
    let parts = [SealedFile.Part(name: "表格", rows: [(1, "甲")])]
    let text = sources.sealText(for: parts)
    #expect(text.contains("\"lines\":0") && text.contains("\"marks\":\"\""))
    let file = SealedFile(parts: parts, seal: text)
    #expect(SealCheck(file) { _ in .bytes(bytes) }.isUnchanged)
    let other = Array("{\n\"phone\": \"13800000002\"\n}\n".utf8)
    #expect(!SealCheck(file) { _ in .bytes(other) }.isUnchanged)
    #expect(!SealCheck(file) { _ in .bytes(bytes + other) }.isUnchanged)
  }
}
