internal import JSONText
internal import Quiz

/// Takes typed values out of one object of a file and says where one is missing or wrong.
struct ObjectReader {
  let text: JSONText
  /// Where the object begins.
  let offset: Int
  let members: [JSONText.Member]

  init(_ text: JSONText, members: [JSONText.Member], offset: Int) {
    self.text = text
    self.members = members
    self.offset = offset
  }

  init(_ text: JSONText, object: Range<Int>) throws(SessionFault) {
    guard let members = try? text.members(of: object) else {
      throw SessionFault(object.lowerBound, "这里应当是一个对象 {…}")
    }
    self.init(text, members: members, offset: object.lowerBound)
  }

  func has(_ key: String) -> Bool { members.contains { $0.key == key } }

  func range(_ key: String) throws(SessionFault) -> Range<Int> {
    guard let member = members.first(where: { $0.key == key }) else {
      throw SessionFault(offset, "缺少 \(key)")
    }
    return member.value
  }

  func string(_ key: String) throws(SessionFault) -> String {
    try value(key, "应当是文字", text.string(at:))
  }

  func boolean(_ key: String) throws(SessionFault) -> Bool {
    try value(key, "应当是 true 或 false", text.boolean(at:))
  }

  func number(_ key: String) throws(SessionFault) -> Double {
    try value(key, "应当是数字", text.number(at:))
  }

  func integer(_ key: String) throws(SessionFault) -> Int {
    try value(key, "应当是整数", text.integer(at:))
  }

  func time(_ key: String) throws(SessionFault) -> Timestamp {
    try value(key, "应当是 2026-09-12T21:10:03+08:00 这样的时间") { range in
      text.string(at: range).flatMap { Timestamp($0) }
    }
  }

  func strings(_ key: String) throws(SessionFault) -> [String] {
    var strings: [String] = []
    for element in try elements(key) {
      guard let string = text.string(at: element) else {
        throw SessionFault(element.lowerBound, "\(key) 里应当都是文字")
      }
      strings.append(string)
    }
    return strings
  }

  func elements(_ key: String) throws(SessionFault) -> [Range<Int>] {
    let array = try range(key)
    guard let elements = try? text.elements(of: array) else {
      throw SessionFault(array.lowerBound, "\(key) 应当是列表 […]")
    }
    return elements
  }

  func value<Value>(
    _ key: String, _ wanted: @autoclosure () -> String, _ read: (Range<Int>) -> Value?
  ) throws(SessionFault) -> Value {
    let range = try range(key)
    guard let value = read(range) else {
      throw SessionFault(range.lowerBound, "\(key) \(wanted())")
    }
    return value
  }
}
