internal import Quiz
internal import Sessions

/// `close`, 收卷: takes no more answers to the question.
enum CloseAction: LessonAction {
  static let names = ["close", "c", "收卷", "收题"]
  static let usage = ""
  static let summary = "收卷，不再收答案"

  static func decide(
    _ words: [String], _ moment: inout LessonMoment
  ) throws(LessonProblem) -> LessonDecision {
    let lesson = moment.lesson
    if lesson.standing.openPoll != nil { return LessonDecision([.pollClosed], "投票结束。") }
    if lesson.standing.phase == .paper {
      let open = lesson.openPapers
      return LessonDecision(
        open.map { .handedIn($0, isAutomatic: true) } + [.timed(deadline: moment.now)],
        "收卷了，\(open.count) 份试卷由老师收上来。")
    }
    guard lesson.standing.phase == .question else {
      throw LessonProblem(.notNow, "现在没有开着的题。next 出下一题。")
    }
    return LessonDecision([.closed])
  }
}

/// `reveal`, 公布: shows the key, why, and how the answers are spread.
enum RevealAction: LessonAction {
  static let names = ["reveal", "r", "公布", "揭晓"]
  static let usage = ""
  static let summary = "公布答案、解析和作答分布"
  static let forms: Set<LessonForm> = [.live]

  static func decide(
    _ words: [String], _ moment: inout LessonMoment
  ) throws(LessonProblem) -> LessonDecision {
    switch moment.lesson.standing.phase {
    case .question, .closed: return LessonDecision([.revealed])
    case .revealed: throw LessonProblem(.notNow, "答案已经公布了。next 出下一题。")
    case .lobby, .paper, .released, .ended: throw LessonProblem(.notNow, "还没有出题。next 出第一题。")
    }
  }
}

/// `time`, 倒计时: sets how long answers are taken.
enum TimeAction: LessonAction {
  static let names = ["time", "t", "倒计时", "计时"]
  static let usage = "秒|+秒|off"
  static let summary = "倒计时，如 time 60、time +30、time off"

  static func decide(
    _ words: [String], _ moment: inout LessonMoment
  ) throws(LessonProblem) -> LessonDecision {
    let lesson = moment.lesson
    // A question that was closed, by the clock above all, can be opened again before its key is shown.
    let reopening = lesson.closingThatCanBeTakenBack.map { [LessonEvent.Act.undone($0)] } ?? []
    guard
      lesson.standing.phase == .question || lesson.standing.phase == .paper
        || !reopening.isEmpty
    else { throw LessonProblem(.notNow, "现在没有开着的题，不用计时。") }
    let word = words.joined()
    if ["off", "关", "取消", "不限"].contains(word.lowercased()) {
      return LessonDecision(reopening + [.timed(deadline: nil)], "不限时了。")
    }
    guard let seconds = Self.seconds(in: word) else {
      throw LessonProblem(.unreadable, "请写秒数，如 time 60、time +30、time 5分；不限时写 time off。")
    }
    let start = lesson.standing.pausedAt ?? moment.now
    let from = word.hasPrefix("+") ? max(lesson.deadline ?? start, start) : start
    let deadline = from.advanced(byMilliseconds: seconds * 1000)
    let left = (deadline.milliseconds - start.milliseconds) / 1000
    return LessonDecision(
      reopening + [.timed(deadline: deadline)],
      (reopening.isEmpty ? "" : "重新收答案，") + "还有 \(left) 秒。")
  }
}

extension TimeAction {
  /// The seconds that a word names: `60`, `+30秒`, `2分钟`; at most a day.
  private static func seconds(in word: String) -> Int? {
    let amount = word.hasPrefix("+") ? word.dropFirst() : word[...]
    let digits = amount.prefix { $0.isASCII && $0.isNumber }
    let unit = ["": 1, "秒": 1, "秒钟": 1, "s": 1, "分": 60, "分钟": 60][
      String(amount.dropFirst(digits.count))]
    guard let unit, let number = Int(digits), (1...86_400).contains(number) else { return nil }
    return min(number * unit, 86_400)
  }
}

extension Lesson {
  /// The place of the event that closed the question which is on, as long as its key was not shown.
  fileprivate var closingThatCanBeTakenBack: Int? {
    guard standing.phase == .closed else { return nil }
    let undone = Set(
      events.compactMap { event in
        if case .undone(let place) = event.act { place } else { nil }
      })
    return events.indices.last { events[$0].act == .closed && !undone.contains($0) }
  }
}

/// `hands`, 举手: enters how many hands were raised for what.
enum HandsAction: LessonAction {
  static let names = ["hands", "举手"]
  static let usage = "A 13 B 24"
  static let summary = "记举手人数，不记名；投票时按选项次序写，如 hands 13 24"

  static func decide(
    _ words: [String], _ moment: inout LessonMoment
  ) throws(LessonProblem) -> LessonDecision {
    if let poll = moment.lesson.standing.openPoll { return try count(words, for: poll) }
    guard let current = moment.lesson.standing.current, current.revealedAt == nil,
      let page = moment.lesson.page(of: current.key)
    else { throw LessonProblem(.notNow, "现在没有题可以记举手。next 出下一题。") }
    let known = page.choices.map { String($0.letter) } + ["对", "错"]
    var counts: [String: Int] = [:]
    var word = ""
    let advice = "请写成 举手 A 13 B 24。"
    for part in parts(of: words.joined(separator: " ")) {
      if let number = Int(part) {
        guard !word.isEmpty, (0...10_000).contains(number) else {
          throw LessonProblem(.unreadable, "“\(part.prefix(10))”前面没有选项。\(advice)")
        }
        counts[word] = number
        word = ""
      } else {
        let option = part.uppercased()
        guard known.contains(option), word.isEmpty else {
          throw LessonProblem(.unreadable, "“\(part.prefix(10))”看不懂。\(advice)")
        }
        word = option
      }
    }
    guard !counts.isEmpty, word.isEmpty else { throw LessonProblem(.unreadable, advice) }
    return LessonDecision(
      [.counted(current.key, counts)], "记下举手 \(counts.values.reduce(0, +)) 人。")
  }

  /// Hands for the options of a poll, in their order.
  private static func count(
    _ words: [String], for poll: Poll
  ) throws(LessonProblem) -> LessonDecision {
    let parts = words.joined(separator: " ").split { $0.isWhitespace || ",，、;；人票".contains($0) }
    let counts = parts.compactMap { Int($0) }
    guard parts.count == poll.options.count, counts.count == parts.count,
      counts.allSatisfy({ (0...10_000).contains($0) })
    else {
      let example = poll.options.indices.map { "\($0 * 3 + 5)" }.joined(separator: " ")
      throw LessonProblem(
        .unreadable, "请按选项的次序写 \(poll.options.count) 个人数，如 hands \(example)。")
    }
    return LessonDecision([.pollCounted(counts)], "记下举手 \(counts.reduce(0, +)) 人。")
  }

  /// Runs of digits and the single characters between them.
  private static func parts(of text: String) -> [String] {
    var parts: [String] = []
    for character in text where !character.isWhitespace && !",，、:：;；人".contains(character) {
      if character.isNumber, let last = parts.last, last.allSatisfy(\.isNumber) {
        parts[parts.count - 1].append(character)
      } else {
        parts.append(String(character))
      }
    }
    return parts
  }
}
