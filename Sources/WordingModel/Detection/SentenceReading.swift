#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A sentence with the probability of each of its tokens.
struct SentenceReading {
  private let model: WordingModel
  private let sequence: TokenSequence
  private let tokens: [UInt16]
  /// What follows the history before each token.
  private let contexts: [LanguageModel.Context]
  private let chances: [Double]
  private let logarithms: [Double]
  /// The sum of the logarithms of all tokens, the end included.
  let total: Double

  /// How many tokens ``total`` is the sum of.
  var length: Int { sequence.count - 2 }

  init(_ sequence: TokenSequence, _ model: WordingModel) {
    self.model = model
    self.sequence = sequence
    let language = model.language
    let tokens = sequence.scalars.map(model.vocabulary.token)
    var contexts: [LanguageModel.Context] = []
    var chances = [1.0, 1.0]
    var logarithms = [0.0, 0.0]
    contexts.reserveCapacity(tokens.count)
    chances.reserveCapacity(tokens.count)
    logarithms.reserveCapacity(tokens.count)
    var history = language.beginning(with: tokens[0])
    var total = 0.0
    for token in tokens.dropFirst(2) {
      let context = language.context(after: history)
      let read = language.read(token, in: context)
      contexts.append(context)
      chances.append(read.chance)
      let logarithm = log10(read.chance)
      logarithms.append(logarithm)
      total += logarithm
      history = read.history
    }
    (self.tokens, self.contexts) = (tokens, contexts)
    (self.chances, self.logarithms, self.total) = (chances, logarithms, total)
  }

  /// Every character that would stand better than what is written, however little better.
  func suspicions() -> [Suspicion] {
    var found: [Suspicion] = []
    var lengths: [UInt8]?
    for place in sequence.text {
      guard TokenSequence.isHan(sequence.scalars[place]),
        let standing = model.vocabulary.place(of: sequence.scalars[place])
      else { continue }
      let end = min(sequence.count, place + Self.reach)
      var sum = 0.0
      for index in place..<end { sum += logarithms[index] }
      let expectedness = sum / Double(end - place)
      // What is expected is right.
      guard expectedness <= Self.expected else { continue }
      var original: Double?
      for (neighbour, gain) in better(at: place, standing: standing, before: end, sum: sum) {
        let window = max(2, place - 7)..<min(sequence.count - 1, place + 8)
        let before =
          original ?? model.words.segmentation(of: sequence.scalars, in: window).score
        original = before
        let suggested = model.table.scalar(of: neighbour)
        let after = model.words.segmentation(
          of: sequence.scalars, in: window, reading: suggested, at: place)
        let wordGain = after.score - before
        guard gain + wordGain >= Self.leastGain else { continue }
        let observedLengths =
          lengths ?? model.words.segmentation(of: sequence.scalars, in: sequence.text).lengths
        lengths = observedLengths
        found.append(
          suspicion(
            at: place, neighbour: neighbour, gain: gain, wordGain: wordGain,
            observedLength: Int(observedLengths[place - 2]),
            suggestedLength: Int(after.lengths[place - window.lowerBound]),
            expectedness: expectedness))
      }
    }
    return found
  }

  /// A character and how many tokens after it are looked at.
  private static let reach = 4
  /// A mean logarithm from which on nothing is suspected.
  private static let expected = -1.0
  /// The least gain of the sentence and of its words together.
  private static let leastGain = 0.5

  /// The neighbours of a character with which the sentence is no less probable, and how much more.
  private func better(
    at place: Int, standing: Int, before end: Int, sum: Double
  ) -> [(neighbour: Int, gain: Double)] {
    let language = model.language
    let previous = tokens[place - 1]
    let next = tokens[place + 1]
    let context = contexts[place - 2]
    // What the tokens after the next one come to where nothing before the next one counts.
    var tail = 1.0
    var history = LanguageModel.History(token: next, pair: nil, triple: nil)
    for index in place + 2..<max(end, place + 2) {
      let read = language.read(tokens[index], in: language.context(after: history))
      tail *= read.chance
      history = read.history
    }
    var least = 1.0
    for index in place..<end { least *= chances[index] }
    // Products are compared with room for rounding; the logarithms decide.
    least *= 1 - 1e-9
    let afterStranger = language.chance(of: next) * tail
    var found: [(Int, Double)] = []
    for neighbour in model.table.neighbours(of: standing) {
      let token = model.vocabulary.token(at: model.table.place(of: neighbour))
      let most: Double
      if language.isPair(previous, token) {
        most =
          language.isPair(token, before: next) ? 1 : afterStranger * language.backoff(of: token)
        guard most >= least, language.bound(token, in: context) * most >= least else { continue }
      } else {
        most = 1
        let chance = context.strangerFactor * language.chance(of: token)
        // What comes next is looked at only where it could be enough.
        guard chance >= least else { continue }
        let meeting =
          language.chance(of: next, after: token) ?? afterStranger * language.backoff(of: token)
        guard chance * meeting >= least else { continue }
      }
      let first = language.read(token, in: context)
      guard first.chance * most >= least else { continue }
      var product = first.chance
      var others = (1.0, 1.0, 1.0)
      var history = first.history
      var index = place + 1
      while index < end, product >= least {
        let read = language.read(tokens[index], in: language.context(after: history))
        product *= read.chance
        others = (others.1, others.2, read.chance)
        history = read.history
        index += 1
      }
      guard product >= least else { continue }
      let logarithm = log10(first.chance) + log10(others.0) + log10(others.1) + log10(others.2)
      if logarithm >= sum { found.append((neighbour, logarithm - sum)) }
    }
    return found
  }

  private func suspicion(
    at place: Int, neighbour: Int, gain: Double, wordGain: Double, observedLength: Int,
    suggestedLength: Int, expectedness: Double
  ) -> Suspicion {
    let confusion = model.confusion(neighbour)
    let suggested = model.table.scalar(of: neighbour)
    let features = Features(
      gain: gain, wordGain: wordGain, confusion: confusion, observed: sequence.scalars[place],
      suggested: suggested, observedWordLength: observedLength,
      suggestedWordLength: suggestedLength,
      observedChance: model.language.chance(of: tokens[place]),
      suggestedChance: model.language.chance(of: model.vocabulary.token(of: suggested)),
      expectedness: expectedness)
    let logit = features.logit(model.weights)
    return Suspicion(
      offset: sequence.offsets[place - 2],
      observed: Unicode.Scalar(sequence.scalars[place]) ?? "\u{FFFD}", suggested: confusion,
      probability: 1 / (1 + exp(-logit)), logit: logit, gain: gain, wordGain: wordGain,
      observedWordLength: observedLength, suggestedWordLength: suggestedLength,
      expectedness: expectedness)
  }
}
