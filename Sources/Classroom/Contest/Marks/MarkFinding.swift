/// Something in the marks of a round that somebody should look at; nothing is changed.
public enum MarkFinding: Hashable, Sendable {
  /// Somebody has no mark at all and is not known to be absent.
  case unmarked(Entrant)
  /// A judge left somebody out.
  case missing(Entrant, judge: String)
  /// 回避
  case recused(Entrant, judge: String)
  /// A mark is further from the median of the others than the rule allows.
  case apart(Entrant, judge: String, Points, othersMedian: Points, limit: Points)
  /// Few marks of somebody are left after the highest and the lowest are left out, or none is left
  /// out, though there are more judges.
  case few(Entrant, String)
  /// There are few judges, so that it is so of everybody.
  case fewJudges(String)
  /// Somebody who was absent or is disqualified has marks.
  case unexpected(Entrant)
  /// Somebody who does not take part in the round has marks.
  case outsider(Entrant, round: String)

  /// The finding in one Chinese sentence without a full stop.
  public var description: String {
    switch self {
    case .unmarked(let entrant): "\(entrant.label)：没有评分；没有来的请用 contest absent 记作缺考"
    case .missing(let entrant, let judge): "\(entrant.label)：缺 \(judge) 的评分"
    case .recused(let entrant, let judge): "\(entrant.label)：\(judge) 回避，不算这一个"
    case .apart(let entrant, let judge, let points, let median, let limit):
      "\(entrant.label)：\(judge) 评 \(points.short)，其他评委的中位数是 \(median.short)，相差超过 \(limit.short) 分，请复核"
    case .few(let entrant, let note): "\(entrant.label)：\(note)"
    case .fewJudges(let warning): warning
    case .unexpected(let entrant): "\(entrant.label)：记作缺考或者违纪，却有评分，不计"
    case .outsider(let entrant, let round): "\(entrant.label)：没有进入\(round)，却有评分，不计"
    }
  }

  /// Whether somebody should do something about it.
  public var needsAttention: Bool {
    switch self {
    case .unmarked, .missing, .unexpected, .outsider, .apart: true
    case .recused, .few, .fewJudges: false
    }
  }

  /// Whether the marks are not whole before this is mended.
  public var isGap: Bool {
    switch self {
    case .unmarked, .missing, .unexpected, .outsider: true
    case .recused, .apart, .few, .fewJudges: false
    }
  }
}

extension Contest {
  /// Looks through the marks of a round.
  ///
  /// - Parameter round: Its place.
  /// - Returns: What to look at, entrant by entrant.
  /// - Throws: ``ContestError/undecided(_:)`` where it is not known who takes part.
  public func findings(inRound round: Int) throws(ContestError) -> [MarkFinding] {
    let held = rounds[round]
    var findings: [MarkFinding] = []
    if let warning = judging.warning(judges: held.record.marks.judges.count) {
      findings.append(.fewJudges(warning))
    }
    let taking = try entrants(inRound: round)
    let numbers = Set(taking.map(\.number))
    for entrant in entrants
    where !numbers.contains(entrant.number) && !held.record.marks.points(of: entrant.number).isEmpty
    {
      findings.append(.outsider(entrant, round: held.name))
    }
    for entrant in taking {
      let marks = held.record.marks.points(of: entrant.number)
      let isOut =
        held.record.absent.contains(entrant.number)
        || held.record.violations[entrant.number] != nil
      if isOut {
        if !marks.isEmpty { findings.append(.unexpected(entrant)) }
        continue
      }
      guard !marks.isEmpty else {
        findings.append(.unmarked(entrant))
        continue
      }
      for judge in held.record.marks.judges {
        switch held.record.marks[entrant.number, judge] {
        case nil: findings.append(.missing(entrant, judge: judge))
        case .recused: findings.append(.recused(entrant, judge: judge))
        case .points: break
        }
      }
      findings += apart(marks, of: entrant, in: held)
      let average = MarkAverage(marks.map(\.points), by: judging)
      if let note = average?.note(by: judging, judges: held.record.marks.judges.count) {
        findings.append(.few(entrant, note))
      }
    }
    return findings
  }

  private func apart(
    _ marks: [(judge: String, points: Points)], of entrant: Entrant, in round: ContestRound
  ) -> [MarkFinding] {
    guard marks.count >= JudgingRule.fewestForDropping else { return [] }
    let distance = judging.distance(in: round).hundredths
    return marks.enumerated().compactMap { place, mark in
      var others = marks.map(\.points.hundredths)
      others.remove(at: place)
      others.sort()
      // Twice the median is whole, whether one mark or two are in the middle.
      let doubled = others[(others.count - 1) / 2] + others[others.count / 2]
      guard abs(mark.points.hundredths * 2 - doubled) > distance * 2 else { return nil }
      return .apart(
        entrant, judge: mark.judge, mark.points,
        othersMedian: Points(Int128(doubled), dividedBy: 2), limit: judging.distance(in: round))
    }
  }
}
