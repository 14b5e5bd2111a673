import Quiz

/// The head of a section: `一、单项选择题（每题2分，共40分）`.
struct PaperHeading {
  /// Its number, where it has one.
  let ordinal: Int?
  /// What it says of the questions below it.
  let stated: StatedKind?

  /// Describes a head.
  init(ordinal: Int?, stated: StatedKind?) {
    self.ordinal = ordinal
    self.stated = stated
  }

  /// Looks whether a line is the head of a section that names a kind.
  init?(_ line: PaperLine) {
    let plain = line.plain
    guard plain.count <= Self.lengthLimit else { return nil }
    let (ordinal, start) = Self.ordinal(plain)
    var place = plain.skippingBlanks(start)
    if place < plain.endIndex, "【[<《".unicodeScalars.contains(plain[place]) { place += 1 }
    guard let (stated, end) = Self.kind(in: plain, at: place) else { return nil }
    var next = end
    if next < plain.endIndex, "】]>》".unicodeScalars.contains(plain[next]) { next += 1 }
    next = plain.skippingBlanks(next)
    if next < plain.endIndex {
      let opens = "(:,，。;；共每本".unicodeScalars.contains(plain[next])
      let speaks = Self.speaksOfPoints(plain[next...])
      // A head without a number has nothing but its points behind it; `【填空题】……` is a stem.
      guard
        ordinal == nil
          ? opens && (speaks || plain.endIndex - next == 1) : opens || next > end && speaks
      else { return nil }
    }
    self.init(ordinal: ordinal, stated: stated)
  }

  private static let lengthLimit = 120

  /// `一、` `（一）` `第一部分` `第2大题`
  static func ordinal(_ plain: ArraySlice<Unicode.Scalar>) -> (Int?, end: Int) {
    let start = plain.startIndex
    if let (value, end) = ChineseOrdinal.read(plain, from: start), end < plain.endIndex,
      "、.．:".unicodeScalars.contains(plain[end])
    {
      return (value, end + 1)
    }
    guard let first = plain.first, first == "(" || first == "第" else { return (nil, start) }
    var value: Int?
    var place = start + 1
    if let (number, end) = ChineseOrdinal.read(plain, from: place) {
      (value, place) = (number, end)
    } else {
      while place < plain.endIndex, let digit = Int(String(Character(plain[place]))),
        place < start + 3
      {
        value = (value ?? 0) * 10 + digit
        place += 1
      }
      // （1） numbers questions.
      if first == "(" { return (nil, start) }
    }
    guard let value, place < plain.endIndex else { return (nil, start) }
    if first == "(" { return plain[place] == ")" ? (value, place + 1) : (nil, start) }
    for word in ["部分", "大题", "类", "卷"] where plain.has(Array(word.unicodeScalars), at: place) {
      place += word.unicodeScalars.count
      if place < plain.endIndex, "、.:".unicodeScalars.contains(plain[place]) { place += 1 }
      return (value, place)
    }
    return (nil, start)
  }

  private static func speaksOfPoints(_ plain: ArraySlice<Unicode.Scalar>) -> Bool {
    plain.contains { "题选答共".unicodeScalars.contains($0) }
  }

  /// Reads the name of a kind as papers have it.
  static func kind(
    in plain: ArraySlice<Unicode.Scalar>, at place: Int
  ) -> (StatedKind, end: Int)? {
    for (word, stated) in kinds where plain.has(word, at: place) {
      return (stated, place + word.count)
    }
    return nil
  }

  /// The names, longest first.
  private static let kinds: [(word: [Unicode.Scalar], stated: StatedKind)] = {
    let names: [(StatedKind, String)] = [
      (StatedKind(.single), "单项选择题 单项选择 单选题 单选"),
      (StatedKind(.multiple), "多项选择题 多项选择 多选题 多选"),
      (StatedKind(shape: .choices), "不定项选择题 不定项选择 不定项 选择题"),
      (StatedKind(.trueFalse), "判断正误题 判断正误 判断对错 判断说明题 判断题 判断 是非题 是非判断题 正误判断题 正误判断"),
      (StatedKind(.fill), "填空题 填空 填充题"),
      (
        StatedKind(shape: .open),
        "简答题 简述题 问答题 论述题 名词解释题 名词解释 案例分析题 材料分析题 案例题 分析题 写作题 作文题 公文写作题 公文写作 应用文写作 综合题 实务题 主观题 简答 论述"
      ),
    ]
    return names.flatMap { stated, words in
      words.split(separator: " ").map { (Array($0.unicodeScalars), stated) }
    }.sorted { $0.0.count > $1.0.count }
  }()
}
