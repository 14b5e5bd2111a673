/// An item of a logistic model: how able one has to be to solve it.
///
/// P(θ) = c + (1 − c)/(1 + e^(−a(θ − b))), in the logistic metric (no factor of 1.702). With a = 1 and
/// c = 0 it is the Rasch model, with c = 0 the two-parameter and else the three-parameter model
/// (Birnbaum 1968).
public struct ItemParameters: Hashable, Sendable {
  /// b, the ability at which the curve is steepest.
  public let difficulty: Double
  /// a, more than 0.
  public let discrimination: Double
  /// c, the chance of those who know nothing, from 0 to less than 1.
  public let guessing: Double

  /// Describes an item.
  ///
  /// - Parameters:
  ///   - difficulty: b.
  ///   - discrimination: a, more than 0; 1 in the Rasch model.
  ///   - guessing: c, from 0 to less than 1.
  public init(difficulty: Double, discrimination: Double = 1, guessing: Double = 0) {
    precondition(discrimination > 0 && guessing >= 0 && guessing < 1, "parameters of a model")
    self.difficulty = difficulty
    self.discrimination = discrimination
    self.guessing = guessing
  }

  /// The probability that somebody solves the item.
  ///
  /// - Parameter ability: θ.
  /// - Returns: From c to 1, for any θ.
  public func probability(at ability: Double) -> Double {
    guessing + (1 - guessing) * Exponential.logistic(discrimination * (ability - difficulty))
  }

  /// What the item tells about an ability: I = a²·(P − c)²/(1 − c)²·(1 − P)/P.
  ///
  /// - Parameter ability: θ.
  /// - Returns: 0 or more, for any θ.
  public func information(at ability: Double) -> Double {
    let distance = discrimination * (ability - difficulty)
    let solved = Exponential.logistic(distance)
    // 1 − P by its own exponential, because 1 − 0.999… would lose its digits.
    let missed = Exponential.logistic(-distance)
    let probability = guessing + (1 - guessing) * solved
    guard probability > 0 else { return 0 }
    return discrimination * discrimination * solved * (solved / probability) * (1 - guessing)
      * missed
  }

  /// The slope of ln L at an ability, for one answer.
  func slope(at ability: Double, solved: Bool) -> Double {
    let distance = discrimination * (ability - difficulty)
    let curve = Exponential.logistic(distance)
    guard solved else { return -discrimination * curve }
    let missed = Exponential.logistic(-distance)
    let probability = guessing + (1 - guessing) * curve
    let share = guessing == 0 ? 1 : curve / probability
    return discrimination * (1 - guessing) * missed * share
  }

  /// ln P of one answer, finite for any ability that is.
  func logarithm(at ability: Double, solved: Bool) -> Double {
    let distance = discrimination * (ability - difficulty)
    guard solved else {
      return Exponential.log(1 - guessing) + Self.logLogistic(-distance)
    }
    return guessing == 0 ? Self.logLogistic(distance) : Exponential.log(probability(at: ability))
  }

  /// ln of the logistic function.
  private static func logLogistic(_ value: Double) -> Double {
    value < -30 ? value : Exponential.log(Exponential.logistic(value))
  }
}
