import DocumentReading
import Quiz
import Spreadsheets

/// Notes of Anki as text: a note a line, its fields with tabs between them.
///
/// Source: https://docs.ankiweb.net/importing/text-files.html
struct AnkiTextFormat: BankFormat {
  let name = "anki"
  let title = "Anki 文本"
  let endings = ["txt", "tsv"]

  func recognition(of file: BankFile) -> Recognition {
    guard let sample = TextSample.beginning(of: file.bytes) else { return .none }
    if AnkiHeaders(Array(sample.utf8)).hasAny { return .certain }
    guard endings.contains(file.ending) else { return .none }
    let rows = DelimitedText(Array(sample.utf8), separator: UInt8(ascii: "\t"), limit: 20).rows
    // A question and its answer have a tab between them in every line.
    let isPaired = !rows.isEmpty && rows.allSatisfy { (1...5).contains($0.cells.last?.column ?? 0) }
    return isPaired ? .possible : .none
  }

  // MARK: Reading

  func read(_ file: BankFile, progress: (Double) -> Void) throws(BankFileError) -> ImportedBank {
    let bytes: [UInt8]
    do throws(DocumentReadingError.Problem) {
      bytes = Array(try PlainText.decoded(file.bytes).0.utf8)
    } catch {
      throw BankFileError(name: file.name, error)
    }
    let headers = AnkiHeaders(bytes)
    let rows = DelimitedText(
      Array(bytes[headers.end...]), separator: headers.separator, comment: UInt8(ascii: "#"))
    var bank = ImportedBank(title: headers.deck)
    if let row = rows.openQuote {
      bank.leftOut.append(
        ImportRemark(
          .doubt, line: row + headers.lineCount, text: "\"",
          reason: "这一行的英文引号没有配对，引号按文字读，请核对"))
    }
    let width = max(
      headers.columns.count, (rows.rows.map { $0.cells.last?.column ?? 0 }.max() ?? 0) + 1)
    let names = (0..<min(width, 500)).map { place in
      headers.columns.indices.contains(place) ? headers.columns[place] : ""
    }
    // A column that has a job of its own is no field, unless tables know its name.
    let isTable = TableHead(TableRow(number: 1, texts: names)) != nil
    let fields = names.indices.filter { isTable || !headers.hasJob($0) }
    let notes = rows.rows.map { row in
      AnkiNote(
        line: row.number + headers.lineCount,
        guid: headers.guidColumn.map { row[$0] }.flatMap { $0.isEmpty ? nil : $0 },
        fields: fields.map { row[$0] },
        tags: (headers.tagsColumn.map { row[$0] } ?? "").split(separator: " ").map(String.init)
          + headers.tags)
    }
    guard !notes.isEmpty else {
      throw BankFileError(name: file.name, reason: "里面没有卡片", remedy: "请在 Anki 里重新导出一次")
    }
    AnkiDeck(fieldNames: fields.map { names[$0] }, notes: notes, isMarkup: headers.isMarkup)
      .read(into: &bank, progress: progress)
    return bank
  }

  // MARK: Writing

  func write(_ bank: AuthoredBank) throws(BankFileError) -> ExportedBank {
    let cells = QuestionCells(bank.questions)
    let names = ["guid", "正面", "背面"] + cells.columns.dropFirst().map(\.title) + ["标签"]
    var text = "#separator:tab\n#html:true\n"
    if let title = bank.title { text += "#deck:\(Self.line(title))\n" }
    text += "#columns:\(names.joined(separator: "\t"))\n"
    text += "#guid column:1\n#tags column:\(names.count)\n"
    for (question, row) in zip(bank.questions, cells.rows) {
      let (front, back) = AnkiFaces.faces(of: question)
      let tag = question.topic.map { $0.replacing("/", with: "::").replacing(" ", with: "_") }
      let faces = [front, back].map(HarmlessText.withoutControls)
      let fields = [row[0]] + faces + row.dropFirst() + [HarmlessText.withoutControls(tag ?? "")]
      text += fields.map(Self.field).joined(separator: "\t") + "\n"
    }
    var losses = cells.losses
    let lost = [bank.id == nil ? nil : "编号", bank.summary == nil ? nil : "简介"].compactMap(\.self)
    if !lost.isEmpty {
      losses.append(.init(question: "题库", what: lost.joined(separator: "、")))
    }
    return ExportedBank(bytes: Array(text.utf8), losses: losses)
  }

  /// A deck's name stands in one line.
  private static func line(_ text: String) -> String {
    HarmlessText.withoutControls(text).replacing("\n", with: " ")
  }

  /// A text as a field in HTML, without anything that the lines of the file are divided by.
  private static func field(_ text: String) -> String {
    var field = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "&": field += "&amp;"
      case "<": field += "&lt;"
      case ">": field += "&gt;"
      case "\"": field += "&quot;"
      case "\n": field += "<br>"
      case "\t", "\r": field += "&#\(scalar.value);"
      case "#" where field.isEmpty: field += "&#35;"
      default: field.unicodeScalars.append(scalar)
      }
    }
    return field
  }
}
