/// What a learner answered, laid out so that weights can be fitted to it.
public struct ReviewHistory: Sendable {
  /// How many answers there are.
  public var count: Int { ratings.count }
  /// How many of them recall could be foretold for: those that came a whole day or more after the
  /// answer before, for the same thing.
  public var foretold: Int { order.count }

  let ratings: [Rating]
  /// Whole days since the answer before; 0 for the first and on the same day.
  let days: [Int]
  /// Where the answers of each thing begin, and the end of all.
  let starts: [Int]
  /// The places of the answers that can be foretold, in the order of their times.
  let order: [Int]

  /// The longest wait that counts, in days: a clock that was wrong by ages shall not decide.
  private static let longestWait = 36_500.0

  /// Takes the answers of each thing, in their order, with their times in seconds.
  ///
  /// An answer whose time is not a number is left out; a time before that of the answer before counts
  /// as the same, as ``Scheduler`` has it.
  public init(_ logs: [[(rating: Rating, at: Double)]]) {
    var ratings: [Rating] = []
    var days: [Int] = []
    var starts = [0]
    var foretold: [(at: Double, place: Int)] = []
    for log in logs {
      var last: Double?
      for answer in log where answer.at.isFinite {
        let waited = (answer.at - (last ?? answer.at)) / secondsPerDay
        let whole = Int(min(max(0, waited), Self.longestWait))
        if whole > 0 { foretold.append((answer.at, ratings.count)) }
        ratings.append(answer.rating)
        days.append(whole)
        last = answer.at
      }
      if ratings.count > starts[starts.count - 1] { starts.append(ratings.count) }
    }
    self.ratings = ratings
    self.days = days
    self.starts = starts
    order = foretold.sorted { ($0.at, $0.place) < ($1.at, $1.place) }.map(\.place)
  }
}
