/// Where weights are to be expected before anything was answered.
///
/// Without it a short log would drive those weights astray that it tells nothing of.
struct ParameterPrior {
  /// The weights that are most probable.
  let centre: [Double]

  /// How much weights differ from learner to learner, as standard deviations.
  ///
  /// Source: the project open-spaced-repetition, fsrs-rs, for FSRS-6.
  static let spread = [
    6.43, 9.66, 17.58, 27.85, 0.57, 0.28, 0.6, 0.12, 0.39, 0.18, 0.33, 0.3, 0.09, 0.16, 0.57, 0.25,
    1.03, 0.31, 0.32, 0.14, 0.27,
  ]

  /// Expects the usual weights, apart from the first four, which the learner's first answers tell.
  init(_ initial: InitialStabilities) {
    centre = initial.values + FSRSParameters.standard.weights.dropFirst(4)
  }

  /// What it costs to be away from the centre.
  func loss(_ weights: [Double]) -> Double {
    weights.indices.reduce(0) { sum, index in
      let away = (weights[index] - centre[index]) / Self.spread[index]
      return sum + away * away / 2
    }
  }

  /// The slope of the cost by each weight.
  func slope(_ weights: [Double]) -> [Double] {
    weights.indices.map { (weights[$0] - centre[$0]) / (Self.spread[$0] * Self.spread[$0]) }
  }
}
