import Classroom
import Sessions
import TextLayout

/// The pages of the class as a whole: who is there, scores, papers, polls, pauses, the end.
extension ClassPageDrawing {
  private var standing: LessonStanding { lesson.standing }

  func drawLobby(on screen: inout Screen) {
    screen.blank()
    var people = "应到 \(lesson.header.learners.count) 人"
    if let present = room.present { people += "   实到 \(present) 人" }
    if !standing.present.isEmpty { people += "   手机进来 \(standing.present.count) 人" }
    screen.paragraph(people, indent: 2, tone: .strong)
    screen.blank()
    screen.paragraph(
      "\(lesson.header.form.title)，共 \(lesson.questions.count { $0 != nil }) 题。"
        + (lesson.header.options.secondsPerQuestion.map { "每题 \($0) 秒。" } ?? "")
        + (lesson.header.options.minutes.map { "限时 \($0) 分钟。" } ?? "")
        + (lesson.header.options.speedPoints ? "答得快有加分。" : ""), indent: 2)
    let missing = lesson.questions.count { $0 == nil }
    if missing > 0 {
      screen.paragraph("有 \(missing) 题在题库里找不到了，会跳过。", indent: 2, tone: .wrong)
    }
    guard let board = room.board else { return }
    screen.blank()
    screen.paragraph("用手机打开", indent: 2)
    screen.blank()
    screen.paragraph(board.address, indent: 6, tone: .strong)
    screen.blank()
    screen.paragraph("课堂码", indent: 2)
    screen.blank()
    screen.paragraph(board.code.map(String.init).joined(separator: " "), indent: 6, tone: .strong)
    if !board.picture.isEmpty, board.pictureWidth + 4 <= screen.columns {
      screen.blank()
      screen.verbatim(board.picture.map { "    " + $0 })
    }
  }

  // MARK: Scores

  func drawScoreboard(on screen: inout Screen) {
    let board = Scoreboard(of: lesson)
    screen.blank()
    screen.paragraph("成绩榜", indent: 2, tone: .strong)
    if !board.groups.isEmpty {
      screen.blank()
      let most = max(board.groups.map(\.points).max() ?? 0, 0)
      screen.bars(
        board.groups.map { line in
          ScreenBar(
            label: "\(line.rank)  \(line.name)",
            fraction: most == 0 ? 0 : max(0, line.points) / most,
            count: "\(Self.points(line.points)) 分", percent: "", note: "")
        }, isSpaced: false)
    }
    screen.blank()
    if board.learners.isEmpty {
      screen.paragraph("还没有得分。", indent: 2)
    } else {
      screen.table(
        board.learners.prefix(10).map { line in
          [
            "\(line.rank)", "\(Self.points(line.points)) 分",
            line.name + (line.group.map { "（\($0)）" } ?? ""),
          ]
        }, rightAligned: [0, 1], indent: 4)
      if board.learners.count > 10 {
        screen.paragraph("……共 \(board.learners.count) 人", indent: 4, tone: .faint)
      }
    }
    screen.blank()
    if !board.groups.isEmpty { screen.paragraph(Scoreboard.note, indent: 2, tone: .faint) }
  }

  /// Points without needless digits: `2`, `1.5`, `0.33`.
  static func points(_ value: Double) -> String {
    let hundredths = Int((value * 100).rounded())
    let rest = abs(hundredths % 100)
    let sign = hundredths < 0 ? "-" : ""
    let whole = abs(hundredths / 100)
    if rest == 0 { return "\(sign)\(whole)" }
    return rest % 10 == 0
      ? "\(sign)\(whole).\(rest / 10)" : "\(sign)\(whole).\(rest < 10 ? "0" : "")\(rest)"
  }

  // MARK: Polls

