internal import Quiz

/// What decides between entrants whose scores are equal; it must be told before the contest.
public enum TieBreak: Hashable, Sendable {
  /// The score of a round.
  case score(round: String)
  /// The mean of all marks of a round, the highest and the lowest included.
  case allMarks(round: String)
  /// The mean of the marks of some judges in a round.
  case judges([String], round: String)

  /// What is usual: the score of the last round, then its marks with the highest and the lowest.
  static func usual(for rounds: [ContestRound]) -> [TieBreak] {
    guard let last = rounds.last else { return [] }
    let marks = [TieBreak.allMarks(round: last.name)]
    return rounds.count > 1 ? [.score(round: last.name)] + marks : marks
  }

  /// The round that it asks.
  var round: String {
    switch self {
    case .score(let round), .allMarks(let round), .judges(_, let round): round
    }
  }

  /// As it is typed and kept: `决赛成绩`, `决赛去极值前`, `决赛评委张教授/李教授`.
  public var typed: String {
    switch self {
    case .score(let round): round + Self.scoreWord
    case .allMarks(let round): round + Self.marksWord
    case .judges(let names, let round): round + Self.judgeWord + names.joined(separator: "/")
    }
  }

  /// The rule in words: `决赛成绩高者在前`.
  public var words: String {
    switch self {
    case .score(let round): "\(round)成绩高者在前"
    case .allMarks(let round): "\(round)去掉最高分、最低分之前的平均分高者在前"
    case .judges(let names, let round): "\(round)评委\(names.joined(separator: "、"))评分平均高者在前"
    }
  }

  /// Reads a rule as ``typed`` has it.
  ///
  /// - Returns: `nil` where it names no round or is none.
  init?(_ text: String, rounds: [ContestRound]) {
    let line = RosterText.line(TypedForms.folded(text))
    let named = rounds.filter { line.hasPrefix($0.name) }
    guard let round = named.max(by: { $0.name.count < $1.name.count })?.name else { return nil }
    let rest = String(line.dropFirst(round.count))
    if rest == Self.scoreWord {
      self = .score(round: round)
    } else if [Self.marksWord, "去极值前总分", "去极值前均分"].contains(rest) {
      self = .allMarks(round: round)
    } else if rest.hasPrefix(Self.judgeWord) {
      let names = rest.dropFirst(Self.judgeWord.count).split(separator: "/")
        .map { RosterText.line(String($0)) }.filter { !$0.isEmpty }
      guard !names.isEmpty else { return nil }
      self = .judges(names, round: round)
    } else {
      return nil
    }
  }

  /// Reads rules as people type them, with commas between; `并列` says that nothing decides.
  ///
  /// - Throws: ``ContestError/badRule(_:remedy:)``
  public static func list(
    _ typed: String, rounds: [ContestRound]
  ) throws(ContestError) -> [TieBreak] {
    var rules: [TieBreak] = []
    for item in ContestWords.items(typed) where item != "并列" {
      guard let rule = TieBreak(item, rounds: rounds) else {
        let round = rounds.last?.name ?? "决赛"
        throw .badRule(
          "看不懂这条同分规则：\(item.prefix(40))",
          remedy: "可以写 \(round)成绩、\(round)去极值前、\(round)评委张教授/李教授，先比的写在前，用逗号隔开；都不比写“并列”")
      }
      rules.append(rule)
    }
    return rules
  }

  private static let scoreWord = "成绩"
  private static let marksWord = "去极值前"
  private static let judgeWord = "评委"
}
