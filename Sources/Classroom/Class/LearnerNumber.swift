internal import Quiz

/// 学号, as the roster has it: the zeros it begins with are part of it.
public struct LearnerNumber: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  /// The number as it stands in the roster.
  public let rawValue: String
  /// Takes the number as it stands in the roster.
  public init(rawValue: String) { self.rawValue = rawValue }
  /// The number itself.
  public var description: String { rawValue }

  /// The number for comparing with what was typed: narrow, in lower case, without blanks and
  /// without the zeros it begins with.
  var plain: String { Self.plain(rawValue) }

  /// A typed number as ``plain-swift.property`` has it.
  package static func plain(_ text: String) -> String {
    let folded = TypedForms.folded(text).lowercased().filter { !$0.isWhitespace }
    let digits = folded.drop { $0 == "0" }
    // 0 and 00 are the same number too.
    return digits.first?.isNumber == true ? String(digits) : digits.isEmpty ? "0" : folded
  }
}

extension LearnerNumber: Comparable {
  /// Before the other as people sort: 2 before 10, A9 before A10.
  public static func < (first: LearnerNumber, second: LearnerNumber) -> Bool {
    var (a, b) = (Array(first.rawValue.utf8)[...], Array(second.rawValue.utf8)[...])
    while let left = a.first, let right = b.first {
      if isDigit(left), isDigit(right) {
        let (x, y) = (takeDigits(&a), takeDigits(&b))
        if x.count != y.count { return x.count < y.count }
        if x != y { return x.lexicographicallyPrecedes(y) }
      } else {
        guard left == right else { return left < right }
        (a, b) = (a.dropFirst(), b.dropFirst())
      }
    }
    guard a.isEmpty, b.isEmpty else { return a.isEmpty }
    // 1 and 01 are two numbers.
    return first.rawValue < second.rawValue
  }

  /// Takes a run of digits off, without the zeros it begins with.
  private static func takeDigits(_ bytes: inout ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    let run = bytes.prefix(while: isDigit)
    bytes = bytes.dropFirst(run.count)
    return run.drop { $0 == UInt8(ascii: "0") }
  }

  private static func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
}
