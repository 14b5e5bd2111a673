/// Which things to study on which day so that as much as possible is recalled on the day of an
/// examination, within the time that there is.
///
/// A review is added where it gains most for each second until no time is left: a greedy choice, which
/// is near the best but need not be the best. What will be recalled is reckoned with the mean of what
/// follows a right and a wrong answer.
public struct RecallPlan: Sendable {
  /// A thing that may be asked in the examination.
  public struct Candidate: Sendable {
    /// Where it stands in the schedule.
    public let card: Card
    /// How probable a right answer is without ever having studied it, from 0 to 1.
    public let baseline: Double
    /// The seconds that asking it once takes.
    public let seconds: Double

    /// Describes a thing.
    public init(card: Card, baseline: Double, seconds: Double) {
      self.card = card
      self.baseline = baseline
      self.seconds = max(1, seconds)
    }
  }

  /// Some days that are planned together; today is always alone.
  public struct Span: Sendable {
    /// The first day, 0 for today.
    public let day: Int
    /// How many days there are.
    public let length: Int
    /// The places of the candidates to study in it.
    public fileprivate(set) var studied: [Int] = []
    /// The seconds that this takes.
    public fileprivate(set) var seconds = 0.0
  }

  /// Today and the days until the examination.
  public private(set) var spans: [Span]
  /// The share that would be recalled if the examination were now, from 0 to 1.
  public let expectedNow: Double
  /// The share that will be recalled on the day without any more study.
  public let expectedWithout: Double
  /// The share that will be recalled on the day if the plan is kept.
  public private(set) var expected: Double

  /// So many spans at most, so that a plan for a year is made as quickly as one for a week.
  static let mostSpans = 14
  /// So many reviews of one thing at most.
  static let mostReviews = 4

  /// Makes a plan.
  ///
  /// - Parameters:
  ///   - candidates: What may be asked.
  ///   - model: The formulas with the learner's weights.
  ///   - now: In seconds since any fixed moment, as in the cards.
  ///   - days: From now until the examination, at least 1.
  ///   - secondsToday: The time that is left today.
  ///   - secondsPerDay: The time on each day after.
  public init(
    _ candidates: [Candidate], model: FSRSModel, now: Double, days: Int, secondsToday: Double,
    secondsPerDay: Double
  ) {
    let days = max(1, days)
    spans = Self.spans(days)
    let times = spans.map { Double($0.day) + Double($0.length - 1) / 2 }
    var left = spans.map { $0.day == 0 ? max(0, secondsToday) : secondsPerDay * Double($0.length) }
    let courses = candidates.map { candidate in
      Course(candidate, model: model, now: now, examDay: Double(days))
    }
    let count = Double(max(1, candidates.count))
    expectedNow = courses.reduce(0) { $0 + $1.recall(on: 0) } / count
    var plans = courses.map { Planned(recall: $0.recall(after: [])) }
    expectedWithout = plans.reduce(0) { $0 + $1.recall } / count
    var queue = MaximumHeap()
    for place in courses.indices {
      if let best = Self.best(courses[place], plans[place], times, left, place) {
        queue.insert(best)
      }
    }
    while let move = queue.removeMaximum() {
      guard left[move.span] >= move.seconds else {
        // Others have taken the time.
        if let best = Self.best(courses[move.place], plans[move.place], times, left, move.place) {
          queue.insert(best)
        }
        continue
      }
      left[move.span] -= move.seconds
      spans[move.span].studied.append(move.place)
      spans[move.span].seconds += move.seconds
      plans[move.place].spans = (plans[move.place].spans + [move.span]).sorted()
      plans[move.place].recall += move.gain
      if let best = Self.best(courses[move.place], plans[move.place], times, left, move.place) {
        queue.insert(best)
      }
    }
    expected = plans.reduce(0) { $0 + $1.recall } / count
  }

  private static func spans(_ days: Int) -> [Span] {
    guard days > mostSpans else { return (0..<days).map { Span(day: $0, length: 1) } }
    let rest = days - 1
    return [Span(day: 0, length: 1)]
      + (0..<mostSpans - 1).map { index in
        let first = 1 + index * rest / (mostSpans - 1)
        let end = 1 + (index + 1) * rest / (mostSpans - 1)
        return Span(day: first, length: end - first)
      }
  }

