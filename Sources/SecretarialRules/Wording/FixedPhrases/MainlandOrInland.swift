/// Against Hong Kong and Macao one says 内地, against Taiwan 大陆.
///
/// Convention; the usage notes of Xinhua. Only the two words directly beside the place are asked
/// about.
struct MainlandOrInland: ListedWordsRule {
  let code: RuleCode = "WZ645"
  let title = "与港澳相对说“内地”，与台湾相对说“大陆”"
  let basis = Basis.convention("新华社《新闻信息报道中的禁用词和慎用词》；涉港澳台用语的通例")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "“内地”与香港、澳门对应，“大陆”或者“祖国大陆”与台湾对应，两组不混用。"
    + "三方一起说时，可写“大陆（内地）与港澳台”。"
  let example: RuleExample? = RuleExample(
    wrong: "促进大陆与香港的交流", right: "促进内地与香港的交流")

  static let list = WordList(
    """
    大陆与香港;内地与香港;;与香港相对说“内地”
    大陆和香港;内地和香港;;与香港相对说“内地”
    大陆与澳门;内地与澳门;;与澳门相对说“内地”
    大陆和澳门;内地和澳门;;与澳门相对说“内地”
    大陆与港澳;内地与港澳;后-台;与港澳相对说“内地”
    大陆和港澳;内地和港澳;后-台;与港澳相对说“内地”
    香港与大陆;香港与内地;;与香港相对说“内地”
    香港和大陆;香港和内地;;与香港相对说“内地”
    澳门与大陆;澳门与内地;;与澳门相对说“内地”
    澳门和大陆;澳门和内地;;与澳门相对说“内地”
    港澳与大陆;港澳与内地;;与港澳相对说“内地”
    港澳和大陆;港澳和内地;;与港澳相对说“内地”
    内地与台湾;大陆与台湾;;与台湾相对说“大陆”
    内地和台湾;大陆和台湾;;与台湾相对说“大陆”
    台湾与内地;台湾与大陆;;与台湾相对说“大陆”
    台湾和内地;台湾和大陆;;与台湾相对说“大陆”
    港澳台游客来华;;;港澳台游客是“来内地”“来大陆”
    港澳台同胞来华;;;港澳台同胞是“来内地”“来大陆”
    """)

  /// 香港、台湾与大陆 and the like speak of both.
  private static let both = ["、", "（"].map { Array($0.unicodeScalars) }

  func counts(_ entry: WordList.Entry, at place: Range<Int>, in text: WordingText) -> Bool {
    !text.isInTitleOrQuote(place.lowerBound)
      && !Self.both.contains { text.hasPrefix($0, at: place.lowerBound - 1) }
      && !Self.both.contains { text.hasPrefix($0, at: place.upperBound) }
  }

  func message(_ entry: WordList.Entry) -> String {
    "请核对“\(entry.word)”：\(entry.reason)"
  }
}
