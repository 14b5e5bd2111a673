import ClassroomClient
import Quiz
import TextLayout

/// A question of a class with its number above and what can be typed below.
struct ClassQuestionScreen {
  let question: ClassQuestion
  /// The part that is asked, from 0; `nil` where all are asked at once.
  var part: Int?
  /// What has been answered already.
  var mine: GivenAnswer?
  /// Its place on a paper, from 1, and how many there are; `nil` where there is no paper.
  var place: (number: Int, count: Int)?

  func draw(on screen: inout Screen) {
    let of = (place?.count ?? question.count).map { "/\($0)" } ?? ""
    let points = question.maxPoints.map { "，\(FeedbackScreen.points($0)) 分" } ?? ""
    screen.blank()
    screen.heading(
      "第 \(place?.number ?? question.number)\(of) 题（\(question.body.kindTitle)\(points)）",
      tone: .strong)
    screen.ruleLine()
    QuestionDrawing(question: ShownQuestion(question)).draw(part: part, on: &screen)
    if let mine { drawStored(mine, on: &screen) }
    drawKeys(on: &screen)
  }

  private func drawStored(_ mine: GivenAnswer, on screen: inout Screen) {
    guard question.takesDocument else {
      return screen.paragraph("已存好的答案：\(mine.words)", hanging: 2)
    }
    screen.paragraph("已交过一份，再交就替换它：")
    screen.paragraph(mine.answer, indent: 2)
  }

  /// Puts a part on a screen, with its keys.
  func drawPart(_ place: Int, on screen: inout Screen) {
    QuestionDrawing(question: ShownQuestion(question)).drawPart(place, on: &screen)
    screen.paragraph("[s] 跳过   [u] 退回   [看题] 看材料", tone: .faint)
  }

  private func drawKeys(on screen: inout Screen) {
    var keys: [String] = []
    if question.takesDocument {
      keys = ["直接写或粘贴", "[完] 交上去", "[e] 编辑器"]
    } else if part != nil {
      keys = ["[s] 跳过", "[u] 退回", "[看题] 看材料"]
    } else if !question.body.answerForm.isEmpty {
      keys = ["[\(question.body.answerForm)] 作答"]
    }
    if place != nil { keys += ["[n] 下一题", "[list] 题目", "[交卷]"] }
    keys += ["[?] 帮助", "[q] 离开"]
    screen.keys(keys, tone: .faint)
  }
}

/// What is told when the key of a question is shown: how the answer was marked, the key, why, and
/// how the class answered.
struct RevealScreen {
  let question: ClassQuestion?
  let reveal: Reveal
  let mine: GivenAnswer?
  let feedback: ClassFeedback?

  func draw(on screen: inout Screen) {
    screen.blank()
    let share = SummaryScreen.percent(Double(reveal.correct), of: Double(max(1, reveal.answered)))
    screen.heading(
      question.map { "第 \($0.number) 题公布" } ?? "公布",
      "交 \(reveal.answered) 人   答对 \(share)", tone: .strong)
    screen.ruleLine()
    ClassFeedbackLines.draw(feedback, to: mine, on: &screen)
    if !reveal.key.isEmpty { screen.paragraph("答案：\(reveal.key)", tone: .strong) }
    if !reveal.explanation.isEmpty { screen.paragraph(reveal.explanation, indent: 2) }
    for basis in reveal.basis {
      screen.paragraph("依据：\(basis)", indent: 2, hanging: 6, tone: .faint)
    }
    guard !reveal.bars.isEmpty else { return }
    screen.blank()
    screen.bars(
      reveal.bars.map { bar in
        ScreenBar(
          [bar.label, bar.text].filter { !$0.isEmpty }.joined(separator: "  "), bar.count,
          most: reveal.bars.map(\.count).max() ?? 0, of: reveal.answered,
          note: bar.isKey ? "<- 正确" : "")
      }, isSpaced: false)
  }
}

/// How an answer was marked.
enum ClassFeedbackLines {
  static func draw(
    _ feedback: ClassFeedback?, to mine: GivenAnswer?, on screen: inout Screen
  ) {
    guard let mine else { return screen.paragraph("这题你没有交答案。") }
    if let feedback {
      FeedbackScreen.drawVerdict(
        Mark.Verdict(feedback.verdict), points: feedback.points, of: feedback.maxPoints,
        headline: feedback.headline, on: &screen)
    }
    screen.paragraph("你答的是：\(mine.words)", hanging: 2)
    for reason in feedback?.reasons ?? [] { screen.paragraph(reason, indent: 2, hanging: 2) }
  }
}

extension Mark.Verdict {
  /// The verdict of a class.
  init(_ verdict: ClassVerdict) {
    switch verdict {
    case .right: self = .right
    case .partial: self = .partial
    case .wrong: self = .wrong
    }
  }
}

