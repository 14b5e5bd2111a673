internal import DocumentReading
internal import DurableFiles
internal import Quiz
internal import Spreadsheets

/// Files that a roster comes in: .xlsx, CSV, or names in plain text.
public enum RosterFile {
  /// Reads a file.
  ///
  /// - Parameter path: The file.
  /// - Returns: The roster and what is to be said of it.
  /// - Throws: ``ClassError`` where it is no roster, or has faults: all of them at once.
  public static func read(path: String) throws(ClassError) -> RosterReading {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileContents.bytes(of: path, limit: RosterLimits.fileSize + 1)
    } catch {
      throw .unreadableRoster(
        file: path, reason: error.cause.reason, remedy: error.cause.remedy)
    }
    return try read(bytes, name: path)
  }

  /// Reads what is in a file, which may come from anywhere.
  ///
  /// - Parameters:
  ///   - bytes: The whole content.
  ///   - name: What the user calls it.
  /// - Returns: The roster and what is to be said of it.
  /// - Throws: ``ClassError`` where it is no roster, or has faults: all of them at once.
  public static func read(_ bytes: [UInt8], name: String) throws(ClassError) -> RosterReading {
    let name = RosterText.line(name)
    var sheets: [TableSheet]
    var opening: [RosterRemark] = []
    do throws(DocumentReadingError.Problem) {
      guard bytes.count <= RosterLimits.fileSize else {
        throw .tooLarge(limit: RosterLimits.fileSize)
      }
      sheets =
        bytes.starts(with: [0x50, 0x4B])
        ? try WorkbookReader(bytes).sheets { _ in } : [try text(bytes, name, &opening)]
    } catch {
      throw ClassError(error, rosterFile: name)
    }
    sheets.removeAll { $0.rows.isEmpty }
    guard !sheets.isEmpty else {
      throw .unreadableRoster(file: name, reason: "里面没有内容", remedy: "请核对文件，重新存一次")
    }
    var reading = try reading(of: sheets, in: name)
    reading.remarks.insert(contentsOf: opening, at: 0)
    let faults = reading.remarks.filter { $0.gravity == .fault }
    guard faults.isEmpty else { throw .faultyRoster(file: name, faults) }
    guard !reading.roster.learners.isEmpty else {
      throw .unreadableRoster(file: name, reason: "只有表头，没有学员", remedy: "请填好学员再来一次")
    }
    return reading
  }

  /// Takes the first sheet that is a roster; others that look like one are named.
  private static func reading(
    of sheets: [TableSheet], in file: String
  ) throws(ClassError) -> RosterReading {
    let several = sheets.count > 1
    let label = { (sheet: TableSheet) in
      several ? sheet.name.map { RosterText.line($0) } : nil
    }
    let visible = sheets.filter { !$0.isHidden }
    let hasHead = { (sheet: TableSheet) in
      sheet.rows.prefix(TableSheet.headRows).contains { RosterHead($0) != nil }
    }
    let chosen = visible.firstIndex(where: hasHead) ?? visible.indices.first
    guard let chosen, let table = RosterTable(visible[chosen], named: label(visible[chosen])) else {
      throw .unreadableRoster(
        file: file, reason: "没有找到“姓名”这一列",
        remedy: "请在第一行写上表头（学号、姓名、单位……），一行一位学员")
    }
    guard visible[chosen].rows.count <= RosterLimits.rows,
      table.rows.count <= RosterLimits.learners
    else { throw tooMany(in: file) }
    var reading = RosterCheck.reading(of: table, sheet: label(visible[chosen]))
    for (place, sheet) in visible.enumerated() where place != chosen && hasHead(sheet) {
      reading.remarks.append(
        RosterRemark(
          .doubt, sheet: label(sheet), "也像名册，没有读；要收的话，请放到同一张工作表里"))
    }
    for sheet in sheets where sheet.isHidden && hasHead(sheet) {
      reading.remarks.append(RosterRemark(.doubt, sheet: label(sheet), "是隐藏的，没有读"))
    }
    return reading
  }

  private static func tooMany(in file: String) -> ClassError {
    .unreadableRoster(
      file: file, reason: "学员超过 \(RosterLimits.learners) 人", remedy: "请分成几个班")
  }

  private static func text(
    _ bytes: [UInt8], _ name: String, _ remarks: inout [RosterRemark]
  ) throws(DocumentReadingError.Problem) -> TableSheet {
    switch ContentKind(of: bytes) {
    case .compoundFile: throw CompoundFile.problem(of: bytes, named: name)
    case .foreign(let format): throw .foreign(format)
    case .archive, .text: break
    }
    let text = Array(try PlainText.decoded(bytes).0.utf8)
    let (separator, start) = DelimitedText.separator(of: text) { RosterHead($0) != nil }
    let table = DelimitedText(
      start == 0 ? text : Array(text[start...]), separator: separator, limit: RosterLimits.rows + 1
    ) { column, text in
      text.isEmpty || column >= RosterLimits.columns
        ? nil : TableCell(column: column, text: FormulaGuard.unguarded(text))
    }
    if let row = table.openQuote {
      remarks.append(RosterRemark(.doubt, row: row, "英文引号没有配对，按文字读，请核对这一行"))
    }
    return TableSheet(rows: table.rows)
  }
}

extension ClassError {
  /// Says in the words of rosters why a part of a file could not be read.
  init(_ problem: DocumentReadingError.Problem, rosterFile name: String) {
    let (reason, remedy) =
      switch problem {
      case .file, .empty: ("文件是空的，或者读不出来", "请看看文件在不在、有没有读取权限")
      case .tooLarge(let limit): ("超过 \(limit >> 20) MB", "请只留名册，另存一份")
      case .growsTooLarge: ("展开以后大得不正常，没有再读下去", "请用原来的软件打开核对，只留名册另存一份")
      case .binary: ("不是表格，也不是文字", "请用写它的软件打开，另存为 .xlsx 或者 CSV")
      case .unknownEncoding, .noConverter: ("文字编码认不出来", "请用记事本打开，另存时编码选 UTF-8；或者另存为 .xlsx")
      case .encrypted: ("设有密码", "请取消密码后另存")
      case .damagedArchive, .damagedPart: ("文件损坏", "请重新复制一次，或者用原来的软件打开后另存")
      case .missingPart: ("不是 Excel 表格", "请把名册放进表格，存成 .xlsx 或者 CSV")
      case .foreign(.spreadsheet): ("是旧版的 .xls 表格", "请用 Excel 或者 WPS 打开，另存为 .xlsx")
      case .foreign(let format): ("是“\(format.rawValue)”", "请把名册放进表格，存成 .xlsx 或者 CSV")
      }
    self = .unreadableRoster(file: name, reason: reason, remedy: remedy)
  }
}
