#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// How improbable weights make what was answered, and where to look for better ones.
struct RecallLikelihood {
  /// The sum of -ln of the probability of what came, as much of each as it counts.
  private(set) var loss = 0.0
  /// The slope of the loss by each weight.
  private(set) var slope = [Double](repeating: 0, count: FSRSParameters.count)
  /// What the answers tell of the weights (Fisher): the lower triangle of a square matrix, row by row.
  private(set) var information: [Double] = []

  /// Looks at a part of a history with all slopes.
  init(_ parameters: FSRSParameters, _ part: FittedPart) {
    let count = FSRSParameters.count
    let size = SlopedState.size + count * count
    let memory = UnsafeMutablePointer<Double>.allocate(capacity: size)
    memory.initialize(repeating: 0, count: size)
    defer { memory.deallocate() }
    let information = memory + SlopedState.size
    var state = SlopedState(parameters.weights, in: memory)
    for places in part.things {
      state.begin(part.history.ratings[places.lowerBound])
      for place in places.dropFirst() {
        let days = part.history.days[place]
        let rating = part.history.ratings[place]
        let recall = days > 0 ? state.foretell(afterDays: days) : 1
        if part.weights[place] > 0 {
          add(recall, state.recallSlope, rating, part.weights[place], information)
        }
        if place + 1 < places.upperBound { state.follow(rating, afterDays: days) }
      }
    }
    self.information = Array(UnsafeBufferPointer(start: information, count: count * count))
  }

  /// Counts one answer that was foretold.
  private mutating func add(
    _ recall: Double, _ recallSlope: UnsafeMutablePointer<Double>, _ rating: Rating,
    _ weight: Double, _ information: UnsafeMutablePointer<Double>
  ) {
    let bounds = FSRSModel.foretoldBounds
    let kept = min(max(recall, bounds.lowerBound), bounds.upperBound)
    loss -= weight * log(rating == .again ? 1 - kept : kept)
    // Beyond the bounds the loss is flat.
    guard kept == recall else { return }
    let steep = weight * (rating == .again ? 1 / (1 - recall) : -1 / recall)
    let sure = weight / (recall * (1 - recall))
    for row in 0..<FSRSParameters.count {
      let value = recallSlope[row]
      slope[row] += steep * value
      let line = information + row * FSRSParameters.count
      for column in 0...row { line[column] += sure * value * recallSlope[column] }
    }
  }

  /// The loss alone, which costs less.
  static func loss(_ parameters: FSRSParameters, _ part: FittedPart) -> Double {
    let model = FSRSModel(parameters)
    var loss = 0.0
    for places in part.things {
      var state = model.initialState(part.history.ratings[places.lowerBound])
      for place in places.dropFirst() {
        let rating = part.history.ratings[place]
        let days = part.history.days[place]
        if part.weights[place] > 0 {
          let recall = model.foretold(state, afterDays: days)
          loss -= part.weights[place] * log(rating == .again ? 1 - recall : recall)
        }
        if place + 1 < places.upperBound {
          state = model.following(state, rating, afterDays: days)
        }
      }
    }
    return loss
  }
}
