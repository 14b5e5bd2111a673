internal import JSONText
internal import SpacedRepetition

/// Reads what a history needs of one entry, wherever its keys stand.
struct EntryReader {
  private enum Key: Int, CaseIterable {
    case kind, bank, question, correct, answeredAt, points, maxPoints, rating, elapsedMs
    case hinted, key, fresh
  }

  /// The keys whose values the layout must have picked.
  static let keys = Key.allCases.map { "\($0)" }

  private let layout: SessionLayout
  private let index: Int
  private var text: JSONText { layout.text }

  init(_ layout: SessionLayout, _ index: Int) {
    self.layout = layout
    self.index = index
  }

  /// Adds the entry to the steps that stand.
  func read(
    into standing: inout StandingSteps<Int, PastAnswer>, _ table: inout QuestionTable
  ) throws(SessionFault) {
    let kind = try value(.kind) { text.string(at: $0).flatMap(SessionEvent.Kind.init(rawValue:)) }
    switch kind {
    case .answer: standing.answer(try question(&table), try answer())
    case .skip: standing.skip(try question(&table))
    case .undo: standing.undo(try question(&table))
    case .rating:
      let rating = try value(.rating) { text.integer(at: $0).flatMap(Rating.init(rawValue:)) }
      standing.amend(try question(&table)) { $0.rating = rating }
    case .note, .flag, .checklist, .typing: break
    }
  }

  private func question(_ table: inout QuestionTable) throws(SessionFault) -> Int {
    let bank = try value(.bank, text.string(at:))
    let question = try value(.question, text.string(at:))
    guard let index = table.index(bank: bank, question: question) else {
      throw SessionFault(layout.outline.elements[index].lowerBound, "题号不是 UTF-8")
    }
    return index
  }

  private func answer() throws(SessionFault) -> PastAnswer {
    PastAnswer(
      answeredAt: try value(.answeredAt) { text.string(at: $0).flatMap { Timestamp($0) } },
      elapsedMs: Plausible.count(try value(.elapsedMs, text.integer(at:))),
      points: Plausible.points(try value(.points, text.number(at:))),
      maxPoints: Plausible.points(try value(.maxPoints, text.number(at:))),
      correct: try value(.correct, text.boolean(at:)),
      rating: layout.outline.value(Key.rating.rawValue, ofElement: index)
        .flatMap(text.integer(at:)).flatMap(Rating.init(rawValue:)),
      hinted: flag(.hinted),
      key: layout.outline.value(Key.key.rawValue, ofElement: index)
        .flatMap(text.string(at:)).flatMap { KeyMark($0) },
      fresh: flag(.fresh))
  }

  private func flag(_ key: Key) -> Bool {
    layout.outline.value(key.rawValue, ofElement: index).flatMap(text.boolean(at:)) ?? false
  }

  private func value<Value>(
    _ key: Key, _ read: (Range<Int>) -> Value?
  ) throws(SessionFault) -> Value {
    guard let range = layout.outline.value(key.rawValue, ofElement: index) else {
      throw SessionFault(layout.outline.elements[index].lowerBound, "缺少 \(key)")
    }
    guard let value = read(range) else { throw SessionFault(range.lowerBound, "\(key) 不对") }
    return value
  }
}
