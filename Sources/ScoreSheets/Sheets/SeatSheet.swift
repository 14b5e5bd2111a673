internal import Classroom
internal import PrintedSheets

extension ScoreSheetKind {
  /// 考场座次表
  static let seats = ScoreSheetKind(
    names: ["seats", "考场座次表", "座次表"], summary: "考场、座位号；--rooms 写各考场的座位数", need: .rosterOrContest
  ) { material throws(SheetProblem) in
    if let contest = material.contest {
      let round = contest.rounds.lastIndex { $0.record.seating != nil }
      guard let round, let sheet = contest.seatingTables(ofRound: round).first else {
        throw SheetProblem("这场竞赛还没有排座。请先写 contest seats --rooms 30,30")
      }
      return SheetMade(sheet)
    }
    guard let shown = material.trainingClass else { throw SheetProblem("考场座次表要有培训班或者竞赛。") }
    let learners = shown.roster.learners
    if material.options.rooms.isEmpty, material.options.seed == nil, !learners.isEmpty,
      learners.allSatisfy({ $0.seat != nil })
    {
      return SheetMade(asRostered(shown, material))
    }
    let rooms =
      material.options.rooms.isEmpty
      ? [ExamRoom(name: "第1考场", capacity: max(1, learners.count))] : material.options.rooms
    let entrants = learners.map { Entrant(number: $0.number, name: $0.name, unit: $0.unit) }
    let plan: SeatingPlan
    do throws(ContestError) {
      plan = try SeatingPlan(
        entrants, in: rooms, order: material.options.seed.map { .byLot(seed: $0) } ?? .byNumber)
    } catch {
      throw SheetProblem("\(error)")
    }
    let rows = plan.seats.map { seat -> [SheetCell] in
      let learner = shown.roster[seat.entrant]
      return [
        .text(rooms[seat.room].name), .number(Double(seat.number)), .text(seat.entrant.rawValue),
        SheetCell(learner?.name), SheetCell(learner?.unit), .empty, .empty,
      ]
    }
    return SheetMade(
      PrintedSheet(
        name: "考场座次表", title: "\(shown.title)考场座次表",
        lead: rooms.map { room in "\(room.name)：\(room.capacity) 座" },
        sections: [
          SheetSection(
            columns: ["考场", "座位号", "学号", "姓名", "单位", "考生签名", "缺考"].map { SheetColumn($0) },
            rows: rows)
        ],
        foot: [
          plan.words, "应到 \(rows.count) 人，实到＿＿＿人，缺考＿＿＿人", SheetMaterial.signatures("监考", "监考"),
        ]))
  }

  /// The seats that the roster gives.
  private static func asRostered(
    _ shown: TrainingClass, _ material: SheetMaterial
  ) -> PrintedSheet {
    PrintedSheet(
      name: "考场座次表", title: "\(shown.title)考场座次表", lead: ["座位按名册"],
      sections: [
        SheetSection(
          columns: ["座位号", "学号", "姓名", "单位", "考生签名", "缺考"].map { SheetColumn($0) },
          rows: shown.roster.learners.map { learner in
            [
              SheetCell(learner.seat), .text(learner.number.rawValue), .text(learner.name),
              SheetCell(learner.unit), .empty, .empty,
            ]
          })
      ],
      foot: [
        "应到 \(shown.roster.learners.count) 人，实到＿＿＿人，缺考＿＿＿人",
        SheetMaterial.signatures("监考", "监考"),
      ])
  }
}
