public import Quiz
internal import SecretarialRules
public import Sessions

/// Which passage of the banks comes next.
public enum TypingSelection {
  /// How many characters a passage of the banks has: some minutes of work.
  public static let lengths = 80...400

  /// Draws a passage: first those that were never typed, then the longest ago; chance decides among
  /// equals.
  ///
  /// A text that tells the key of its question comes only after the question was answered; where
  /// nothing else is left, a model document all the same, since there are many ways to write one. A
  /// passage with its errors put right never comes before.
  ///
  /// - Parameters:
  ///   - entries: The questions to draw from.
  ///   - library: The banks.
  ///   - isAnswered: Whether a question was answered before.
  ///   - typed: When a passage was typed last.
  ///   - seed: Chance.
  /// - Returns: The passage, or `nil` where there is none to be shown.
  public static func draw(
    from entries: [QuestionBank.Entry], in library: QuestionLibrary,
    isAnswered: (QuestionReference) -> Bool, typed: [QuestionReference: Timestamp], seed: UInt64
  ) -> TypingPassage? {
    var generator = SeededGenerator(seed: seed)
    var candidates: [(entry: QuestionBank.Entry, rank: Int, at: Timestamp?)] = []
    for entry in entries.shuffled(using: &generator) {
      guard let origin = entry.kind.proseOrigin else { continue }
      let isOpen = !origin.revealsKey || isAnswered(entry.reference)
      guard isOpen || origin == .model else { continue }
      candidates.append((entry, isOpen ? 0 : 1, typed[entry.reference]))
    }
    // Sorting keeps no order among equals, chance has settled it.
    let order = candidates.indices.sorted { first, second in
      let (a, b) = (candidates[first], candidates[second])
      if a.rank != b.rank { return a.rank < b.rank }
      let (mine, theirs) = (a.at?.milliseconds ?? .min, b.at?.milliseconds ?? .min)
      return mine != theirs ? mine < theirs : first < second
    }
    for index in order {
      let reference = candidates[index].entry.reference
      guard let question = (try? library.question(reference)) ?? nil,
        let passage = TypingPassage(question, reference),
        lengths.contains(passage.text.characters.count)
      else { continue }
      return passage
    }
    return nil
  }
}
