public import PrintedSheets

extension Contest {
  /// 成绩单 with lines for signatures.
  ///
  /// - Parameter result: What this contest's ``result(_:)`` gave.
  /// - Returns: The table: those with a rank, then the others, division by division.
  public func table(of result: ContestResult) -> PrintedSheet {
    let places: [Int]
    let title: String
    switch result.scope {
    case .round(let round):
      places = [round]
      title = "\(heading(round))成绩单"
    case .total:
      places = Array(rounds.indices)
      title = "\(self.title)成绩单"
    }
    let names = places.map { "\(rounds[$0].name)成绩" }
    let scoreHeads = places.count > 1 ? names + ["总成绩"] : ["成绩"]
    var rows: [[SheetCell]] = []
    for division in result.divisions {
      let border = Set(division.advanced.map(\.entrant.number))
      for one in division.ranked {
        let scores = one.scores.map { SheetCell($0.score) }
        var notes = [one.note].compactMap(\.self)
        if border.contains(one.entrant.number) { notes.insert("晋级", at: 0) }
        for (score, place) in zip(one.scores, places) {
          let judges = rounds[place].record.marks.judges.count
          if let note = score.note(by: judging, judges: judges) {
            notes.append(places.count > 1 ? "\(rounds[place].name)\(note)" : note)
          }
        }
        rows.append(
          cells(of: one.entrant, rank: one.rank)
            + (places.count > 1 ? scores + [SheetCell(one.total)] : scores)
            + [SheetCell(notes.joined(separator: "；"))])
      }
      for one in division.unranked {
        rows.append(
          cells(of: one.entrant, rank: nil) + scoreHeads.map { _ in .empty }
            + [SheetCell(one.reason.words(isOnlyRound: places.count == 1))])
      }
    }
    let columns =
      SheetColumn.named(["名次", "准考证号", "姓名", "单位"] + (hasDivisions ? ["组别"] : []))
      + scoreHeads.map { SheetColumn($0, decimals: Points.decimals) } + [SheetColumn("备注")]
    return PrintedSheet(
      name: "成绩单", title: title, sections: [SheetSection(columns: columns, rows: rows)],
      foot: notes(on: result) + statement(of: result.scope).map { "\($0)。" } + Self.signatures)
  }

  /// How many there were in each division and who goes on, in Chinese sentences.
  public func notes(on result: ContestResult) -> [String] {
    let gaps = gaps(in: result.scope)
    let warning = gaps.isEmpty ? [] : ["评分还有 \(gaps.count) 处不全，这份成绩不能公布。"]
    return warning + counts(of: result)
  }

  /// What is missing in the marks that a result rests on.
  public func gaps(in scope: ContestResult.Scope) -> [MarkFinding] {
    var places = Array(rounds.indices)
    if case .round(let place) = scope { places = [place] }
    // A result is made only where it is known who takes part.
    return places.flatMap { ((try? findings(inRound: $0)) ?? []).filter(\.isGap) }
  }

  private func counts(of result: ContestResult) -> [String] {
    result.divisions.map { division in
      let count = { (fits: (UnrankedEntrant.Reason) -> Bool) in
        division.unranked.count { fits($0.reason) }
      }
      let absent = count { if case .absent = $0 { true } else { false } }
      let violations = count { if case .violation = $0 { true } else { false } }
      let unmarked = count { if case .unmarked = $0 { true } else { false } }
      let eliminated = count { if case .eliminated = $0 { true } else { false } }
      var parts = ["应考 \(division.ranked.count + division.unranked.count) 人"]
      parts.append("有成绩 \(division.ranked.count) 人")
      if eliminated > 0 { parts.append("未晋级 \(eliminated) 人") }
      if absent > 0 { parts.append("缺考 \(absent) 人") }
      if violations > 0 { parts.append("违纪 \(violations) 人") }
      if unmarked > 0 { parts.append("没有评分 \(unmarked) 人") }
      if let places = division.advancing {
        let advanced = division.advanced
        parts.append("晋级 \(advanced.count) 人")
        if advanced.count > places, let last = advanced.last {
          parts.append("名额 \(places) 个，第 \(last.rank) 名并列 \(last.sharers) 人，都列入")
        }
      }
      return (division.name.map { "\($0)：" } ?? "") + parts.joined(separator: "，") + "。"
    }
  }

  private func cells(of entrant: Entrant, rank: Int?) -> [SheetCell] {
    [
      SheetCell(rank), SheetCell(entrant.number.rawValue), SheetCell(entrant.name),
      SheetCell(entrant.unit),
    ] + (hasDivisions ? [SheetCell(entrant.division)] : [])
  }

  private static let signatures = [
    "评委：＿＿＿＿＿＿　　＿＿＿＿＿＿　　＿＿＿＿＿＿　　＿＿＿＿＿＿　　＿＿＿＿＿＿",
    "登分人：＿＿＿＿＿＿　　复核人：＿＿＿＿＿＿　　日期：＿＿＿＿＿＿",
  ]
}
