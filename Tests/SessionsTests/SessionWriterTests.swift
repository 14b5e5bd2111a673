import DurableFiles
import Foundation
import Sessions
import TestSupport
import Testing

@Suite struct SessionWriterTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  @Test func everyAppendLeavesAFileThatLoads() throws {
    let writer = try SessionWriter.create(in: folder("Sessions"), header: Sample.header())
    #expect(try SessionFile(contentsOf: writer.path).events == [])
    for count in Sample.evening.indices {
      try writer.append(Sample.evening[count])
      let file = try SessionFile(contentsOf: writer.path)
      #expect(file == writer.session)
      #expect(file.events == Array(Sample.evening[...count]))
      #expect(file.header == Sample.header())
      #expect(!file.endsTorn)
    }
    #expect(try Folder.names(in: folder("Sessions")) == ["\(Sample.header().id).json"])
    let attributes = try FileManager.default.attributesOfItem(atPath: writer.path)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
  }

  @Test func entriesStandOneToALine() throws {
    let writer = try SessionWriter.create(in: folder.path, header: Sample.header())
    for event in Sample.evening { try writer.append(event) }
    let text = try String(contentsOfFile: writer.path, encoding: .utf8)
    let lines = text.split(separator: "\n")
    let first = try #require(lines.firstIndex { $0.hasPrefix("\"entries\"") })
    #expect(lines[first...].count == Sample.evening.count + 2)
    #expect(lines[(first + 1)...].dropLast().allSatisfy { $0.hasPrefix("{\"") })
    #expect(text.hasSuffix("}\n]}\n"))
  }

  @Test func goesOnWhereItStopped() throws {
    let first = try SessionWriter.create(in: folder.path, header: Sample.header())
    try first.append(Sample.evening[0])
    first.close()
    let second = try SessionWriter.reopen(first.path)
    #expect(second.session == first.session)
    for event in Sample.evening.dropFirst() { try second.append(event) }
    second.close()
    #expect(try SessionFile(contentsOf: first.path).events == Sample.evening)
  }

  @Test func finishingKeepsAllAnswersAndEndsTheSession() throws {
    let writer = try SessionWriter.create(in: folder.path, header: Sample.header())
    for event in Sample.evening { try writer.append(event) }
    let end = Sample.start.advanced(byMilliseconds: 552_000)
    try writer.finish(at: end)
    let file = try SessionFile(contentsOf: writer.path)
    #expect(file.header.finishedAt == end)
    #expect(file.events == Sample.evening)
    #expect(throws: SessionError.finished(path: writer.path)) { try writer.append(Sample.skip(5)) }
    #expect(throws: SessionError.finished(path: writer.path)) {
      _ = try SessionWriter.reopen(writer.path)
    }
    #expect(try Folder.names(in: folder.path).count == 1)
  }

  @Test func aSecondWriterIsRefused() throws {
    let writer = try SessionWriter.create(in: folder.path, header: Sample.header())
    try writer.append(Sample.evening[0])
    #expect(throws: SessionError.inUse(path: writer.path)) {
      _ = try SessionWriter.reopen(writer.path)
    }
    #expect(throws: SessionError.notWritten(FileError(.create, writer.path, .alreadyExists))) {
      _ = try SessionWriter.create(in: folder.path, header: Sample.header())
    }
    try writer.append(Sample.evening[1])
    let reopened = try #require(try reopenInChild(writer.path))
    #expect(reopened.contains("另一个窗口"), "\(reopened)")
    writer.close()
    _ = try SessionWriter.reopen(writer.path)
  }

  /// What another process is told that tries to lock the file.
  private func reopenInChild(_ path: String) throws -> String? {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/python3")
    process.arguments = [
      "-c",
      """
      import fcntl, sys
      try:
          fcntl.flock(open(sys.argv[1], "r+"), fcntl.LOCK_EX | fcntl.LOCK_NB)
      except BlockingIOError:
          print("另一个窗口")
      """, path,
    ]
    let output = Pipe()
    process.standardOutput = output
    try process.run()
    let text = output.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(bytes: text, encoding: .utf8)
  }

  @Test func whatOthersDidToTheFileIsNotWrittenOver() throws {
    let writer = try SessionWriter.create(in: folder.path, header: Sample.header())
    try writer.append(Sample.evening[0])
    let handle = try #require(FileHandle(forWritingAtPath: writer.path))
    try handle.seekToEnd()
    try handle.write(contentsOf: Data("手写".utf8))
    let before = try FileContents.bytes(of: writer.path)
    #expect(throws: SessionError.changedByOthers(path: writer.path)) {
      try writer.append(Sample.evening[1])
    }
    #expect(try FileContents.bytes(of: writer.path) == before)
    try FileManager.default.removeItem(atPath: writer.path)
    #expect(throws: SessionError.changedByOthers(path: writer.path)) {
      try writer.append(Sample.evening[1])
    }
    #expect(throws: SessionError.changedByOthers(path: writer.path)) {
      try writer.finish(at: Sample.start)
    }
    try writer.move(to: folder("别处"))
    try writer.append(Sample.evening[1])
    #expect(try SessionFile(contentsOf: writer.path).events == Array(Sample.evening[...1]))
  }

  @Test func movesToAnotherFolderAndGoesOnThere() throws {
    let writer = try SessionWriter.create(in: folder("甲"), header: Sample.header())
    try writer.append(Sample.evening[0])
    let old = writer.path
    try writer.move(to: folder("乙"))
    try writer.append(Sample.evening[1])
    #expect(writer.path == folder("乙/\(Sample.header().id).json"))
    #expect(try SessionFile(contentsOf: old).events == [Sample.evening[0]])
    #expect(try SessionFile(contentsOf: writer.path).events == Array(Sample.evening[...1]))
    #expect(throws: SessionError.self) { try writer.move(to: folder("乙")) }
    try writer.append(Sample.evening[2])
    #expect(throws: SessionError.inUse(path: writer.path)) {
      _ = try SessionWriter.reopen(writer.path)
    }
  }

  @Test func aFileThatATooLReorderedCanBeGoneOnWith() throws {
    let writer = try SessionWriter.create(in: folder.path, header: Sample.header())
    for event in Sample.evening { try writer.append(event) }
    writer.close()
    let object = try JSONSerialization.jsonObject(
      with: Data(contentsOf: URL(fileURLWithPath: writer.path)))
    for options: JSONSerialization.WritingOptions in [
      [.sortedKeys], [.prettyPrinted, .sortedKeys],
    ] {
      try JSONSerialization.data(withJSONObject: object, options: options)
        .write(to: URL(fileURLWithPath: writer.path))
      let reopened = try SessionWriter.reopen(writer.path)
      #expect(reopened.session == writer.session)
      try reopened.append(Sample.answer(5))
      reopened.close()
      #expect(
        try SessionFile(contentsOf: writer.path).events == Sample.evening + [Sample.answer(5)])
    }
  }

  @Test(arguments: [
    ("文件", "路径中有一段不是文件夹"), ("文件/下面", "路径中有一段不是文件夹"),
  ])
  func aFolderThatCannotBeWrittenIsNamed(name: String, words: String) throws {
    try AtomicFile.write([], to: folder("文件"), existing: .kept)
    let error = try #require(throws: SessionError.self) {
      _ = try SessionWriter.create(in: folder(name), header: Sample.header())
    }
    #expect(error.description.contains(words), "\(error)")
    #expect(error.description.contains(folder("文件")), "\(error)")
  }

  @Test(arguments: [
    ("林晓", "林晓"), ("../../etc/passwd", "_.._etc_passwd"), (".隐藏", "隐藏"), ("-rf", "rf"),
    ("a/b\\c:d*e?f\"g<h>i|j", "a_b_c_d_e_f_g_h_i_j"), ("换\n行\u{1B}[2J", "换行_2J"), ("", "学员"),
    ("...", "学员"), ("林 晓", "林_晓"), ("\u{202E}反", "反"), ("O'Neil $(x)", "O_Neil___x_"),
    (String(repeating: "长", count: 300), String(repeating: "长", count: 32)),
    (String(repeating: "👩‍👩‍👧‍👦", count: 9), String(repeating: "👩‍👩‍👧‍👦", count: 3)),
  ])
  func hostileLearnersGetHarmlessFileNames(learner: String, part: String) throws {
    let header = Sample.header(learner: learner)
    #expect(header.id.rawValue.hasPrefix("20260912-2110-\(part)-drill-"), "\(header.id)")
    let writer = try SessionWriter.create(in: folder.path, header: header)
    try writer.append(Sample.evening[0])
    #expect(try Folder.names(in: folder.path) == ["\(header.id).json"])
    #expect(try SessionFile(contentsOf: writer.path) == writer.session)
  }

  @Test func hostileTextsLoseTheirControlCharacters() throws {
    let path = folder("x.json")
    let writer = try SessionWriter.create(in: folder.path, header: Sample.header())
    writer.close()
    let text = try String(contentsOfFile: writer.path, encoding: .utf8)
      .replacing("文种辨析", with: "\\u001b[2J\\u202e文种\\n辨析")
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    #expect(try SessionFile(contentsOf: path).header.title == "[2J文种辨析")
  }
}