extension ScreenBar {
  /// A bar whose length is beside the longest, and whose share is of all.
  fileprivate init(_ label: String, _ count: Int, most: Int, of all: Int, note: String) {
    self.init(
      label: TextLayout.sanitised(label).filter { !$0.isNewline },
      fraction: most == 0 ? 0 : Double(count) / Double(most), count: "\(count)人",
      percent: SummaryScreen.percent(Double(count), of: Double(max(1, all))), note: note)
  }
}

/// An anonymous vote, and how it went once it is closed.
struct PollScreen {
  let poll: ClassPoll

  func draw(on screen: inout Screen) {
    screen.blank()
    screen.paragraph("投票（不记名）：\(poll.text)", tone: .strong)
    if let counts = poll.counts {
      return screen.bars(
        zip(poll.options, counts).enumerated().map { place, option in
          ScreenBar(
            "\(place + 1)  \(option.0)", option.1, most: counts.max() ?? 0,
            of: counts.reduce(0) { $0 + min($1, 1_000_000) }, note: "")
        }, isSpaced: false)
    }
    for (place, option) in poll.options.enumerated() {
      screen.paragraph("\(place + 1). \(option)", indent: 2, hanging: 3)
    }
    screen.paragraph("[1-\(poll.options.count)] 投票，收之前可以改", tone: .faint)
  }
}

/// The points of all, as the instructor shows them.
struct ScoreboardScreen {
  let scoreboard: Scoreboard
  let me: LessonState.Me

  func draw(on screen: inout Screen) {
    screen.blank()
    screen.paragraph("成绩榜", tone: .strong)
    if !scoreboard.groups.isEmpty {
      screen.table(
        scoreboard.groups.map { group in
          [
            group.name, FeedbackScreen.points(group.points),
            group.members.map { "\($0)人" } ?? "",
          ]
        }, rightAligned: [1])
    }
    let learners = scoreboard.learners.prefix(20)
    if !learners.isEmpty {
      screen.table(
        learners.map { learner in
          [
            "\(learner.rank)", learner.name, FeedbackScreen.points(learner.points),
            learner.group ?? "",
          ]
        }, rightAligned: [0, 2])
    }
    let rest = scoreboard.learners.count - learners.count
    if rest > 0 { screen.paragraph("……其余 \(rest) 人", indent: 2) }
    screen.paragraph("你现在 \(FeedbackScreen.points(me.points)) 分。")
    if !scoreboard.note.isEmpty { screen.paragraph(scoreboard.note, tone: .faint) }
  }
}

/// A learner's own result.
struct ClassResultScreen {
  let result: LessonResult

  func draw(on screen: inout Screen) {
    screen.blank()
    screen.paragraph(
      "你的成绩：\(FeedbackScreen.points(result.points)) 分（满分 \(FeedbackScreen.points(result.maxPoints)) 分）；\(result.questions) 题答了 \(result.answered) 题，对 \(result.correct) 题。",
      tone: .strong)
    screen.ruleLine()
    for item in result.items { draw(item, on: &screen) }
    for award in result.awards {
      screen.paragraph(
        "\(award.points < 0 ? "扣" : "加") \(FeedbackScreen.points(award.points.magnitude)) 分：\(award.reason)",
        indent: 2, hanging: 2)
    }
  }

  private func draw(_ item: LessonResult.Item, on screen: inout Screen) {
    let (word, tone): (String, Screen.Tone) =
      switch item.verdict {
      case .right: ("对", .right)
      case .partial: ("部分对", .wrong)
      case .wrong: ("错", .wrong)
      case nil: ("没有答", .plain)
      }
    let head =
      "\(item.number). \(word) \(FeedbackScreen.points(item.points))/\(FeedbackScreen.points(item.maxPoints)) 分  "
    let label = TextLayout.sanitised(item.label).filter { !$0.isNewline }
    let room = max(10, screen.columns - TextLayout.displayWidth(of: head))
    screen.paragraph(head + TextLayout.truncated(label, to: room), hanging: 3, tone: tone)
    guard item.verdict != .right else { return }
    if !item.mine.isEmpty { screen.paragraph("你答的是：\(item.mine)", indent: 3, hanging: 2) }
    if !item.key.isEmpty { screen.paragraph("答案：\(item.key)", indent: 3, hanging: 2) }
    if !item.explanation.isEmpty { screen.paragraph(item.explanation, indent: 3) }
  }
}

/// What can be typed in a class.
enum ClassHelp {
  static func draw(isPaper: Bool, on screen: inout Screen) {
    screen.paragraph("在课堂里", tone: .strong)
    var rows = [
      ["答案 回车", "交上去；收卷前再输入一次就是改"], ["a、A、Ａ、1", "都算选第一项；多选写 ac"],
      ["看题", "再看一遍题目"],
    ]
    rows +=
      isPaper
      ? [
        ["n 下一题", "去下一道没有答的题"], ["g 5", "去第 5 题"], ["list 列表", "看哪些题还没有答"],
        ["交卷", "交卷，以后不能再改"],
      ]
      : [["抢", "抢答"], ["1、2、3", "投票时选第几项"]]
    rows.append(["q 离开", "离开课堂；再运行同一条命令就回到原处，答案都在"])
    screen.table(rows)
  }
}
