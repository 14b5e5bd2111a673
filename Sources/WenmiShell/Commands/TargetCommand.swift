import Quiz
import Sessions
import SpacedRepetition
import Study
import TextLayout

/// `target`, 备考: plans the days until an examination, and asks what today's part of the plan is.
enum TargetCommand: ShellCommand {
  static let names = ["target", "备考", "考期"]
  static let usage = "[日期 [每天分钟] [范围]|练|取消]"
  static let summary = "定考试日子，按天排复习，如 target 2026-12-20 30"

  static func arguments(in shell: Shell) -> [[String]] { [["练", "drill"], ["取消", "cancel"]] }

  static func run(_ words: [String], in shell: Shell) async throws -> ShellOutcome {
    if let first = words.first?.lowercased(), ["练", "drill", "开始", "start"].contains(first) {
      guard let request = try await request(in: shell) else { return .goOn }
      return try await Drill.start(request, in: shell).outcome
    }
    if let first = words.first {
      let target =
        ["取消", "cancel", "无", "清除"].contains(first.lowercased())
        ? nil : try target(words, .now(), in: shell)
      do {
        try shell.study.change { $0.target = target }
      } catch {
        throw ShellProblem("考期没有存上。\n\(error)", exitStatus: .data)
      }
      if target == nil {
        shell.say("考期取消了。")
        return .goOn
      }
    }
    var screen = shell.screen()
    try await StudyPlan(in: shell).draw(on: &screen)
    shell.show(screen)
    return .goOn
  }

  /// Takes what was typed: `2026-12-20 30 保密`.
  static func target(
    _ words: [String], _ now: Timestamp, in shell: Shell
  ) throws -> StudySettings.Target {
    let day = try SheetWish.day(words[0])
    let days = day.daysSince1970 - now.day.daysSince1970
    guard days >= 0 else { throw ShellProblem("\(day) 已经过了。请写今天以后的日子，如 target \(now.day) 30。") }
    guard days <= 3660 else { throw ShellProblem("\(day) 太远了，请写十年以内的日子。") }
    var rest = words.dropFirst()
    var minutes = shell.study.settings.target?.minutesPerDay ?? 30
    if let first = rest.first, let number = Self.minutes(first) {
      guard (1...720).contains(number) else { throw ShellProblem("每天的分钟数请写 1 至 720。") }
      minutes = number
      rest = rest.dropFirst()
    }
    let scope = rest.joined(separator: " ")
    _ = try shell.scope(Array(rest))
    return StudySettings.Target(day: day, minutesPerDay: minutes, scope: scope)
  }

  /// Minutes a day: `30`, `30分`, `30分钟`, `每天30分钟`; nil for another word.
  private static func minutes(_ word: String) -> Int? {
    var word = word[...]
    if word.hasPrefix("每天") { word = word.dropFirst(2) }
    for unit in ["分钟", "分"] where word.hasSuffix(unit) {
      word = word.dropLast(unit.count)
      break
    }
    return Int(word)
  }

  /// Today's part of the plan; nil where nothing is left to do, which is said.
  static func request(in shell: Shell) async throws -> DrillRequest? {
    let plan = try await StudyPlan(in: shell)
    guard !plan.today.isEmpty else {
      shell.say(plan.secondsLeftToday < 60 ? "今天的时间用完了，明天再来。" : "今天没有要学的，计划里的都做完了。")
      return nil
    }
    return DrillRequest(mode: .review, title: "备考", plan: plan.today)
  }
}

/// The plan of a learner for the day of their examination.
struct StudyPlan {
  let target: StudySettings.Target
  /// The days that are left, today among them; 0 on the day itself.
  let daysLeft: Int
  let secondsLeftToday: Double
  /// The questions to ask today, in order.
  let today: [QuestionReference]
  private let plan: RecallPlan
  private let count: Int
  private let seen: Int
  private let newToday: Int
  private let firstDay: CalendarDay
  /// Whether a placement test says what is known of questions that were never asked.
  private let isPlaced: Bool

