/// A JSON value that is read or written as a whole; the members of an object keep their order.
public indirect enum JSONValue: Hashable, Sendable {
  /// `"…"`
  case text(String)
  /// A whole number.
  case number(Int)
  /// A number with a fraction or an exponent.
  case decimal(Double)
  /// `true` or `false`
  case truth(Bool)
  /// `null`
  case null
  /// `[…]`
  case list([JSONValue])
  /// `{…}`
  case object([Member])

  /// A name and its value.
  public struct Member: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The value.
    public let value: JSONValue

    /// Puts a name and a value together.
    public init(_ name: String, _ value: JSONValue) {
      self.name = name
      self.value = value
    }
  }

  /// A list of strings.
  public static func texts(_ texts: some Sequence<String>) -> JSONValue {
    .list(texts.map(Self.text))
  }
}

extension JSONValue {
  /// The members of an object, or none.
  public var members: [Member] {
    if case .object(let members) = self { members } else { [] }
  }

  /// The elements of a list, or none.
  public var elements: [JSONValue] {
    if case .list(let elements) = self { elements } else { [] }
  }

  /// The text of a string.
  public var string: String? {
    if case .text(let text) = self { text } else { nil }
  }

  /// The strings of a list, or the one string as a list.
  public var strings: [String] {
    if let string { return [string] }
    return elements.compactMap(\.string)
  }

  /// A whole number.
  public var integer: Int? {
    if case .number(let number) = self { number } else { nil }
  }

  /// A number, whole or not.
  public var number: Double? {
    switch self {
    case .number(let number): Double(number)
    case .decimal(let number): number
    case .text, .truth, .null, .list, .object: nil
    }
  }

  /// A truth value.
  public var boolean: Bool? {
    if case .truth(let value) = self { value } else { nil }
  }

  /// The value of a member of an object; `nil` where there is none.
  public subscript(_ name: String) -> JSONValue? {
    members.first { $0.name == name }?.value
  }
}

extension JSONText {
  /// Builds the value that stands in a range, or the whole text's.
  ///
  /// - Throws: ``JSONSyntaxError`` with its place, where the text is not correct.
  public func value(at range: Range<Int>? = nil) throws(JSONSyntaxError) -> JSONValue {
    let range = if let range { range } else { try check() }
    switch kind(at: range) {
    case .object:
      var members: [JSONValue.Member] = []
      for member in try self.members(of: range) ?? [] {
        members.append(JSONValue.Member(member.key, try value(at: member.value)))
      }
      return .object(members)
    case .array:
      var elements: [JSONValue] = []
      for element in try self.elements(of: range) ?? [] { elements.append(try value(at: element)) }
      return .list(elements)
    case .string: return .text(string(at: range) ?? "")
    case .number:
      if let whole = integer(at: range) { return .number(whole) }
      return .decimal(number(at: range) ?? 0)
    case .boolean: return .truth(boolean(at: range) ?? false)
    case .null, nil: return .null
    }
  }
}

extension JSONValue {
  /// The value laid out over lines, two blanks a level, with a line end after it: as banks are.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    write(to: &bytes, indent: 0)
    bytes.append(Ascii.lineFeed)
    return bytes
  }

  /// The value on one line.
  public var line: String {
    switch self {
    case .text, .number, .decimal, .truth, .null:
      var bytes: [UInt8] = []
      write(to: &bytes, indent: 0)
      return String(decoding: bytes, as: UTF8.self)
    case .list(let values): return "[" + values.map(\.line).joined(separator: ", ") + "]"
    case .object(let members):
      let parts = members.map { "\(JSONValue.text($0.name).line): \($0.value.line)" }
      return "{" + parts.joined(separator: ", ") + "}"
    }
  }

  private func write(to bytes: inout [UInt8], indent: Int) {
    switch self {
    case .text(let text): bytes.appendJSONString(text)
    case .number(let number): bytes.append(contentsOf: String(number).utf8)
    case .decimal(let number): bytes.append(contentsOf: JSONObjectText.digits(of: number).utf8)
    case .truth(let value): bytes.append(contentsOf: (value ? "true" : "false").utf8)
    case .null: bytes.append(contentsOf: "null".utf8)
    case .list(let values):
      Self.write(values, between: ("[", "]"), to: &bytes, indent: indent) { value, bytes in
        value.write(to: &bytes, indent: indent + 1)
      }
    case .object(let members):
      Self.write(members, between: ("{", "}"), to: &bytes, indent: indent) { member, bytes in
        bytes.appendJSONString(member.name)
        bytes.append(contentsOf: ": ".utf8)
        member.value.write(to: &bytes, indent: indent + 1)
      }
    }
  }

  private static func write<Item>(
    _ items: [Item], between brackets: (String, String), to bytes: inout [UInt8], indent: Int,
    each: (Item, inout [UInt8]) -> Void
  ) {
    bytes.append(contentsOf: brackets.0.utf8)
    for (index, item) in items.enumerated() {
      bytes.append(contentsOf: ((index > 0 ? ",\n" : "\n") + margin(indent + 1)).utf8)
      each(item, &bytes)
    }
    if !items.isEmpty { bytes.append(contentsOf: ("\n" + margin(indent)).utf8) }
    bytes.append(contentsOf: brackets.1.utf8)
  }

  private static func margin(_ indent: Int) -> String { String(repeating: "  ", count: indent) }
}
