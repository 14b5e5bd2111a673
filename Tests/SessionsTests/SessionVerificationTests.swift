import DurableFiles
import Foundation
import Sessions
import TestSupport
import Testing

@Suite struct SessionVerificationTests {
  private let folder: TemporaryFolder
  private let store: SessionStore

  init() throws {
    folder = try TemporaryFolder()
    store = SessionStore(directory: folder.path)
  }

  private func whole() throws -> (path: String, text: String) {
    let writer = try SessionWriter.create(in: folder.path, header: Sample.header())
    for event in Sample.evening { try writer.append(event) }
    writer.close()
    return (writer.path, try String(contentsOfFile: writer.path, encoding: .utf8))
  }

  @Test func whatWasWrittenIsSoundAndFitsTheSchema() throws {
    let hostile = "引\"号\\\u{1}\n😀</script>"
    var paths: [String] = []
    for (number, learner) in ["林晓", "", hostile].enumerated() {
      let header = Sample.header(
        learner: learner, questions: number * 5, seed: .max - UInt64(number))
      let writer = try SessionWriter.create(in: folder.path, header: header)
      paths.append(writer.path)
      if number > 0 {
        for event in Sample.evening { try writer.append(event) }
        try writer.append(Sample.note(5, hostile))
      }
      if number == 2 { try writer.finish(at: Sample.start.advanced(byMilliseconds: 900_000)) }
    }
    let verifications = try store.verify()
    #expect(verifications.count == 3)
    #expect(verifications.allSatisfy { $0.isSound && $0.problems.isEmpty }, "\(verifications)")
    #expect(
      try SchemaValidation.complaints(schema: "Sessions/session.schema.json", files: paths) == "")
  }

  @Test(arguments: [
    ("\"seed\": 7", "\"seed\": 7,\n\"x\": 1", "错误：第 10 行第 1 列：不认识的键 x"),
    ("0f0f", "0FXf", "sha256 应当是 64 位"),
    ("\"id\": \"2026", "\"id\": \"2027", "提示：第 3 行第 7 列：id 和文件名不同"),
    ("\"wenzhong/wz-5\"", "\"xingwen/wz-5\"", "xingwen/wz-5 的题库没有列在 banks 里"),
    ("\"question\":\"wz-1\"", "\"question\":\"wz-99\"", "wenzhong/wz-99 不在本次练习的题目"),
    ("\"points\":2", "\"points\":3", "得分应当在 0 和满分之间"),
    ("\"points\":2", "\"points\":1", "记为全对，得分却不到满分"),
    ("\"elapsedMs\":27250", "\"elapsedMs\":-1", "用时不能小于 0"),
    ("\"hinted\"", "\"hintd\"", "不认识的键 hintd"),
    ("\"kind\":\"skip\"", "\"kind\":\"skip\",\"text\":\"\"", "不认识的键 text"),
    ("\"kind\":\"skip\"", "\"kind\":\"undo\"", "没有可以撤回的作答"),
    ("T21:14:37.250", "T20:14:37.250", "时钟可能调过"),
    ("\"wz-4\",\"rating\":1", "\"wz-4\",\"rating\":0", "rating 应当是 1 到 4"),
    ("}\n]}\n", "", "最后一条没有写完整"),
  ])
  func namesProblemsWithTheirPlace(find: String, replace: String, words: String) throws {
    let (path, text) = try whole()
    let changed = text.replacing(find, with: replace, maxReplacements: 1)
    #expect(changed != text)
    try changed.write(toFile: path, atomically: true, encoding: .utf8)
    let verification = try #require(try store.verify().first)
    let found = verification.problems.map(\.description)
    #expect(
      found.contains { $0.contains(words) }, "\(found) \(String(describing: verification.error))")
  }

  @Test func aFileThatCannotBeReadIsNamed() throws {
    try AtomicFile.write(Array("{".utf8), to: folder("坏.json"), existing: .kept)
    let verification = try #require(try store.verify().first)
    #expect(!verification.isSound)
    #expect(verification.error?.description.contains("文件在此中断") == true)
  }

  /// What the independent validator refuses, `verify` refuses too.
  @Test(arguments: [
    SessionFile(header: Sample.header(), events: Sample.evening), Sample.ownLesson(),
    Sample.lessonRecord(),
  ])
  func refusesWhatTheSchemaRefuses(session: SessionFile) throws {
    let path = try store.write(session)
    let text = try String(contentsOfFile: path, encoding: .utf8)
    let object = try JSONSerialization.jsonObject(with: Data(text.utf8))
    let values: [Any] = [NSNull(), "", "x", -1, 1.5, 7, true, [Any](), [1], ["x"], [String: Any]()]
    var random = SeededGenerator(seed: 99)
    var files: [String] = []
    var changed = Set<Data>()
    while files.count < 250 {
      let mutant = mutate(object, values, &random)
      let data = try JSONSerialization.data(withJSONObject: mutant, options: .sortedKeys)
      guard changed.insert(data).inserted else { continue }
      let name = folder("变\(files.count).json")
      try data.write(to: URL(fileURLWithPath: name))
      files.append(name)
    }
    let complaints = try SchemaValidation.complaints(
      schema: "Sessions/session.schema.json", files: files + [path])
    let verdicts = try Dictionary(uniqueKeysWithValues: store.verify().map { ($0.path, $0) })
    var refused = 0
    for file in files where complaints.contains("\(file): ") {
      refused += 1
      #expect(
        verdicts[file]?.isSound == false,
        "\(complaints.split(separator: "\n").filter { $0.hasPrefix(file) })")
    }
    #expect(refused > 100)
    #expect(verdicts[path]?.isSound == true)
    #expect(!complaints.contains("\(path): "))
  }

  /// Changes, removes or adds one member somewhere.
  private func mutate(_ value: Any, _ values: [Any], _ random: inout SeededGenerator) -> Any {
    if var object = value as? [String: Any],
      let key = object.keys.sorted().randomElement(using: &random)
    {
      switch Int.random(in: 0..<8, using: &random) {
      case 0: object[key] = nil
      case 1: object["多余"] = 1
      case 2: object[key] = values.randomElement(using: &random)
      default: object[key] = object[key].map { mutate($0, values, &random) }
      }
      return object
    }
    if var array = value as? [Any], !array.isEmpty {
      let index = Int.random(in: array.indices, using: &random)
      array[index] = mutate(array[index], values, &random)
      return array
    }
    return values.randomElement(using: &random) ?? value
  }
}
