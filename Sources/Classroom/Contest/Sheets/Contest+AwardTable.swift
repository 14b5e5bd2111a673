extension Contest {
  /// 获奖名单 with the numbers of the certificates and columns for handing them out.
  ///
  /// - Parameter list: What ``AwardList/init(of:)`` made of this contest.
  /// - Returns: The table: the prizes of each division in their order.
  public func table(of list: AwardList) -> PrintedTable {
    var rows: [[String]] = []
    var foot: [String] = []
    for division in list.divisions {
      let name = hasDivisions ? [division.name ?? ""] : []
      for award in division.awards {
        let winner = award.winner
        rows.append(
          name + [
            award.prize.rawValue, String(winner.rank), winner.entrant.number.rawValue,
            winner.entrant.name, winner.entrant.unit ?? "", winner.total.description,
            award.certificate, "", "",
          ])
      }
      for winner in division.undecided {
        rows.append(
          name + [
            BorderRule.open.rawValue, String(winner.rank), winner.entrant.number.rawValue,
            winner.entrant.name, winner.entrant.unit ?? "", winner.total.description, "", "", "",
          ])
      }
      foot += division.remarks.map { (division.name.map { "\($0)：" } ?? "") + $0 + "。" }
    }
    let gaps = gaps(in: .total)
    if !gaps.isEmpty { foot.append("评分还有 \(gaps.count) 处不全，这份名单不能公布。") }
    foot.append("\(prizes.border.words)。")
    foot.append("制表人：＿＿＿＿＿＿　　审核人：＿＿＿＿＿＿　　日期：＿＿＿＿＿＿")
    return PrintedTable(
      name: "获奖名单", title: "\(title)获奖名单",
      head: (hasDivisions ? ["组别"] : [])
        + ["奖项", "名次", "准考证号", "姓名", "单位", "成绩", "证书编号", "发证日期", "领取签字"],
      rows: rows, foot: foot)
  }
}
