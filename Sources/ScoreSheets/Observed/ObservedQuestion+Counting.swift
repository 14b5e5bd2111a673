import Sessions

extension ObservedQuestion {
  /// Sums up the answers to a question, of which there is at least one.
  init?(
    _ answers: [ObservedTally.Answer], sittings: [ObservedSitting.Item], keepsWrongAnswers: Bool
  ) {
    let days = answers.map(\.record.answeredAt.day)
    guard let firstDay = days.min(), let lastDay = days.max() else { return nil }
    self.answers = answers.count
    facility = answers.reduce(0) { $0 + $1.share } / Double(answers.count)
    discrimination = Self.discrimination(sittings)
    rasch = sittings.compactMap(\.rasch).max { $0.candidates < $1.candidates }
    // Answers that a script sent in took no time at all.
    medianMs = Self.median(
      answers.filter { $0.record.source == .device && $0.record.elapsedMs > 0 }
        .map(\.record.elapsedMs))
    wrongAnswers = keepsWrongAnswers ? Self.wrongAnswers(answers) : []
    self.firstDay = firstDay
    self.lastDay = lastDay
    editions = Set(answers.compactMap(\.edition)).sorted()
  }

  private static func discrimination(_ sittings: [ObservedSitting.Item]) -> Discrimination? {
    guard let upperLower = weighted(sittings, by: \.discrimination) else { return nil }
    let counting = sittings.filter { $0.discrimination != nil }
    return Discrimination(
      upperLower: upperLower, correctedItemTotal: weighted(sittings, by: \.correctedItemTotal),
      candidates: counting.reduce(0) { $0 + $1.candidates }, sittings: counting.count)
  }

  /// The mean of what sittings say, weighted by their candidates.
  private static func weighted(
    _ sittings: [ObservedSitting.Item], by value: KeyPath<ObservedSitting.Item, Double?>
  ) -> Double? {
    var (sum, candidates) = (0.0, 0)
    for sitting in sittings {
      guard let value = sitting[keyPath: value] else { continue }
      sum += value * Double(sitting.candidates)
      candidates += sitting.candidates
    }
    return candidates > 0 ? sum / Double(candidates) : nil
  }

  private static func median(_ values: [Int]) -> Int? {
    let sorted = values.sorted()
    guard !sorted.isEmpty else { return nil }
    let middle = sorted.count / 2
    return sorted.count.isMultiple(of: 2)
      ? (sorted[middle - 1] + sorted[middle]) / 2 : sorted[middle]
  }

  private static func wrongAnswers(_ answers: [ObservedTally.Answer]) -> [WrongAnswer] {
    var counts: [String: Int] = [:]
    for answer in answers where !answer.record.correct {
      counts[answer.record.response, default: 0] += 1
    }
    return counts.sorted { $0.value == $1.value ? $0.key < $1.key : $0.value > $1.value }
      .prefix(ObservedStatistics.keptWrongAnswers)
      .map { WrongAnswer(response: $0.key, share: Double($0.value) / Double(answers.count)) }
  }
}
