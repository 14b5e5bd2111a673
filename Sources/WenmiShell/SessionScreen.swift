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
    let lesson = header.lesson.map { LessonScreen($0, label: label(of:)) }
    screen.paragraph("\(header.title)  \(header.learner)  \(header.id)", tone: .strong)
    lesson?.drawHead(on: &screen)
    let most = header.exam?.maxPoints ?? progress.maxPoints
    let rate = "得分率 \(SummaryScreen.percent(progress.points, of: most))"
    let count =
      switch header.mode {
      case .typing: "\(header.plan.count) 篇"
      case .placement: "\(progress.answered) 题，\(rate)"
      case .class: "\(Set(header.plan).count) 题，作答 \(progress.answered) 次，\(rate)"
      case .drill, .learn, .review, .mistakes, .cram, .exam, .lesson:
        header.mode == .exam && header.finishedAt == nil
          ? Self.count(progress, of: header) : "\(Self.count(progress, of: header))，\(rate)"
      }
    let end = header.mode.isOfOneLearner ? "做完" : "下课"
    screen.paragraph(
      "\(header.startedAt.wallText) 开始，\(header.finishedAt.map { "\($0.wallText) \(end)" } ?? "还没\(end)")；"
        + count)
    screen.ruleLine()
    if header.mode == .exam, header.finishedAt == nil {
      screen.paragraph("还没有交卷，不显示对错。接着做：resume \(header.id.rawValue.suffix(4))")
      return
    }
    if header.mode.isOfOneLearner {
      for record in progress.answers {
        drawStem(of: record.question, on: &screen)
        draw(record, on: &screen)
      }
    } else {
      drawByQuestion(progress, lesson, on: &screen)
      lesson?.drawRoster(on: &screen)
    }
    lesson?.draw(on: &screen)
    for event in session.events {
      switch event {
      case .note(let note): screen.paragraph("笔记 \(note.question)：\(note.text)", hanging: 5)
      case .flag(let flag): screen.paragraph("有疑问 \(flag.question)：\(flag.text)", hanging: 7)
      case .checklist(let list):
        screen.paragraph("自查 \(list.question)：\(list.words)", hanging: 5)
      case .typing(let record): screen.paragraph("录入 \(record.words)", hanging: 5)
      case .answer, .skip, .undo, .rating: continue
      }
    }
  }

  /// How many questions of the plan were answered, and how often where some came back.
  private static func count(_ progress: SessionProgress, of header: SessionHeader) -> String {
    let distinct = Set(progress.answers.map(\.question)).count
    return "\(distinct)/\(header.plan.count) 题"
      + (progress.answered > distinct ? "，作答 \(progress.answered) 次" : "")
  }

  /// The answers of all learners under each question, which is shown once.
  private func drawByQuestion(
    _ progress: SessionProgress, _ lesson: LessonScreen?, on screen: inout Screen
  ) {
    let answers = Dictionary(grouping: progress.answers) { $0.question }
    var drawn = Set<QuestionReference>()
    for question in session.header.plan where drawn.insert(question).inserted {
      drawStem(of: question, on: &screen)
      for record in answers[question] ?? [] {
        let name = record.by.map { lesson?.name(of: $0) ?? $0 }
        draw(record, by: name, on: &screen)
      }
      if answers[question] == nil { screen.paragraph("没有人作答", indent: 4, tone: .faint) }
    }
  }

  private func drawStem(of question: QuestionReference, on screen: inout Screen) {
    let number = (session.header.plan.firstIndex(of: question) ?? 0) + 1
    screen.paragraph(
      "\(number). \(TextLayout.truncated(label(of: question), to: screen.columns - 6))", hanging: 4)
  }

  private func label(of question: QuestionReference) -> String {
    ((try? library.question(question)) ?? nil)?.label ?? question.description
  }

  /// The points, then the answer: a document on lines of its own.
  private func draw(_ record: AnswerRecord, by name: String? = nil, on screen: inout Screen) {
    let question = (try? library.question(record.question)) ?? nil
    let words = question?.content.words(for: record.response) ?? record.response
    let isDocument = words.contains(where: \.isNewline)
    let source = record.source == .device ? "" : "（\(record.source.title)）"
    screen.paragraph(
      "\(record.correct ? "对" : "错") \(name.map { "\($0)  " } ?? "")\(FeedbackScreen.points(record.points))/\(FeedbackScreen.points(record.maxPoints)) 分  \(isDocument ? "" : "答：\(words)\(source)  ")用时 \(record.elapsedMs / 1000) 秒",
      indent: 4, tone: record.correct ? .right : .wrong)
    if isDocument { screen.paragraph(words, indent: 6) }
  }
}
