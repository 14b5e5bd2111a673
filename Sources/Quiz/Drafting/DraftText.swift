import OfficialDocuments

/// The words of a draft for looking something up: spaces, width and kind of signs do not matter.
struct DraftText {
  private let text: String

  init(_ text: String) { self.text = TypedForms.comparable(text) }

  /// The pieces, with something between them that no form can bridge.
  init(_ pieces: [String]) {
    text = pieces.map(TypedForms.comparable).joined(separator: "\u{1F}")
  }

  /// Whether one of the forms stands there: `5月20日|二十日`.
  ///
  /// A number is not found in a longer one: 20日 is not in 120日, nor 三人 in 十三人.
  func contains(_ forms: String) -> Bool {
    Self.alternatives(forms).contains { form in
      text.ranges(of: form).contains { isWhole($0, form) }
    }
  }

  /// The first of the forms, for telling somebody what is wanted.
  static func shown(_ forms: String) -> String { String(forms.prefix { $0 != "|" }) }

  /// The forms in comparable writing.
  static func alternatives(_ forms: String) -> [String] {
    forms.split(separator: "|").map { TypedForms.comparable(String($0)) }.filter { !$0.isEmpty }
  }

  private func isWhole(_ range: Range<String.Index>, _ form: String) -> Bool {
    if let first = form.first, let before = text[..<range.lowerBound].last,
      Self.continues(before, into: first, beyond: text[..<range.lowerBound].dropLast().last)
    {
      return false
    }
    let rest = text[range.upperBound...]
    if let last = form.last, let after = rest.first,
      Self.continues(after, into: last, beyond: rest.dropFirst().first)
    {
      return false
    }
    return true
  }

  /// Whether a neighbour belongs to the number that a form begins or ends with.
  private static func continues(
    _ neighbour: Character, into edge: Character, beyond: Character?
  ) -> Bool {
    if isDigit(edge) {
      return isDigit(neighbour) || (".,".contains(neighbour) && beyond.map(isDigit) ?? false)
    }
    return hanDigits.contains(edge) && hanDigits.contains(neighbour)
  }

  private static func isDigit(_ character: Character) -> Bool { ("0"..."9").contains(character) }
  private static let hanDigits: Set<Character> = Set("〇零一二三四五六七八九十百千")
}
