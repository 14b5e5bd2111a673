/// Weights for one learner, with proof on answers that took no part in finding them.
public struct ParameterFitting: Hashable, Sendable {
  /// How many answers there were.
  public let reviews: Int
  /// How many of them could be foretold.
  public let foretold: Int
  /// What the usual weights foretell of the answers that were held out.
  public let before: PredictionError
  /// What weights fitted to the answers before them foretell of the same.
  public let after: PredictionError
  /// Weights fitted to all answers; nil where the usual ones are not worse.
  public let parameters: FSRSParameters?

  /// How many answers are needed; a convention.
  public static let fewestReviews = 1000
  /// How many of them have to come on a later day than the one before; a convention.
  public static let fewestForetold = 200
  /// The answers are cut into so many parts in the order of their times. Weights are fitted to the
  /// first two, three and so on, and each time tried on the next part.
  private static let parts = 5
  private static let fewestParts = 2

  /// Fits weights and tries them.
  ///
  /// - Parameters:
  ///   - history: What was answered.
  ///   - progress: Told how much is done, from 0 to 1; says whether to go on.
  /// - Throws: ``FittingRefusal``.
  public init(
    _ history: ReviewHistory, progress: (Double) -> Bool = { _ in true }
  ) throws(FittingRefusal) {
    guard history.count >= Self.fewestReviews else {
      throw .tooFewReviews(history.count, needed: Self.fewestReviews)
    }
    guard history.foretold >= Self.fewestForetold else {
      throw .tooFewForetold(history.foretold, needed: Self.fewestForetold)
    }
    reviews = history.count
    foretold = history.foretold
    let cut = { (part: Int) in history.foretold * part / Self.parts }
    let work = Double((Self.fewestParts...Self.parts).reduce(0, +))
    var before: [PredictionError] = []
    var after: [PredictionError] = []
    var done = 0.0
    for part in Self.fewestParts..<Self.parts {
      let fit = try ParameterFit(history, part: 0..<cut(part)) { share in
        progress((done + share * Double(part)) / work)
      }
      done += Double(part)
      let heldOut = cut(part)..<cut(part + 1)
      before.append(PredictionError(of: FSRSModel(), on: history, part: heldOut))
      after.append(PredictionError(of: FSRSModel(fit.parameters), on: history, part: heldOut))
    }
    self.before = PredictionError(of: before)
    self.after = PredictionError(of: after)
    guard self.after.logLoss < self.before.logLoss else {
      parameters = nil
      _ = progress(1)
      return
    }
    let last = try ParameterFit(history, part: 0..<history.foretold) { share in
      progress((done + share * Double(Self.parts)) / work)
    }
    parameters = last.parameters
    _ = progress(1)
  }
}
