import JSONText
import SecretarialRules

/// A question of which copies are made.
struct QuestionPattern {
  private let stem: String
  /// The members but for name and stem, on one line.
  private let rest: [UInt8]
  private let clauseLength: Int

  /// The bytes of a copy, more or less.
  var size: Int { rest.count + stem.utf8.count + clauseLength * 3 }

  /// Reads a question, or gives nil where its stem has several paragraphs.
  init?(_ text: JSONText, _ range: Range<Int>) throws {
    var stem: String?
    var rest: [UInt8] = []
    for member in try text.members(of: range) ?? [] {
      switch member.key {
      case "id": continue
      case "stem": stem = text.string(at: member.value)
      default:
        rest.append(UInt8(ascii: ","))
        rest.appendJSONString(member.key)
        rest.append(UInt8(ascii: ":"))
        rest += withoutBlanks(text.bytes[member.value])
      }
    }
    guard let stem else { return nil }
    self.stem = stem
    self.rest = rest
    // Two copies must differ in more than a fifth of what they ask.
    clauseLength = 12 + (stem.utf8.count + rest.count) / 18
  }

  /// A copy with a name and a clause of its own.
  func question(_ number: Int, using generator: inout SeededGenerator) -> [UInt8] {
    let clause = String(
      String.UnicodeScalarView(
        (0..<clauseLength).compactMap { _ in
          Unicode.Scalar(UInt32.random(in: 0x4E00...0x9FA5, using: &generator))
        }))
    var bytes = Array(#"{"id":"\#(QuestionData.questionID(number))","stem":"#.utf8)
    bytes.appendJSONString("\(stem)（\(clause)）")
    return bytes + rest + [UInt8(ascii: "}")]
  }
}

/// A JSON text without the blanks between its parts.
private func withoutBlanks(_ text: ArraySlice<UInt8>) -> [UInt8] {
  var isInString = false
  var isEscaped = false
  return text.filter { byte in
    defer {
      if byte == UInt8(ascii: "\""), !isEscaped { isInString.toggle() }
      isEscaped = isInString && byte == UInt8(ascii: "\\") && !isEscaped
    }
    return isInString || ![0x20, 0x0A, 0x0D, 0x09].contains(byte)
  }
}
