/// An object on one line, written member by member in the order in which they are set.
///
/// Line ends and other control characters in strings are escaped, so the text never has a second
/// line. Everything else is written as it is, Chinese included.
public struct JSONObjectText: Sendable {
  private var text: [UInt8] = [Ascii.openingBrace]

  /// Begins an object without members.
  public init() {}

  /// Begins an object without members that will take about so many bytes.
  public init(reserving bytes: Int) { text.reserveCapacity(bytes) }

  /// The object as it stands now.
  public var bytes: [UInt8] { text + [Ascii.closingBrace] }

  /// Adds a string, or nothing for nil.
  public mutating func set(_ key: String, _ value: String?) {
    guard let value else { return }
    begin(key)
    text.appendJSONString(value)
  }

  /// Adds a whole number, or nothing for nil.
  public mutating func set(_ key: String, _ value: (some FixedWidthInteger)?) {
    guard let value else { return }
    begin(key)
    text.append(contentsOf: String(value).utf8)
  }

  /// Adds a number; one that is not finite is written as 0, since JSON has no word for it.
  public mutating func set(_ key: String, _ value: Double) {
    begin(key)
    text.append(contentsOf: JSONObjectText.digits(of: value).utf8)
  }

  /// Adds a truth value.
  public mutating func set(_ key: String, _ value: Bool) {
    begin(key)
    text.append(contentsOf: (value ? "true" : "false").utf8)
  }

  /// Adds a list of strings, or nothing for nil.
  public mutating func set(_ key: String, _ values: [String]?) {
    guard let values else { return }
    begin(key)
    text.append(Ascii.openingBracket)
    for (index, value) in values.enumerated() {
      if index > 0 { text.append(Ascii.comma) }
      text.appendJSONString(value)
    }
    text.append(Ascii.closingBracket)
  }

  /// Adds a list of numbers; one that is not finite is written as 0.
  public mutating func set(_ key: String, _ values: [Double]) {
    begin(key)
    text.append(Ascii.openingBracket)
    for (index, value) in values.enumerated() {
      if index > 0 { text.append(Ascii.comma) }
      text.append(contentsOf: JSONObjectText.digits(of: value).utf8)
    }
    text.append(Ascii.closingBracket)
  }

  /// Adds a list of objects.
  public mutating func set(_ key: String, _ objects: [JSONObjectText]) {
    begin(key)
    text.append(Ascii.openingBracket)
    for (index, object) in objects.enumerated() {
      if index > 0 { text.append(Ascii.comma) }
      text.append(contentsOf: object.bytes)
    }
    text.append(Ascii.closingBracket)
  }

  /// Adds an object, or `null` where there is none.
  public mutating func set(_ key: String, orNull object: JSONObjectText?) {
    begin(key)
    text.append(contentsOf: object?.bytes ?? Array("null".utf8))
  }

  /// Adds a string, or `null` where there is none.
  public mutating func set(_ key: String, orNull value: String?) {
    begin(key)
    if let value { text.appendJSONString(value) } else { text.append(contentsOf: "null".utf8) }
  }

  /// Adds a whole number, or `null` where there is none.
  public mutating func set(_ key: String, orNull value: Int?) {
    begin(key)
    text.append(contentsOf: (value.map(String.init) ?? "null").utf8)
  }

  /// Adds a value that is JSON already.
  public mutating func set(_ key: String, json: some Sequence<UInt8>) {
    begin(key)
    text.append(contentsOf: json)
  }

  private mutating func begin(_ key: String) {
    if text.count > 1 { text.append(Ascii.comma) }
    text.appendJSONString(key)
    text.append(Ascii.colon)
  }

  /// A number as JSON writes it: whole numbers without a point.
  public static func digits(of number: Double) -> String {
    guard number.isFinite else { return "0" }
    guard number == number.rounded(), number.magnitude < 0x1p53 else { return String(number) }
    return String(Int(number))
  }
}

extension [UInt8] {
  /// Adds a text as a JSON string with its quotes.
  public mutating func appendJSONString(_ string: String) {
    append(Ascii.quote)
    for byte in string.utf8 {
      switch byte {
      case Ascii.quote, Ascii.backslash:
        append(Ascii.backslash)
        append(byte)
      case Ascii.lineFeed: append(contentsOf: [Ascii.backslash, UInt8(ascii: "n")])
      case Ascii.carriageReturn: append(contentsOf: [Ascii.backslash, UInt8(ascii: "r")])
      case Ascii.tab: append(contentsOf: [Ascii.backslash, UInt8(ascii: "t")])
      case 0..<0x20:
        let digits = Array<UInt8>("0123456789abcdef".utf8)
        append(contentsOf: "\\u00".utf8)
        append(digits[Int(byte >> 4)])
        append(digits[Int(byte & 0xF)])
      default: append(byte)
      }
    }
    append(Ascii.quote)
  }
}
