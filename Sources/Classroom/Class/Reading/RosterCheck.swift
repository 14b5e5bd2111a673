/// Looks through the rows of a roster and makes learners of them.
struct RosterCheck {
  private let sheet: String?
  private var remarks: [RosterRemark] = []
  private var columns: Set<RosterColumn>
  private var numbering = RosterReading.Numbering.own

  /// Makes a roster of a table.
  ///
  /// - Returns: The roster, and all that is to be said of it, faults included.
  static func reading(of table: RosterTable, sheet: String?) -> RosterReading {
    var check = RosterCheck(sheet: sheet, remarks: table.remarks, columns: table.columns)
    let learners = check.learners(table.rows)
    let order: (RosterRemark) -> Int = { $0.row ?? 0 }
    let remarks = check.remarks.enumerated().sorted {
      (order($0.element), $0.offset) < (order($1.element), $1.offset)
    }
    return RosterReading(
      roster: Roster(learners), columns: check.columns, numbering: check.numbering,
      remarks: remarks.map(\.element))
  }

  private init(sheet: String?, remarks: [RosterRemark], columns: Set<RosterColumn>) {
    self.sheet = sheet
    self.remarks = remarks
    self.columns = columns
  }

  private mutating func learners(_ rows: [RosterRow]) -> [Learner] {
    for row in rows { remarks += row.remarks }
    var named: [RosterRow] = []
    for row in rows where isNamed(row) { named.append(row) }
    let rows = numbered(named)
    checkTwins(rows)
    nameGroups(rows)
    return rows.map { row in
      Learner(
        number: LearnerNumber(rawValue: row.texts[.number] ?? ""), name: row.texts[.name] ?? "",
        unit: row.texts[.unit], group: row.texts[.group].map(Self.groupName),
        phone: row.texts[.phone], seat: row.texts[.seat], others: row.others)
    }
  }

  private mutating func isNamed(_ row: RosterRow) -> Bool {
    guard let name = row.texts[.name] else {
      // A cell that failed has been told of already.
      if !row.remarks.contains(where: { $0.gravity == .fault }) {
        say(.fault, row, "没有姓名\(row.texts[.number].map { "（学号 \($0)）" } ?? "")")
      }
      return false
    }
    guard RosterText.canBeSaid(name) else {
      say(.fault, row, "姓名“\(name)”里没有文字")
      return false
    }
    return true
  }

  // MARK: Numbers

  private mutating func numbered(_ rows: [RosterRow]) -> [RosterRow] {
    var rows = rows
    if columns.contains(.number), rows.contains(where: { $0.texts[.number] != nil }) {
      for row in rows {
        guard let number = row.texts[.number] else {
          if !row.remarks.contains(where: { $0.gravity == .fault }) {
            say(.fault, row, "\(row.texts[.name] ?? "")没有学号")
          }
          continue
        }
        if !number.contains(where: { $0.isNumber || $0.isLetter }) {
          say(.fault, row, "学号“\(number)”里没有数字")
        }
      }
      checkNumbers(rows)
      return rows.filter { $0.texts[.number] != nil }
    }
    let ordinals = rows.compactMap(\.ordinal)
    if !rows.isEmpty, ordinals.count == rows.count, Set(ordinals).count == rows.count,
      ordinals.allSatisfy({ $0.utf8.count <= 6 && $0.utf8.allSatisfy { (48...57).contains($0) } })
    {
      numbering = .running
      for index in rows.indices { rows[index].texts[.number] = rows[index].ordinal }
      return rows
    }
    numbering = .given
    guard !rows.isEmpty else { return rows }
    let width = max(2, String(rows.count).count)
    for index in rows.indices {
      let digits = String(index + 1)
      rows[index].texts[.number] = String(repeating: "0", count: width - digits.count) + digits
    }
    let last = rows[rows.count - 1].texts[.number] ?? ""
    let reason = ordinals.isEmpty ? "名册里没有学号" : "名册里没有学号，序号也不连贯"
    remarks.append(
      RosterRemark(.note, sheet: sheet, "\(reason)，按先后编了 \(rows[0].texts[.number] ?? "") 至 \(last)")
    )
    return rows
  }

  private mutating func checkNumbers(_ rows: [RosterRow]) {
    var first: [String: RosterRow] = [:]
    var plain: [String: RosterRow] = [:]
    for row in rows {
      guard let number = row.texts[.number] else { continue }
      if let other = first.updateValue(row, forKey: number.lowercased()) {
        first[number.lowercased()] = other
        say(.fault, row, "学号 \(number) 和第 \(other.number) 行的重复（\(Self.names(row, other))）")
        continue
      }
      let bare = LearnerNumber(rawValue: number).plain
      if let other = plain[bare] {
        let pair = "\(number) 和第 \(other.number) 行的 \(other.texts[.number] ?? "")"
        say(.doubt, row, "学号 \(pair) 只差前面的零，请核对")
      } else {
        plain[bare] = row
      }
    }
  }

  // MARK: Names and groups

  private mutating func checkTwins(_ rows: [RosterRow]) {
    var named: [String: [RosterRow]] = [:]
    for row in rows { named[row.texts[.name] ?? "", default: []].append(row) }
    for row in rows {
      let name = row.texts[.name] ?? ""
      guard let twins = named[name], twins.count > 1 else { continue }
      if numbering != .given {
        guard row.number == twins[0].number else { continue }
        let numbers = twins.compactMap { $0.texts[.number] }
        // Two with one number have been told of already.
        guard Set(numbers).count > 1 else { continue }
        say(
          .note, row,
          "有 \(twins.count) 位\(name)（\(numbers.prefix(6).joined(separator: "、"))），点名、签到请写学号")
        continue
      }
      let earlier = twins.prefix { $0.number < row.number }
      guard
        let other = earlier.first(where: { twin in
          twin.texts[.unit] == nil || row.texts[.unit] == nil
            || twin.texts[.unit] == row.texts[.unit]
        })
      else { continue }
      say(
        .fault, row,
        "\(name)和第 \(other.number) 行重名，没有学号，单位也分不开；是同一人请删去一行，不是请加上学号")
    }
  }

  private mutating func nameGroups(_ rows: [RosterRow]) {
    let bare = Set(rows.compactMap { $0.texts[.group] }.filter { Self.groupName($0) != $0 })
    guard !bare.isEmpty else { return }
    let list = bare.sorted { LearnerNumber(rawValue: $0) < LearnerNumber(rawValue: $1) }
    remarks.append(
      RosterRemark(
        .note, sheet: sheet,
        "组别 \(list.prefix(6).joined(separator: "、"))\(list.count > 6 ? " 等" : "") 记作“\(Self.groupName(list[0]))”这样的名称"
      ))
  }

  /// A group that is nothing but a number as people say it: `3` is 第3组.
  private static func groupName(_ text: String) -> String {
    let number = RosterText.number(text)
    guard (1...4).contains(number.utf8.count), let value = Int(number), value > 0 else {
      return text
    }
    return "第\(value)组"
  }

  private static func names(_ row: RosterRow, _ other: RosterRow) -> String {
    let names = [other, row].map { $0.texts[.name] ?? "" }
    return names[0] == names[1] ? "都是\(names[0])" : names.joined(separator: "、")
  }

  private mutating func say(_ gravity: RosterRemark.Gravity, _ row: RosterRow, _ text: String) {
    remarks.append(RosterRemark(gravity, row: row.number, sheet: sheet, text))
  }
}
