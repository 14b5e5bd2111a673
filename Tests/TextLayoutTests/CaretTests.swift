import Testing
import TextLayout

@Suite struct CaretTests {
  /// Words of the text become marks numbered from 1.
  private func marks(_ words: [String], in text: String) -> [TextLayout.Mark] {
    var start = text.startIndex
    return words.enumerated().compactMap { number, word in
      guard let range = text[start...].firstRange(of: word) else { return nil }
      start = range.upperBound
      return TextLayout.Mark(range: range, label: "\(number + 1)")
    }
  }

  @Test func drawsSampleOfWideWindow() {
    let text = "  3  下一步，我局将再接再励，建立问题台帐，做到底数清、责任明，防患于未然。"
    let rows = TextLayout.marked(
      text, width: 80, hangingIndent: 5, marks: marks(["再接再励", "台帐", "防患"], in: text))
    #expect(
      rows == [
        text, "                   ^^^^^^^^1         ^^^^2                     ^^^^3",
      ])
  }

  /// A mark across the break is drawn on both rows with the same number.
  @Test func drawsSampleOfNarrowWindow() {
    let text = "3  下一步，我局将再接再励，建立问题台帐，做到底数清、责任明，防患于未然。"
    let rows = TextLayout.marked(
      text, width: 40, hangingIndent: 3, marks: marks(["再接再励", "台帐", "防患"], in: text))
    #expect(
      rows == [
        "3  下一步，我局将再接再励，建立问题台",
        "                 ^^^^^^^^1         ^^2",
        "   帐，做到底数清、责任明，防患于未然。",
        "   ^^2                     ^^^^3",
      ])
  }

  @Test func leavesRowsWithoutMarksAlone() {
    let text = "甲乙丙丁戊己"
    #expect(
      TextLayout.marked(text, width: 6, marks: marks(["戊"], in: text)) == ["甲乙丙", "丁戊己", "  ^^1"])
    #expect(TextLayout.marked(text, width: 6, marks: []) == ["甲乙丙", "丁戊己"])
  }

  /// A label without room stands under its carets.
  @Test func displacesLabels() {
    let text = "台帐不清"
    #expect(
      TextLayout.marked(text, width: 20, marks: marks(["台帐", "不清"], in: text)) == [
        "台帐不清", "^^^^^^^^2", "1",
      ])
    #expect(
      TextLayout.marked(text, width: 8, marks: marks(["台帐", "不清"], in: text)) == [
        "台帐不清", "^^^^^^^^", "1   2",
      ])
    let letters = "abc"
    let crowded = zip(letters.indices, ["10", "11", "12"]).map { index, label in
      TextLayout.Mark(range: index..<letters.index(after: index), label: label)
    }
    #expect(
      TextLayout.marked(letters, width: 3, marks: crowded) == ["abc", "^^^", "10", " 11", " 12"])
  }

  @Test func pointsAtEmptyPlaces() {
    let text = "甲乙"
    let end = TextLayout.Mark(range: text.endIndex..<text.endIndex, label: "1")
    let start = TextLayout.Mark(range: text.startIndex..<text.startIndex, label: "2")
    #expect(TextLayout.marked(text, width: 10, marks: [end, start]) == ["甲乙", "^^2 ^1"])
  }

  /// Spaces and line breaks at the end of a row can be marked too.
  @Test func pointsAtBlanksBetweenRows() {
    let text = "ab  cd"
    let blanks = TextLayout.Mark(
      range: text.index(text.startIndex, offsetBy: 2)..<text.index(text.startIndex, offsetBy: 4),
      label: "1")
    #expect(TextLayout.marked(text, width: 3, marks: [blanks]) == ["ab", "  ^^", "  1", "cd"])
    let lines = "甲\n乙"
    let lineBreak = TextLayout.Mark(
      range: lines.index(after: lines.startIndex)..<lines.index(lines.startIndex, offsetBy: 2),
      label: "1")
    #expect(TextLayout.marked(lines, width: 9, marks: [lineBreak]) == ["甲", "  ^1", "乙"])
  }
}
