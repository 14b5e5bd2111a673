public import PrintedSheets

extension Contest {
  /// A blank 评分表 for the judges of a round.
  ///
  /// - Parameters:
  ///   - round: Its place.
  ///   - judges: Who marks, a column each.
  ///   - named: Whether the entrants are told by number and name instead of their codes.
  /// - Returns: The table.
  /// - Throws: ``ContestError/undecided(_:)`` where it is not known who takes part.
  public func markingTable(
    ofRound round: Int, judges: [String], named: Bool
  ) throws(ContestError) -> PrintedSheet {
    let held = rounds[round]
    let taking = try entrants(inRound: round)
    let order = Dictionary(
      divisions.enumerated().map { ($0.element, $0.offset) },
      uniquingKeysWith: { first, _ in first }
    )
    let key = { (entrant: Entrant) -> String in
      named ? entrant.number.rawValue : held.record.codes[entrant.number] ?? ""
    }
    let sorted = taking.sorted { first, second in
      let (a, b) = (order[first.division] ?? 0, order[second.division] ?? 0)
      guard a == b else { return a < b }
      return LearnerNumber(rawValue: key(first)) < LearnerNumber(rawValue: key(second))
    }
    let columns = SheetColumn.named(
      (named ? ["准考证号", "姓名"] : [MarkingHead.codeWord])
        + (hasDivisions ? ["组别"] : []) + judges + ["备注"])
    let rows = sorted.map { entrant in
      [SheetCell(key(entrant))] + (named ? [SheetCell(entrant.name)] : [])
        + (hasDivisions ? [SheetCell(entrant.division)] : [])
        + judges.map { _ in .empty } + [.empty]
    }
    return PrintedSheet(
      name: "评分表", title: "\(heading(round))评分表",
      sections: [SheetSection(columns: columns, rows: rows)],
      foot: [
        "满分 \(held.maximum) 分，最多两位小数；评委回避的写“\(JuryMark.recusedWord)”，没有评的空着。",
        "评委签名：＿＿＿＿＿＿　　　　日期：＿＿＿＿＿＿",
      ])
  }

  /// 密号对照表: who is behind the codes; kept apart from the marking sheet until marks are in.
  public func codeTable(ofRound round: Int) -> PrintedSheet {
    let codes = rounds[round].record.codes
    let coded = entrants.compactMap { entrant in codes[entrant.number].map { ($0, entrant) } }
    let columns = SheetColumn.named(
      [MarkingHead.codeWord, "准考证号", "姓名", "单位"] + (hasDivisions ? ["组别"] : []))
    let rows = coded.sorted { $0.0 < $1.0 }.map { code, entrant in
      [
        SheetCell(code), SheetCell(entrant.number.rawValue), SheetCell(entrant.name),
        SheetCell(entrant.unit),
      ] + (hasDivisions ? [SheetCell(entrant.division)] : [])
    }
    return PrintedSheet(
      name: "密号对照表", title: "\(heading(round))密号对照表",
      sections: [SheetSection(columns: columns, rows: rows)], foot: ["评分交齐以前，请不要让评委看到这张表。"])
  }
}
