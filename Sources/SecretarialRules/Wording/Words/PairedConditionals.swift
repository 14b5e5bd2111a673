/// 只有 goes with 才 and 只要 with 就.
///
/// Convention of grammar. Only a sentence that begins with the word and whose next clause begins
/// with the other's partner is asked about.
struct PairedConditionals: AnchoredRule {
  let code: RuleCode = "WZ652"
  let title = "“只有”配“才”，“只要”配“就”"
  let basis = Basis.convention("语法常识：关联词语的搭配")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "“只有……才……”说缺一不可的条件，“只要……就……”说有了就够的条件，"
    + "意思不同。写成“只有……就能……”“只要……才能……”，条件的轻重就乱了。"
  let example: RuleExample? = RuleExample(
    wrong: "只有加强管理，就能提高效率。", right: "只有加强管理，才能提高效率。")

  private static let words: [(opening: String, wrong: [String], partner: String)] = [
    ("只有", ["就能", "就会", "便能", "就可以", "就一定"], "才"),
    ("只要", ["才能", "才会", "方能", "才可以", "方可"], "就"),
  ]

  let anchors = Self.words.map(\.opening)

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    let scalars = text.scalars
    let before = place.lowerBound - 1
    guard
      before < 0 || scalars[before].endsSentence || scalars[before] == "　"
        || scalars[before] == "，"
    else { return nil }
    let word = Self.words[anchor]
    let partner = Array(word.partner.unicodeScalars)
    var offset = place.upperBound
    while offset < scalars.count, offset - place.upperBound < 30, !scalars[offset].endsSentence {
      if text.hasPrefix(partner, at: offset) { return nil }
      if scalars[offset] == "，" { break }
      offset += 1
    }
    guard offset < scalars.count, scalars[offset] == "，",
      let wrong = word.wrong.first(where: {
        text.hasPrefix(Array($0.unicodeScalars), at: offset + 1)
      }
      ), !text.isInTitleOrQuote(place.lowerBound)
    else { return nil }
    let range = offset + 1..<offset + 1 + wrong.unicodeScalars.count
    return finding(severity, range, in: text, .mismatched(word.opening, wrong, word.partner))
  }
}

extension String {
  fileprivate static func mismatched(_ opening: String, _ wrong: String, _ partner: String)
    -> String
  {
    "请核对：前面是“\(opening)”，这里的“\(wrong)”应与“\(partner)”相配"
  }
}
