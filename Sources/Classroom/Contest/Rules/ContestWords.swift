internal import Quiz

/// Lists as people type them after an option.
enum ContestWords {
  /// The items between commas, narrow and without blanks around them; empty ones are left out.
  static func items(_ typed: String) -> [String] {
    TypedForms.folded(typed).split { ",，、;；".contains($0) }
      .map { RosterText.line(String($0)) }.filter { !$0.isEmpty }
  }

  /// Words that no paper of a contest may carry: the qualification left the national list in 2020.
  static let forbidden = ["国家职业资格", "国家执业资格"]

  /// Whether a text has none of the words that may not stand on a certificate.
  static func mayBePrinted(_ text: String) -> Bool {
    let plain = TypedForms.folded(text).filter { !$0.isWhitespace }
    return !forbidden.contains { plain.contains($0) }
  }
}
