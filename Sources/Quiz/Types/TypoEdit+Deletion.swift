extension TypoEdit {
  /// What `删去“的”` deletes.
  static func deletion(_ word: Substring) -> String? {
    guard let verb = deletions.first(where: word.hasPrefix) else { return nil }
    let wrong = unquoted(word.dropFirst(verb.count))
    return wrong.isEmpty ? nil : wrong
  }

  static let deletions = ["删去", "删掉", "删除", "删"]

  /// What `删去“的”、删去“了”` deletes; `nil` where anything else stands there.
  static func deletionList(
    _ words: Substring, _ isQuoted: (String) -> Bool
  ) -> [TypoEdit]? {
    if let wrong = quotedDeletion(words, isQuoted) { return [TypoEdit(wrong: wrong, right: "")] }
    for comma in words.indices where mayEndCorrection(words[comma]) {
      guard let wrong = quotedDeletion(words[..<comma], isQuoted) else { continue }
      let rest = words[comma...].dropFirst()
      if rest.isEmpty { return [TypoEdit(wrong: wrong, right: "")] }
      guard let others = deletionList(rest, isQuoted) else { continue }
      return [TypoEdit(wrong: wrong, right: "")] + others
    }
    return nil
  }

  private static func quotedDeletion(
    _ words: Substring, _ isQuoted: (String) -> Bool
  ) -> String? {
    guard let wrong = deletion(words), isQuoted(wrong) else { return nil }
    return wrong
  }

  /// The deletions before the wrong side of a correction, and that side.
  static func leadingDeletions(
    _ side: Substring, _ isQuoted: (String) -> Bool
  ) -> (deletions: [TypoEdit], rest: Substring)? {
    for comma in side.indices.reversed() where mayEndCorrection(side[comma]) {
      let rest = side[comma...].dropFirst()
      if let deletions = deletionList(side[..<comma], isQuoted),
        isQuoted(quotation(rest, isQuoted))
      {
        return (deletions, rest)
      }
    }
    return nil
  }

  /// The right side of a correction without the deletions behind it, and those.
  static func trailingDeletions(
    _ right: Substring, _ isQuoted: (String) -> Bool
  ) -> (right: Substring, deletions: [TypoEdit]) {
    for comma in right.indices where mayEndCorrection(right[comma]) {
      if let deletions = deletionList(right[comma...].dropFirst(), isQuoted) {
        return (right[..<comma], deletions)
      }
    }
    return (right, [])
  }
}
