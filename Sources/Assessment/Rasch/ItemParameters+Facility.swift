extension ItemParameters {
  /// The item of the Rasch model that somebody of ability 0 solves with a probability.
  ///
  /// - Parameter facility: The probability; brought within 0.02 and 0.98, where few answers can tell
  ///   one from the next.
  public init(facility: Double) {
    let facility = min(0.98, max(0.02, facility))
    self.init(difficulty: Exponential.log((1 - facility) / facility))
  }
}
