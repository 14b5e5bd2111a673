internal import JSONText

/// What the lines of a JSON file hold, told by themselves and by the list that they stand in: the
/// file as a whole need not be correct any more.
struct JSONLines {
  private let bytes: [UInt8]
  private let lines: [Range<Int>]
  /// The lists that begin at the end of a line: that line, and the key.
  private let lists: [(line: Int, key: String)]

  init(_ bytes: [UInt8], _ lines: [Range<Int>]) {
    self.bytes = bytes
    self.lines = lines
    lists = lines.enumerated().compactMap { index, range in
      let line = bytes[range]
      guard line.last == UInt8(ascii: "["), let key = Self.key(of: line) else { return nil }
      return (index, key)
    }
  }

  /// What a line holds: `第 8 条记录，题 gs-003`; `nil` where it cannot be told.
  func what(_ line: Int) -> String? {
    let text = bytes[lines[line]].drop { $0 == 0x20 || $0 == 0x09 }
    if let key = Self.key(of: text) { return Self.word(ofMember: key) }
    guard text.first == UInt8(ascii: "{"), text.count < 1 << 20,
      let list = lists.last(where: { $0.line < line })
    else { return nil }
    let place = "第 \(line - list.line) 条\(Self.word(ofList: list.key))"
    let object = text.last == UInt8(ascii: ",") ? text.dropLast() : text
    guard let value = try? JSONText(Array(object)).value() else { return place }
    let names = [("question", "题"), ("number", "学号"), ("name", "姓名"), ("id", "编号")]
    for (key, word) in names {
      if let name = value[key]?.string { return "\(place)，\(word) \(ShownText.shortened(name))" }
    }
    return place
  }

  /// The key that a line begins with, or nil.
  private static func key(of line: ArraySlice<UInt8>) -> String? {
    let line = line.drop { $0 == 0x20 || $0 == 0x09 }
    guard line.first == UInt8(ascii: "\"") else { return nil }
    let rest = line.dropFirst()
    guard let end = rest.prefix(64).firstIndex(of: UInt8(ascii: "\"")),
      rest[(end + 1)...].first == UInt8(ascii: ":")
    else { return nil }
    return String(decoding: rest[..<end], as: UTF8.self)
  }

  private static func word(ofMember key: String) -> String {
    let words = [
      "id": "编号", "mode": "方式", "title": "名称", "learner": "学员", "startedAt": "开始时间",
      "finishedAt": "结束时间", "seed": "随机种子", "banks": "题库", "plan": "题目", "lesson": "课堂",
      "entries": "记录", "schemaVersion": "格式版本",
    ]
    return words[key] ?? key
  }

  private static func word(ofList key: String) -> String {
    let words = ["entries": "记录", "banks": "题库", "learners": "学员"]
    return words[key] ?? ""
  }
}
