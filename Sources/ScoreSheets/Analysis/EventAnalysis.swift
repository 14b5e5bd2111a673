internal import Assessment
internal import Quiz
internal import Sessions

/// What the answers of an exam say about its questions and about those who sat it.
struct EventAnalysis {
  /// The event.
  let event: SheetEvent
  /// The questions that could earn anything, in their order.
  let questions: [QuestionReference]
  /// Their places in the event, from 0.
  let numbers: [Int]
  /// Those who sat, by their places among the learners.
  let candidates: [Int]
  /// Those who should have sat and did not.
  let absent: Int
  /// Those whose result is void, who are left out.
  let void: Int
  /// The marks, a row for each candidate.
  let matrix: ResponseMatrix
  /// The statistics.
  let analysis: ItemAnalysis
  /// How the percentages are spread.
  let bands: ScoreBands
  /// How often each choice was taken, by question; `nil` for questions without choices.
  let choices: [DistractorTable?]
  /// The difficulties by Rasch's model, or why there are none.
  let rasch: Result<Rasch, RaschRefusal>

  /// Analyses an event.
  ///
  /// - Parameters:
  ///   - place: Its place among the events.
  ///   - material: Everything.
  init(of place: Int, in material: SheetMaterial) {
    let book = material.gradebook
    let event = book.events[place]
    self.event = event
    let marked = event.questions.enumerated().filter { material.maximum(of: $1, in: place) > 0 }
    let questions = marked.map(\.element)
    self.questions = questions
    numbers = marked.map(\.offset)
    let void = material.voided
    let sittings = book.learners.indices.compactMap { learner -> (Int, Sitting)? in
      guard let sitting = book.sitting(of: learner, in: place), sitting.wasThere,
        !void.contains(learner)
      else { return nil }
      return (learner, sitting)
    }
    candidates = sittings.map { $0.0 }
    self.void = book.learners.indices.count {
      void.contains($0) && book.sitting(of: $0, in: place)?.wasThere == true
    }
    absent =
      event.kind == .exam
      ? book.learners.indices.count { learner in
        !book.learners[learner].hasLeft
          && book.sitting(of: learner, in: place)?.wasThere != true
      } : 0
    matrix = ResponseMatrix(
      sittings.map { _, sitting in questions.map { sitting.answers[$0]?.points ?? 0 } },
      maxima: questions.map { material.maximum(of: $0, in: place) })
    let analysis = ItemAnalysis(matrix)
    self.analysis = analysis
    let whole = matrix.maxima.reduce(0, +)
    bands = ScoreBands(
      scores: matrix.scores.map { whole > 0 ? $0.reduce(0, +) / whole * 100 : 0 },
      lowerBounds: material.scored.rules.bands, passing: material.scored.rules.pass,
      excellence: material.scored.rules.excellent)
    choices = questions.map { reference in
      guard let list = ChoiceLabels(material.facts[reference]) else { return nil }
      return DistractorTable(
        responses: sittings.map { $0.1.answers[reference].map { list.labels(of: $0.response) } },
        labels: list.labels, keys: list.keys, groups: analysis.groups)
    }
    let matrix = matrix
    rasch = Result { () throws(RaschRefusal) in try Rasch(matrix) }
  }

  /// What is to be said of a question, with a caution where few sat.
  func advice(on item: Int) -> String {
    let advice = ItemAdvice.advice(on: analysis.items[item], choices: choices[item])
    return advice.map(\.message).joined()
  }
}

/// The choices of a question by the letters under which the bank has them.
struct ChoiceLabels {
  /// The letters in order.
  let labels: [String]
  /// The letters of the key.
  let keys: Set<String>
  /// What stands under the letters.
  let texts: [String]
  private let letters: [String: String]

  /// Takes the choices; `nil` where there is nothing to choose from.
  init?(_ question: Question?) {
    guard let question else { return nil }
    switch question.kind {
    case .single, .multiple, .trueFalse: break
    case .fill, .cloze, .ordering, .matching, .genreFromFacts, .typoSpotting, .errorFinding,
      .proofread, .titleRepair, .documentNumberWriting, .documentDateWriting, .secrecyMarkWriting,
      .caseStudy, .drafting:
      return nil
    }
    let page = question.content.page(shuffledBy: 0)
    let choices: [(letter: String, id: String, text: String)] =
      question.kind == .trueFalse
      ? [("对", "对", ""), ("错", "错", "")]
      : page.choices.map { (String($0.letter), $0.id, $0.text) }
    labels = choices.map(\.letter)
    texts = choices.map(\.text)
    letters = Dictionary(
      choices.map { ($0.id, $0.letter) }, uniquingKeysWith: { first, _ in first })
    // A part of the key alone earns something, another choice nothing.
    keys = Set(
      choices.filter { choice in
        question.content.mark(Response(stored: choice.id), on: page, of: question).points > 0
      }.map(\.letter))
  }

  /// The letters of an answer; what is none of them as it stands.
  func labels(of response: String) -> [String] {
    response.split(separator: ",").map { letters[String($0)] ?? String($0) }
  }
}
