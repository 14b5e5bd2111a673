import SecretarialRules

/// Some lines that belong together and what they are.
struct TextEntry {
  /// What lines can be.
  enum Mark: Hashable {
    /// The stem of a question; its number where it has one.
    case stem(Int?)
    /// The stem of a question on a material.
    case part(Int)
    /// A choice, by its id.
    case choice(String)
    /// What a gap accepts, by its number.
    case gap(Int)
    /// Something on the left, by its id.
    case left(String)
    /// Something on the right, by its id.
    case right(String)
    /// A text that a question rests on.
    case basis(RuleStrength)
    /// Anything else that has a label.
    case label(TextLabel)
  }

  /// What it is.
  var mark: Mark
  /// The line of its beginning.
  var line: Int
  /// Its lines, the first without the mark; none where there is nothing but the mark.
  var lines: [String]
}
