/// Numbers written with four characters for 24 bits.
///
/// The characters mean nothing to a spreadsheet, to Markdown, to HTML, to JSON or to the escapes of
/// workbooks, so that a seal needs no care where it stands.
enum MarkText {
  private static let digits = Array(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789.~".utf8)
  private static let values: [UInt8] = {
    var values = [UInt8](repeating: 0xFF, count: 256)
    for (value, digit) in digits.enumerated() { values[Int(digit)] = UInt8(value) }
    return values
  }()

  /// The text of numbers of which the lowest `count` × 6 bits count.
  static func text(_ numbers: some Sequence<UInt64>, digits count: Int) -> String {
    var text: [UInt8] = []
    for number in numbers {
      for place in stride(from: (count - 1) * 6, through: 0, by: -6) {
        text.append(digits[Int(number >> UInt64(place) & 63)])
      }
    }
    return String(decoding: text, as: UTF8.self)
  }

  /// The numbers of a text, or nil where it is none of these.
  static func numbers(_ text: String, digits count: Int) -> [UInt64]? {
    let text = Array(text.utf8)
    guard text.count % count == 0 else { return nil }
    var numbers: [UInt64] = []
    numbers.reserveCapacity(text.count / count)
    for start in stride(from: 0, to: text.count, by: count) {
      var number: UInt64 = 0
      for digit in text[start..<start + count] {
        let value = values[Int(digit)]
        guard value < 64 else { return nil }
        number = number << 6 | UInt64(value)
      }
      numbers.append(number)
    }
    return numbers
  }
}
