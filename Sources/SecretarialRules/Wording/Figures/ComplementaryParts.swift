/// Words that divide a whole without overlap and without rest: 男 and 女.
struct ComplementaryParts: Sendable {
  /// The words, each once.
  let members: [[Unicode.Scalar]]

  private init(_ members: String...) { self.members = members.map { Array($0.unicodeScalars) } }

  /// All divisions that are known.
  static let all = [
    ComplementaryParts("男", "女"),
    ComplementaryParts("城镇", "农村"),
    ComplementaryParts("城镇", "乡村"),
    ComplementaryParts("党员", "非党员"),
    ComplementaryParts("合格", "不合格"),
    ComplementaryParts("公办", "民办"),
    ComplementaryParts("上半年", "下半年"),
    ComplementaryParts("第一产业", "第二产业", "第三产业"),
  ]

  /// Neighbouring items, each of which begins with another of the words, and all of the words.
  struct Run {
    let items: [CountedItem]
    /// Where the first of them stands among the items of the sentence.
    let start: Int
    /// The number after the last.
    var end: Int { start + items.count }

    private static let rests: Alternatives = "其他|其它|其余|剩余|另|还有|未|不详|不明"

    /// Whether a further part is named after them, so that they leave a rest: 未填5人.
    func areFollowedByRest(in text: WordingText) -> Bool {
      guard let start = items.last?.range.upperBound else { return false }
      if text.scalar(at: start) == "、" { return true }
      var end = start
      while end < text.scalars.count, end - start < 24, !text.scalars[end].endsSentence { end += 1 }
      return Self.rests.isFound(in: start..<end, of: text)
    }
  }

  /// The run whose last item holds a place.
  func run(endingAt place: Int, among items: [CountedItem?], in text: WordingText) -> Run? {
    guard let last = items.firstIndex(where: { $0?.range.contains(place) ?? false }) else {
      return nil
    }
    let start = last - members.count + 1
    guard start >= 0 else { return nil }
    let found = items[start...last].compactMap { $0 }
    guard found.count == members.count else { return nil }
    var seen: Set<Int> = []
    for item in found {
      guard let member = member(of: item, in: text), seen.insert(member).inserted else {
        return nil
      }
    }
    return Run(items: found, start: start)
  }

  private func member(of item: CountedItem, in text: WordingText) -> Int? {
    var start = item.label.lowerBound
    if let word = Self.openings.match(from: start, in: text) { start = word.upperBound }
    guard item.label.upperBound - start <= 9 else { return nil }
    return members.firstIndex { text.hasPrefix($0, at: start) }
  }

  private static let openings: Alternatives = "其中|包括|含|有"
}
