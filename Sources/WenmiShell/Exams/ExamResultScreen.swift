import Quiz
import SecretarialRules
import Sessions
import Study
import TextLayout

/// The result of an exam: points, passed or not, by topic and kind, certainty, what went wrong.
struct ExamResultScreen {
  let result: ExamResult
  let path: String?
  /// How many of the questions that went wrong are listed; nil for all.
  var most: Int?

  func draw(on screen: inout Screen) {
    let points = "\(result.points.pointsText)/\(result.maxPoints.pointsText) 分"
    let verdict = result.isPassed ? "及格" : "不及格"
    screen.paragraph("\(result.header.title)  \(result.header.learner)", tone: .strong)
    screen.paragraph(
      "\(points)，\(verdict)（\(result.exam.passMark.pointsText) 分及格）。",
      tone: result.isPassed ? .right : .wrong)
    let open = result.items.count - result.answered
    screen.paragraph(
      "\(result.items.count) 题，全对 \(result.items.count { $0.answer?.correct == true })，"
        + "未答 \(open)。"
        + (result.seconds.map {
          "用时 \(SummaryScreen.duration($0))，限时 \(result.exam.seconds / 60) 分钟。"
        }
          ?? ""))
    screen.ruleLine()
    screen.paragraph("按主题", tone: .strong)
    draw(result.topics, on: &screen)
    screen.blank()
    screen.paragraph("按题型", tone: .strong)
    draw(result.kinds, on: &screen)
    drawCertainty(on: &screen)
    drawWrong(on: &screen)
    screen.blank()
    if let path { screen.paragraph("已存：\(path)", tone: .faint) }
    screen.paragraph(
      "成绩单：exam sheet \(result.header.id.rawValue.suffix(4)) -o 成绩单.html", tone: .faint)
  }

  private func draw(_ parts: [ExamResult.Part], on screen: inout Screen) {
    let rows = parts.map { part -> [String] in
      [
        part.name,
        TextLayout.bar(
          fraction: part.maxPoints > 0 ? part.points / part.maxPoints : 0,
          width: screen.isNarrow ? 8 : 24),
        "\(part.right)/\(part.count)", "\(part.points.pointsText)/\(part.maxPoints.pointsText)",
        SummaryScreen.percent(part.points, of: part.maxPoints),
      ]
    }
    // The share is said by the bar where there is no room.
    screen.table(
      [["", "", "全对", "得分"] + (screen.isNarrow ? [] : ["得分率"])]
        + rows.map { screen.isNarrow ? Array($0.dropLast()) : $0 },
      rightAligned: screen.isNarrow ? [2, 3] : [2, 3, 4])
  }

  private func drawCertainty(on screen: inout Screen) {
    guard let mark = result.certainty else { return }
    screen.blank()
    screen.paragraph(
      "把握程度：\(mark.score.pointsText) 分，最多 \(result.items.count * 3) 分。另外算的，不影响卷面分。",
      tone: .strong)
    let rows = mark.table.map { level -> [String] in
      let (right, wrong) = CertaintyMark.scores(at: level.level)
      return [
        "\(level.level)", "\(right.pointsText)/\(wrong.pointsText)", "\(level.answers)",
        level.rate.map { SummaryScreen.percent($0, of: 1) } ?? "--", level.score.pointsText,
        level.judgement?.rawValue ?? "",
      ]
    }
    screen.table(
      [["把握", "对/错", "题数", "对的", "得分", ""]] + rows, rightAligned: [1, 2, 3, 4])
    screen.paragraph(
      "对的占 67% 以下选 1 合算，67% 至 80% 选 2，80% 以上选 3；部分对的按比例算。计分办法是惯例。", indent: 2,
      tone: .faint)
  }

  private func drawWrong(on screen: inout Screen) {
    let wrong = result.items.filter { $0.answer?.correct != true }
    screen.blank()
    guard !wrong.isEmpty else { return screen.paragraph("全部答对。", tone: .right) }
    screen.paragraph("没有全对的 \(wrong.count) 题", tone: .strong)
    let rows = wrong.prefix(most ?? wrong.count).map { item -> [String] in
      let stem = item.question?.label ?? item.reference.description
      let codes = (item.answer?.rules ?? item.question?.rules.map(\.rawValue) ?? []).first ?? ""
      let points = "\(item.points.pointsText)/\(item.maxPoints.pointsText)"
      return screen.isNarrow
        ? ["\(item.number)", item.verdict, TextLayout.truncated(stem, to: 24)]
        : [
          "\(item.number)", item.verdict, points, codes,
          TextLayout.truncated(stem, to: max(20, screen.columns - 32)),
        ]
    }
    screen.table(Array(rows), rightAligned: screen.isNarrow ? [0] : [0, 2])
    if rows.count < wrong.count {
      screen.paragraph("…… 其余 \(wrong.count - rows.count) 题，w 逐题看", indent: 2)
    }
  }
}

/// One question of a paper that is handed in: what was asked, what was answered, and why it is so.
struct ExamItemScreen {
  let item: ExamResult.Item
  let header: SessionHeader

  func draw(on screen: inout Screen) {
    guard let question = item.question else {
      return screen.paragraph("第 \(item.number) 题（\(item.reference)）不在题库里了。")
    }
    let page = question.content.page(shuffledBy: ExamResult.pageSeed(header, item.reference))
    screen.paragraph(
      "\(item.number). \(question.kind.title)  \(item.points.pointsText)/\(item.maxPoints.pointsText) 分",
      tone: .strong)
    QuestionDrawing(question: ShownQuestion(question, on: page)).draw(on: &screen)
    guard let answer = item.answer, !Response.isPlaceholder(answer.response) else {
      screen.blank()
      screen.paragraph(item.answer == nil ? "没有作答。" : "答卷没有保存文字，只有得分。")
      // An answer that says nothing leaves the key and the reasons.
      FeedbackScreen(
        question: question, page: page, response: Response(stored: ""),
        mark: question.content.mark(Response(stored: ""), on: page, of: question)
      ).drawDetails(notes: [], afterFeedback: false, on: &screen)
      return
    }
    let response = Response(stored: answer.response)
    FeedbackScreen(
      question: question, page: page, response: response,
      mark: question.content.mark(response, on: page, of: question)
    ).draw(on: &screen)
    if item.points > 0, !answer.correct {
      screen.paragraph(
        "题库给的分折成本卷的 \(item.maxPoints.pointsText) 分，得 \(item.points.pointsText) 分。", tone: .faint)
    }
    if let certainty = answer.certainty { screen.paragraph("当时的把握：\(certainty)", tone: .faint) }
  }
}
