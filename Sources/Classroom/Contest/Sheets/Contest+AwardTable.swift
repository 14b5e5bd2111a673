public import PrintedSheets

extension Contest {
  /// 获奖名单 with the numbers of the certificates and columns for handing them out.
  ///
  /// - Parameter list: What ``AwardList/init(of:)`` made of this contest.
  /// - Returns: The table: the prizes of each division in their order.
  public func table(of list: AwardList) -> PrintedSheet {
    var rows: [[SheetCell]] = []
    var foot: [String] = []
    for division in list.divisions {
      let name = hasDivisions ? [SheetCell(division.name)] : []
      for award in division.awards {
        let winner = award.winner
        rows.append(
          name + cells(award.prize.rawValue, winner) + [
            SheetCell(award.certificate), .empty, .empty,
          ])
      }
      for winner in division.undecided {
        rows.append(
          name + cells(BorderRule.open.rawValue, winner) + [.empty, .empty, .empty])
      }
      foot += division.remarks.map { (division.name.map { "\($0)：" } ?? "") + $0 + "。" }
    }
    let gaps = gaps(in: .total)
    if !gaps.isEmpty { foot.append("评分还有 \(gaps.count) 处不全，这份名单不能公布。") }
    foot.append("\(prizes.border.words)。")
    foot.append("制表人：＿＿＿＿＿＿　　审核人：＿＿＿＿＿＿　　日期：＿＿＿＿＿＿")
    let columns =
      SheetColumn.named((hasDivisions ? ["组别"] : []) + ["奖项", "名次", "准考证号", "姓名", "单位"])
      + [SheetColumn("成绩", decimals: Points.decimals)]
      + SheetColumn.named(["证书编号", "发证日期", "领取签字"])
    return PrintedSheet(
      name: "获奖名单", title: "\(title)获奖名单",
      sections: [SheetSection(columns: columns, rows: rows)], foot: foot)
  }

  private func cells(_ prize: String, _ winner: RankedEntrant) -> [SheetCell] {
    [
      .text(prize), SheetCell(winner.rank), SheetCell(winner.entrant.number.rawValue),
      SheetCell(winner.entrant.name), SheetCell(winner.entrant.unit), SheetCell(winner.total),
    ]
  }
}
