import DocumentReading
import Quiz
import Spreadsheets

/// The spreadsheet that Kahoot! reads quizzes from: up to four short answers a question.
struct KahootFormat: BankFormat {
  let name = "kahoot"
  let title = "Kahoot 测验表"
  let endings = ["xlsx"]

  func recognition(of file: BankFile) -> Recognition {
    guard WorkbookFile.isWorkbook(file.bytes), let archive = try? ZipArchive(file.bytes) else {
      return .none
    }
    // The heads are among the shared texts, or in the sheet itself.
    for part in ["xl/sharedStrings.xml", "xl/worksheets/sheet1.xml"] {
      guard let bytes = try? archive.contents(of: part) else { continue }
      if Self.mentions(Array("Answer 1 - max".utf8), bytes) { return .certain }
    }
    return .none
  }

  private static func mentions(_ wanted: [UInt8], _ bytes: [UInt8]) -> Bool {
    var place = bytes.startIndex
    while let start = bytes[place...].firstIndex(of: wanted[0]) {
      if bytes[start...].starts(with: wanted) { return true }
      place = start + 1
    }
    return false
  }

  /// The longest question, in UTF-16 units as Excel counts.
  static let stemLength = 120
  /// The longest answer.
  static let answerLength = 75
  /// The most answers.
  static let answerCount = 4

  // MARK: Reading

  func read(_ file: BankFile, progress: (Double) -> Void) throws(BankFileError) -> ImportedBank {
    let sheets = try file.sheets(progress: progress)
    for sheet in sheets {
      for (index, row) in sheet.rows.prefix(TableSheet.headRows).enumerated() {
        guard let columns = KahootColumns(row) else { continue }
        var bank = ImportedBank()
        for row in sheet.rows[(index + 1)...] {
          if let question = columns.question(in: row) { bank.questions.append(question) }
        }
        bank.leftOut.append(
          ImportRemark(.note, line: row.number, text: "Time limit", reason: "每题限时没有读，题库里不存"))
        return bank
      }
    }
    throw BankFileError(
      name: file.name, reason: "没有找到 Kahoot 测验表的表头（Question、Answer 1……）",
      remedy: "请用 Kahoot 的官方模板，或者不写 --format 让程序自己认")
  }

  // MARK: Writing

  func write(_ bank: AuthoredBank) throws(BankFileError) -> ExportedBank {
    var rows: [[String]] = [
      [], ["", bank.title ?? "Quiz template"], ["", "题干最多 120 字，选项最多 75 字；几个正确答案之间用逗号隔开。"], [], [],
      [], [],
      KahootColumns.heads,
    ]
    let head = rows.count - 1
    var losses: [ExportedBank.Loss] = []
    for (index, question) in bank.questions.enumerated() {
      let name = question.id ?? "第 \(index + 1) 题"
      do throws(MemberProblem) {
        let cells = try KahootColumns.cells(of: question)
        rows.append([String(rows.count - head)] + cells)
        let lost = Self.lost(of: question, cells: cells)
        if !lost.isEmpty {
          losses.append(.init(question: name, what: lost.joined(separator: "、")))
        }
      } catch {
        losses.append(.init(question: name, what: "整题（\(error.reason)）", isWhole: true))
      }
    }
    let bytes = try WorkbookWriter.file { (writer) throws(WorkbookWriter.Failure) in
      try writer.write(
        rows, named: "Sheet1", head: head,
        layout: [.init(width: 5), .init(width: 60)]
          + [ColumnLayout](repeating: .init(width: 28), count: 4)
          + [.init(width: 14), .init(width: 16)])
    }
    return ExportedBank(bytes: bytes, losses: losses)
  }

  /// What a question has that the sheet has no place for.
  private static func lost(of question: AuthoredQuestion, cells: [String]) -> [String] {
    var lost: [String] = []
    if question.id != nil { lost.append("编号") }
    if question.topic != nil { lost.append("主题") }
    if !question.points.isEmpty { lost.append("知识点") }
    if question.difficulty != nil { lost.append("难度") }
    if question.level != nil { lost.append("层次") }
    if question.hint != nil { lost.append("提示") }
    if question.explanation?.isEmpty == false { lost.append("解析") }
    if !question.rules.isEmpty || !question.basis.isEmpty { lost.append("依据") }
    if !question.source.isEmpty { lost.append("来源") }
    let row = TableRow(number: 1, texts: [""] + cells)
    let read = KahootColumns(TableRow(number: 1, texts: KahootColumns.heads))?.question(in: row)
    switch (question.body, read?.question.body) {
    case (.choices(let written), .choices(let read)):
      if !written.shuffles { lost.append("选项顺序固定") }
      if written.items.contains(where: { $0.why != nil }) { lost.append("选项说明") }
      if written.items.map(\.text) != read.items.map(\.text) { lost.append("选项首尾的空白和换行") }
    case (.choices, _): lost.append("题型（变成了判断题）")
    default: break
    }
    if read?.question.stem != question.stem { lost.append("题干首尾的空白和空行") }
    return lost
  }
}
