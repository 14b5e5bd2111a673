import Quiz

/// What papers write in brackets at the ends of stems: `【单选题】`, `（2分）`.
enum PaperTag {
  /// Reads the name of a kind in brackets at the beginning of a stem.
  static func kind(at line: PaperLine) -> (StatedKind, rest: PaperLine)? {
    let plain = line.plain
    guard let first = plain.first, "([【".unicodeScalars.contains(first),
      let (stated, end) = PaperHeading.kind(
        in: plain, at: plain.skippingBlanks(plain.startIndex + 1)),
      let close = plain[end...].prefix(20).firstIndex(where: { ")]】".unicodeScalars.contains($0) })
    else { return nil }
    let between = plain[end..<close]
    guard
      between.allSatisfy({ !$0.properties.isAlphabetic || "共每小本题分".unicodeScalars.contains($0) })
    else { return nil }
    return (stated, line.from(close + 1))
  }

  /// The line without `题目：` at its beginning.
  static func withoutHead(_ line: PaperLine) -> PaperLine {
    for head in heads where line.plain.has(head, at: line.plain.startIndex) {
      return line.from(line.plain.startIndex + head.count)
    }
    return line
  }

  private static let heads = ["题目:", "题干:"].map { Array($0.unicodeScalars) }

  /// The line without `（2分）` at its beginning or end.
  static func withoutPoints(_ line: PaperLine) -> PaperLine {
    let plain = line.plain
    if plain.first == "(", let close = plain.prefix(14).firstIndex(of: ")"),
      isPoints(plain[(plain.startIndex + 1)..<close])
    {
      return line.from(close + 1)
    }
    if plain.last == ")", let open = plain.suffix(14).lastIndex(of: "("),
      isPoints(plain[(open + 1)..<(plain.endIndex - 1)])
    {
      return line.part(plain.startIndex..<open)
    }
    return line
  }

  private static func isPoints(_ plain: ArraySlice<Unicode.Scalar>) -> Bool {
    plain.last == "分" && plain.contains { ("0"..."9").contains($0) }
      && plain.allSatisfy { ("0"..."9").contains($0) || " .本小题每共满计分".unicodeScalars.contains($0) }
  }
}
