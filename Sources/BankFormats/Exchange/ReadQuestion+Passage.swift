import Quiz

extension ReadQuestion {
  /// Makes a passage with words to choose from of some lines.
  ///
  /// - Parameters:
  ///   - lines: The passage with its gaps as `{1}`, `{2}` …; what stands before the first gap asks
  ///     for it.
  ///   - words: The words, of which each is taken once.
  ///   - gaps: What the gaps accept.
  mutating func setPassage(_ lines: [String], words: [String], _ gaps: [AuthoredBody.Gap]) {
    let start = lines.firstIndex { $0.contains("{1}") } ?? lines.endIndex
    question.kind = .cloze
    question.stem = Array(lines[..<start])
    if start == 0 {
      question.stem = ["选词填空。"]
      say(.note, "没有题干，补了“选词填空。”")
    }
    var known: Set<String> = []
    question.body = .cloze(
      .init(
        text: Array(lines[start...]), words: words.filter { known.insert($0).inserted },
        gaps: gaps))
  }
}
