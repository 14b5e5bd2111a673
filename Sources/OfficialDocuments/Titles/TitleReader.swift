/// Finds the parts of a title outside quotation marks and brackets.
struct TitleReader {
  let text: String
  /// Where the words start.
  let start: String.Index
  /// Where the words end, before trailing punctuation and a bracket such as （试行）.
  let end: String.Index
  let trailingPunctuation: Range<String.Index>?
  /// What stands between marks, the marks included.
  private let quoted: [Range<String.Index>]

  init(_ text: String) {
    self.text = text
    let quoted = TitleReader.quotedRanges(in: text)
    self.quoted = quoted
    start = text.firstIndex { !$0.isWhitespace } ?? text.endIndex
    var end = text.endIndex
    var punctuation: Range<String.Index>?
    while end > start {
      let last = text.index(before: end)
      if text[last].isWhitespace {
        end = last
      } else if TitleReader.punctuation.contains(text[last]) {
        punctuation = last..<(punctuation?.upperBound ?? end)
        end = last
      } else if let bracket = quoted.first(where: {
        $0.upperBound == end && TitleReader.annotationOpenings.contains(text[$0.lowerBound])
      }) {
        end = bracket.lowerBound
      } else {
        break
      }
    }
    self.end = max(end, start)
    trailingPunctuation = punctuation
  }

  private static let punctuation: Set<Character> = [
    "。", "，", "、", "；", "：", "？", "！", "…", ".", ",", ";", ":", "?", "!",
  ]
  private static let annotationOpenings: Set<Character> = ["（", "("]
  private static let closings: [Character: Character] = [
    "《": "》", "〈": "〉", "“": "”", "‘": "’", "（": "）", "(": ")", "「": "」", "『": "』",
    "〔": "〕", "[": "]", "【": "】",
  ]

  /// Only pairs that close are taken, so that a forgotten mark does not hide the rest.
  private static func quotedRanges(in text: String) -> [Range<String.Index>] {
    var open: [(closing: Character, at: String.Index)] = []
    var ranges: [Range<String.Index>] = []
    for index in text.indices {
      let character = text[index]
      if let closing = closings[character] {
        open.append((closing, index))
      } else if let match = open.lastIndex(where: { $0.closing == character }) {
        let range = open[match].at..<text.index(after: index)
        open.removeSubrange(match...)
        ranges.removeAll { range.contains($0.lowerBound) }
        ranges.append(range)
      }
    }
    return ranges
  }

  private func isQuoted(_ index: String.Index) -> Bool { quoted.contains { $0.contains(index) } }

  /// The first place of a word outside marks.
  func first(_ word: String, in range: Range<String.Index>) -> Range<String.Index>? {
    var index = range.lowerBound
    while index < range.upperBound {
      if let mark = quoted.first(where: { $0.contains(index) }) {
        index = max(mark.upperBound, text.index(after: index))
        continue
      }
      if text.utf8[index..<range.upperBound].starts(with: word.utf8) {
        return index..<text.utf8.index(index, offsetBy: word.utf8.count)
      }
      index = text.unicodeScalars.index(after: index)
    }
    return nil
  }

  func firstForwardingVerb(in range: Range<String.Index>) -> Range<String.Index>? {
    DocumentTitle.ForwardingVerb.allCases.compactMap { first($0.rawValue, in: range) }
      .min { $0.lowerBound < $1.lowerBound }
  }

  /// The verb opens the matter: 关于转发…, or a body's name and then 转发…关于….
  func opens(_ verb: Range<String.Index>, after about: Range<String.Index>?) -> Bool {
    guard let about else { return true }
    return verb.lowerBound == about.upperBound || verb.lowerBound < about.lowerBound
  }

  func trimmed(_ range: Range<String.Index>) -> Range<String.Index>? {
    guard range.lowerBound < range.upperBound,
      let first = text[range].firstIndex(where: { !$0.isWhitespace }),
      let last = text[range].lastIndex(where: { !$0.isWhitespace })
    else { return nil }
    return first..<text.index(after: last)
  }

  /// Steps back over the 的 before a genre.
  func beforeParticle(_ index: String.Index) -> String.Index {
    guard index > start else { return index }
    let previous = text.index(before: index)
    return text[previous] == "的" ? previous : index
  }

  func endOfBodyName(in range: Range<String.Index>) -> String.Index {
    BodyName.end(in: text[range])
  }

  // MARK: - Ending

  func ending() -> (DocumentTitle.Ending, Range<String.Index>) {
    let words = text[start..<end]
    guard let last = words.indices.last, !isQuoted(last) else { return (.missing, end..<end) }
    if let mixed = TitleReader.mixedRequests.lazy.compactMap({ suffix($0, of: words) }).first {
      return (.mixedRequest, mixed)
    }
    if !TitleReader.lookalikes.contains(where: { suffix($0, of: words) != nil }) {
      for genre in DocumentGenre.allCases {
        if let range = suffix(genre.rawValue, of: words) { return (.genre(genre), range) }
      }
      if let range = suffix("令", of: words) { return (.genre(.order), range) }
    }
    let names = NonGenre.allCases.compactMap { name in
      suffix(name.rawValue, of: words).map { (name, $0) }
    }
    guard let (name, range) = names.max(by: { $0.0.rawValue.count < $1.0.rawValue.count }) else {
      return (.missing, end..<end)
    }
    return (.nonGenre(name), range)
  }

  /// The word at the end of the title, also where it was spread out with blanks: 公　告.
  private func suffix(_ word: String, of words: Substring) -> Range<String.Index>? {
    var index = words.endIndex
    for character in word.reversed() {
      var previous: Character
      repeat {
        guard index > words.startIndex else { return nil }
        index = words.index(before: index)
        previous = words[index]
      } while previous.isWhitespace
      guard previous == character else { return nil }
    }
    return index..<words.endIndex
  }

  private static let mixedRequests = ["请示报告", "申请报告", "报告请示", "请示的报告", "请示申请"]
  /// Words that end like a genre and are none.
  private static let lookalikes = [
    "征求意见", "条令", "司令", "指令", "法令", "口令", "时令", "夏令", "信函", "公开信函",
  ]
}