  /// The reviews of one thing that are planned so far, and what will be recalled of it.
  private struct Planned {
    var spans: [Int] = []
    var recall: Double
  }

  /// The review of a thing that gains most for its time; nil where none gains anything.
  private static func best(
    _ course: Course, _ plan: Planned, _ times: [Double], _ left: [Double], _ place: Int
  ) -> Move? {
    guard plan.spans.count < mostReviews else { return nil }
    var best: Move?
    for span in times.indices where !plan.spans.contains(span) {
      let cost = course.seconds
      guard left[span] >= cost else { continue }
      let days = (plan.spans + [span]).sorted().map { times[$0] }
      let gain = course.recall(after: days) - plan.recall
      guard gain > 1e-4 else { continue }
      if gain / cost > best?.worth ?? 0 {
        best = Move(place: place, span: span, gain: gain, seconds: cost)
      }
    }
    return best
  }
}

/// A review that could be planned.
private struct Move {
  let place: Int
  let span: Int
  let gain: Double
  let seconds: Double

  /// What it gains for each second.
  var worth: Double { gain / seconds }

  /// Equal worth is decided by the place, so that a plan is always the same.
  static func isBefore(_ first: Move, _ second: Move) -> Bool {
    first.worth != second.worth ? first.worth > second.worth : first.place < second.place
  }
}

/// How the memory of one thing goes on.
private struct Course {
  let candidate: RecallPlan.Candidate
  let model: FSRSModel
  let examDay: Double
  /// The days since the last answer; 0 where there was none.
  private let waited: Double

  init(_ candidate: RecallPlan.Candidate, model: FSRSModel, now: Double, examDay: Double) {
    self.candidate = candidate
    self.model = model
    self.examDay = examDay
    waited = candidate.card.lastReview.map { max(0, now - $0) / 86_400 } ?? 0
  }

  /// Asking it once, and once more where it is wrong.
  var seconds: Double {
    candidate.seconds * (candidate.card.memory == nil ? 2 : 1.25)
  }

  /// How probable a right answer is on a day without any study.
  func recall(on day: Double) -> Double {
    guard let memory = candidate.card.memory else { return candidate.baseline }
    return model.retrievability(after: waited + day, stability: memory.stability)
  }

  /// How probable a right answer is on the day of the examination after reviews on some days.
  func recall(after days: [Double]) -> Double {
    guard var day = days.first else { return recall(on: examDay) }
    var memory = mean(
      recall(on: day), candidate.card.memory, waited: waited + day)
    for next in days.dropFirst() {
      let waited = next - day
      memory = mean(
        model.retrievability(after: waited, stability: memory.stability), memory, waited: waited)
      day = next
    }
    return model.retrievability(after: max(0, examDay - day), stability: memory.stability)
  }

  /// The memory after a review: the mean of what follows a right answer and what follows a wrong one,
  /// which is put right at once.
  private func mean(_ recall: Double, _ memory: MemoryState?, waited: Double) -> MemoryState {
    let days = Int(waited.rounded())
    let right = memory.map { model.next($0, .good, afterDays: days) } ?? model.initialState(.good)
    let lapsed =
      memory.map { model.next($0, .again, afterDays: days) } ?? model.initialState(.again)
    let wrong = model.next(lapsed, .good, afterDays: 0)
    return MemoryState(
      stability: recall * right.stability + (1 - recall) * wrong.stability,
      difficulty: recall * right.difficulty + (1 - recall) * wrong.difficulty)
  }
}

/// A heap of moves with the best at its top.
private struct MaximumHeap {
  private var moves: [Move] = []

  mutating func insert(_ move: Move) {
    moves.append(move)
    var place = moves.count - 1
    while place > 0, Move.isBefore(moves[place], moves[(place - 1) / 2]) {
      moves.swapAt(place, (place - 1) / 2)
      place = (place - 1) / 2
    }
  }

  mutating func removeMaximum() -> Move? {
    guard let first = moves.first else { return nil }
    let last = moves.removeLast()
    guard !moves.isEmpty else { return first }
    moves[0] = last
    var place = 0
    while true {
      var best = place
      for child in [2 * place + 1, 2 * place + 2]
      where child < moves.count && Move.isBefore(moves[child], moves[best]) {
        best = child
      }
      guard best != place else { return first }
      moves.swapAt(place, best)
      place = best
    }
  }
}
