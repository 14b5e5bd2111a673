extension Roster {
  /// How learners are put into groups.
  public enum Grouping: Sendable {
    /// Those who follow one another in the roster are together.
    case byOrder
    /// By lot; those of one unit are spread over the groups.
    case byLot
  }

  /// The roster with its learners in groups whose sizes differ by one at most.
  ///
  /// - Parameters:
  ///   - count: How many groups, from 1 to the number of learners.
  ///   - grouping: How they are put together.
  ///   - random: Draws the lots.
  /// - Returns: The roster in the same order; groups are called 第1组, 第2组 ….
  public func grouped(
    into count: Int, _ grouping: Grouping, using random: inout some RandomNumberGenerator
  ) -> Roster {
    let count = max(1, min(count, learners.count))
    var learners = self.learners
    switch grouping {
    case .byOrder:
      let (size, rest) = learners.count.quotientAndRemainder(dividingBy: count)
      var place = 0
      for group in 1...count {
        for _ in 0..<(size + (group <= rest ? 1 : 0)) {
          learners[place].group = Self.groupName(group)
          place += 1
        }
      }
    case .byLot:
      // Dealt out unit by unit, those of a unit fall into as many groups as there are.
      var lots: [(unit: Int, learner: Int)] = []
      var units: [String: Int] = [:]
      let shuffled = learners.indices.shuffled(using: &random)
      for place in shuffled {
        let unit = learners[place].unit ?? ""
        units[unit] = units[unit] ?? units.count
        lots.append((units[unit] ?? 0, place))
      }
      let order = (1...count).shuffled(using: &random)
      let dealt = lots.enumerated().sorted {
        ($0.element.unit, $0.offset) < ($1.element.unit, $1.offset)
      }
      for (turn, lot) in dealt.enumerated() {
        learners[lot.element.learner].group = Self.groupName(order[turn % count])
      }
    }
    return Roster(learners)
  }

  private static func groupName(_ number: Int) -> String { "第\(number)组" }
}
