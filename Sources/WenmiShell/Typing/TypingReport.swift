import Quiz
import Sessions
import Study

/// A typing drill's result for a script.
struct TypingReport: Encodable {
  /// A place that was not typed as it stands there.
  struct Place: Encodable {
    let offset: Int
    let expected: String
    let typed: String
  }

  /// A character typed for another.
  struct Slip: Encodable {
    let expected: String
    let typed: String
    let count: Int
  }

  /// The best record before.
  struct Best: Encodable {
    let at: String
    let passage: String
    let charactersPerMinute: Double?
    let accuracy: Double
  }

  let session: String?
  let file: String?
  let learner: String
  let passage: String
  let question: String
  let passageCharacters: Int
  /// `finished`, `timeUp` or `left`.
  let ending: String
  let limitMs: Int?
  let elapsedMs: Int
  let characters, right, wrong, missing, extra, corrections: Int
  let charactersPerMinute: Double?
  let accuracy: Double
  let places: [Place]
  let slips: [Slip]
  let best: Best?

  init(
    _ outcome: TypingRun.Outcome, _ record: TypingRecord, of passage: TypingPassage,
    limitMs: Int?, best: TypingRecord?, session: SessionHeader?, path: String?, learner: String
  ) {
    self.session = session?.id.rawValue
    file = path
    self.learner = learner
    self.passage = record.passage
    question = record.question.description
    passageCharacters = passage.text.characters.count
    ending =
      switch outcome.ending {
      case .finished: "finished"
      case .timeUp: "timeUp"
      case .left, .terminated: "left"
      }
    self.limitMs = limitMs
    elapsedMs = record.elapsedMs
    characters = record.characters
    right = record.right
    wrong = record.wrong
    missing = record.missing
    extra = record.extra
    corrections = record.corrections
    charactersPerMinute = record.rightPerMinute
    accuracy = record.accuracy
    places = outcome.alignment.places.map {
      Place(offset: $0.offset, expected: $0.expected, typed: $0.typed)
    }
    slips = outcome.alignment.slips.map {
      Slip(expected: String($0.expected), typed: String($0.typed), count: $0.count)
    }
    self.best = best.map {
      Best(
        at: $0.at.description, passage: $0.passage, charactersPerMinute: $0.rightPerMinute,
        accuracy: $0.accuracy)
    }
  }
}
