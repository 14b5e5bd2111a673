#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// How far what was foretold is from what was recalled.
public struct PredictionError: Hashable, Sendable {
  /// How many answers were foretold.
  public let count: Int
  /// The mean of -ln of the probability that was given to what came; less is better.
  public let logLoss: Double
  /// The root of the mean squared distance between foretold and real recall, over groups of answers
  /// with like waits, like numbers of answers and like numbers of lapses.
  public let calibration: Double

  /// Foretells a part of the answers, each from those before it, and compares.
  ///
  /// - Parameters:
  ///   - model: Whose prediction.
  ///   - history: What was answered.
  ///   - part: Which of the answers that can be foretold, counted in the order of their times.
  public init(of model: FSRSModel, on history: ReviewHistory, part: Range<Int>) {
    var total = 0.0
    var bins: [Bin: Bin.Content] = [:]
    let wanted = history.weights(of: part) { _ in 1 }
    for start in history.starts.indices.dropLast() {
      var state: MemoryState?
      var reviews = 1
      var lapses = 0
      for place in history.starts[start]..<history.starts[start + 1] {
        let rating = history.ratings[place]
        let days = history.days[place]
        defer {
          state =
            state.map { model.following($0, rating, afterDays: days) } ?? model.initialState(rating)
        }
        guard days > 0, let before = state else { continue }
        reviews += 1
        if wanted[place] > 0 {
          let recall = model.foretold(before, afterDays: days)
          total -= rating == .again ? log(1 - recall) : log(recall)
          bins[Bin(days: days, reviews: reviews, lapses: lapses), default: .init()]
            .add(recall, isRecalled: rating != .again)
        }
        if rating == .again { lapses += 1 }
      }
    }
    count = part.count
    logLoss = total / Double(max(1, count))
    let squares = bins.values.reduce(0) { $0 + $1.square }
    calibration = (squares / Double(max(1, count))).squareRoot()
  }

  /// The mean over parts that do not overlap.
  init(of parts: [PredictionError]) {
    let all = parts.reduce(0) { $0 + $1.count }
    count = all
    let mean = { (value: (PredictionError) -> Double) in
      parts.reduce(0) { $0 + value($1) * Double($1.count) } / Double(max(1, all))
    }
    logLoss = mean(\.logLoss)
    calibration = mean { $0.calibration * $0.calibration }.squareRoot()
  }
}

/// Answers that are alike; the widths of the groups are a convention of the FSRS benchmark.
private struct Bin: Hashable {
  let wait: Int
  let reviews: Int
  let lapses: Int

  init(days: Int, reviews: Int, lapses: Int) {
    wait = Self.step(days, 3.62)
    self.reviews = Self.step(reviews, 1.89)
    self.lapses = lapses == 0 ? -1 : Self.step(lapses, 1.73)
  }

  /// How often a number can be divided by the base before it is less than it.
  private static func step(_ number: Int, _ base: Double) -> Int {
    Int((log(Double(number)) / log(base)).rounded(.down))
  }

  struct Content {
    private var count = 0.0
    private var foretold = 0.0
    private var recalled = 0.0

    mutating func add(_ recall: Double, isRecalled: Bool) {
      count += 1
      foretold += recall
      if isRecalled { recalled += 1 }
    }

    /// The squared distance of the means, once for each answer.
    var square: Double { (foretold - recalled) * (foretold - recalled) / count }
  }
}
