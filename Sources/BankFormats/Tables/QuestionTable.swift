import Spreadsheets

/// Reads sheets of questions, a question a row under a head.
struct QuestionTable {
  private var bank = ImportedBank()
  private let sheetCount: Int
  /// Rows that have been read, and all of them.
  private var done = 0
  private let rowCount: Int

  /// Reads the sheets of a file.
  ///
  /// - Parameters:
  ///   - sheets: The sheets in their order.
  ///   - progress: Is told now and then how much has been read.
  /// - Returns: The questions, what the columns were taken for, and what was passed over.
  static func read(_ sheets: [TableSheet], progress: (Double) -> Void) -> ImportedBank {
    var table = QuestionTable(sheets)
    for sheet in sheets { table.read(sheet, progress: progress) }
    return table.bank
  }

  private init(_ sheets: [TableSheet]) {
    sheetCount = sheets.count
    rowCount = max(1, sheets.reduce(0) { $0 + $1.rows.count })
  }

  /// Whether a row is a head.
  static func isHead(_ row: TableRow) -> Bool { TableHead(row) != nil }

  // MARK: A sheet

  private mutating func read(_ sheet: TableSheet, progress: (Double) -> Void) {
    defer { done += sheet.rows.count }
    guard !sheet.rows.isEmpty else { return }
    let top = sheet.rows.prefix(TableSheet.headRows)
    var head: TableHead
    var start = 0
    if let place = top.firstIndex(where: { TableHead($0) != nil }),
      let found = TableHead(top[place])
    {
      head = found
      start = place + 1
      for row in top[..<place] where !BankTitleRow.read(row, into: &bank) {
        leaveOut(row, of: sheet, "表头上面的说明")
      }
      tell(of: head, in: sheet)
    } else if let guess = ColumnGuess.head(of: Array(top)) {
      head = guess
      tell(of: head, in: sheet)
    } else if sheet.rows[0].cells.first?.text == TableTemplate.instructions.first {
      leaveOut(sheet.rows[0], of: sheet, "模板的填写说明")
      return
    } else {
      say(.note, sheet.rows[0], of: sheet, "没有认出表头（至少要有“题干”和“答案”两列），这张表没有读")
      return
    }
    var section: (kind: KindWord, from: String)?
    if let name = sheet.name, let kind = KindWord(heading: name) {
      section = (kind, "工作表的名称“\(name)”")
    }
    let before = bank.questions.count
    for (index, row) in sheet.rows[start...].enumerated() {
      if index % 500 == 0 { progress(Double(done + start + index) / Double(rowCount)) }
      if bank.questions.count >= ImportLimits.questionCount {
        say(.error, row, of: sheet, "超过 \(ImportLimits.questionCount) 题，后面的没有读")
        return
      }
      if head.isRepeated(by: row), let next = TableHead(row) {
        if next.columns != head.columns { tell(of: next, in: sheet) }
        head = next
        continue
      }
      if let heading = Self.heading(row) {
        section = heading
        leaveOut(row, of: sheet, "小标题，下面没有写题型的题按它读")
        continue
      }
      read(row, under: head, of: sheet, fallback: section)
    }
    if sheet.isHidden, bank.questions.count > before {
      say(.doubt, sheet.rows[0], of: sheet, "工作表是隐藏的，里面有 \(bank.questions.count - before) 题，请核对要不要")
    }
  }

  private mutating func read(
    _ row: TableRow, under head: TableHead, of sheet: TableSheet,
    fallback: (kind: KindWord, from: String)?
  ) {
    var reading = QuestionRow(row, under: head)
    guard !reading.isEmpty else { return }
    if let id = reading.id, id.hasPrefix(TableTemplate.exampleMark) {
      leaveOut(row, of: sheet, "模板里的示例")
      return
    }
    if head.row == nil { reading.remarks.say(.doubt, "没有表头，按位置认的列") }
    if sheet.isHidden { reading.remarks.say(.doubt, "在隐藏的工作表里") }
    if sheetCount > 1, let name = sheet.name { reading.remarks.say(.note, "在工作表“\(name)”里") }
    bank.questions.append(reading.question(fallback: fallback))
  }

  // MARK: What is told

  private mutating func tell(of head: TableHead, in sheet: TableSheet) {
    let row = head.row ?? sheet.rows[0]
    let named = head.columns.sorted { $0.key < $1.key }.map { place, column in
      let text = head.row?[place] ?? ""
      return QuestionColumn.plain(text) == QuestionColumn.plain(column.title)
        ? column.title
        : "\(Self.letters(place)) 列\(text.isEmpty ? "" : "“\(text)”")→\(column.meaning)"
    }
    say(
      head.row == nil ? .doubt : .note, row, of: sheet,
      "\(head.row == nil ? "没有表头，按位置认出" : "认出的列")：\(named.joined(separator: "、"))")
    for (_, text) in head.passedOver { say(.note, row, of: sheet, "“\(text)”列没有用到", text: text) }
    for (_, text) in head.repeated {
      say(.doubt, row, of: sheet, "“\(text)”列与前面的列意思相同，没有读", text: text)
    }
    for (place, column) in head.columns where column == .score || column == .ordinal {
      let text = head.row?[place] ?? column.title
      say(.note, row, of: sheet, "“\(text)”列没有用到，题库里不存\(column.title)", text: text)
    }
  }

  private mutating func leaveOut(_ row: TableRow, of sheet: TableSheet, _ reason: String) {
    say(.note, row, of: sheet, reason)
  }

  private mutating func say(
    _ gravity: ImportRemark.Gravity, _ row: TableRow, of sheet: TableSheet, _ reason: String,
    text: String? = nil
  ) {
    let place = sheetCount > 1 ? sheet.name.map { "工作表“\($0)”：" } ?? "" : ""
    let text = HarmlessText.withoutControls(text ?? row.cells.first?.text ?? "")
    bank.leftOut.append(
      ImportRemark(gravity, line: row.number, text: text, reason: place + reason))
  }

  /// The kind that a heading between the rows gives: `二、判断题（每题1分）` alone in its row.
  private static func heading(_ row: TableRow) -> (kind: KindWord, from: String)? {
    guard row.cells.count == 1, let text = row.cells.first?.text, text.utf8.count <= 120 else {
      return nil
    }
    let plain = QuestionColumn.plain(text)
    let isNumbered =
      plain.unicodeScalars.first.map { "一二三四五六七八九十第".unicodeScalars.contains($0) } ?? false
    guard let kind = isNumbered ? KindWord(heading: text) : KindWord(text) else { return nil }
    return (kind, "小标题“\(HarmlessText.withoutControls(text))”")
  }

  /// The letters that programs for tables give a column.
  static func letters(_ column: Int) -> String {
    let letter = String(Unicode.Scalar(UInt8(65 + column % 26)))
    return column < 26 ? letter : letters(column / 26 - 1) + letter
  }
}
