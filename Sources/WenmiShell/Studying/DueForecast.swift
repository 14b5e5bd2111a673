import Quiz
import Sessions
import Study

/// How many questions come back, today and tomorrow.
struct DueForecast {
  /// What is due now.
  let now: Int
  /// What becomes due until the end of tomorrow, beside that.
  let untilTomorrow: Int

  /// Counts what can be asked.
  @MainActor
  init(_ record: StudyRecord, in shell: Shell, at time: Timestamp = .now()) {
    let local = time.localTime
    let untilMidnight = Double(86_400 - local.hour * 3600 - local.minute * 60 - local.second)
    let end = time.seconds + untilMidnight + 86_400
    var (now, later) = (0, 0)
    for (question, item) in zip(record.questions, record.items) {
      guard let due = item.due, due < end || item.isDue(at: time.seconds), shell.canAsk(question)
      else { continue }
      if item.isDue(at: time.seconds) { now += 1 } else { later += 1 }
    }
    (self.now, untilTomorrow) = (now, later)
  }

  /// Says it in a line; nothing where nothing comes back.
  func draw(on screen: inout Screen) {
    guard now + untilTomorrow > 0 else { return }
    screen.paragraph(
      now > 0
        ? "复习：现在到期 \(now) 题，输入 review；到明天还有 \(untilTomorrow) 题到期。"
        : "复习：现在没有到期的题，到明天有 \(untilTomorrow) 题到期。", tone: .faint)
  }
}
