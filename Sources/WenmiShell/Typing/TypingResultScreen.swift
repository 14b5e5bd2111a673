import Sessions
import Study
import TextLayout

/// What a typing drill came to: the figures, the passage with its errors, and what to do next.
struct TypingResultScreen {
  let passage: TypingPassage
  let alignment: TypingAlignment
  let record: TypingRecord
  let ending: TypingRun.Ending
  /// The best record before this one.
  let best: TypingRecord?
  /// The file of the session.
  let path: String?

  /// The most places that are pointed at.
  private static let mostPlaces = 30
  /// Rows after which only those with errors are shown.
  private static let mostRows = 16

  func draw(on screen: inout Screen) {
    screen.heading("录入成绩  \(passage.title)", ended)
    screen.ruleLine()
    drawFigures(on: &screen)
    drawBest(on: &screen)
    let places = alignment.places
    if !places.isEmpty {
      screen.blank()
      drawPassage(Array(places.prefix(Self.mostPlaces)), on: &screen)
      drawPlaces(places, on: &screen)
    }
    screen.blank()
    screen.paragraph(TypingWords.formulas, tone: .faint)
    if let path { screen.paragraph("已存：\(path)", tone: .faint) }
    screen.paragraph("下一步：typing 换一篇   typing again 再录这一篇", tone: .faint)
  }

  private var ended: String {
    switch ending {
    case .finished: "录完"
    case .timeUp: "时间到"
    case .left, .terminated: "没有录完"
    }
  }

  private func drawFigures(on screen: inout Screen) {
    let time = SummaryScreen.duration(record.elapsedMs / 1000)
    // A pipe has neither speed nor keys that take back.
    let speed = record.rightPerMinute.map { ["速度 \(TypingWords.speed($0))"] } ?? []
    let more = speed.isEmpty ? [] : ["用时 \(time)", "改正 \(record.corrections) 次"]
    screen.keys(
      speed + ["正确率 \(TypingWords.percent(record.accuracy))"] + more, tone: .strong)
    let all = passage.text.characters.count
    let reached = record.characters < all ? "（全文 \(all) 字）" : ""
    screen.paragraph(
      "录到 \(record.characters) 字\(reached)：对 \(record.right)，错 \(record.wrong)，漏 \(record.missing)，多 \(record.extra)。"
    )
  }

  private func drawBest(on screen: inout Screen) {
    guard let speed = record.rightPerMinute else { return }
    guard let best, let former = best.rightPerMinute else {
      screen.paragraph("第一次有速度的记录，以后和它比。")
      return
    }
    let words =
      speed > former
      ? "这次快了 \(TypingWords.decimal(speed - former))，是新的最好成绩。"
      : "这次差 \(TypingWords.decimal(former - speed))。"
    screen.paragraph(
      "以前最好 \(TypingWords.speed(former))（\(best.at.day)，正确率 \(TypingWords.percent(best.accuracy))）。\(words)"
    )
  }

  // MARK: The errors

  /// The lines of the passage as far as it was typed, with carets under the places.
  private func drawPassage(_ places: [TypingPlace], on screen: inout Screen) {
    var (start, number) = (0, 0)
    var drawn: [(rows: [String], hasMarks: Bool)] = []
    for (index, line) in passage.text.lines.enumerated() where start < max(1, alignment.reached) {
      let line = TextLayout.sanitised(line)
      let indices = line.indices.filter { !line[$0].isWhitespace }
      let end = start + indices.count
      var marks: [TextLayout.Mark] = []
      let isLast = end >= alignment.reached || index == passage.text.lines.count - 1
      while number < places.count, places[number].offset < end || isLast {
        marks.append(
          TextLayout.Mark(
            range: Self.range(of: places[number], from: start, indices, in: line),
            label: "\(number + 1)"))
        number += 1
      }
      drawn.append(
        (TextLayout.marked(line, width: screen.columns, indent: 2, marks: marks), !marks.isEmpty))
      start = end
    }
    let isLong = drawn.map(\.rows.count).reduce(0, +) > Self.mostRows
    for piece in drawn where !isLong || piece.hasMarks { screen.verbatim(piece.rows) }
  }

  /// Where a place is in a line; what runs on into the next line is pointed at where it begins.
  private static func range(
    of place: TypingPlace, from start: Int, _ indices: [String.Index], in line: String
  ) -> Range<String.Index> {
    let first = min(max(0, place.offset - start), indices.count)
    let end = min(indices.count, first + place.expected.count)
    let lower = first < indices.count ? indices[first] : line.endIndex
    // Behind the last character, not before the blank or the character that follows it.
    return lower..<(end > first ? line.index(after: indices[end - 1]) : lower)
  }

  private func drawPlaces(_ places: [TypingPlace], on screen: inout Screen) {
    let shown = places.prefix(screen.isNarrow ? 8 : 12)
    screen.table(
      shown.enumerated().map { number, place in
        ["\(number + 1)", place.name, Self.words(place)]
      }, rightAligned: [0])
    if places.count > shown.count {
      screen.paragraph("……共 \(places.count) 处", indent: 2)
    }
    let slips = alignment.slips.filter { $0.count > 1 }.prefix(5)
    if !slips.isEmpty {
      let list = slips.map { "\($0.expected) 打成 \($0.typed) \($0.count) 次" }
      screen.paragraph("常错：\(list.joined(separator: "；"))", hanging: 6)
    }
  }

  private static func words(_ place: TypingPlace) -> String {
    let (expected, typed) = (short(place.expected), short(place.typed))
    if typed.isEmpty { return expected }
    return expected.isEmpty ? typed : "\(expected) 打成 \(typed)"
  }

  private static func short(_ text: String) -> String { TextLayout.truncated(text, to: 24) }
}
