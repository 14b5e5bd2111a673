import JSONText
import Quiz
import SecretarialRules
import Spreadsheets

/// Writes questions as rows of cells that read back as the same questions.
struct QuestionCells {
  /// The columns, in the order in which they are written.
  let columns: [QuestionColumn]
  /// The cells of each question, one for each column.
  private(set) var rows: [[String]] = []
  /// What the table cannot hold.
  private(set) var losses: [ExportedBank.Loss] = []

  /// The longest text of a cell, in UTF-16 units: that of Excel, which is shorter than others'.
  static let cellLength = 32_767
  /// The most columns that one question's rest goes on in.
  private static let dataLimit = 99
  /// Choices that always have a column.
  private static let usualOptions = 4

  /// Lays out questions.
  ///
  /// - Parameters:
  ///   - questions: The questions.
  ///   - isTemplate: Whether they are examples, which the reader shall pass over.
  init(_ questions: [AuthoredQuestion], isTemplate: Bool = false) {
    var dataColumns = 1
    var options = Self.usualOptions
    var filled: [[QuestionColumn: String]] = []
    for question in questions {
      var cells = question.cells
      for (column, text) in cells {
        cells[column] = Self.isTooLong(text) ? "" : HarmlessText.withoutControls(text)
      }
      if !isTemplate, question.id?.hasPrefix(TableTemplate.exampleMark) == true { cells[.id] = "" }
      options = max(options, cells.keys.map(\.optionCount).max() ?? 0)
      filled.append(cells)
    }
    options = min(options, 26)
    // What goes on in further columns is put together whatever their number.
    let places = Self.columns(options: options, data: Self.dataLimit).enumerated()
    let head = TableHead(
      recognised: Dictionary(uniqueKeysWithValues: places.map { ($0.offset, $0.element) }))
    var losses: [ExportedBank.Loss] = []
    for index in questions.indices {
      filled[index] = Self.complete(
        filled[index], of: questions[index], under: head, number: index + 1, losses: &losses)
      dataColumns = max(dataColumns, filled[index].keys.map(\.dataCount).max() ?? 0)
    }
    columns = Self.columns(options: options, data: dataColumns)
    rows = filled.map { cells in columns.map { cells[$0] ?? "" } }
    self.losses = losses
  }

  private static func isTooLong(_ text: String) -> Bool {
    text.utf8.count > cellLength && text.utf16.count > cellLength
      || text.unicodeScalars.count > ImportLimits.textLength
  }

  private static func columns(options: Int, data: Int) -> [QuestionColumn] {
    [.id, .kind, .topic, .points, .difficulty, .level, .stem, .passage, .leftItems, .words]
      + (0..<options).map(QuestionColumn.option)
      + [.key, .reasons, .explanation, .hint, .fixedOrder, .rules, .basis, .source]
      + (0..<data).map(QuestionColumn.data)
  }

  /// Reads a row back and puts what did not come back into the cell for the rest.
  private static func complete(
    _ cells: [QuestionColumn: String], of question: AuthoredQuestion,
    under head: TableHead, number: Int, losses: inout [ExportedBank.Loss]
  ) -> [QuestionColumn: String] {
    var cells = cells
    guard let read = reading(cells, under: head) else {
      // A row in which nothing stands would be passed over.
      cells[.data(0)] = "{}"
      return complete(cells, of: question, under: head, number: number, losses: &losses)
    }
    if read == question { return cells }
    guard let patch = DataPatch.patch(from: read.value, to: question.value) else {
      // The values are the same and the questions are not: a body that is not of its kind.
      losses.append(.init(question: question.id ?? "第 \(number) 题", what: "表格里存不下的部分"))
      return cells
    }
    var place = 0
    var rest = patch.line[...]
    while !rest.isEmpty {
      // Half of the length leaves room for marks that a program puts before texts.
      let end =
        rest.unicodeScalars.index(
          rest.startIndex, offsetBy: cellLength / 2, limitedBy: rest.endIndex) ?? rest.endIndex
      cells[.data(place)] = String(rest[..<end])
      rest = rest[end...]
      place += 1
    }
    if reading(cells, under: head) != question {
      losses.append(.init(question: question.id ?? "第 \(number) 题", what: "表格里存不下的部分"))
    }
    return cells
  }

