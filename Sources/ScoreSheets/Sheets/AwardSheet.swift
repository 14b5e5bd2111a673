internal import Classroom
internal import PrintedSheets

extension ScoreSheetKind {
  /// 获奖名单
  static let awards = ScoreSheetKind(
    names: ["awards", "获奖名单"], summary: "奖项、名次、证书编号，带领取签字", need: .marksOrContest
  ) { material throws(SheetProblem) in
    if let contest = material.contest {
      do throws(ContestError) {
        return SheetMade(contest.table(of: try AwardList(of: contest)))
      } catch {
        throw SheetProblem("\(error)")
      }
    }
    let counts = material.scored.rules.prizes
    guard counts.contains(where: { $0 > 0 }) else {
      throw SheetProblem(
        "还没有写奖项名额。请在计分办法（class scoring）里写 \"prizes\": [1, 3, 8]，依次是一、二、三等奖和优秀奖的人数。")
    }
    // The last place of each prize; who shares it gets the prize as well.
    var ends: [(prize: Prize, place: Int)] = []
    for (prize, count) in zip(Prize.allCases, counts) where count > 0 {
      ends.append((prize, (ends.last?.place ?? 0) + count))
    }
    let winners = material.scored.ordered.compactMap { result -> (LearnerResult, Prize)? in
      // Places are counted by heads, however ranks are written.
      guard let rank = result.rank,
        let first = material.scored.ordered.firstIndex(where: { $0.rank == rank }),
        let prize = ends.first(where: { first < $0.place })?.prize
      else { return nil }
      return (result, prize)
    }
    let rows = winners.map { winner -> [SheetCell] in
      let (result, prize) = winner
      return [SheetCell.text(prize.rawValue), SheetCell(result.rank)]
        + material.who(material.gradebook.learners[result.learner])
        + [SheetCell(result.total), .empty, .empty, .empty]
    }
    let names = ends.map { end in
      "\(end.prize.rawValue) \(winners.count { $0.1 == end.prize }) 人"
    }
    return SheetMade(
      PrintedSheet(
        name: "获奖名单", title: "\(material.title)获奖名单", lead: material.eventLines,
        sections: [
          SheetSection(
            columns: [SheetColumn("奖项"), SheetColumn("名次")] + material.whoColumns + [
              SheetColumn("总评", decimals: material.scored.rules.decimals), SheetColumn("证书编号"),
              SheetColumn("发证日期"), SheetColumn("领取签字"),
            ], rows: rows)
        ],
        foot: [names.joined(separator: "，") + "；名次并列跨两个奖项的，都得高的奖项，占用下一奖项的名额（惯例）；证书编号由发证单位填写"]
          + material.doubtLines + material.scored.statement.map { "\($0)。" }
          + [SheetMaterial.signatures("制表人", "审核人")]))
  }
}
