import Testing

/// A document in which each line is marked with what it is.
///
/// `标题|云川市人民政府` begins an element, `+|关于……` continues the one before, `|` stands before
/// what belongs to none, and `发文字号|甲 & 签发人|乙` are two elements on one line.
struct ReadingCase: Sendable, CustomTestStringConvertible {
  let name: String
  let text: String
  let expected: [String]

  var testDescription: String { name }

  init(_ name: String, _ marked: String, lineBreak: String = "\n") {
    self.name = name
    var lines: [String] = []
    var expected: [String] = []
    for line in marked.split(separator: "\n", omittingEmptySubsequences: false) {
      var parts: [String] = []
      for part in line.split(separator: "&") {
        let halves = part.split(separator: "|", maxSplits: 1, omittingEmptySubsequences: false)
        let (mark, words) = (halves[0].filter { $0 != " " }, String(halves.last ?? ""))
        let trimmed = String(
          words.drop(while: Self.isBlank).reversed().drop(while: Self.isBlank).reversed())
        parts.append(words)
        if mark == "+" {
          expected[expected.count - 1] += trimmed
        } else if !mark.isEmpty {
          expected.append("\(mark)|\(trimmed)")
        }
      }
      lines.append(parts.joined())
    }
    text = lines.joined(separator: lineBreak)
    self.expected = expected
  }

  private static func isBlank(_ character: Character) -> Bool {
    character.isWhitespace || character == "\u{FEFF}"
  }

  static let all = commonForms + specialForms + faultyForms + datedForms
}
