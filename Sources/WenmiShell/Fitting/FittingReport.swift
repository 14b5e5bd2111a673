import SpacedRepetition

/// What fitted weights foretell, for a machine.
struct FittingReport: Encodable {
  /// How far a prediction is from what was recalled.
  struct Deviation: Encodable {
    let logLoss, calibration: Double
  }

  let learner: String
  let reviews: Int
  let foretold: Int
  let heldOut: Int
  let before: Deviation
  let after: Deviation
  let isBetter: Bool
  /// The weights w0 to w20; none where the usual ones are to be kept.
  let parameters: [Double]?
  /// Whether they were written down.
  let isApplied: Bool

  init(_ fitting: ParameterFitting, learner: String, isApplied: Bool) {
    self.learner = learner
    reviews = fitting.reviews
    foretold = fitting.foretold
    heldOut = fitting.after.count
    before = Deviation(
      logLoss: fitting.before.logLoss, calibration: fitting.before.calibration)
    after = Deviation(logLoss: fitting.after.logLoss, calibration: fitting.after.calibration)
    isBetter = fitting.parameters != nil
    parameters = fitting.parameters?.weights
    self.isApplied = isApplied
  }
}
