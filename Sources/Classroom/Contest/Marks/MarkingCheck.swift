internal import Quiz
internal import Spreadsheets

/// Looks through the rows of marking sheets and makes marks of them.
struct MarkingCheck {
  private let contest: Contest
  private let round: ContestRound
  private let file: String
  private var judges: [String] = []
  private var entrants: [LearnerNumber] = []
  private var known: Set<LearnerNumber> = []
  private let numbers: [String: LearnerNumber]
  private let codes: [String: LearnerNumber]
  private var marks: [LearnerNumber: [String: JuryMark]] = [:]
  private var remarks: [RosterRemark] = []
  private var hasHead = false
  /// Where each entrant's mark by each judge stands, since two sheets may both have it.
  private var places: [LearnerNumber: [String: Int]] = [:]

  init(_ contest: Contest, round: Int, file: String) {
    self.contest = contest
    self.round = contest.rounds[round]
    self.file = file
    numbers = Dictionary(
      contest.entrants.map { ($0.number.rawValue.lowercased(), $0.number) },
      uniquingKeysWith: { first, _ in first })
    codes = Dictionary(
      self.round.record.codes.codes.map { ($0.value, $0.key) },
      uniquingKeysWith: { first, _ in first })
  }

  /// Reads a sheet; one without a head is passed over.
  mutating func read(_ sheet: TableSheet, named name: String?) {
    let top = sheet.rows.prefix(TableSheet.headRows)
    guard let place = top.firstIndex(where: { MarkingHead($0) != nil }),
      let head = MarkingHead(top[place])
    else { return }
    hasHead = true
    var own: Set<String> = []
    for (column, judge) in head.judges {
      if MarkingHead.namelessHeads.contains(RosterHeadWord.plain(judge)) {
        say(.fault, top[place], name, "“\(judge)”没有写是哪位评委，请把表头改成评委的姓名")
      } else if judge.unicodeScalars.count > RosterLimits.name || !RosterText.canBeSaid(judge) {
        say(.fault, top[place], name, "第 \(column + 1) 列的表头不能作评委的姓名")
      } else if !own.insert(judge).inserted {
        say(.fault, top[place], name, "评委“\(judge)”有两列")
      } else if !judges.contains(judge) {
        judges.append(judge)
      }
    }
    var rows: [LearnerNumber: Int] = [:]
    for row in sheet.rows[(place + 1)...] { read(row, under: head, &rows, name) }
  }

  /// The marks.
  ///
  /// - Throws: ``ContestError`` where there is no head, or there are faults: all of them.
  func finished() throws(ContestError) -> MarkedSheet {
    guard hasHead else {
      throw .unreadableMarks(
        file: file, reason: "没有找到评分表的表头",
        remedy: "请用 contest sheet 做的评分表；第一列是密号或者准考证号，以后一位评委一列")
    }
    let faults = remarks.filter { $0.gravity == .fault }
    guard faults.isEmpty else { throw .faultyMarks(faults.map { $0.described(in: file) }) }
    guard !entrants.isEmpty else {
      throw .unreadableMarks(file: file, reason: "只有表头，没有选手", remedy: "请填好评分再来一次")
    }
    return MarkedSheet(judges: judges, entrants: entrants, marks: marks, remarks: remarks)
  }

  private mutating func read(
    _ row: TableRow, under head: MarkingHead, _ rows: inout [LearnerNumber: Int], _ sheet: String?
  ) {
    let written = RosterText.number(RosterText.line(row[head.column]))
    let filled = head.judges.filter { !RosterText.line(row[$0.column]).isEmpty }
    // Heads are repeated on every page of a printed sheet.
    if MarkingHead(row) != nil || MarkingHead.isSummary(written) { return }
    let key =
      switch head.key {
      case .code: MarkingHead.codeWord
      case .number: "准考证号"
      }
    guard !written.isEmpty || filled.isEmpty else {
      return say(.fault, row, sheet, "有评分，没有\(key)")
    }
    let number: LearnerNumber? =
      switch head.key {
      case .code: codes[written.uppercased()]
      case .number:
        numbers[written.lowercased()] ?? contest.entrant(numbered: written)?.number
      }
    guard let number else {
      // Lines under the table are no entrants.
      if filled.isEmpty { return }
      return say(.fault, row, sheet, "没有\(key) \(written.prefix(40)) 这位选手")
    }
    if let other = rows.updateValue(row.number, forKey: number) {
      return say(.fault, row, sheet, "\(key) \(written) 和第 \(other) 行的重复")
    }
    if known.insert(number).inserted { entrants.append(number) }
    for (column, judge) in filled {
      take(row, column, judge, of: number, called: written, sheet)
    }
  }

  private mutating func take(
    _ row: TableRow, _ column: Int, _ judge: String, of number: LearnerNumber,
    called key: String, _ sheet: String?
  ) {
    guard let cell = row.cells.first(where: { $0.column == column }) else { return }
    let text = RosterText.line(cell.text)
    if let oddity = cell.oddity {
      switch oddity {
      case .formula: break
      case .failure, .date, .formulaText, .formulaWithoutResult:
        return say(.fault, row, sheet, "\(key) 的“\(judge)”：\(oddity.reason)")
      }
    }
    let mark: JuryMark
    if ["回避", "弃权"].contains(text) {
      mark = .recused
    } else if ["缺考", "缺", "违纪", "未到"].contains(text) {
      return say(.doubt, row, sheet, "\(key) 的“\(judge)”写的是“\(text)”，没有记；请用 contest absent 记")
    } else if ["-", "—", "——", "/", "无", "－", "／"].contains(text) {
      return
    } else if let points = Points(text), points.hundredths <= round.maximum * 100 {
      mark = .points(points)
    } else {
      return say(
        .fault, row, sheet,
        "\(key) 的“\(judge)”是“\(text.prefix(20))”，应当是 0 至 \(round.maximum) 的分数，最多两位小数")
    }
    if let other = marks[number]?[judge], other != mark {
      let place = places[number]?[judge] ?? row.number
      return say(.fault, row, sheet, "\(key) 的“\(judge)”前面（第 \(place) 行）写的不一样")
    }
    marks[number, default: [:]][judge] = mark
    places[number, default: [:]][judge] = row.number
  }

  private mutating func say(
    _ gravity: RosterRemark.Gravity, _ row: TableRow, _ sheet: String?, _ text: String
  ) {
    remarks.append(RosterRemark(gravity, row: row.number, sheet: sheet, text))
  }
}
