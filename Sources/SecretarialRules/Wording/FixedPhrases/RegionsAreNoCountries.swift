/// Hong Kong, Macao and Taiwan are not counted among countries.
///
/// Convention; the usage notes of Xinhua. Only a list with one of them that ends in 等国 without
/// 地区, and 中国和台湾 beside each other, are asked about.
struct RegionsAreNoCountries: AnchoredRule {
  let code: RuleCode = "WZ644"
  let title = "港澳台与国家并列时写“国家和地区”"
  let basis = Basis.convention("新华社《新闻信息报道中的禁用词和慎用词》；涉港澳台用语的通例")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "香港、澳门是中国的特别行政区，台湾是中国的一部分。与国家并列时写“国家和地区”；"
    + "与“中国”相对的说法不成立，应写“大陆和台湾”“内地和香港”。"
  let example: RuleExample? = RuleExample(
    wrong: "来自韩国、台湾等国的客商", right: "来自韩国、台湾等国家和地区的客商")

  private static let regions = ["台湾", "香港", "澳门", "港澳台"]
  private static let beside = ["中国和台湾", "中国与台湾", "中国和香港", "中国与香港", "中国和澳门", "中国与澳门"]
  private static let etc: [[Unicode.Scalar]] = ["等国家", "等国", "等多个国家", "等几个国家"].map {
    Array($0.unicodeScalars)
  }
  /// What may follow 等国 without meaning countries, or makes the wording right.
  private static let fine: [[Unicode.Scalar]] = [
    "和地区", "、地区", "或地区", "或者地区", "与地区", "（地区）", "及地区", "地区", "（境）", "内", "际", "外", "有",
    "产", "企", "营", "资", "道", "标", "防", "务", "民", "庆", "画", "学", "家级", "和区", "级",
  ].map { Array($0.unicodeScalars) }

  let anchors = Self.regions + Self.beside

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    guard anchor < Self.regions.count else {
      let isFine = text.hasPrefix(["当", "局"], at: place.upperBound)
      return isFine || text.isInTitleOrQuote(place.lowerBound)
        ? nil : finding(severity, place, in: text, .beside)
    }
    // A list of names: nothing but names and 、 up to 等国.
    for offset in place.upperBound..<min(place.upperBound + 16, text.scalars.count) {
      if let etc = Self.etc.first(where: { text.hasPrefix($0, at: offset) }) {
        let end = offset + etc.count
        guard !Self.fine.contains(where: { text.hasPrefix($0, at: end) }),
          !text.isInTitleOrQuote(place.lowerBound)
        else { return nil }
        return finding(severity, place.lowerBound..<end, in: text, .among)
      }
      let scalar = text.scalars[offset]
      if scalar != "、", scalar.separatesWords { return nil }
    }
    return nil
  }
}

extension String {
  fileprivate static let beside = "请核对：与台湾、香港、澳门并提的应是大陆或内地，不写“中国”"
  fileprivate static let among = "请核对：港澳台与国家并列，应写“等国家和地区”"
}
