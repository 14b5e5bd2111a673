import Classroom
import Quiz

/// How papers are typed in, told with the kinds that the exam has.
enum EntryHelp {
  /// A line as it might be typed for the exam: `07 ABCDA BCDAB BD 对错对 主观 25`.
  @MainActor
  static func example(for lesson: Lesson) -> String {
    let number = lesson.header.learners.first?.number.rawValue ?? "07"
    let parts = lesson.sections(in: .a).map { section in
      let count = section.questions.count
      return switch section.questions[0].form {
      case .letter:
        stride(from: 0, to: min(count, 10), by: 5).map { start in
          String("ABCDABDCAB".dropFirst(start).prefix(min(5, count - start)))
        }.joined(separator: " ") + (count > 10 ? " …" : "")
      case .judgement: String("对错对错对错".prefix(min(count, 5))) + (count > 5 ? "…" : "")
      case .letters: count > 1 ? "BD AC\(count > 2 ? " …" : "")" : "BD"
      case .words: count > 1 ? "\"答案\" …" : "\"答案\""
      case .written: "主观 \((section.questions[0].points / 2).rounded().pointsText)"
      }
    }
    return ([number] + parts).joined(separator: " ")
  }

  /// Puts all that can be typed on a screen.
  static func draw(for lesson: Lesson, isSecond: Bool, on screen: inout Screen) {
    var rows: [[String]] = []
    for section in lesson.sections(in: .a) {
      let first = section.questions[0].number
      let last = section.questions[section.questions.count - 1].number
      let numbers = first == last ? "\(first)" : "\(first)—\(last)"
      rows.append(["\(numbers) \(section.kind.title)", words(for: section)])
    }
    screen.paragraph("行首写学号或者姓名，然后按卷子的顺序写答案：", tone: .strong)
    screen.table(rows)
    screen.table(
      [
        ["-", "没有作答；. 和 —— 也行"], ["=78.5", "写在行末：卷面总分，当场核对"],
        ["!", "写在行末：卷面就是这样，照记"], ["逐题", "写在行末：后面的题一题一行"],
      ] + (lesson.variants.count > 1 ? [["B卷", "写在学号后面：拿的是 B 卷"]] : []))
    screen.table([
      ["？7", "看 7 号录了什么"], ["看", "看录到哪里，还差谁"], ["缺 12", "12 号缺考"],
      ["撤", "撤掉上一行"], ["改 7 3 B", "7 号第 3 题改成 B"], ["总分 7 78.5", "核对卷面总分"],
      ["差", "看初录和复录哪里不同"], ["定 7 3 初", "第 3 题初录的对；复：复录的对；改 B：都不对，是 B"],
      ["完成", isSecond ? "看两遍是不是一致" : "登完了，结束考试，写出记录"], ["作废", "这场没有考，不要了（一份都没录才行）"],
      ["退出", "先录到这里，以后接着录"],
    ])
  }

  private static func words(for section: PaperSection) -> String {
    switch section.questions[0].form {
    case .letter: "字母连着写，五个一组好核对：ABCDA BCDAB；1234 也行"
    case .judgement: "对错、√×、TF，连着写：对错对"
    case .letters: "一题一组字母，用空格或者括号隔开：BD (AC)"
    case .words: "一题一个，有空格就加引号：\"事由 文种\"；人评了分写 3分"
    case .written: "由人评分，写 主观 25 或者 25分"
    }
  }
}
