/// A line of an exercise in the making: the clean text and what has been planted in it.
struct DraftLine: Sendable {
  let clean: WordingText
  /// What has been planted, in the order of the line, with ranges in the clean text.
  private(set) var swaps: [Swap] = []
  private(set) var text: String
  /// Whether the wording check is content with the clean line, hints aside.
  let isClean: Bool

  init(clean line: String) {
    clean = WordingText(line)
    text = line
    isClean = WordingCheck.findings(in: line, least: .doubtful).isEmpty
  }

  /// The line with one swap more; `nil` if that makes the key ambiguous.
  ///
  /// A wrong form must occur once and in the clean line not at all, so that putting the right forms
  /// back in any order restores the line; and the check must find exactly the wrong forms.
  func planting(_ swap: Swap) -> DraftLine? {
    guard !swaps.contains(where: { $0.range.overlaps(swap.range) }) else { return nil }
    var draft = self
    draft.swaps.append(swap)
    draft.swaps.sort { $0.range.lowerBound < $1.range.lowerBound }
    let (text, places) = draft.written()
    draft.text = text
    let found = WordingCheck.findings(in: text, least: .doubtful).map { finding in
      text.unicodeScalars.distance(
        from: text.startIndex, to: finding.range.lowerBound)..<text.unicodeScalars.distance(
          from: text.startIndex, to: finding.range.upperBound)
    }
    let reading = WordingText(text)
    let isUnambiguous = draft.swaps.allSatisfy { swap in
      let wrong = Array(swap.wrong.unicodeScalars)
      return reading.count(of: wrong) == 1 && clean.count(of: wrong) == 0
    }
    return found == places && isUnambiguous ? draft : nil
  }

  /// The clean line with every swap carried out, and where the wrong forms came to stand.
  private func written() -> (text: String, places: [Range<Int>]) {
    var scalars: [Unicode.Scalar] = []
    var places: [Range<Int>] = []
    var done = 0
    for swap in swaps {
      scalars += clean.scalars[done..<swap.range.lowerBound]
      let start = scalars.count
      scalars += Array(swap.wrong.unicodeScalars)
      places.append(start..<scalars.count)
      done = swap.range.upperBound
    }
    scalars += clean.scalars[done...]
    return (String(String.UnicodeScalarView(scalars)), places)
  }
}

extension WordingText {
  fileprivate func count(of word: [Unicode.Scalar]) -> Int {
    scalars.indices.filter { hasPrefix(word, at: $0) }.count
  }
}
