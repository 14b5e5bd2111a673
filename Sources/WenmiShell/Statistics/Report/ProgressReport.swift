import PrintedSheets
import Quiz
import Sessions
import SpacedRepetition
import Study

/// The statistics as one page that needs nothing beside it: for a telephone, for a screen, for paper.
struct ProgressReport {
  private let progress: StudyProgress

  init(_ progress: StudyProgress) { self.progress = progress }

  /// The page.
  var text: String {
    let learner = HTMLText.escaped(progress.record.learner)
    return HTMLPage.text(
      "\(progress.record.learner) 的学习报告", style: ReportStyle.text,
      body: """
        <header><h1>学习报告</h1>
        <p>\(learner)　截至 \(progress.today)　共做 \(progress.answers) 题次</p></header>
        <main>
        \(today)\(calendar)\(forecast)\(retention)\(weak)\(topics)\(times)</main>
        <footer><p>文秘练兵按练习记录算出。该复习的日子、预计记得多少，依据 FSRS 模型；够多少次才算数、分几档，是本程序的惯例。</p></footer>

        """)
  }

  // MARK: Sections

  private func section(_ title: String, isWide: Bool = false, _ body: String) -> String {
    "<section\(isWide ? " class=\"wide\"" : "")>\n<h2>\(HTMLText.escaped(title))</h2>\n\(body)</section>\n"
  }

  private func paragraph(_ text: String, class word: String? = nil) -> String {
    "<p\(word.map { " class=\"\($0)\"" } ?? "")>\(HTMLText.escaped(text))</p>\n"
  }

  private var today: String {
    let days = progress.days
    let day = days[day: progress.today]
    let streak = Streak(days, today: progress.today)
    // Begun minutes count, as on a single day.
    let minutes = (days.reduce(0) { $0 + $1.milliseconds } + 59_999) / 60_000
    let facts = [
      ("今天做了", "\(day.answers) 题"), ("今天用时", "\(day.minutes) 分钟"),
      ("连续", "\(streak.days) 天"), ("最长连续", "\(streak.longest) 天"),
      ("现在该复习", "\(progress.dueDays().dueNow) 题"), ("练过", "\(days.count) 天"),
      ("一共用时", minutes < 120 ? "\(minutes) 分钟" : "\(minutes / 60) 小时"),
      ("一共做了", "\(progress.answers) 题次"),
    ]
    let cards = facts.map { "<div><dt>\($0.0)</dt><dd>\($0.1)</dd></div>" }.joined(separator: "\n")
    return section("概要", isWide: true, "<dl>\n\(cards)\n</dl>\n")
  }

  private var calendar: String {
    let days = progress.days
    let most = days.first.map { progress.today.daysSince1970 - $0.day.daysSince1970 } ?? 0
    // A telephone has room for half a year; who has more gets a second half above it.
    let halves = most >= 26 * 7 ? 2 : 1
    let calendar = PracticeCalendar(days, weeks: 26 * halves, today: progress.today)
    return section(
      "练习日历（最近 \(calendar.weeks.count) 周）", isWide: halves > 1,
      CalendarFigure(calendar, weeksInRow: 26).html)
  }

  private var forecast: String {
    let due = progress.dueDays()
    var bars = due.days.enumerated().map { place, day in
      BarsFigure.Bar(
        name: place == 0 ? "今天" : ForecastDrawing.name(of: day.day), value: Double(day.due),
        number: "\(day.due)")
    }
    if due.overdue > 0 {
      bars.insert(
        BarsFigure.Bar(
          name: "逾期", value: Double(due.overdue), number: "\(due.overdue)", isBad: true),
        at: 0)
    }
    let later = due.later > 0 ? "再往后还有 \(due.later) 题。" : ""
    return section(
      "今后 \(due.days.count) 天该复习的",
      BarsFigure("今后每天该复习的题数", heads: ["日子", "题数"], bars).html
        + paragraph("共 \(due.total) 题。只算做过的题，一题只算下一次。\(later)", class: "note"))
  }

  private var retention: String {
    let curve = progress.retention
    let figure = curve.answers > 0 ? RetentionFigure(curve).html : ""
    return section(
      "隔天还记得多少", paragraph(RetentionWords.sentence(curve)) + figure)
  }

  private var weak: String {
    let weak = progress.weakTopics.prefix(10)
    guard !weak.isEmpty else {
      return section(
        "弱项",
        paragraph("答满 \(WeakTopic.leastAnswers) 次的主题里，最近 \(WeakTopic.mostAnswers) 次没有做错的；答得少的主题不算。")
      )
    }
    let bars = weak.map { topic in
      BarsFigure.Bar(
        name: topic.topic.rawValue, value: Double(topic.wrong) / Double(topic.answers),
        number: "\(topic.wrong)/\(topic.answers)", isBad: true)
    }
    return section(
      "弱项",
      BarsFigure("各主题最近做错的比例", heads: ["主题", "做错/做过"], bars, isShare: true).html
        + paragraph(
          "看各主题最近 \(WeakTopic.mostAnswers) 次，不满 \(WeakTopic.leastAnswers) 次的不列；次数少的排在后面。",
          class: "note"))
  }

  private var topics: String {
    let bars = progress.topics.map { topic in
      BarsFigure.Bar(
        name: topic.topic,
        value: topic.answers > 0 ? Double(topic.right) / Double(topic.answers) : 0,
        number: topic.answers > 0
          ? "\(SummaryScreen.percent(Double(topic.right), of: Double(topic.answers)))　\(topic.seen)/\(topic.questions)"
          : "没做　0/\(topic.questions)")
    }
    return section(
      "各主题",
      BarsFigure("各主题的正确率和做过的题数", heads: ["主题", "正确率　做过/全部"], bars, isShare: true).html)
  }

  private var times: String {
    let rows = progress.answerTimes.map { times in
      [
        times.kind.title, "\(times.answers)",
        SummaryScreen.percent(Double(times.right), of: Double(times.answers)),
        AnswerTimeWords.short(times.median),
      ]
    }
    let all = progress.ratings.reduce(0) { $0 + $1.answers }
    let ratings = progress.ratings.map {
      "\($0.rating.title) \(SummaryScreen.percent(Double($0.answers), of: Double(all)))"
    }.joined(separator: "，")
    return section(
      "各题型用时",
      ReportTable(["题型", "次数", "正确率", "用时"], rows).html
        + paragraph("用时：一半的作答比它快，一半比它慢。评分：\(ratings)。", class: "note"))
  }
}
