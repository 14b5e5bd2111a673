internal import JSONText
internal import Quiz

/// What a history needs of one session, taken out of the bytes without decoding the entries.
struct SessionExtract {
  /// An answer with a question of ``questions``.
  struct Answer {
    let question: Int
    let answer: PastAnswer
  }

  let summary: SessionSummary
  let questions: [QuestionReference]
  let answers: [Answer]

  private enum Key: Int, CaseIterable {
    case kind, bank, question, correct, answeredAt, points, maxPoints, rating, elapsedMs

    static let names = allCases.map { "\($0)" }
  }

  init(_ bytes: [UInt8], path: String) throws(SessionError) {
    let layout = try SessionLayout(bytes, path: path, picking: Key.names)
    do throws(SessionFault) {
      try self.init(layout)
    } catch {
      throw SessionError(error, in: layout)
    }
  }

  private init(_ layout: SessionLayout) throws(SessionFault) {
    var standing = StandingSteps<Int, PastAnswer>()
    var table = QuestionTable()
    for index in layout.entries.indices {
      let entry = Entry(layout: layout, index: index)
      let kind = try entry.range(.kind)
      if layout.text.reads("\"answer\"", at: kind) {
        standing.answer(try entry.question(&table), try entry.answer())
      } else if layout.text.reads("\"skip\"", at: kind) {
        standing.skip(try entry.question(&table))
      } else if layout.text.reads("\"undo\"", at: kind) {
        standing.undo(try entry.question(&table))
      }
    }
    var answers: [Answer] = []
    answers.reserveCapacity(standing.steps.count)
    for step in standing.steps {
      switch step {
      case .answer(let question, let answer):
        answers.append(Answer(question: question, answer: answer))
      case .skip: break
      }
    }
    self.answers = answers
    questions = table.questions
    summary = try SessionSummary(
      layout, done: standing.steps.count, answers: answers.map { $0.answer })
  }

  /// One entry of which the wanted values are known.
  private struct Entry {
    let layout: SessionLayout
    let index: Int

    func range(_ key: Key) throws(SessionFault) -> Range<Int> {
      guard let range = layout.outline.value(key.rawValue, ofElement: index) else {
        throw SessionFault(layout.outline.elements[index].lowerBound, "缺少 \(key)")
      }
      return range
    }

    func question(_ table: inout QuestionTable) throws(SessionFault) -> Int {
      let bank = try range(.bank)
      let question = try range(.question)
      guard let index = table.index(layout.text, bank: bank, question: question) else {
        throw SessionFault(bank.lowerBound, "bank 和 question 应当是文字")
      }
      return index
    }

    func answer() throws(SessionFault) -> PastAnswer {
      let text = layout.text
      return PastAnswer(
        answeredAt: try value(.answeredAt) { Timestamp(text, $0) },
        elapsedMs: try value(.elapsedMs, text.integer(at:)),
        points: try value(.points, text.number(at:)),
        maxPoints: try value(.maxPoints, text.number(at:)),
        correct: try value(.correct, text.boolean(at:)),
        rating: layout.outline.value(Key.rating.rawValue, ofElement: index)
          .flatMap(text.integer(at:)).flatMap(Rating.init(rawValue:)))
    }

    private func value<Value>(
      _ key: Key, _ read: (Range<Int>) -> Value?
    ) throws(SessionFault) -> Value {
      let range = try range(key)
      guard let value = read(range) else { throw SessionFault(range.lowerBound, "\(key) 不对") }
      return value
    }
  }
}

extension Timestamp {
  fileprivate init?(_ text: JSONText, _ range: Range<Int>) {
    guard text.kind(at: range) == .string else { return nil }
    let content = range.lowerBound + 1..<range.upperBound - 1
    let read = text.bytes.withUnsafeBufferPointer { bytes in
      Timestamp(UnsafeBufferPointer(rebasing: bytes[content]))
    }
    guard let read else { return nil }
    self = read
  }
}

extension SessionSummary {
  fileprivate init(
    _ layout: SessionLayout, done: Int, answers: [PastAnswer]
  ) throws(SessionFault) {
    let reader = ObjectReader(layout.text, members: layout.outline.members, offset: 0)
    self.init(
      id: SessionID(rawValue: cleanLine(try reader.string("id"))), path: layout.path,
      mode: try reader.mode(), title: cleanLine(try reader.string("title")),
      learner: cleanLine(try reader.string("learner")), startedAt: try reader.time("startedAt"),
      finishedAt: try reader.finishedAt(), planned: try reader.elements("plan").count, done: done,
      answered: answers.count, correct: answers.count { $0.correct },
      points: answers.reduce(0) { $0 + $1.points },
      maxPoints: answers.reduce(0) { $0 + $1.maxPoints }, endsTorn: layout.endsTorn)
  }
}
