internal import Classroom
internal import JSONText
internal import Quiz
internal import Sessions

/// A learner's own answer.
enum MineMessage {
  static func object(_ taken: TakenAnswer, _ question: Question?) -> JSONObjectText {
    var object = JSONObjectText()
    object.set("answer", taken.answer.typed)
    object.set("words", question?.content.words(for: taken.answer.response) ?? taken.answer.typed)
    object.set("at", taken.at.milliseconds)
    object.set("source", taken.answer.source.rawValue)
    return object
  }
}

/// How an answer was marked; goes out only to whom it belongs, and only when it may be known.
enum FeedbackMessage {
  static func object(_ mark: Mark) -> JSONObjectText {
    var object = JSONObjectText()
    object.set("verdict", mark.verdict.word)
    object.set("points", mark.points)
    object.set("maxPoints", mark.maxPoints)
    object.set("headline", mark.headline)
    object.set("reasons", mark.reasons)
    return object
  }
}

extension Mark.Verdict {
  /// The word of the protocol.
  var word: String {
    switch self {
    case .right: "right"
    case .partial: "partial"
    case .wrong: "wrong"
    }
  }
}

/// The key of a question with the spread of answers; made only once the key is shown.
enum RevealMessage {
  static func object(_ reveal: Reveal, _ bars: AnswerBars?) -> JSONObjectText {
    var object = JSONObjectText()
    object.set("key", reveal.key)
    object.set("explanation", reveal.explanation)
    object.set("basis", reveal.basis)
    object.set("answered", bars?.answered ?? 0)
    object.set("correct", orNull: bars?.correct)
    object.set("bars", BarsMessage.objects(bars))
    return object
  }
}

/// How answers are spread.
enum BarsMessage {
  static func objects(_ bars: AnswerBars?) -> [JSONObjectText] {
    (bars?.bars ?? []).map { bar in
      var object = JSONObjectText()
      object.set("label", bar.label)
      object.set("text", bar.text)
      object.set("count", bar.count)
      object.set("isKey", bar.isKey)
      return object
    }
  }
}

/// Who has how many points.
enum ScoreboardMessage {
  static func object(_ board: Scoreboard) -> JSONObjectText {
    var object = JSONObjectText()
    object.set(
      "groups",
      board.groups.map { group in
        var object = JSONObjectText()
        object.set("name", group.name)
        object.set("points", group.points)
        object.set("members", group.members)
        return object
      })
    object.set(
      "learners",
      board.learners.map { line in
        var object = JSONObjectText()
        object.set("rank", line.rank)
        object.set("name", line.name)
        object.set("group", orNull: line.group)
        object.set("points", line.points)
        return object
      })
    object.set("note", Scoreboard.note)
    return object
  }
}

/// An anonymous question.
enum PollMessage {
  /// - Parameters:
  ///   - poll: The poll.
  ///   - number: Its place among the polls, from 1.
  ///   - mine: What the reader chose; nil where nothing is known.
  ///   - isPersonal: Whether the reader is somebody who has a voice.
  /// - Returns: The poll; with counts once no more voices are taken.
  static func object(_ poll: Poll, number: Int, mine: Int?, isPersonal: Bool) -> JSONObjectText {
    var object = JSONObjectText()
    object.set("id", String(number))
    object.set("text", poll.text)
    object.set("options", poll.options)
    if isPersonal { object.set("mine", orNull: mine) }
    let counts = poll.closedAt == nil ? nil : poll.counts
    object.set(
      "counts",
      json: Array((counts.map { "[\($0.map(String.init).joined(separator: ","))]" } ?? "null").utf8)
    )
    return object
  }
}

extension Learner {
  /// Group and name as one says them: `第3组 张三`.
  var calledName: String { group.map { "\($0) \(name)" } ?? name }
}
