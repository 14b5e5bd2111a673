internal import Spreadsheets

/// Reads a sheet with a learner a row into rows.
struct RosterTable {
  private(set) var rows: [RosterRow] = []
  private(set) var remarks: [RosterRemark] = []
  private(set) var columns: Set<RosterColumn> = []
  private let sheet: String?

  /// Reads a sheet; `nil` where no column of it holds names.
  ///
  /// - Parameters:
  ///   - table: The sheet.
  ///   - name: What to call it in remarks; `nil` where the file has only one.
  init?(_ table: TableSheet, named name: String?) {
    sheet = name
    let top = table.rows.prefix(TableSheet.headRows)
    if let place = top.firstIndex(where: { RosterHead($0) != nil }),
      let head = RosterHead(top[place])
    {
      tell(of: head)
      read(table.rows[(place + 1)...], under: head)
    } else if top.contains(where: RosterHead.lacksNames) {
      return nil
    } else {
      let lines = NameLines.spread(table.rows)
      guard let head = RosterGuess.head(of: lines) else { return nil }
      tell(of: head)
      read(lines[...], under: head)
    }
  }

  private mutating func read(_ table: ArraySlice<TableRow>, under head: RosterHead) {
    // Lists side by side follow one another.
    for block in head.blocks {
      columns.formUnion(block.members.values)
      var group: String?
      for row in table {
        if head.isRepeated(by: row) { continue }
        if let heading = Self.groupHeading(row, under: block) {
          group = heading
          if block.place(of: .group) == nil { columns.insert(.group) }
          continue
        }
        guard var read = learner(in: row, under: block) else { continue }
        if read.texts[.group] == nil { read.texts[.group] = group }
        rows.append(read)
      }
    }
  }

  private mutating func learner(in row: TableRow, under block: RosterHead.Block) -> RosterRow? {
    let read = RosterRow(row, under: block, sheet: sheet)
    guard !read.isEmpty || !read.remarks.isEmpty else { return nil }
    if read.isPrepared {
      note(row, "只有序号，没有姓名，当作空行")
      return nil
    }
    // What stands alone in a row under a table says something about the whole.
    let isAlone = row.cells.count == 1 && block.members.count + block.others.count > 1
    let name = read.texts[.name] ?? ""
    let first = RosterText.line(row.cells[0].text)
    let text = isAlone || Self.isSummary(first) ? first : name
    if isAlone && read.texts[.name] == nil && read.texts[.number] == nil || Self.isSummary(text) {
      note(row, "“\(text.prefix(20))”不是学员，没有收")
      return nil
    }
    return read
  }

  private mutating func note(_ row: TableRow, _ text: String) {
    remarks.append(RosterRemark(.note, row: row.number, sheet: sheet, text))
  }

  private mutating func tell(of head: RosterHead) {
    let passedOver = head.blocks.flatMap(\.passedOver).map(\.head)
    if !passedOver.isEmpty {
      let list = Set(passedOver).sorted().prefix(8).joined(separator: "、")
      remarks.append(
        RosterRemark(.note, row: head.row?.number, sheet: sheet, "“\(list)”没有收：上课用不着"))
    }
    guard head.row == nil, let block = head.blocks.first else { return }
    let named = block.members.sorted { $0.key < $1.key }.map {
      "第 \($0.key + 1) 列\($0.value.rawValue)"
    }
    guard !block.others.isEmpty || named.count > 1 else {
      remarks.append(RosterRemark(.note, sheet: sheet, "没有表头，都当作姓名"))
      return
    }
    remarks.append(
      RosterRemark(.doubt, sheet: sheet, "没有表头，按内容认出：\(named.joined(separator: "、"))，请核对"))
  }

  /// A row that holds nothing but the name of a group for those below it.
  private static func groupHeading(_ row: TableRow, under block: RosterHead.Block) -> String? {
    guard row.cells.count == 1, block.members.count + block.others.count > 1 else { return nil }
    let text = RosterText.line(row.cells[0].text)
    let head = text.prefix { !"（(：: ".contains($0) }
    return RosterGuess.isGroup(String(head)) ? String(head) : nil
  }

  /// Whether a text in the column of names sums up: 合计, 制表人：…
  private static func isSummary(_ text: String) -> Bool {
    if text.contains("：") || text.contains(":") { return true }
    let plain = RosterHeadWord.plain(text)
    return ["合计", "总计", "共计", "小计", "备注", "说明", "以下空白", "此行以下空白"].contains(plain)
  }
}

/// Lines of plain text in which learners are divided by blanks or 、.
enum NameLines {
  /// The rows with what stands between blanks as cells of its own, where there was one cell only.
  static func spread(_ rows: [TableRow]) -> [TableRow] {
    guard rows.allSatisfy({ $0.cells.count == 1 }) else { return rows }
    var spread: [TableRow] = []
    for row in rows where spread.count <= RosterLimits.rows {
      let line = RosterText.line(row.cells[0].text)
      if line.contains("、") {
        for part in line.split(separator: "、", maxSplits: RosterLimits.rows) {
          spread.append(TableRow(number: row.number, texts: [RosterText.line(String(part))]))
        }
      } else {
        spread.append(TableRow(number: row.number, texts: words(of: line)))
      }
    }
    return spread
  }

  /// The words of a line; Han characters that stand alone are the characters of one name.
  private static func words(of line: String) -> [String] {
    var words: [String] = []
    var lastStoodAlone = false
    let parts = line.split(separator: " ", maxSplits: RosterLimits.columns)
    for part in parts.map(String.init) {
      let standsAlone = part.count == 1 && RosterText.isHan(part)
      if standsAlone, lastStoodAlone, let last = words.popLast() {
        words.append(last + part)
      } else {
        words.append(part)
      }
      lastStoodAlone = standsAlone
    }
    // A name in Latin letters has blanks in it.
    let isLatin = words.allSatisfy { $0.utf8.allSatisfy { $0 > 0x40 && $0 < 0x7F || $0 == 0x2E } }
    return isLatin ? [line] : words
  }
}