  func drawPoll(_ fit: Fit, showsCounts: Bool, on screen: inout Screen) {
    guard let poll = standing.polls.last else { return }
    screen.blank()
    screen.paragraph(poll.text, indent: 2, tone: .strong)
    screen.blank()
    if showsCounts {
      let counts = poll.counts
      let all = counts.reduce(0, +)
      let most = counts.max() ?? 0
      screen.bars(
        zip(poll.options, counts).map { option, count in
          ScreenBar(
            label: option, fraction: most == 0 ? 0 : Double(count) / Double(most),
            count: "\(count)票", percent: all == 0 ? "" : "\((count * 100 + all / 2) / all)%",
            note: "")
        }, isSpaced: fit == .spaced)
      screen.blank()
      screen.paragraph("共 \(all) 票，不记名。", indent: 2, tone: .faint)
    } else {
      for (place, option) in poll.options.enumerated() {
        screen.paragraph("\(place + 1)   \(option)", indent: 6, hanging: 4)
        if fit == .spaced { screen.blank() }
      }
      screen.paragraph(
        room.board == nil
          ? "不记名。举手以后按次序记人数，如 hands 13 24。" : "不记名，在手机上选；也可以举手，再输入 hands 13 24。",
        indent: 2, tone: .faint)
    }
  }

  // MARK: Pauses and papers

  func drawPause(on screen: inout Screen) {
    screen.blank()
    screen.blank()
    screen.paragraph("暂   停", indent: 8, tone: .strong)
    screen.blank()
    if let left = lesson.millisecondsLeft(at: now) {
      screen.paragraph("时间停住，还剩 \(ClassClock.words(milliseconds: left))。", indent: 8)
    } else {
      screen.paragraph("现在不收答案。", indent: 8)
    }
    screen.blank()
  }

  func drawPapers(on screen: inout Screen) {
    let everybody = lesson.header.learners.count
    let handedIn = standing.handedIn.count
    let open = lesson.openPapers.count
    let isExam = lesson.header.form == .exam
    let isOver = standing.paperDeadline.map { $0 <= now } ?? false
    screen.blank()
    screen.paragraph(
      isOver
        ? isExam ? "收卷了，成绩还没有公布。" : "作业收上来了，成绩还没有公布。"
        : isExam ? "正在考试，请独立作答。" : "正在做作业。", indent: 2, tone: .strong)
    screen.blank()
    let fraction = { (count: Int) in everybody == 0 ? 0 : Double(count) / Double(everybody) }
    screen.bars(
      [("已交", handedIn), ("在答", open), ("未到", max(0, everybody - handedIn - open))].map {
        ScreenBar(label: $0, fraction: fraction($1), count: "\($1)人", percent: "", note: "")
      }, isSpaced: true)
    if let deadline = standing.paperDeadline, !isOver {
      let time = deadline.localTime
      let minute = time.minute < 10 ? "0\(time.minute)" : "\(time.minute)"
      screen.blank()
      screen.paragraph("\(time.hour):\(minute) 收卷，到时自动交卷。", indent: 2)
    }
  }

  func drawReleased(on screen: inout Screen) {
    let board = Scoreboard(of: lesson)
    screen.blank()
    screen.paragraph("成绩和解析已经公布，请在自己的设备上看。", indent: 2, tone: .strong)
    screen.blank()
    guard !board.learners.isEmpty else { return }
    let sum = board.learners.reduce(0) { $0 + $1.points }
    screen.paragraph(
      "\(board.learners.count) 人，平均 \(Self.points(sum / Double(board.learners.count))) 分，最高 \(Self.points(board.learners[0].points)) 分。",
      indent: 2)
  }

  func drawEnd(on screen: inout Screen) {
    screen.blank()
    screen.paragraph("下课。", indent: 2, tone: .strong)
    screen.blank()
    let answers = standing.answers.values.reduce(0) { $0 + $1.count }
    let asked =
      lesson.header.form == .live
      ? Set(standing.rounds.map(\.key.slot)).count : lesson.questions.count
    screen.paragraph("这堂课出了 \(asked) 题，收到 \(answers) 个答案，点名 \(standing.calls.count) 次。", indent: 2)
    screen.blank()
    room.filed?.draw(on: &screen)
  }
}
