import SpacedRepetition

extension Scheduler {
  /// A number that differs where the schedule would be another one.
  var mark: UInt64 {
    let numbers =
      model.parameters.weights + [desiredRetention, Double(maximumInterval)] + learningSteps
      + [.infinity] + relearningSteps
    return numbers.reduce(0xCBF2_9CE4_8422_2325) { hash, number in
      var hash = hash
      for shift in stride(from: 0, to: 64, by: 8) {
        hash = (hash ^ (number.bitPattern >> UInt64(shift)) & 0xFF) &* 0x100_0000_01B3
      }
      return hash
    }
  }
}
