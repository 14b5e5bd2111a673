internal import JSONText
internal import Quiz
internal import SpacedRepetition

extension SessionEvent {
  /// The event as one line of a session file, its keys sorted.
  var line: [UInt8] {
    var object = JSONObjectText()
    switch self {
    case .answer(let record):
      object.set("answeredAt", record.answeredAt.description)
      object.set("bank", record.question.bank.rawValue)
      object.set("by", record.by)
      object.set("certainty", record.certainty)
      object.set("correct", record.correct)
      object.set("elapsedMs", record.elapsedMs)
      if record.fresh { object.set("fresh", true) }
      if record.hinted { object.set("hinted", true) }
      object.set("key", record.key?.description)
      object.set("kind", kind.rawValue)
      object.set("maxPoints", record.maxPoints)
      object.set("points", record.points)
      object.set("question", record.question.question.rawValue)
      object.set("rating", record.rating?.rawValue)
      object.set("raw", record.raw)
      object.set("response", record.response)
      object.set("rules", record.rules)
      object.set("shown", record.shown)
      object.set("shownAt", record.shownAt.description)
      if record.source != .device { object.set("source", record.source.rawValue) }
    case .skip, .undo:
      setCommon(&object, text: nil)
    case .note(let record):
      setCommon(&object, text: record.text)
    case .flag(let record):
      setCommon(&object, text: record.text)
    case .checklist(let record):
      setCommon(&object, text: nil)
      object.set("ticked", record.ticked)
      object.set("unticked", record.unticked)
    case .rating(let record):
      setCommon(&object, text: nil)
      object.set("rating", record.rating.rawValue)
    case .typing(let record):
      object.set("at", record.at.description)
      object.set("bank", record.question.bank.rawValue)
      object.set("characters", record.characters)
      object.set("corrections", record.corrections)
      object.set("elapsedMs", record.elapsedMs)
      object.set("extra", record.extra)
      object.set("kind", kind.rawValue)
      object.set("missing", record.missing)
      object.set("passage", record.passage)
      object.set("question", record.question.question.rawValue)
      object.set("right", record.right)
      object.set("slips", record.slips)
      object.set("wrong", record.wrong)
    }
    return object.bytes
  }

  private func setCommon(_ object: inout JSONObjectText, text: String?) {
    object.set("at", time.description)
    object.set("bank", question.bank.rawValue)
    object.set("kind", kind.rawValue)
    object.set("question", question.question.rawValue)
    object.set("text", text)
  }
}
