/// Puts the entrants of a division in order.
struct Ranking {
  private let contest: Contest
  /// The rounds that count, by their places.
  private let places: [Int]

  init(_ contest: Contest, places: [Int]) {
    self.contest = contest
    self.places = places
  }

  /// Ranks entrants.
  ///
  /// - Parameter members: The entrants of one division.
  /// - Returns: Those with a rank in its order, and those without one by number.
  func ranked(_ members: [Entrant]) -> ([RankedEntrant], [UnrankedEntrant]) {
    var scored: [Scored] = []
    var unranked: [UnrankedEntrant] = []
    for entrant in members.sorted(by: { $0.number < $1.number }) {
      if let reason = reason(against: entrant) {
        unranked.append(UnrankedEntrant(entrant: entrant, reason: reason))
        continue
      }
      let scores = places.compactMap { place in
        let points = contest.rounds[place].record.marks.points(of: entrant.number).map(\.points)
        return MarkAverage(points, by: contest.judging)
      }
      scored.append(Scored(entrant: entrant, scores: scores, total: total(scores)))
    }
    let byTotal = Self.groups(scored) { Fraction($0.total.hundredths, 1) }
    var ranked: [RankedEntrant] = []
    for equals in byTotal {
      for group in decided(Tied(equals), by: applicable[...]) {
        let rank = ranked.count + 1
        ranked += group.entrants.map { one in
          RankedEntrant(
            entrant: one.entrant, scores: one.scores, total: one.total, rank: rank,
            sharers: group.entrants.count, equals: equals.count, decidedBy: group.decidedBy,
            passedOver: group.passedOver)
        }
      }
    }
    return (ranked, unranked)
  }

  /// An entrant with all scores that count.
  private struct Scored {
    let entrant: Entrant
    let scores: [MarkAverage]
    let total: Points
  }

  // MARK: Scores

  private func reason(against entrant: Entrant) -> UnrankedEntrant.Reason? {
    for place in places {
      let round = contest.rounds[place]
      if let what = round.record.violations[entrant.number] {
        return .violation(round: round.name, what)
      }
      if round.record.absent.contains(entrant.number) { return .absent(round: round.name) }
      if round.record.marks.points(of: entrant.number).isEmpty {
        return .unmarked(round: round.name)
      }
    }
    return nil
  }

  /// The weighted score: of rounds with the same 满分 on its scale, of others on that of 100.
  private func total(_ scores: [MarkAverage]) -> Points {
    guard places.count > 1 else { return scores[0].score }
    let rounds = places.map { contest.rounds[$0] }
    guard contest.isOnScaleOf100 else {
      let sum = zip(rounds, scores).map { $0.weight * $1.score.hundredths }.reduce(0, +)
      return Points(Int128(sum), dividedBy: 100)
    }
    let common = rounds.map { Int128($0.maximum) }.reduce(1, *)
    let sum = zip(rounds, scores).map { round, score in
      Int128(round.weight * score.score.hundredths) * (common / Int128(round.maximum))
    }.reduce(0, +)
    return Points(sum, dividedBy: common)
  }

  // MARK: Ties

  /// The rules that can be asked: those about rounds that count.
  private var applicable: [TieBreak] {
    let names = places.map { contest.rounds[$0].name }
    return contest.tieBreaks.filter { rule in
      guard names.contains(rule.round) else { return false }
      // The score of the only round that counts is the same for all of them.
      if case .score = rule { return places.count > 1 }
      return true
    }
  }

  /// Entrants between whom nothing has decided yet.
  private struct Tied {
    var entrants: [Scored]
    /// What set them apart from others with the same score.
    var decidedBy: TieBreak?
    var passedOver: [TieBreak] = []

    init(_ entrants: [Scored]) { self.entrants = entrants }
  }

