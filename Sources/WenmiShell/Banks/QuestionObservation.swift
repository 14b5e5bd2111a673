import Quiz
import ScoreSheets

/// A question with what was observed of it.
struct QuestionObservation {
  let reference: QuestionReference
  /// As the bank states it, from 1 to 5.
  let difficulty: Int
  let observed: ObservedQuestion

  /// −1 where it is much harder than stated, 1 where it is much easier.
  var surprise: Int? { StatedDifficulty.surprise(difficulty, observed) }

  /// What is to be said of it; empty where all is well.
  var verdict: String {
    switch surprise {
    case .some(..<0): "比标的难"
    case .some: "比标的容易"
    case nil:
      (observed.discrimination?.upperLower ?? 0) < 0 ? "区分度为负" : ""
    }
  }

  /// For a machine.
  struct Report: Encodable {
    let question: String
    let difficulty: Int
    let answers: Int
    let facility: Double
    let discrimination: Double?
    let surprise: Int?
  }

  var report: Report {
    Report(
      question: reference.description, difficulty: difficulty, answers: observed.answers,
      facility: observed.facility, discrimination: observed.discrimination?.upperLower,
      surprise: surprise)
  }
}
