/// Words that a rule looks for, each with its surroundings, what to write instead and why.
///
/// Written as a table, one word a line, its fields separated by `;`:
///
/// | Field | Meaning |
/// |---|---|
/// | 1 | the word |
/// | 2 | what to put in its place; empty where a person decides |
/// | 3 | the surroundings in which it counts, in the notation of ``ContextGuard``; may be empty |
/// | 4 | why, in a short phrase |
struct WordList: Sendable {
  /// One line of the table.
  struct Entry: Sendable {
    let word: String
    let replacement: String?
    let reason: String
    let contextGuard: ContextGuard
  }

  let entries: [Entry]

  /// Reads a table; a line that cannot be read is a mistake in the program.
  init(_ table: String) {
    entries = table[...].fields(at: "\n").map { line in
      let fields = line.fields(at: ";", omittingEmpty: false)
      guard fields.count == 4, let contextGuard = ContextGuard(notation: fields[2]) else {
        preconditionFailure("unreadable line in a word list: \(line)")
      }
      return Entry(
        word: String(fields[0]), replacement: fields[1].isEmpty ? nil : String(fields[1]),
        reason: String(fields[3]), contextGuard: contextGuard)
    }
  }

  var words: [String] { entries.map(\.word) }
}

/// A rule that is a list of words and otherwise asks the same of each.
protocol ListedWordsRule: AnchoredRule {
  /// The words.
  static var list: WordList { get }
  /// Whether a place where the surroundings allow a word is to be reported.
  func counts(_ entry: WordList.Entry, at place: Range<Int>, in text: WordingText) -> Bool
  /// What to say of a word.
  func message(_ entry: WordList.Entry) -> String
}

extension ListedWordsRule {
  var anchors: [String] { Self.list.words }

  func counts(_ entry: WordList.Entry, at place: Range<Int>, in text: WordingText) -> Bool {
    !text.isInTitleOrQuote(place.lowerBound)
  }

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    let entry = Self.list.entries[anchor]
    guard entry.contextGuard.allows(place, in: text), counts(entry, at: place, in: text) else {
      return nil
    }
    return finding(
      severity, place, in: text, message(entry), replacement: entry.replacement)
  }
}
