import Sessions

@testable import Classroom

/// Contests made for the tests.
enum ContestSamples {
  static let start = Timestamp(milliseconds: 1_789_218_600_000, offsetMinutes: 480)

  /// 001, 002 … of as many units as there are names, in turn.
  static func entrants(
    _ count: Int, units: [String?] = ["县府办", "党校", "教育局"], divisions: [String?] = [nil]
  ) -> [Entrant] {
    (1...max(1, count)).prefix(count).map { number in
      Entrant(
        number: self.number(number), name: "选手\(number)", unit: units[number % units.count],
        division: divisions[number % divisions.count])
    }
  }

  static func number(_ number: Int) -> LearnerNumber {
    let digits = String(number)
    return LearnerNumber(
      rawValue: String(repeating: "0", count: max(0, 3 - digits.count)) + digits)
  }

  static func contest(
    _ entrants: [Entrant], rounds: [ContestRound] = [.only], judging: JudgingRule = JudgingRule(),
    tieBreaks: [TieBreak]? = nil, prizes: PrizePlan = PrizePlan()
  ) -> Contest {
    Contest(
      id: ContestID(rawValue: "公文写作竞赛"), title: "公文写作竞赛", createdAt: start,
      entrants: entrants, rounds: rounds, judging: judging, tieBreaks: tieBreaks, prizes: prizes)
  }
}

extension Contest {
  /// Puts down marks as a sheet would have them: `"90 91 回避 - 88"` for each entrant in order.
  mutating func mark(_ lines: [String], inRound round: Int = 0, from first: Int = 1) {
    for (place, line) in lines.enumerated() {
      for (judge, text) in line.split(separator: " ").enumerated() {
        let number = ContestSamples.number(place + first)
        if text == "回避" {
          rounds[round].record.marks[number, "评委\(judge + 1)"] = .recused
        } else if let points = Points(String(text)) {
          rounds[round].record.marks[number, "评委\(judge + 1)"] = .points(points)
        }
      }
    }
  }
}

extension DivisionResult {
  /// `003:1 001:2 002:2`
  var order: String { ranked.map { "\($0.entrant.number):\($0.rank)" }.joined(separator: " ") }
}
