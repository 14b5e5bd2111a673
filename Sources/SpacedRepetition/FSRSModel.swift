#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The formulas of FSRS-6 with one set of weights; every function is pure.
///
/// Days are whole periods of 24 hours, as in py-fsrs 6.3.2, from whose description the formulas are.
public struct FSRSModel: Hashable, Sendable {
  /// The weights.
  public let parameters: FSRSParameters

  /// Between which values a stability is kept, in days.
  public static let leastStability = 0.001

  // Weights, and what only depends on them, so that a step costs few powers.
  private let w: Weights
  private let decay: Double
  private let factor: Double
  private let easyDifficulty: Double
  private let growth: Double
  private let shortLapse: Double
  private let shortTerm: Ratings
  private let initialStability: Ratings
  private let initialDifficulty: Ratings

  /// Prepares the formulas for a set of weights.
  public init(_ parameters: FSRSParameters = .standard) {
    self.parameters = parameters
    let w = parameters.weights
    let weights = Weights(w)
    self.w = weights
    decay = -w[20]
    factor = pow(0.9, 1 / -w[20]) - 1
    easyDifficulty = w[4] - exp(w[5] * 3) + 1
    growth = exp(w[8])
    shortLapse = exp(w[17] * w[18])
    shortTerm = Ratings { exp(w[17] * ($0 - 3 + w[18])) }
    initialStability = Ratings(w[0], w[1], w[2], w[3])
    initialDifficulty = Ratings { Self.clampedDifficulty(w[4] - exp(w[5] * ($0 - 1)) + 1) }
  }

  /// How probable recall is.
  ///
  /// - Parameters:
  ///   - days: Since the last answer; less than 0 counts as 0.
  ///   - stability: In days.
  /// - Returns: From 0 to 1.
  public func retrievability(after days: Double, stability: Double) -> Double {
    days <= 0 ? 1 : pow(1 + factor * days / stability, decay)
  }

  /// After how many days recall is as probable as wished, not rounded.
  public func interval(until retention: Double, stability: Double) -> Double {
    stability / factor * (pow(retention, 1 / decay) - 1)
  }

  /// What one day of stability is worth in days of waiting, for many intervals at one retention.
  func waiting(until retention: Double) -> Double { (pow(retention, 1 / decay) - 1) / factor }

  /// The state after the first answer of all.
  public func initialState(_ rating: Rating) -> MemoryState {
    MemoryState(
      stability: Self.clampedStability(initialStability[rating]),
      difficulty: initialDifficulty[rating])
  }

  /// The state after one more answer.
  ///
  /// - Parameters:
  ///   - state: Before it.
  ///   - rating: How well it was recalled.
  ///   - days: Whole days since the answer before; 0 on the same day.
  /// - Returns: The state, its values within their bounds.
  public func next(_ state: MemoryState, _ rating: Rating, afterDays days: Int) -> MemoryState {
    let stability: Double
    if days < 1 {
      stability = sameDayStability(state.stability, rating)
    } else {
      let recall = retrievability(after: Double(days), stability: state.stability)
      stability =
        rating == .again
        ? stabilityAfterLapse(state, recall) : stabilityAfterRecall(state, recall, rating)
    }
    return MemoryState(
      stability: Self.clampedStability(stability),
      difficulty: nextDifficulty(state.difficulty, rating))
  }

  private func sameDayStability(_ stability: Double, _ rating: Rating) -> Double {
    let increase = shortTerm[rating] * pow(stability, -w.w19)
    return stability * (rating == .again ? increase : max(increase, 1))
  }

  private func stabilityAfterRecall(
    _ state: MemoryState, _ recall: Double, _ rating: Rating
  ) -> Double {
    let penalty = rating == .hard ? w.w15 : 1
    let bonus = rating == .easy ? w.w16 : 1
    return state.stability
      * (1 + growth * (11 - state.difficulty) * pow(state.stability, -w.w9)
        * (exp((1 - recall) * w.w10) - 1) * penalty * bonus)
  }

  private func stabilityAfterLapse(_ state: MemoryState, _ recall: Double) -> Double {
    let long =
      w.w11 * pow(state.difficulty, -w.w12) * (pow(state.stability + 1, w.w13) - 1)
      * exp((1 - recall) * w.w14)
    return min(long, state.stability / shortLapse)
  }

  private func nextDifficulty(_ difficulty: Double, _ rating: Rating) -> Double {
    let change = -(w.w6 * Double(rating.rawValue - 3))
    let damped = difficulty + (10 - difficulty) * change / 9
    return Self.clampedDifficulty(w.w7 * easyDifficulty + (1 - w.w7) * damped)
  }

  private static func clampedDifficulty(_ difficulty: Double) -> Double {
    min(max(difficulty, 1), 10)
  }

  private static func clampedStability(_ stability: Double) -> Double {
    max(stability, leastStability)
  }
}

/// The weights that a step needs, out of the array.
private struct Weights: Hashable, Sendable {
  let w6, w7, w9, w10, w11, w12, w13, w14, w15, w16, w19: Double

  init(_ w: [Double]) {
    (w6, w7, w9, w10, w11, w12) = (w[6], w[7], w[9], w[10], w[11], w[12])
    (w13, w14, w15, w16, w19) = (w[13], w[14], w[15], w[16], w[19])
  }
}

/// A number for each rating.
private struct Ratings: Hashable, Sendable {
  let again, hard, good, easy: Double

  init(_ again: Double, _ hard: Double, _ good: Double, _ easy: Double) {
    (self.again, self.hard, self.good, self.easy) = (again, hard, good, easy)
  }

  init(_ value: (Double) -> Double) { self.init(value(1), value(2), value(3), value(4)) }

  subscript(rating: Rating) -> Double {
    switch rating {
    case .again: again
    case .hard: hard
    case .good: good
    case .easy: easy
    }
  }
}
