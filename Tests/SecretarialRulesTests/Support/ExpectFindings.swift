import OfficialDocuments
import SecretarialRules
import Testing

/// Checks an element in which each expected finding is marked by an emoji right before its start.
///
/// `expected` gives for every mark the codes found there, separated by blanks. Findings that are not
/// marked fail the test as much as marks without a finding.
func expectFindings(
  _ kind: Phrase.Kind, _ marked: String, genre: DocumentGenre? = nil,
  _ expected: [Character: String], sourceLocation: SourceLocation = #_sourceLocation
) {
  let (text, marks) = separate(marked)
  let wanted = expected.flatMap { mark, codes in
    codes.split(separator: " ").map { Place(offset: marks[mark] ?? -1, code: String($0)) }
  }
  let found = PhraseCheck.findings(in: Phrase(kind, text, genre: genre)).map {
    Place(
      offset: text.distance(from: text.startIndex, to: $0.range.lowerBound),
      code: $0.rule.rawValue)
  }
  #expect(found.sorted() == wanted.sorted(), "\(marked)", sourceLocation: sourceLocation)
}

private struct Place: Comparable, CustomStringConvertible {
  let offset: Int
  let code: String

  static func < (left: Place, right: Place) -> Bool {
    (left.offset, left.code) < (right.offset, right.code)
  }

  var description: String { "\(code)@\(offset)" }
}

private func separate(_ marked: String) -> (text: String, marks: [Character: Int]) {
  var text = ""
  var marks: [Character: Int] = [:]
  for character in marked {
    if "1️⃣2️⃣3️⃣4️⃣5️⃣".contains(character) {
      marks[character] = text.count
    } else {
      text.append(character)
    }
  }
  return (text, marks)
}
