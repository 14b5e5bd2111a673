import Quiz
import Sessions
import TextLayout

/// One session with every answer, note and flag.
struct SessionScreen {
  let session: SessionFile
  let library: QuestionLibrary

  func draw(on screen: inout Screen) {
    let header = session.header
    let progress = SessionProgress(session)
    screen.paragraph("\(header.title)  \(header.learner)  \(header.id)", tone: .strong)
    screen.paragraph(
      "\(header.startedAt.wallText) 开始，\(header.finishedAt.map { "\($0.wallText) 做完" } ?? "还没做完")；"
        + "\(progress.answered)/\(header.plan.count) 题，得分率 \(SummaryScreen.percent(progress.points, of: progress.maxPoints))"
    )
    screen.ruleLine()
    for record in progress.answers {
      let question = (try? library.question(record.question)) ?? nil
      let number = (header.plan.firstIndex(of: record.question) ?? 0) + 1
      let stem = question?.label ?? record.question.description
      screen.paragraph(
        "\(number). \(TextLayout.truncated(stem, to: screen.columns - 6))", hanging: 4)
      draw(record, question?.content.words(for: record.response) ?? record.response, on: &screen)
    }
    for event in session.events {
      switch event {
      case .note(let note): screen.paragraph("笔记 \(note.question)：\(note.text)", hanging: 5)
      case .flag(let flag): screen.paragraph("有疑问 \(flag.question)：\(flag.text)", hanging: 7)
      case .checklist(let list):
        screen.paragraph("自查 \(list.question)：\(list.words)", hanging: 5)
      case .answer, .skip, .undo: continue
      }
    }
  }

  /// The points, then the answer: a document on lines of its own.
  private func draw(_ record: AnswerRecord, _ words: String, on screen: inout Screen) {
    let isDocument = words.contains(where: \.isNewline)
    screen.paragraph(
      "\(record.correct ? "对" : "错") \(FeedbackScreen.points(record.points))/\(FeedbackScreen.points(record.maxPoints)) 分  \(isDocument ? "" : "答：\(words)  ")用时 \(record.elapsedMs / 1000) 秒",
      indent: 4, tone: record.correct ? .right : .wrong)
    if isDocument { screen.paragraph(words, indent: 6) }
  }
}
