public import PrintedSheets

extension Contest {
  /// 考场座次表, then for each room 考场签到表 with columns to sign in.
  ///
  /// - Parameter round: The place of a round that has a seating plan.
  /// - Returns: The tables; none where there is no plan.
  public func seatingTables(ofRound round: Int) -> [PrintedSheet] {
    let held = rounds[round]
    guard let plan = held.record.seating else { return [] }
    let known = Dictionary(
      entrants.map { ($0.number, $0) }, uniquingKeysWith: { first, _ in first })
    let seated = plan.seats.compactMap { seat in known[seat.entrant].map { (seat, $0) } }
    let divisionHead = hasDivisions ? ["组别"] : []
    // Whom a seat is of, from the seat on.
    let cells = { (seat: SeatingPlan.Seat, entrant: Entrant) -> [SheetCell] in
      [
        SheetCell(Self.twoDigits(seat.number)), SheetCell(entrant.number.rawValue),
        SheetCell(entrant.name), SheetCell(entrant.unit),
      ] + (hasDivisions ? [SheetCell(entrant.division)] : [])
    }
    let heads = ["座位号", "准考证号", "姓名", "单位"] + divisionHead
    let whole = PrintedSheet(
      name: "考场座次表", title: "\(heading(round))考场座次表",
      sections: [
        SheetSection(
          columns: SheetColumn.named(["考场"] + heads),
          rows: seated.map { seat, entrant in
            [SheetCell(plan.rooms[seat.room].name)] + cells(seat, entrant)
          })
      ], foot: [plan.words])
    let rooms = plan.rooms.indices.compactMap { room -> PrintedSheet? in
      let own = seated.filter { $0.0.room == room }
      guard !own.isEmpty else { return nil }
      return PrintedSheet(
        name: plan.rooms[room].name,
        title: "\(heading(round))\(plan.rooms[room].name)签到表",
        sections: [
          SheetSection(
            columns: SheetColumn.named(heads + ["考生签名", "缺考"]),
            rows: own.map { seat, entrant in cells(seat, entrant) + [.empty, .empty] })
        ],
        foot: [
          "应到 \(own.count) 人，实到＿＿＿人，缺考＿＿＿人；缺考的在“缺考”一栏打√。",
          "违纪情况：", "监考签名：＿＿＿＿＿＿　　＿＿＿＿＿＿　　　　日期：＿＿＿＿＿＿",
        ])
    }
    return [whole] + rooms
  }

  /// `第四届公文写作竞赛决赛`
  func heading(_ round: Int) -> String {
    rounds.count > 1 ? "\(title)\(rounds[round].name)" : title
  }

  private static func twoDigits(_ number: Int) -> String {
    number < 10 ? "0\(number)" : String(number)
  }
}

extension SeatingPlan {
  /// How the seats were given out, in Chinese.
  public var words: String {
    switch order {
    case .byNumber: "按准考证号依次排座。"
    case .byLot(let seed): "抽签排座（签号 \(seed)），同一单位的尽量不相邻；用同一签号可以重排核对。"
    }
  }
}
