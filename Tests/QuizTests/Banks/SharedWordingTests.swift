import Foundation
import TestSupport
import Testing

/// The script that looks for wording which a bank took over from a source.
@Suite struct SharedWordingTests {
  private static let source = "会议通知漏发一个单位，主要领导当场批评，办公室全体同志引以为戒。"

  @Test(arguments: [
    ("会议通知漏发一个单位，主要领导当场批评了经办人。", true),
    // Signs and blanks between do not make it one's own.
    ("会议通知 漏发、一个单位 主要领导当场批评", true),
    ("某稿说“会议通知漏发一个单位，主要领导当场批评”，为什么？", false),
    ("会议通知漏发一个单位，领导批评了经办人。", false), ("漏发一个单位主要领导当场批评", true),
    ("漏发一个单位主要领导当场", false),
  ])
  func aRunOfThirteenIsFound(stem: String, isShared: Bool) throws {
    let folder = try TemporaryFolder()
    try FileManager.default.createDirectory(
      atPath: folder("sources"), withIntermediateDirectories: true)
    try Data(Self.source.utf8).write(to: URL(fileURLWithPath: folder("sources/a.txt")))
    let bank = try JSONSerialization.data(
      withJSONObject: ["questions": [["id": "q-1", "stem": stem]]])
    try bank.write(to: URL(fileURLWithPath: folder("bank.json")))
    let result = try RunningProgram.run([
      "python3", SchemaValidation.packageRoot.path + "/Tests/shared-wording.py",
      folder("sources"), folder("bank.json"),
    ])
    #expect(result.status == (isShared ? 1 : 0), "\(result.output)\(result.errors)")
    #expect(result.output.contains("q-1") == isShared)
  }
}
