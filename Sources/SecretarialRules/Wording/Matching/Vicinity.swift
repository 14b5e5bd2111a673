/// The part of a sentence around a place, at most some eighty characters to each side.
///
/// What a sentence says of the past or of another country lies near; a bounded look keeps a text
/// without full stops as cheap as any other.
struct Vicinity {
  private let text: WordingText
  private let range: Range<Int>

  init(of place: Range<Int>, in text: WordingText, reach: Int = 80) {
    let scalars = text.scalars
    var start = place.lowerBound
    while start > 0, place.lowerBound - start < reach, !scalars[start - 1].endsSentence {
      start -= 1
    }
    var end = place.upperBound
    while end < scalars.count, end - place.upperBound < reach, !scalars[end].endsSentence {
      end += 1
    }
    self.text = text
    range = start..<end
  }

  /// Whether one of the words stands in it.
  func contains(anyOf words: [[Unicode.Scalar]]) -> Bool {
    range.contains { offset in words.contains { text.hasPrefix($0, at: offset) } }
  }

  /// Whether it names a year, 2015 or 〔2015〕, that lies before this one.
  func namesYear(before year: Int) -> Bool { years.contains { (1800..<year).contains($0) } }

  private var years: [Int] {
    var found: [Int] = []
    var offset = range.lowerBound
    while offset < range.upperBound {
      let start = offset
      var value = 0
      while offset < range.upperBound, text.scalars[offset].isArabicDigit {
        value = min(value * 10 + Int(text.scalars[offset].value & 0xF), 100_000)
        offset += 1
      }
      if offset - start == 4 { found.append(value) }
      offset += 1
    }
    return found
  }
}

extension Vicinity {
  /// Whether the sentence tells of the past or of the change itself, so that an old name is right.
  ///
  /// So does a whole text that names no year from the change on: it was written before it.
  func tellsOfThePast(before year: Int) -> Bool {
    (text.latestYear ?? year) < year || namesYear(before: year) || contains(anyOf: Self.pastWords)
  }

  private static let pastWords = [
    "原", "时任", "曾", "前身", "更名", "改名", "改为", "整合", "组建", "撤销", "不再保留", "并入", "划入",
    "转隶", "历任", "当时", "旧称", "史", "改革前", "先后", "废止", "失效", "取代", "代替", "合并", "修订为",
    "停止施行", "建国初", "五年计划", "“十一五”", "“十二五”",
  ].map { Array($0.unicodeScalars) }
}