  /// What a reader makes of a row; `nil` where it sees nothing in it.
  private static func reading(
    _ cells: [QuestionColumn: String], under head: TableHead
  ) -> AuthoredQuestion? {
    var row = TableRow(number: 1, cells: [])
    for (place, column) in head.columns {
      guard let text = cells[column], !text.isEmpty else { continue }
      row.cells.append(TableCell(column: place, text: text))
    }
    var reading = QuestionRow(row, under: head)
    return reading.isEmpty ? nil : reading.question(fallback: nil).question
  }
}

extension QuestionColumn {
  fileprivate var optionCount: Int {
    if case .option(let place) = self { place + 1 } else { 0 }
  }

  fileprivate var dataCount: Int {
    if case .data(let number) = self { number + 1 } else { 0 }
  }
}

extension AuthoredQuestion {
  /// What the columns say of a question; what they cannot say is missing.
  fileprivate var cells: [QuestionColumn: String] {
    var cells: [QuestionColumn: String] = [
      .id: id ?? "", .topic: topic ?? "", .points: points.joined(separator: "；"),
      .difficulty: difficulty.map(String.init) ?? "", .level: level?.rawValue ?? "",
      .stem: stem.joined(separator: "\n"), .explanation: explanation ?? "", .hint: hint ?? "",
      .rules: rules.joined(separator: "；"), .source: source.joined(separator: "\n"),
    ]
    cells[.basis] = basis.map { basis in
      "\(basis.text)【\(basis.strength.rawValue)\(basis.unit.map { "：\($0)" } ?? "")】"
    }.joined(separator: "\n")
    cells[.kind] = kind?.title ?? ""
    body.fill(&cells)
    return cells
  }
}

extension AuthoredBody {
  fileprivate func fill(_ cells: inout [QuestionColumn: String]) {
    switch self {
    case .choices(let choices):
      Self.fill(&cells, options: choices.items)
      cells[.key] = Self.letters(choices.key, of: choices.items)
      cells[.reasons] = Self.reasons(choices.items)
      if !choices.shuffles { cells[.fixedOrder] = QuestionRow.fixedOrder }
    case .truth(let key): cells[.key] = key.map { $0 ? "对" : "错" } ?? ""
    case .gaps(let gaps): cells[.key] = Self.key(of: gaps)
    case .cloze(let cloze):
      cells[.passage] = cloze.text.joined(separator: "\n")
      cells[.words] = cloze.words.joined(separator: "\n")
      cells[.key] = Self.key(of: cloze.gaps)
    case .ordering(let ordering):
      Self.fill(&cells, options: ordering.items)
      cells[.key] = Self.letters(ordering.key, of: ordering.items)
    case .matching(let matching):
      cells[.leftItems] = matching.left.map(\.text).joined(separator: "\n")
      Self.fill(&cells, options: matching.right)
      cells[.key] = matching.key.map { "\($0.left)-\($0.right.uppercased())" }
        .joined(separator: " ")
      let reasons = [Self.reasons(matching.left), Self.reasons(matching.right)]
      cells[.reasons] = reasons.filter { !$0.isEmpty }.joined(separator: "\n")
    case .corrections(let corrections):
      cells[.passage] = corrections.text.joined(separator: "\n")
      cells[.key] =
        corrections.slips.isEmpty
        ? WrittenSlip.none
        : corrections.slips.map { slip in
          let right = slip.right == [""] ? WrittenSlip.deletion : slip.right.joined(separator: "/")
          return "第\(slip.line)行：\(slip.wrong)→\(right)"
        }.joined(separator: "\n")
    case .material(let material): cells[.passage] = material.text.joined(separator: "\n")
    case .open(let answer):
      cells[.kind] = KindWord.openTitle
      cells[.key] = answer ?? ""
    case .members: break
    }
  }

  private static func fill(_ cells: inout [QuestionColumn: String], options: [Item]) {
    for (place, item) in options.prefix(26).enumerated() { cells[.option(place)] = item.text }
  }

  /// The letters of a key by the places of what it names.
  private static func letters(_ key: [String], of items: [Item]) -> String {
    key.map { id in
      items.firstIndex { $0.id == id }.map { Self.id(at: $0).uppercased() } ?? id
    }.joined()
  }

  private static func reasons(_ items: [Item]) -> String {
    items.compactMap { item in item.why.map { "\(item.id.uppercased())：\($0)" } }
      .joined(separator: "\n")
  }

  private static func key(of gaps: [Gap]) -> String {
    gaps.map { $0.accept.joined(separator: "/") }.joined(separator: "；")
  }
}
