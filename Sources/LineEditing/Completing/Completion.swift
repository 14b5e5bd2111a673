/// Completes the word before the cursor from candidates with a Chinese and an English form.
public enum Completion {
  /// The line at the moment Tab is pressed.
  public struct Query: Sendable, Hashable {
    /// The whole line.
    public let line: String
    /// The part of the line before the cursor.
    public let textBeforeCursor: String

    /// Describes a line with its cursor.
    public init(line: String, textBeforeCursor: String) {
      self.line = line
      self.textBeforeCursor = textBeforeCursor
    }

    /// What is being typed: the text between the last space and the cursor.
    public var word: Substring {
      let start = textBeforeCursor.lastIndex(where: \.isWhitespace)
      return textBeforeCursor[
        (start.map(textBeforeCursor.index(after:)) ?? textBeforeCursor.startIndex)...]
    }

    /// The words before the one being typed.
    public var precedingWords: [Substring] {
      textBeforeCursor[..<word.startIndex].split(whereSeparator: \.isWhitespace)
    }
  }

  /// Something that can be completed.
  public struct Candidate: Sendable, Hashable {
    /// The form that is shown in lists.
    public let text: String
    /// Other forms, such as the Chinese name of a command; the form that was begun is inserted.
    public let aliases: [String]
    /// Whether a space follows; not so for the name of a folder.
    public let endsWord: Bool

    /// Describes something that can be completed.
    public init(_ text: String, aliases: [String] = [], endsWord: Bool = true) {
      self.text = text
      self.aliases = aliases
      self.endsWord = endsWord
    }
  }

  /// What Tab does.
  public enum Outcome: Sendable, Hashable {
    /// Nothing fits.
    case nothing
    /// The word is replaced by a longer one.
    case replacement(String)
    /// Several candidates fit and have no more in common than what is typed.
    case choices([String])
  }

  /// Finds what Tab does to the word being typed.
  ///
  /// A candidate fits where any of its forms begins with the word; case and the difference
  /// between full-width and half-width letters do not count.
  public static func outcome(for query: Query, among candidates: [Candidate]) -> Outcome {
    let typed = folded(query.word)
    var matches: [(form: String, candidate: Candidate)] = []
    for candidate in candidates {
      let forms = [candidate.text] + candidate.aliases
      guard let form = forms.first(where: { folded($0).starts(with: typed) }) else { continue }
      matches.append((form, candidate))
    }
    guard let first = matches.first else { return .nothing }
    if matches.count == 1 {
      return .replacement(first.form + (first.candidate.endsWord ? " " : ""))
    }
    let common = matches.dropFirst().reduce(folded(first.form).count) { length, match in
      min(length, zip(folded(first.form), folded(match.form)).prefix { $0 == $1 }.count)
    }
    if common > typed.count { return .replacement(String(first.form.prefix(common))) }
    return .choices(matches.map { $0.form })
  }

  /// The characters of a text without differences of case and width, one for each character.
  static func folded(_ text: some StringProtocol) -> [String] {
    text.map { character in
      var scalars = String.UnicodeScalarView()
      for scalar in character.unicodeScalars {
        switch scalar.value {
        case 0xFF01...0xFF5E: scalars.append(Unicode.Scalar(UInt8(scalar.value - 0xFEE0)))
        case 0x3000: scalars.append(" ")
        default: scalars.append(scalar)
        }
      }
      return String(scalars).lowercased()
    }
  }
}
