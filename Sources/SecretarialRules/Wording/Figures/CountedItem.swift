/// A stretch between two marks with one amount in it: `男职工` `70` `人`.
struct CountedItem {
  /// What stands before the amount.
  let label: Range<Int>
  let figure: Figure
  /// What stands after it, at the most eight scalars are looked at.
  let unit: Range<Int>
  /// The mark before the stretch; `nil` at the beginning.
  let markBefore: Unicode.Scalar?

  /// From the label to the unit.
  var range: Range<Int> { label.lowerBound..<unit.upperBound }

  /// The stretches of a sentence, those without exactly one amount as `nil`.
  static func all(in sentence: Range<Int>, of text: WordingText) -> [CountedItem?] {
    var items: [CountedItem?] = []
    var start = sentence.lowerBound
    var figures: [Figure] = []
    var offset = start
    func close(at end: Int) {
      let mark = start > 0 ? text.scalars[start - 1] : nil
      items.append(
        figures.count == 1 && figures[0].range.upperBound <= end
          ? CountedItem(
            label: start..<figures[0].range.lowerBound, figure: figures[0],
            unit: figures[0].range.upperBound..<end, markBefore: mark)
          : nil)
      figures = []
    }
    while offset < sentence.upperBound {
      let scalar = text.scalars[offset]
      if scalar.isArabicDigit {
        if let figure = Figure(at: offset, in: text) {
          if !isOfDate(figure, in: text) { figures.append(figure) }
          offset = figure.range.upperBound
        } else {
          // No amount, but a number all the same: two of them do not count.
          offset += 1
        }
        continue
      }
      if scalar.separatesWords, scalar != "%", scalar != " ", scalar != "“", scalar != "”",
        scalar != "."
      {
        close(at: offset)
        start = offset + 1
      }
      offset += 1
    }
    close(at: sentence.upperBound)
    return items
  }

  /// Whether the number is that of a year, a month, a day or an hour.
  private static func isOfDate(_ figure: Figure, in text: WordingText) -> Bool {
    guard let mark = text.scalar(at: figure.range.upperBound) else { return false }
    return figure.exponent == 0 && "年月日号时".unicodeScalars.contains(mark)
  }

  /// Whether two amounts are counted in the same unit: 人, and 名 beside 名干部.
  func hasUnit(of other: CountedItem, in text: WordingText) -> Bool {
    guard figure.isPercent == other.figure.isPercent else { return false }
    let length = min(unit.count, other.unit.count)
    guard length > 0 else { return unit.count == other.unit.count && figure.isPercent }
    return text.scalars[unit.lowerBound..<unit.lowerBound + length].elementsEqual(
      text.scalars[other.unit.lowerBound..<other.unit.lowerBound + length])
  }
}

extension WordingText {
  /// The sentence around a place, at most `limit` scalars to either side.
  func nearSentence(around place: Range<Int>, limit: Int) -> Range<Int> {
    var start = place.lowerBound
    while start > 0, place.lowerBound - start < limit, !scalars[start - 1].endsSentence {
      start -= 1
    }
    var end = place.upperBound
    while end < scalars.count, end - place.upperBound < limit, !scalars[end].endsSentence {
      end += 1
    }
    return start..<end
  }
}
