internal import JSONText
internal import Quiz

extension SessionFile {
  /// The bytes after the last entry.
  static let closing = Array("\n]}\n".utf8)

  /// What stands before an entry.
  static func separator(isFirst: Bool) -> [UInt8] { Array((isFirst ? "\n" : ",\n").utf8) }

  /// The whole file: the members of the header first, a line each, and the entries last, a line
  /// each, so that an entry can be added by writing over the few bytes of the closing.
  public var text: [UInt8] {
    var text = header.textBeforeEntries
    for (index, event) in events.enumerated() {
      text += SessionFile.separator(isFirst: index == 0)
      text += event.line
    }
    return text + SessionFile.closing
  }
}

extension SessionHeader {
  /// The file up to the bracket that opens the entries.
  fileprivate var textBeforeEntries: [UInt8] {
    var text = Array("{\n\"schemaVersion\": \(SessionFile.schemaVersion)".utf8)
    text.appendMember("id", id.rawValue)
    text.appendMember("mode", mode.rawValue)
    text.appendMember("title", title)
    text.appendMember("learner", learner)
    text.appendMember("startedAt", startedAt.description)
    text.appendMember("finishedAt", finishedAt?.description)
    text.appendKey("seed")
    text += String(seed).utf8
    text.appendKey("banks")
    text += Array("[".utf8)
    for (index, bank) in banks.enumerated() {
      text += SessionFile.separator(isFirst: index == 0)
      var object = JSONObjectText()
      object.set("id", bank.id.rawValue)
      object.set("sha256", bank.sha256)
      object.set("title", bank.title)
      text += object.bytes
    }
    text += Array("]".utf8)
    text.appendKey("plan")
    text += Array("[".utf8)
    for (index, question) in plan.enumerated() {
      if index > 0 { text += Array(",".utf8) }
      text.appendJSONString(question.description)
    }
    text += Array("]".utf8)
    if let lesson {
      text.appendKey("lesson")
      text += lesson.object.bytes
    }
    if let exam {
      text.appendKey("exam")
      text += exam.object.bytes
    }
    text.appendKey("entries")
    return text + Array("[".utf8)
  }
}

extension [UInt8] {
  fileprivate mutating func appendKey(_ key: String) { self += Array(",\n\"\(key)\": ".utf8) }

  fileprivate mutating func appendMember(_ key: String, _ value: String?) {
    appendKey(key)
    if let value { appendJSONString(value) } else { self += Array("null".utf8) }
  }
}
