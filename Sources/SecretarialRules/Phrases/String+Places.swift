extension String {
  /// The first place of these words, without a pattern engine.
  func firstRange(of words: String) -> Range<String.Index>? {
    var index = startIndex
    while index < endIndex {
      if self[index...].hasPrefix(words) { return index..<self.index(index, offsetBy: words.count) }
      index = self.index(after: index)
    }
    return nil
  }
}
