internal import JSONText
internal import Quiz

extension SessionEvent {
  init(_ entry: ObjectReader) throws(SessionFault) {
    switch try entry.kind() {
    case .answer:
      self = .answer(try AnswerRecord(entry))
    case .skip:
      self = .skip(SkipRecord(question: try entry.question(), at: try entry.time("at")))
    case .undo:
      self = .undo(UndoRecord(question: try entry.question(), at: try entry.time("at")))
    case .note:
      self = .note(
        NoteRecord(
          question: try entry.question(), at: try entry.time("at"), text: try entry.string("text")))
    case .flag:
      self = .flag(
        FlagRecord(
          question: try entry.question(), at: try entry.time("at"), text: try entry.string("text")))
    case .checklist:
      self = .checklist(
        ChecklistRecord(
          question: try entry.question(), at: try entry.time("at"),
          ticked: try entry.strings("ticked"), unticked: try entry.strings("unticked")))
    }
  }
}

extension AnswerRecord {
  fileprivate init(_ entry: ObjectReader) throws(SessionFault) {
    self.init(
      question: try entry.question(), shownAt: try entry.time("shownAt"),
      answeredAt: try entry.time("answeredAt"), elapsedMs: try entry.integer("elapsedMs"),
      response: try entry.string("response"),
      raw: try entry.optionalString("raw"),
      points: try entry.number("points"), maxPoints: try entry.number("maxPoints"),
      correct: try entry.boolean("correct"), rules: try entry.strings("rules"),
      rating: try entry.rating(), hinted: entry.has("hinted") ? try entry.boolean("hinted") : false,
      shown: entry.has("shown") ? try entry.strings("shown") : nil,
      by: try entry.optionalString("by"), source: try entry.source())
  }
}

extension ObjectReader {
  func kind() throws(SessionFault) -> SessionEvent.Kind {
    let known = SessionEvent.Kind.allCases.map { $0.rawValue }.joined(separator: "、")
    return try value("kind", "应当是 \(known) 之一") { range in
      text.string(at: range).flatMap(SessionEvent.Kind.init(rawValue:))
    }
  }

  fileprivate func question() throws(SessionFault) -> QuestionReference {
    QuestionReference(
      bank: BankID(rawValue: try string("bank")),
      question: QuestionID(rawValue: try string("question")))
  }

  fileprivate func source() throws(SessionFault) -> AnswerSource {
    guard has("source") else { return .device }
    let known = AnswerSource.allCases.filter { $0 != .device }
    return try value("source", "应当是 \(known.map { $0.rawValue }.joined(separator: "、")) 之一") {
      range in
      text.string(at: range).flatMap { name in known.first { $0.rawValue == name } }
    }
  }

  fileprivate func rating() throws(SessionFault) -> Rating? {
    guard has("rating") else { return nil }
    return try value("rating", "应当是 1 到 4") { range in
      text.integer(at: range).flatMap(Rating.init(rawValue:))
    }
  }
}
