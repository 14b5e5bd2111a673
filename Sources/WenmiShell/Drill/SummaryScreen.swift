import Quiz
import Sessions
import TextLayout

/// What a drill came to: the score, weak topics, what went wrong, and what to do next.
struct SummaryScreen {
  let plan: [QuestionReference]
  let progress: SessionProgress
  let path: String?
  let library: QuestionLibrary

  func draw(on screen: inout Screen) {
    let rate = Self.percent(progress.points, of: progress.maxPoints)
    let seconds = progress.answers.map(\.elapsedMs).reduce(0, +) / 1000
    let wrong = progress.answered - progress.correct
    let distinct = Set(progress.answers.map(\.question)).count
    let count =
      distinct == progress.answered
      ? "\(distinct) 题练完" : "\(distinct) 题练完，作答 \(progress.answered) 次"
    screen.paragraph(
      "\(count)：对 \(progress.correct)，错 \(wrong)，得分率 \(rate)。用时 \(Self.duration(seconds))"
        + (progress.answered > 0 ? "，平均每题 \(seconds / max(1, progress.answered)) 秒。" : "。"),
      tone: .strong)
    if !progress.skipped.isEmpty { screen.paragraph("跳过 \(progress.skipped.count) 题，没有计分。") }
    screen.ruleLine()
    drawTopics(on: &screen)
    drawWrong(on: &screen)
    screen.blank()
    if let path { screen.paragraph("已存：\(path)", tone: .faint) }
    screen.paragraph(next, tone: .faint)
  }

  private func drawTopics(on screen: inout Screen) {
    let rows = topics.map { topic -> [String] in
      [
        topic.name,
        TextLayout.bar(
          fraction: topic.points / max(topic.maxPoints, 1), width: screen.isNarrow ? 10 : 24),
        "\(topic.right)/\(topic.count)", Self.percent(topic.points, of: topic.maxPoints),
      ]
    }
    screen.table(rows, rightAligned: [2, 3])
  }

  private func drawWrong(on screen: inout Screen) {
    var seen: Set<QuestionReference> = []
    let wrong = progress.answers.filter { !$0.correct && seen.insert($0.question).inserted }
    guard !wrong.isEmpty else { return }
    screen.blank()
    screen.paragraph("错的 \(wrong.count) 题：")
    let rows = wrong.prefix(12).map { record -> [String] in
      let place = (plan.firstIndex(of: record.question) ?? 0) + 1
      let question = (try? library.question(record.question)) ?? nil
      let stem = question?.label ?? record.question.description
      let code = record.rules.first ?? ""
      return screen.isNarrow
        ? ["\(place)", TextLayout.truncated(stem, to: 30)]
        : ["\(place)", code, TextLayout.truncated(stem, to: max(20, screen.columns - 18))]
    }
    screen.table(Array(rows), rightAligned: [0])
    if wrong.count > 12 { screen.paragraph("……其余 \(wrong.count - 12) 题见 mistakes", indent: 2) }
  }

  /// How one topic went.
  struct Topic {
    let name: String
    var right = 0
    var count = 0
    var points = 0.0
    var maxPoints = 0.0
  }

  private var topics: [Topic] {
    let names = Dictionary(
      library.entries.map { ($0.reference, $0.topic.root) }, uniquingKeysWith: { first, _ in first }
    )
    var topics: [String: Topic] = [:]
    for record in progress.answers {
      let name = names[record.question] ?? "其他"
      var topic = topics[name] ?? Topic(name: name)
      topic.count += 1
      topic.right += record.correct ? 1 : 0
      topic.points += record.points
      topic.maxPoints += record.maxPoints
      topics[name] = topic
    }
    return topics.values.sorted {
      ($0.points / max($0.maxPoints, 1), $0.name) < ($1.points / max($1.maxPoints, 1), $1.name)
    }
  }

  private var next: String {
    if progress.correct < progress.answered {
      let weakest = topics.first { $0.points < $0.maxPoints }?.name
      return "下一步：mistakes 练 重做错题" + (weakest.map { "；最弱的是“\($0)”，drill \($0)" } ?? "")
    }
    return progress.answered == 0 ? "下一步：resume 接着做" : "全对。下一步：drill 再练一组，或者 topics 换个主题"
  }

  static func percent(_ part: Double, of whole: Double) -> String {
    whole > 0 ? "\(Int((part * 100 / whole).rounded()))%" : "--"
  }

  static func duration(_ seconds: Int) -> String {
    seconds < 60 ? "\(seconds) 秒" : "\(seconds / 60) 分 \(seconds % 60) 秒"
  }
}
