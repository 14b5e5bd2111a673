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
    /// A line that begins with nothing known where no text could go on.
    case loose
  }

  /// What it is.
  var mark: Mark
  /// The line of its beginning.
  var line: Int
  /// Its lines, the first without the mark; none where there is nothing but the mark.
  var lines: [String]
}

extension TextEntry {
  /// The entry as a line of its own, as ``AuthoredQuestion/unread`` has it.
  var unread: String {
    switch mark {
    case .stem(let number): number.map { "\($0). \(text)" } ?? text
    case .part(let number): "第\(number)小题：\(text)"
    case .choice(let id): "\(id.uppercased()). \(text)"
    case .gap(let number): "第\(number)空：\(text)"
    case .left(let id): "左\(id.uppercased())：\(text)"
    case .right(let id): "右\(id.uppercased())：\(text)"
    case .basis(let strength): "依据（\(strength.rawValue)）：\(text)"
    // The backslashes of data are its own.
    case .label(.data): "\(TextLabel.data.rawValue)：\(lines.joined(separator: "\n"))"
    case .label(let label): "\(label.rawValue)：\(text)"
    case .loose: text
    }
  }
}
