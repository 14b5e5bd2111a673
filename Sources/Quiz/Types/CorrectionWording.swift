/// The words in which people write a correction, beside the signs of ``TypoEdit``.
enum CorrectionWording {
  /// The text with one `=` for each word that means “becomes”, and none for the sign of a sum.
  ///
  /// - Parameters:
  ///   - typed: What was typed.
  ///   - passage: The lines that may be quoted; what stands in them is no sign.
  /// - Returns: The text as ``TypoEdit`` reads it.
  static func withPlainSigns(_ typed: String, in passage: [String]) -> String {
    var text = withoutSums(typed, in: passage)
    for words in becomes where !passage.contains(where: { $0.contains(words) }) {
      text = text.replacing(words, with: "改为")
    }
    for blank in [" ", "　"] {
      text = text.replacing("\(blank)改\(blank)", with: "改为")
      for (open, close) in ["[]", "〔〕", "【】", "()", "（）"].map({ ($0.prefix(1), $0.suffix(1)) }) {
        text = text.replacing("\(open)\(blank)\(close)", with: "\(open)\(close)")
      }
    }
    return TypoEdit.withPlainArrows(text)
  }

  private static let becomes = [
    "应该改为", "应当改为", "应该写成", "应当写成", "应该写为", "应该写作", "应更正为", "应修改为", "应改写为", "应该为", "应当为", "应当是",
    "应写成", "应写为", "应写作", "应改作", "应改用", "更正为", "修改为", "改写为", "改写成", "替换为", "替换成", "换成", "换为",
    "改正为", "订正为", "调整为", "须改为", "改到", "应是", "宜为", "当为", "该为",
  ]

  /// `9+18=27` is a sum and corrects nothing.
  private static func withoutSums(_ typed: String, in passage: [String]) -> String {
    var result = ""
    for character in typed {
      let isSum = "=＝".contains(character) && endsWithSum(result, in: passage)
      result += isSum ? "等于" : String(character)
    }
    return result
  }

  private static func endsWithSum(_ text: String, in passage: [String]) -> Bool {
    var terms = ""
    for character in text.reversed() {
      guard isDigit(character) || "+＋-－*×xX÷加减.万千元名所个人户(（)） ".contains(character) else { break }
      terms.insert(character, at: terms.startIndex)
    }
    let trimmed = TypedForms.trimmed(terms)
    guard let sign = trimmed.dropFirst().firstIndex(where: { "+＋-－*×xX÷加减".contains($0) }),
      trimmed[sign...].contains(where: isDigit), trimmed[..<sign].contains(where: isDigit)
    else { return false }
    return !passage.contains { $0.contains(trimmed) }
  }

  private static func isDigit(_ character: Character) -> Bool {
    ("0"..."9").contains(character) || ("０"..."９").contains(character)
  }

  // MARK: What is quoted

  /// The part of one side of a correction that quotes the passage: `把“布署”`, `第二句的布署应`,
  /// `布署这个词`; the side itself, without marks round it, where nothing is quoted.
  static func quotation(_ side: Substring, _ isQuoted: (String) -> Bool) -> String {
    let plain = TypoEdit.quotation(side, isQuoted)
    if plain.isEmpty || isQuoted(plain) { return plain }
    if let inner = quotedWords(in: side).last(where: isQuoted) { return inner }
    // The longest piece from the passage, the last of several.
    let side = side.suffix(longestSide)
    var length = side.count - 1
    while length > 1 {
      for start in stride(from: side.count - length, through: 0, by: -1) {
        let piece = String(side.dropFirst(start).prefix(length))
        if isQuoted(piece), piece.contains(where: { $0.isLetter || $0.isNumber }) { return piece }
      }
      length -= 1
    }
    return plain
  }

  /// A quotation is searched for in so many characters; nobody types more before a sign.
  private static let longestSide = 80