  /// Divides equal ones by the first rule that can; a rule that has nothing to say of one of them
  /// is passed over.
  private func decided(_ tied: Tied, by rules: ArraySlice<TieBreak>) -> [Tied] {
    guard tied.entrants.count > 1, let rule = rules.first else { return [tied] }
    let values = tied.entrants.map { value(of: rule, for: $0) }
    guard !values.contains(where: { $0 == nil }) else {
      var tied = tied
      tied.passedOver.append(rule)
      return decided(tied, by: rules.dropFirst())
    }
    let groups = Self.groups(tied.entrants) { value(of: rule, for: $0) ?? Fraction(0, 1) }
    return groups.flatMap { group in
      var divided = tied
      divided.entrants = group
      if groups.count > 1 { divided.decidedBy = rule }
      return decided(divided, by: rules.dropFirst())
    }
  }

  private func value(of rule: TieBreak, for one: Scored) -> Fraction? {
    guard let index = places.firstIndex(where: { contest.rounds[$0].name == rule.round }) else {
      return nil
    }
    let marks = contest.rounds[places[index]].record.marks.points(of: one.entrant.number)
    switch rule {
    case .score: return Fraction(one.scores[index].score.hundredths, 1)
    case .allMarks: return Fraction(mean: marks.map(\.points))
    case .judges(let names, _):
      let theirs = marks.filter { names.contains($0.judge) }
      return theirs.count == names.count ? Fraction(mean: theirs.map(\.points)) : nil
    }
  }

  /// The entrants in groups of equal value, the highest first; each group keeps its order.
  private static func groups(
    _ entrants: [Scored], by value: (Scored) -> Fraction
  ) -> [[Scored]] {
    let sorted = entrants.enumerated().map { ($0.offset, $0.element, value($0.element)) }
      .sorted { $0.2 == $1.2 ? $0.0 < $1.0 : $0.2 > $1.2 }
    var groups: [[Scored]] = []
    var last: Fraction?
    for (_, entrant, value) in sorted {
      if value == last {
        groups[groups.count - 1].append(entrant)
      } else {
        groups.append([entrant])
      }
      last = value
    }
    return groups
  }
}

/// A fraction that is compared exactly.
private struct Fraction: Comparable {
  let numerator: Int
  let denominator: Int

  init(_ numerator: Int, _ denominator: Int) {
    self.numerator = numerator
    self.denominator = denominator
  }

  /// The mean of marks, which is not rounded here; `nil` where there are none.
  init?(mean marks: [Points]) {
    guard !marks.isEmpty else { return nil }
    self.init(marks.map(\.hundredths).reduce(0, +), marks.count)
  }

  static func == (first: Fraction, second: Fraction) -> Bool {
    first.numerator * second.denominator == second.numerator * first.denominator
  }

  static func < (first: Fraction, second: Fraction) -> Bool {
    first.numerator * second.denominator < second.numerator * first.denominator
  }
}

extension Contest {
  /// Whether scores are put on a scale of 100 before they are weighted, because the 满分 of the
  /// rounds differ.
  var isOnScaleOf100: Bool { Set(rounds.map(\.maximum)).count > 1 }

  /// How a result is made, in Chinese sentences without full stops, as the sheet states it.
  public func statement(of scope: ContestResult.Scope) -> [String] {
    var lines = ["评分：\(judging.words)"]
    var places = Array(rounds.indices)
    if case .round(let place) = scope { places = [place] }
    let names = places.map { rounds[$0].name }
    if places.count > 1 {
      let scale = isOnScaleOf100 ? "，各轮先折成百分制" : ""
      let sum = rounds.map { "\($0.name)×\($0.weight)%" }.joined(separator: "＋")
      lines.append("总成绩＝\(sum)\(scale)，保留两位小数（四舍五入）")
    }
    for place in places {
      let judges = rounds[place].record.marks.judges.count
      if let warning = judging.warning(judges: judges) {
        lines.append(places.count > 1 ? "\(rounds[place].name)\(warning)" : warning)
      }
    }
    let rules = tieBreaks.filter { rule in
      guard names.contains(rule.round) else { return false }
      if case .score = rule { return names.count > 1 }
      return true
    }
    let order = rules.map(\.words).joined(separator: " → ")
    lines.append("同分：\(order)\(order.isEmpty ? "" : " → ")并列；并列的占名次，如 1、2、2、4")
    return lines
  }
}
