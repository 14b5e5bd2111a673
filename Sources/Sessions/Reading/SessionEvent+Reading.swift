internal import JSONText
internal import Quiz
internal import SpacedRepetition

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
    case .rating:
      guard let rating = try entry.rating() else { throw SessionFault(entry.offset, "缺少 rating") }
      self = .rating(
        RatingRecord(question: try entry.question(), at: try entry.time("at"), rating: rating))
    case .typing: self = .typing(try TypingRecord(entry))
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
      rating: try entry.rating(), hinted: try entry.flag("hinted"),
      certainty: try entry.certainty(), key: try entry.keyMark(), fresh: try entry.flag("fresh"),
      shown: entry.has("shown") ? try entry.strings("shown") : nil,
      by: try entry.optionalString("by"), source: try entry.source())
  }
}

extension TypingRecord {
  fileprivate init(_ entry: ObjectReader) throws(SessionFault) {
    self.init(
      question: try entry.question(), at: try entry.time("at"),
      passage: try entry.string("passage"), elapsedMs: try entry.integer("elapsedMs"),
      characters: try entry.integer("characters"), right: try entry.integer("right"),
      wrong: try entry.integer("wrong"), missing: try entry.integer("missing"),
      extra: try entry.integer("extra"), corrections: try entry.integer("corrections"),
      slips: try entry.strings("slips"))
  }
}

extension ObjectReader {
  fileprivate func flag(_ key: String) throws(SessionFault) -> Bool {
    has(key) ? try boolean(key) : false
  }

  fileprivate func certainty() throws(SessionFault) -> Int? {
    guard has("certainty") else { return nil }
    return try value("certainty", "应当是 1 到 3") { range in
      text.integer(at: range).flatMap { (1...3).contains($0) ? $0 : nil }
    }
  }

  fileprivate func keyMark() throws(SessionFault) -> KeyMark? {
    guard has("key") else { return nil }
    return try value("key", "应当是 8 位小写十六进制数") { range in
      text.string(at: range).flatMap { KeyMark($0) }
    }
  }

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
