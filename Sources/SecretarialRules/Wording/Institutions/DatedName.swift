/// When the old name of a body or a law is out of place.
enum DatedName {
  /// Whether an old name stands where the text speaks of today: not in a title or a quotation, and
  /// no word or year nearby tells of the time before the change.
  static func isOutdated(_ place: Range<Int>, since year: Int, in text: WordingText) -> Bool {
    guard !text.isInTitleOrQuote(place.lowerBound) else { return false }
    return !Vicinity(of: place, in: text).tellsOfThePast(before: year)
      && !Self.numbersFollow(place, in: text)
  }

  /// Whether an order or a notice of the body is named: 农业部令第5号, 文化部公告.
  private static func numbersFollow(_ place: Range<Int>, in text: WordingText) -> Bool {
    orders.contains { text.hasPrefix($0, at: place.upperBound) }
  }

  private static let orders = ["令", "公告", "第", "〔", "办公厅关于"].map {
    Array($0.unicodeScalars)
  }
}

extension WordList.Entry {
  /// The year of the change, with which the reason begins.
  var year: Int { Int(reason.prefix(4)) ?? 0 }
}

extension String {
  /// What to say of an old name.
  static func renamed(_ entry: WordList.Entry) -> String {
    let now = entry.replacement.map { "今称“\($0)”，" } ?? ""
    return "请核对“\(entry.word)”，\(now)\(entry.reason)；叙述历史时照录旧名"
  }
}
