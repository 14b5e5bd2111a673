/// Finds the questions that ask what an earlier one asks already.
enum TwinStems {
  /// For each signature the first of those before it that it resembles.
  ///
  /// Two that share four fifths also share one of their rarest fifth (prefix filtering), so only
  /// those are looked up: thousands of questions are compared in an instant.
  static func earlierTwins(among signatures: [StemSignature]) -> [Int?] {
    var frequencies: [UInt64: Int] = [:]
    for signature in signatures {
      for pair in signature.pairs { frequencies[pair, default: 0] += 1 }
    }
    var holders: [UInt64: [Int]] = [:]
    return signatures.enumerated().map { index, signature in
      let rarest = signature.pairs
        .map { (frequency: frequencies[$0, default: 0], pair: $0) }
        .sorted { ($0.frequency, $0.pair) < ($1.frequency, $1.pair) }
        .prefix(signature.pairs.count / 5 + 1).map(\.pair)
      let candidates = Set(rarest.flatMap { holders[$0] ?? [] }).sorted()
      for pair in rarest { holders[pair, default: []].append(index) }
      return candidates.first { signature.resembles(signatures[$0]) }
    }
  }
}