  /// Makes the plan out of the record and what the learner chose.
  @MainActor
  init(in shell: Shell, now: Timestamp = .now()) async throws {
    guard let target = shell.study.settings.target else {
      throw ShellProblem(
        "还没有定考试的日子。输入日期和每天的分钟数，如 target \(CalendarDay(daysSince1970: now.day.daysSince1970 + 28)) 30"
      )
    }
    guard target.day >= now.day else {
      throw ShellProblem(
        "考试的日子 \(target.day) 已经过了。定新的日子，如 target \(CalendarDay(daysSince1970: now.day.daysSince1970 + 28)) 30；不要了就 target 取消。"
      )
    }
    let record = await shell.studyRecord()
    let pace = shell.pace(record)
    let entries = try shell.scope(target.scope.isEmpty ? [] : [target.scope]).entries
      .filter { !$0.kind.takesDocument }
    let presumption = Presumption(in: shell)
    isPlaced = presumption.isTold
    let candidates = entries.map { entry in
      RecallPlan.Candidate(
        card: record[entry.reference].card, baseline: presumption.probability(of: entry.reference),
        seconds: shell.secondsForAnswer(entry.reference, pace))
    }
    self.target = target
    firstDay = now.day
    daysLeft = max(0, target.day.daysSince1970 - now.day.daysSince1970)
    let perDay = Double(target.minutesPerDay * 60)
    secondsLeftToday = max(
      0, perDay - Double(DailyTally(of: now.day, in: record).elapsedMs) / 1000)
    plan = RecallPlan(
      candidates, model: record.scheduler.model, now: now.seconds, days: max(1, daysLeft),
      secondsToday: secondsLeftToday, secondsPerDay: perDay)
    count = entries.count
    seen = candidates.count { $0.card.memory != nil }
    let studied = plan.spans[0].studied.map { entries[$0] }
    let known = studied.map(\.reference).filter { record[$0].due != nil }
    let new = studied.filter { record[$0.reference].due == nil }
    newToday = new.count
    let wanted = Set(known)
    today =
      DueQueue.known(in: record, at: now.seconds) { wanted.contains($0) }
      + LearningOrder.order(shell.learningFacts(of: new))
  }

  func draw(on screen: inout Screen) {
    screen.heading(
      "备考  \(target.day)  \(daysLeft == 0 ? "就是今天" : "还有 \(daysLeft) 天")",
      "每天 \(target.minutesPerDay) 分钟")
    screen.ruleLine()
    let scope = target.scope.isEmpty ? "全部题库" : target.scope
    screen.table([
      ["范围", "\(scope) \(count) 题，学过 \(seen) 题"], ["现在就考", "约对 \(percent(plan.expectedNow))"],
      ["到那天", "不再学约对 \(percent(plan.expectedWithout))，照计划约对 \(percent(plan.expected))"],
      [
        "今天",
        today.isEmpty
          ? "没有要学的"
          : "复习 \(today.count - newToday) 题，新题 \(newToday) 题，\(TimeSpan.about(seconds: plan.spans[0].seconds))",
      ],
    ])
    if plan.spans.count > 1 {
      screen.blank()
      screen.paragraph("往后：")
      let most = plan.spans.map { $0.seconds / Double($0.length) }.max() ?? 1
      let room = screen.isNarrow ? 10 : 30
      screen.table(
        plan.spans.dropFirst().prefix(screen.isNarrow ? 7 : 13).map { span in
          let perDay = span.seconds / Double(span.length)
          let bar = String(
            repeating: "#", count: Int((perDay / max(most, 1) * Double(room)).rounded()))
          return [
            days(of: span), "\(Int((perDay / 60).rounded())) 分", "\(span.studied.count) 题", bar,
          ]
        }, rightAligned: [1, 2])
    }
    screen.blank()
    screen.paragraph(
      "把握是按记忆模型和你的记录估计的，没学过的题\(isPlaced ? "按摸底的结果" : "一律按 \(percent(Presumption.guess)) ")算，不是保证。计划每次都按最新的记录重排。"
        + (isPlaced ? "" : "先 placement 摸个底，估得更准。"), tone: .faint)
    screen.paragraph("开始今天的：target 练   取消：target 取消", tone: .faint)
  }

  private func percent(_ share: Double) -> String { SummaryScreen.percent(share, of: 1) }

  private func days(of span: RecallPlan.Span) -> String {
    let first = CalendarDay(daysSince1970: firstDay.daysSince1970 + span.day).date
    let last = CalendarDay(daysSince1970: firstDay.daysSince1970 + span.day + span.length - 1).date
    let isLater = first.year != firstDay.date.year
    let begin = (isLater ? "\(first.year)年" : "") + "\(first.month)月\(first.day)日"
    return span.length == 1 ? begin : "\(begin)至\(last.month)月\(last.day)日"
  }

  /// The plan for a machine.
  struct Report: Encodable {
    struct Span: Encodable { let day: String, days, questions: Int, minutes: Double }
    let day: String
    let daysLeft, minutesPerDay: Int
    let scope: String
    let questions, seen: Int
    let expectedNow, expectedWithoutStudy, expectedWithPlan: Double
    let today: [String]
    let spans: [Span]
  }

  /// The plan for a machine.
  var report: Report {
    Report(
      day: target.day.description, daysLeft: daysLeft, minutesPerDay: target.minutesPerDay,
      scope: target.scope, questions: count, seen: seen, expectedNow: plan.expectedNow,
      expectedWithoutStudy: plan.expectedWithout, expectedWithPlan: plan.expected,
      today: today.map(\.description),
      spans: plan.spans.map { span in
        Report.Span(
          day: CalendarDay(daysSince1970: firstDay.daysSince1970 + span.day).description,
          days: span.length, questions: span.studied.count, minutes: span.seconds / 60)
      })
  }
}
