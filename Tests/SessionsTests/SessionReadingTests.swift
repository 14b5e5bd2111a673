import DurableFiles
import Foundation
import Sessions
import TestSupport
import Testing

/// Files that are not what they should be.
@Suite struct SessionReadingTests {
  private let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func whole() throws -> String {
    let writer = try SessionWriter.create(in: folder.path, header: Sample.header())
    for event in Sample.evening { try writer.append(event) }
    writer.close()
    return try String(contentsOfFile: writer.path, encoding: .utf8)
  }

  @Test(arguments: [
    ("", "文件是空的"), ("{}", "这不是练习记录"), ("[1]", "这不是练习记录"), ("\"schemaVersion\"", "这不是练习记录"),
    ("{\"schemaVersion\": 1}", "这不是练习记录"), ("{\"schemaVersion\": 0, \"entries\": []}", "这不是练习记录"),
    ("{\"schemaVersion\": 2, \"entries\": {}}", "请升级本程序"),
    ("{\"schemaVersion\": 2, \"entries\": [", "请升级本程序"),
    ("{\"schemaVersion\": 1, \"id\": \"x\"", "第 1 行第 31 列：文件在此中断"),
    ("{\"schemaVersion\": 1, \"entries\": []}", "缺少 id"), ("hello", "不认识 hello"),
  ])
  func foreignFiles(text: String, words: String) throws {
    let path = folder("x.json")
    try text.write(toFile: path, atomically: true, encoding: .utf8)
    for read in [
      { _ = try SessionFile(contentsOf: path) }, { _ = try SessionWriter.reopen(path) },
      { _ = try SessionStore(directory: folder.path).summaries().setAside.forEach { throw $0 } },
    ] {
      let error = try #require(throws: SessionError.self) { try read() }
      #expect(error.description.contains(words), "\(error)")
      #expect(error.description.contains(path))
      #expect(try String(contentsOfFile: path, encoding: .utf8) == text)
    }
  }

  @Test(arguments: [
    ("\"drill\"", "\"dril\"", "第 4 行第 9 列：mode 应当是 drill"),
    ("\"seed\": 7", "\"seed\": -7", "seed 应当是不小于 0 的整数"),
    ("\"finishedAt\": null", "\"finishedAt\": \"昨天\"", "finishedAt 应当是"),
    ("\"learner\"", "\"lerner\"", "缺少 learner"), ("\"wenzhong/wz-2\"", "\"wz-2\"", "题库/题号"),
    ("\"kind\":\"skip\"", "\"kind\":\"skipped\"", "第 15 行第 60 列：kind 应当是"),
    ("\"correct\":true", "\"correct\":1", "correct 应当是 true 或 false"),
    ("\"points\":2", "\"points\":\"2\"", "points 应当是数字"),
    ("\"elapsedMs\":27250", "\"elapsedMs\":2.5", "elapsedMs 应当是整数"),
    ("\"rating\":3", "\"rating\":9", "rating 应当是 1 到 4"),
    ("\"rules\":[]", "\"rules\":[1]", "rules 里应当都是文字"),
    ("\"shownAt\":\"2026-", "\"shownAt\":\"26-", "shownAt 应当是"),
    ("\"rules\":[],", "\"rules\":[],,", "多了一个逗号"),
  ])
  func wrongValuesAreNamedWithTheirPlace(find: String, replace: String, words: String) throws {
    let text = try whole()
    let changed = text.replacing(find, with: replace, maxReplacements: 1)
    #expect(changed != text)
    let error = try #require(throws: SessionError.self) {
      _ = try SessionFile(Array(changed.utf8), path: "甲.json")
    }
    #expect(error.description.contains(words), "\(error)")
    #expect(error.description.contains("甲.json 第 "), "\(error)")
    #expect(error.description.contains("其余记录照常可用"))
  }

  @Test func aFolderOrNothingIsNamed() throws {
    for path in [folder.path, folder("没有.json")] {
      let error = try #require(throws: SessionError.self) { _ = try SessionFile(contentsOf: path) }
      guard case .notRead(let cause) = error else { throw error }
      #expect(cause.path == path)
    }
  }

  @Test func theDigestIsThatOfTheStandard() {
    #expect(
      Digest.sha256Hex(of: Array("abc".utf8))
        == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad")
  }
}
