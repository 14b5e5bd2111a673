internal import Quiz

/// How the answers to a round are spread.
public struct AnswerBars: Hashable, Sendable {
  /// One answer, or one choice, with how many gave it.
  public struct Bar: Hashable, Sendable {
    /// The letter of a choice; empty where there are no letters.
    public let label: String
    /// The words.
    public let text: String
    /// How many.
    public let count: Int
    /// Whether it is right, or belongs to what is right.
    public let isKey: Bool

    /// What hands are raised for: the letter, or 对 and 错.
    fileprivate var sign: String { label.isEmpty ? text : label }
  }

  /// Choices in the order of the page, or the most frequent answers first.
  public let bars: [Bar]
  /// How many answered.
  public let answered: Int
  /// How many of those were fully right; nil where hands were counted that do not tell.
  public let correct: Int?

  /// How many other answers are shown where there is no choice.
  private static let mostOthers = 6

  /// Spreads the answers to a round.
  ///
  /// - Parameters:
  ///   - lesson: The lesson.
  ///   - round: The round; the bank must still have its question.
  public init?(of lesson: Lesson, in round: RoundKey) {
    guard let question = lesson.question(of: round), let page = lesson.page(of: round) else {
      return nil
    }
    let taken = lesson.standing.answers(to: round).values.map(\.answer)
    let hands = lesson.standing.hands[round] ?? [:]
    let counted = hands.values.reduce(0, +)
    answered = taken.count + counted
    switch question.kind {
    case .single, .multiple:
      bars = page.choices.map { choice in
        let letter = String(choice.letter)
        return Bar(
          label: letter, text: choice.text,
          count: (hands[letter] ?? 0)
            + taken.count { $0.response.split(separator: ",").contains { $0 == choice.id } },
          isKey: Self.isRight(choice.id, question, page))
      }
    case .trueFalse:
      bars = ["对", "错"].map { word in
        Bar(
          label: "", text: word, count: (hands[word] ?? 0) + taken.count { $0.response == word },
          isKey: Self.isRight(word, question, page))
      }
    case .fill, .cloze, .ordering, .matching, .genreFromFacts, .typoSpotting, .errorFinding,
      .proofread, .titleRepair, .documentNumberWriting, .documentDateWriting, .secrecyMarkWriting,
      .caseStudy, .drafting:
      bars =
        Self.mostFrequent(of: taken, question)
        + hands.sorted { $0.key < $1.key }.map {
          Bar(label: "", text: $0.key, count: $0.value, isKey: false)
        }
    }
    let right = taken.count { $0.correct }
    switch question.kind {
    case .single, .trueFalse:
      correct = right + bars.filter(\.isKey).reduce(0) { $0 + (hands[$1.sign] ?? 0) }
    case .multiple, .fill, .cloze, .ordering, .matching, .genreFromFacts, .typoSpotting,
      .errorFinding, .proofread, .titleRepair, .documentNumberWriting, .documentDateWriting,
      .secrecyMarkWriting, .caseStudy, .drafting:
      correct = counted > 0 ? nil : right
    }
  }

  /// Whether a choice alone earns something: of several right ones each does.
  private static func isRight(_ id: String, _ question: Question, _ page: QuestionPage) -> Bool {
    question.content.mark(Response(stored: id), on: page, of: question).points > 0
  }

  private static func mostFrequent(of answers: [LessonAnswer], _ question: Question) -> [Bar] {
    var counts: [String: (count: Int, isRight: Bool)] = [:]
    for answer in answers {
      counts[answer.response, default: (0, answer.correct)].count += 1
    }
    let sorted = counts.sorted {
      $0.value.count != $1.value.count ? $0.value.count > $1.value.count : $0.key < $1.key
    }
    return sorted.prefix(mostOthers).map { response, found in
      Bar(
        label: "", text: question.content.words(for: response), count: found.count,
        isKey: found.isRight)
    }
  }
}
