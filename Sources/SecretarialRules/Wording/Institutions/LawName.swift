/// Where the name of a law between 《 and 》 is the text's own reference to it.
enum LawName {
  /// Whether the name is cited by the text itself, rather than being part of a longer title or
  /// standing in a quotation.
  static func isCited(at place: Range<Int>, in text: WordingText) -> Bool {
    let before = place.lowerBound - 1
    if before >= 0, text.scalars[before] != "》", text.isInTitle(before) { return false }
    if place.upperBound < text.scalars.count, text.scalars[place.upperBound] != "《",
      text.isInTitle(place.upperBound)
    {
      return false
    }
    return before < 0 || text.scalars[before] == "》" || !text.isInTitleOrQuote(before)
  }

  /// The lines of a word list for a law under its full and its short name.
  static func lines(_ laws: [(old: String, new: String, reason: String)]) -> String {
    laws.flatMap { law in
      ["", "中华人民共和国"].map { "《\($0)\(law.old)》;《\($0)\(law.new)》;;\(law.reason)" }
    }.joined(separator: "\n")
  }
}