  /// What both sides of a correction have in common is taken off until the wrong side is quoted:
  /// `签定协议=签订协议`, where the passage says 签定场地使用协议.
  static func quotedPart(
    of wrong: String, becoming right: String, _ isQuoted: (String) -> Bool
  ) -> (wrong: String, right: String)? {
    let head = zip(wrong, right).prefix { $0 == $1 }.count
    let tail = zip(wrong.reversed(), right.reversed()).prefix { $0 == $1 }.count
    guard wrong.count <= longestSide else { return nil }
    var best: (wrong: String, right: String)?
    for front in 0...head {
      for back in 0...tail where front + back < min(wrong.count, right.count + 1) {
        let part = String(wrong.dropFirst(front).dropLast(back))
        if part.count > max(1, best?.wrong.count ?? 0), isQuoted(part) {
          best = (part, String(right.dropFirst(front).dropLast(back)))
        }
      }
    }
    return best
  }

  /// What stands between quotation marks.
  static func quotedWords(in text: Substring) -> [String] {
    var words: [String] = []
    var open: Substring.Index?
    for index in text.indices {
      guard "“”\"‘’'「」『』".contains(text[index]) else { continue }
      if let start = open {
        if start < index { words.append(String(text[start..<index])) }
        open = nil
      } else {
        open = text.index(after: index)
      }
    }
    return words
  }

  // MARK: What it becomes

  /// What the right side of a correction may mean, itself first: without marks, without a remark
  /// behind it, without words that only close the sentence.
  static func rights(_ side: String) -> [String] {
    var rights = [TypoEdit.unquoted(side[...])]
    rights += quotedWords(in: side[...])
    for tail in tails {
      if let end = side.firstRange(of: tail)?.lowerBound, end > side.startIndex {
        rights.append(TypoEdit.unquoted(side[..<end]))
      }
    }
    return rights
  }

  private static let tails = [
    "（", "(", "才对", "才是", "才行", "即可", "就行", "就可以", "就对", "为妥", "为宜", "更好", "二字", "两字", "两个字", "一词",
    "或者", "或", "吧", "了", "！", "!", "？", "?",
  ]

  /// Whether the right side of a correction says to take the wrong side out.
  static func deletes(_ right: String) -> Bool {
    ["无", "空", "不要", "不写"].contains(right) || deletions.contains(right)
  }

  /// `布署改部署`, `“部署”误写成“布署”`: a correction without a sign.
  static func edit(_ words: Substring, in line: String) -> TypoEdit? {
    guard words.count <= 2 * longestSide else { return nil }
    for sign in ["错写成", "误写成", "误写为", "错写为", "误作", "误为", "写成了", "写成", "打成", "写作"] {
      guard let place = words.firstRange(of: sign) else { continue }
      let (left, right) = (words[..<place.lowerBound], words[place.upperBound...])
      let meant = quotedWords(in: left).last ?? TypoEdit.unquoted(withoutOpening(left))
      let written = quotation(right, line.contains)
      guard !meant.isEmpty, !line.contains(meant), line.contains(written), written.count > 1 else {
        continue
      }
      return TypoEdit(wrong: written, right: meant)
    }
    if let deleted = deletion(words), line.contains(deleted) {
      return TypoEdit(wrong: deleted, right: "")
    }
    return TypoEdit.withOtherSign(words, line.contains)
      ?? TypoEdit.withOtherSign(withoutOpening(words), line.contains)
  }

  /// What `应删去“的”` takes out.
  private static func deletion(_ words: Substring) -> String? {
    let words = withoutOpening(words)
    guard let verb = deletions.first(where: words.hasPrefix) else { return nil }
    let object = words.dropFirst(verb.count)
    return quotedWords(in: object).first ?? (object.isEmpty ? nil : TypoEdit.unquoted(object))
  }

  private static let deletions = ["删去", "删掉", "删除", "去掉", "去除", "划掉", "划去", "取消", "拿掉", "删"]

  /// The words without those that only open an advice.
  private static func withoutOpening(_ words: Substring) -> Substring {
    var words = words
    while let opening = ["应该", "应当", "应", "建议", "需要", "需", "可以", "可", "请", "要", "把", "将"]
      .first(where: words.hasPrefix)
    {
      words = words.dropFirst(opening.count)
    }
    return words
  }
}
