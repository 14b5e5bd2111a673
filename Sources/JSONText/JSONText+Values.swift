/// Values of ranges that this type has handed out. For other ranges the answer is nil or nonsense.
extension JSONText {
  /// What a value is, told by its first byte.
  public enum Kind: Hashable, Sendable {
    /// `{…}`
    case object
    /// `[…]`
    case array
    /// `"…"`
    case string
    /// `-1.5e3`
    case number
    /// `true` or `false`
    case boolean
    /// `null`
    case null
  }

  /// What kind of value stands in a range, or nil.
  public func kind(at range: Range<Int>) -> Kind? {
    guard !range.isEmpty, range.upperBound <= bytes.count else { return nil }
    switch bytes[range.lowerBound] {
    case Ascii.openingBrace: return .object
    case Ascii.openingBracket: return .array
    case Ascii.quote: return .string
    case Ascii.minus, Ascii.zero...Ascii.nine: return .number
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .boolean
    case UInt8(ascii: "n"): return .null
    default: return nil
    }
  }

  /// The text of a string with its escapes resolved, or nil where there is no string.
  public func string(at range: Range<Int>) -> String? {
    guard kind(at: range) == .string, range.count >= 2 else { return nil }
    return bytes.withUnsafeBufferPointer { decodedString($0, range) }
  }

  /// A boolean, or nil where there is none.
  public func boolean(at range: Range<Int>) -> Bool? {
    kind(at: range) == .boolean ? bytes[range.lowerBound] == UInt8(ascii: "t") : nil
  }

  /// A whole number written without fraction and exponent, or nil.
  public func integer(at range: Range<Int>) -> Int? {
    guard kind(at: range) == .number else { return nil }
    let negative = bytes[range.lowerBound] == Ascii.minus
    var number = 0
    for byte in bytes[(negative ? range.lowerBound + 1 : range.lowerBound)..<range.upperBound] {
      guard Ascii.isDigit(byte) else { return nil }
      let (tenfold, overflow) = number.multipliedReportingOverflow(by: 10)
      let (sum, carry) = tenfold.subtractingReportingOverflow(Int(byte - Ascii.zero))
      guard !overflow, !carry else { return nil }
      number = sum
    }
    guard !negative else { return number }
    return number == .min ? nil : -number
  }

  /// A number, or nil where there is none or none that a Double can hold.
  public func number(at range: Range<Int>) -> Double? {
    if let whole = integer(at: range), whole.magnitude < 1 << 53 { return Double(whole) }
    guard kind(at: range) == .number else { return nil }
    let number = Double(String(decoding: bytes[range], as: UTF8.self))
    return number?.isFinite == true ? number : nil
  }

  /// Whether a value stands in the text exactly like this, quotes included.
  public func reads(_ literal: StaticString, at range: Range<Int>) -> Bool {
    guard range.count == literal.utf8CodeUnitCount, range.upperBound <= bytes.count else {
      return false
    }
    return literal.withUTF8Buffer { bytes[range].elementsEqual($0) }
  }
}
