import Quiz
import TextLayout

/// The whole paper at a glance: which questions are answered, open and marked.
struct ExamOverviewScreen {
  let standing: ExamStanding
  /// The kinds of the questions in order; nil for those that are not in the banks any more.
  let kinds: [QuestionKind?]
  let points: [Double]

  func draw(on screen: inout Screen) {
    standing.draw(number: nil, on: &screen)
    let open = Set(standing.open)
    let marked = Set(standing.marked)
    var start = 0
    while start < kinds.count {
      var end = start
      while end < kinds.count, kinds[end] == kinds[start] { end += 1 }
      let sum = points[start..<end].reduce(0, +).pointsText
      screen.paragraph(
        "\(kinds[start]?.title ?? "缺题")  \(end - start) 题，共 \(sum) 分", tone: .strong)
      let cells = (start..<end).map { place -> String in
        let number = place + 1
        return "\(number)" + (open.contains(number) ? "." : "#")
          + (marked.contains(number) ? "?" : "")
      }
      drawGrid(cells, on: &screen)
      start = end
    }
    screen.blank()
    screen.paragraph("# 已答   . 未答   ? 存疑", tone: .faint)
    if !standing.open.isEmpty {
      screen.paragraph("未答：\(ExamStanding.list(standing.open))", hanging: 6)
    }
    if !standing.marked.isEmpty {
      screen.paragraph("存疑：\(ExamStanding.list(standing.marked))", hanging: 6)
    }
    screen.keys(
      screen.isNarrow
        ? ["[题号]跳到", "[回车]接着答", "[j]交卷", "[q]退出"]
        : ["[题号] 跳到那一题", "[回车] 接着答", "[j] 交卷", "[?] 说明", "[q] 退出"], tone: .faint)
  }

  /// Cells of one width, as many in a row as fit.
  private func drawGrid(_ cells: [String], on screen: inout Screen) {
    let width = "\(kinds.count)".count + 3
    let perRow = max(1, (screen.columns - 2) / width)
    for start in stride(from: 0, to: cells.count, by: perRow) {
      let row = cells[start..<min(start + perRow, cells.count)].map {
        TextLayout.padded($0, to: width)
      }
      var line = "  " + row.joined()
      while line.last == " " { line.removeLast() }
      screen.verbatim([line])
    }
  }
}
