import JSONText
import LineEditing
import Quiz
import SecretarialRules
import Sessions
import SpacedRepetition
import Study
import TextLayout

/// `progress`, 复习日程: where every question stands in the schedule.
enum ProgressCommand: ShellCommand {
  static let names = ["progress", "日程", "复习日程"]
  static let usage = "[题库|主题|题型]"
  static let summary = "看每道题记得怎样、什么时候再来"

  static func arguments(in shell: Shell) -> [[String]] { DrillCommand.scopes(in: shell) }

  static func run(_ words: [String], in shell: Shell) async throws -> ShellOutcome {
    let target = try shell.scope(words)
    let standing = ProgressScreen(
      await shell.studyRecord(), entries: target.entries, now: .now(), library: shell.library,
      presumption: Presumption(in: shell))
    var screen = shell.screen()
    screen.heading(
      "复习日程  \(words.isEmpty ? shell.learner : target.title)",
      "记忆率 \(SummaryScreen.percent(shell.study.settings.desiredRetention, of: 1))")
    standing.draw(on: &screen)
    shell.show(screen)
    return .goOn
  }
}

/// Where the questions of a scope stand.
@MainActor
struct ProgressScreen {
  private let now: Timestamp
  private let library: QuestionLibrary
  private let scheduler: Scheduler
  private let total: Int
  /// How many that were never asked are presumably known.
  private let presumed: Int
  private let rows: [(question: QuestionReference, item: StudyItem)]

  init(
    _ record: StudyRecord, entries: [QuestionBank.Entry], now: Timestamp, library: QuestionLibrary,
    presumption: Presumption
  ) {
    self.now = now
    self.library = library
    scheduler = record.scheduler
    total = entries.count
    presumed = entries.count {
      record[$0.reference].due == nil && presumption.isKnown($0.reference)
    }
    rows = entries.compactMap { entry in
      let item = record[entry.reference]
      return item.due == nil ? nil : (entry.reference, item)
    }
  }

  func draw(on screen: inout Screen) {
    screen.ruleLine()
    // What was just got wrong is still in mind; only what was learnt says how much is remembered.
    let learnt = rows.filter { !$0.item.card.isInSteps }
    let recalls = learnt.compactMap { scheduler.retrievability(of: $0.item.card, at: now.seconds) }
    let inSteps = rows.count { $0.item.card.isInSteps }
    let due = rows.count { $0.item.isDue(at: now.seconds) }
    let leeches = rows.filter { $0.item.isLeech }
    screen.table(
      [
        ["没学", "\(total - rows.count)"] + (presumed > 0 ? ["摸底估计已会 \(presumed)"] : []),
        ["在学", "\(inSteps)"], ["学会", "\(rows.count - inSteps)"],
        ["现在到期", "\(due)"], ["顽固题", "\(leeches.count)"],
      ], rightAligned: [1])
    guard !rows.isEmpty else {
      screen.paragraph("还没有学过的题。输入 learn 开始。", tone: .faint)
      return
    }
    if !recalls.isEmpty {
      screen.paragraph(
        "学会的题现在平均约有 \(SummaryScreen.percent(recalls.reduce(0, +), of: Double(recalls.count))) 答得对（按记忆模型估计）。"
      )
    }
    drawLeeches(leeches, on: &screen)
    let risky = learnt.map {
      ($0, scheduler.retrievability(of: $0.item.card, at: now.seconds) ?? 1)
    }
    .sorted { $0.1 < $1.1 }.prefix(8)
    screen.blank()
    screen.paragraph("最快忘的：")
    screen.table(
      risky.map { row, recall in
        [
          SummaryScreen.percent(recall, of: 1), when(row.item.due ?? 0),
          label(row.question, room: screen.columns - 26),
        ]
      }, rightAligned: [0])
    screen.blank()
    screen.paragraph("复习到期的：review   学新题：learn", tone: .faint)
  }

  /// Names what is forgotten again and again, with the rule to read.
  private func drawLeeches(
    _ leeches: [(question: QuestionReference, item: StudyItem)], on screen: inout Screen
  ) {
    guard !leeches.isEmpty else { return }
    screen.blank()
    screen.paragraph("顽固题（反复忘，多做不如先读规则）：")
    let worst = leeches.sorted {
      ($0.item.wrong, "\($0.question)") > ($1.item.wrong, "\($1.question)")
    }
    screen.table(
      worst.prefix(6).map { row in
        let rule = ((try? library.question(row.question)) ?? nil)?.rules.first
        return [
          "错 \(row.item.wrong)", rule.map { "rules \($0.rawValue)" } ?? "看解析",
          label(row.question, room: screen.columns - 28),
        ]
      })
  }

  private func when(_ due: Double) -> String {
    due <= now.seconds ? "已到期" : TimeSpan.words(seconds: due - now.seconds)
  }

  private func label(_ question: QuestionReference, room: Int) -> String {
    let label = ((try? library.question(question)) ?? nil)?.label ?? "\(question)"
    return TextLayout.truncated(label, to: max(12, room))
  }
}

extension Shell {
  /// Prints where every question stands, for a machine: one object with `learner`, `at` and
  /// `questions`, a question to a line.
  ///
  /// - Returns: What the process should return.
  public func progress(_ scope: String, isJSON: Bool) async -> ExitStatus {
    settleLearner()
    guard isJSON else { return await perform(ProgressCommand.self, scope.isEmpty ? [] : [scope]) }
    do {
      let record = try await study.record()
      let now = Timestamp.now()
      let wanted = scope.isEmpty ? nil : Set(try self.scope([scope]).entries.map(\.reference))
      let rows = zip(record.questions, record.items)
        .filter { $0.1.answered > 0 && wanted?.contains($0.0) ?? true }
        .sorted { "\($0.0)" < "\($1.0)" }
      var text = Array("{\n".utf8)
      var head = JSONObjectText()
      head.set("learner", learner)
      head.set("at", now.description)
      text = Array(head.bytes.dropLast()) + Array(",\"questions\":[".utf8)
      for (index, row) in rows.enumerated() {
        text += Array((index > 0 ? ",\n" : "\n").utf8)
        text += Self.object(row.0, row.1, record.scheduler, now).bytes
      }
      terminal.write(String(decoding: text + Array("\n]}\n".utf8), as: UTF8.self))
      await study.settle()
      return .done
    } catch {
      return fail(error)
    }
  }

  private static func object(
    _ question: QuestionReference, _ item: StudyItem, _ scheduler: Scheduler, _ now: Timestamp
  ) -> JSONObjectText {
    let time = { (seconds: Double) in
      Timestamp(
        milliseconds: Int((seconds * 1000).rounded()), offsetMinutes: now.offsetMinutes
      ).description
    }
    let card = item.card
    var object = JSONObjectText()
    object.set("question", question.description)
    object.set("answered", item.answered)
    object.set("wrong", item.wrong)
    object.set("reps", card.reps)
    object.set("lapses", card.lapses)
    object.set("phase", card.phaseName)
    if let memory = card.memory {
      object.set("stability", memory.stability)
      object.set("difficulty", memory.difficulty)
    }
    object.set("last", card.lastReview.map(time))
    object.set("due", card.due.map(time))
    if let recall = scheduler.retrievability(of: card, at: now.seconds) {
      object.set("retrievability", recall)
    }
    object.set("mistake", item.isMistake)
    object.set("leech", item.isLeech)
    return object
  }
}

extension Card {
  /// The phase by the name that a machine reads.
  var phaseName: String {
    switch phase {
    case .learning: memory == nil ? "new" : "learning"
    case .review: "review"
    case .relearning: "relearning"
    }
  }
}
