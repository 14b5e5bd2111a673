import DurableFiles
import PrintedSheets
import TestSupport
import Testing

@testable import WenmiShell

/// What is said of a sheet that is compared with its seal.
@Suite struct SheetVerificationTests {
  /// Lines with commas between the cells, and the seal on the last line.
  private static let format = SheetFormat(
    name: "plain", purpose: "", holdsSeveralSheets: false,
    bytes: { (_, _) throws(SheetFileError) in [] },
    read: { (bytes) throws(SheetFileError) in
      var lines = String(decoding: bytes, as: UTF8.self).split(separator: "\n").map(String.init)
      guard lines.first != "bad" else { throw SheetFileError(reason: "坏了", remedy: "重新导出") }
      let seal = lines.last?.hasPrefix("{") == true ? lines.removeLast() : nil
      return SealedFile(parts: [part(lines)], seal: seal)
    })

  private static func part(_ lines: [String]) -> SealedFile.Part {
    SealedFile.Part(
      name: "成绩",
      rows: lines.enumerated().map { ($0 + 1, $1.replacing(",", with: "\u{1F}")) })
  }

  private static let session = """
    {
    "learner": "林晓",
    "entries": [
    {"question":"gs-001","points":1},
    {"question":"gs-002","points":1}
    ]}

    """
  private let folder: TemporaryFolder
  private let code: String

  init() throws {
    folder = try TemporaryFolder()
    try Folder.make(folder("Sessions"))
    try AtomicFile.write(
      Array(Self.session.utf8), to: folder("Sessions/a.json"), existing: .replaced,
      permissions: 0o600)
    let lines = ["学号,姓名,得分", "001,林晓,86", "002,周密,58"]
    let seal = SealSources(
      madeAt: "2026-09-12T10:00:00+08:00",
      files: [SealSource(path: "Sessions/a.json", bytes: Array(Self.session.utf8))]
    ).sealText(for: [Self.part(lines)])
    code = SealSources.code(of: seal)
    try write((lines + [seal]).joined(separator: "\n"), to: "成绩.plain")
  }

  private func write(_ text: String, to name: String) throws {
    try AtomicFile.write(
      Array(text.utf8), to: folder(name), existing: .replaced, permissions: 0o600)
  }

  private func replace(_ old: String, _ new: String, in name: String) throws {
    let text = String(decoding: try FileContents.bytes(of: folder(name)), as: UTF8.self)
    try write(text.replacing(old, with: new, maxReplacements: 1), to: name)
  }

  private func verification(code: String? = nil) throws -> SheetVerification {
    try SheetVerification(
      of: folder("成绩.plain"), code: code.map(PaperCode.init),
      in: Home(named: folder.path, environment: [:], executable: "/wenmi"), format: Self.format)
  }

  private func report(code: String? = nil) throws -> String {
    var screen = Screen(columns: 120, usesColour: false)
    try verification(code: code).draw(on: &screen)
    return screen.text
  }

  @Test func nothingChanged() throws {
    let report = try report()
    #expect(report.contains("没有改动。\n  做成时间 2026-09-12 10:00，校验码 \(code)\n"))
    #expect(report.contains("  表：没有改动。\n  做表用的文件：1 个都没有改动。\n"))
    #expect(report.contains("有意连校验数据一起改的，要和纸上的校验码核对"))
    #expect(try verification().isUnchanged)
  }

  @Test func theCodeOnThePaper() throws {
    let typed = code.lowercased().replacing("-", with: " ").replacing("0", with: "o")
    #expect(try report(code: typed).contains("校验码和纸上的一致：文件说的就是纸上印的。"))
    let other = try report(code: "0000-0000-0000-0000")
    #expect(other.contains("：和纸上的不是同一份。\n"))
    #expect(other.contains("纸上是 0000-0000-0000-0000"))
    #expect(try !verification(code: "0000000000000000").isUnchanged)
  }

  @Test(arguments: ["", "1234", "XXXX-XXXX-XXXX-XXXX", "1A2B-3C4D-5E6F-70812"])
  func whatIsNoCode(typed: String) throws {
    let problem = #expect(throws: ShellProblem.self) { try verification(code: typed) }
    #expect(problem?.exitStatus == .usage)
  }

  @Test func aChangedMark() throws {
    try replace("周密,58", "周密,85", in: "成绩.plain")
    let report = try report(code: code)
    #expect(report.contains("  表：有改动。\n    第 3 行第 3 列（C3）现在是“85”，原来是“58”"))
    #expect(report.contains("成绩.plain：表有改动。\n"))
    #expect(report.contains("上面的改动都在做成这份表以后"))
    #expect(try !verification().isUnchanged)
  }

  @Test func aChangedSession() throws {
    try replace("gs-002\",\"points\":1", "gs-002\",\"points\":0", in: "Sessions/a.json")
    let report = try report()
    #expect(report.contains("成绩.plain：表没有改动；做表用的文件有改动。\n"))
    #expect(report.contains("  表：没有改动。\n  做表用的文件：0 个没有改动，1 个和做表时不一样。\n"))
    #expect(report.contains("Sessions/a.json：有改动。\n    第 5 行（第 2 条记录，题 gs-002）有改动"))
  }

  @Test func aSessionThatGrew() throws {
    try replace("\n]}", ",\n{\"question\":\"gs-003\",\"points\":1}\n]}", in: "Sessions/a.json")
    let report = try report()
    #expect(report.contains("成绩.plain：表没有改动；做表用的文件后来添了内容。\n"))
    #expect(report.contains("Sessions/a.json：原有的内容没有改动，后来又添了 1 条。\n"))
  }

  @Test func aForgedSeal() throws {
    try replace("2026-09-12", "2026-09-13", in: "成绩.plain")
    let report = try report(code: code)
    #expect(report.contains("成绩.plain：和纸上的不是同一份。\n"))
    #expect(report.contains("校验数据本身被改过，下面说的只供参考。"))
    #expect(try self.report().contains("成绩.plain：校验数据被改过。\n"))
  }

  @Test func forAMachine() throws {
    try replace("周密,58", "周密,85", in: "成绩.plain")
    let report = VerificationReport(try verification(code: code))
    #expect(report.codeMatches == true && !report.unchanged && report.seal == "whole")
    #expect(report.parts.map(\.state) == ["changed"])
    #expect(report.parts[0].changes.map(\.row) == [3])
    #expect(report.parts[0].changes.map(\.before) == ["58"])
    #expect(report.sources.map(\.state) == ["unchanged"])
  }

  @Test(arguments: [
    ("bad", "坏了。重新导出。"), ("学号,姓名", "没有校验数据"), ("学号\n{\"v\":1", "残缺"),
    ("学号\n{\"v\":7}", "第 7 版"),
  ])
  func whatCannotBeVerified(text: String, said: String) throws {
    try write(text, to: "成绩.plain")
    let problem = #expect(throws: ShellProblem.self) { try verification() }
    #expect(problem?.exitStatus == .data)
    #expect(problem?.message.contains(said) == true)
  }
}
