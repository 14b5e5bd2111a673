import TextLayout

/// How far an exam has come, for the line at the top of every page of it.
struct ExamStanding {
  let title: String
  let count: Int
  /// The numbers, from 1, of the questions without an answer.
  let open: [Int]
  /// The numbers, from 1, of the marked questions.
  let marked: [Int]
  let secondsLeft: Int

  /// Draws the line.
  ///
  /// - Parameters:
  ///   - number: The question on the screen, from 1; nil for the whole paper.
  ///   - screen: Where to draw.
  func draw(number: Int?, on screen: inout Screen) {
    let place = number.map { "\($0)/\(count)" } ?? "全卷 \(count) 题"
    let marks = marked.isEmpty ? "" : " 存疑 \(marked.count)"
    let counts = "\(place)  已答 \(count - open.count)\(marks)"
    let left = "剩 \(QuestionScreen.clock(secondsLeft))"
    if screen.isNarrow {
      screen.heading("\(counts)  \(left)")
    } else {
      let room = screen.columns - TextLayout.displayWidth(of: counts + left) - 6
      screen.heading("\(TextLayout.truncated(title, to: max(8, room)))  \(counts)", left)
    }
    screen.ruleLine()
  }

  /// Numbers in a line: `9 17 28`.
  static func list(_ numbers: [Int]) -> String {
    numbers.map(String.init).joined(separator: " ")
  }
}
