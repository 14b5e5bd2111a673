import Quiz
import Spreadsheets

/// Where the parts of a question stand in the spreadsheet of Kahoot!.
struct KahootColumns {
  private var stem = 0
  private var answers: [Int] = []
  private var key = 0

  /// The heads as the program's own template has them.
  static let heads = [
    "", "Question - max 120 characters", "Answer 1 - max 75 characters",
    "Answer 2 - max 75 characters", "Answer 3 - max 75 characters", "Answer 4 - max 75 characters",
    "Time limit (sec) – 5, 10, 20, 30, 60, 90, 120, or 240 secs",
    "Correct answer(s) - choose at least one",
  ]

  /// Takes a row as the head; `nil` where it is none.
  init?(_ row: TableRow) {
    var stem: Int?
    var key: Int?
    for cell in row.cells {
      let text = cell.text.lowercased()
      if text.hasPrefix("question") {
        stem = stem ?? cell.column
      } else if text.hasPrefix("answer") {
        answers.append(cell.column)
      } else if text.hasPrefix("correct answer") {
        key = key ?? cell.column
      }
    }
    guard let stem, let key, answers.count >= 2 else { return nil }
    self.stem = stem
    self.key = key
  }

  /// Reads a row; `nil` where there is nothing in it.
  func question(in row: TableRow) -> ImportedQuestion? {
    let lines = HarmlessText.lines(HarmlessText.cleaned(row[stem]))
    var texts = answers.map { TypedForms.trimmed(HarmlessText.cleaned(row[$0])) }
    while texts.last?.isEmpty == true { texts.removeLast() }
    guard !lines.isEmpty || !texts.isEmpty else { return nil }
    var remarks = row.cells.compactMap { cell -> ImportRemark? in
      guard cell.column == stem || cell.column == key || answers.contains(cell.column) else {
        return nil
      }
      return cell.oddity.map {
        ImportRemark(.doubt, line: row.number, text: cell.text, reason: $0.reason)
      }
    }
    var right: [Int] = []
    for part in TypedForms.folded(row[key]).split(whereSeparator: { ",，、;.| \n".contains($0) }) {
      if let number = Int(part), (1...26).contains(number) {
        right.append(number - 1)
      } else {
        remarks.append(
          ImportRemark(
            .doubt, line: row.number, text: String(part), reason: "正确答案要写选项的序号，“\(part)”认不出来"))
      }
    }
    let truths = texts.map(TruthWord.value)
    var question = AuthoredQuestion(stem: lines, body: .truth(nil))
    if texts.count == 2, Set(truths) == [true, false], texts.allSatisfy({ Int($0) == nil }) {
      question.kind = .trueFalse
      let key = right.count == 1 && right[0] < 2 ? truths[right[0]] : nil
      question.body = .truth(key)
    } else {
      question.kind = right.count > 1 ? .multiple : .single
      question.body = .choices(AuthoredBody.Choices(texts: texts, right: right))
    }
    return ImportedQuestion(question, line: row.number, remarks: remarks)
  }

  /// The cells of a question after its number.
  ///
  /// - Throws: ``MemberProblem`` where the spreadsheet cannot hold it.
  static func cells(of question: AuthoredQuestion) throws(MemberProblem) -> [String] {
    let stem = question.stem.joined(separator: "\n")
    guard stem.utf16.count <= KahootFormat.stemLength else {
      throw MemberProblem(reason: "题干 \(stem.utf16.count) 字，Kahoot 最多 \(KahootFormat.stemLength) 字")
    }
    let texts: [String]
    let right: [Int]
    switch question.body {
    case .choices(let choices):
      texts = choices.items.map(\.text)
      right = choices.key.compactMap { key in choices.items.firstIndex { $0.id == key } }
    case .truth(let key):
      texts = ["对", "错"]
      right = key.map { [$0 ? 0 : 1] } ?? []
    case .gaps, .cloze, .ordering, .matching, .corrections, .material, .open, .members:
      throw MemberProblem(reason: "Kahoot 没有\(question.kindName)")
    }
    guard (2...KahootFormat.answerCount).contains(texts.count) else {
      throw MemberProblem(
        reason: "有 \(texts.count) 个选项，Kahoot 要 2 至 \(KahootFormat.answerCount) 个")
    }
    if let long = texts.first(where: { $0.utf16.count > KahootFormat.answerLength }) {
      throw MemberProblem(
        reason: "有的选项 \(long.utf16.count) 字，Kahoot 最多 \(KahootFormat.answerLength) 字")
    }
    guard !right.isEmpty else { throw MemberProblem(reason: "没有答案，Kahoot 要有答案") }
    let seconds = stem.utf16.count + texts.reduce(0) { $0 + $1.utf16.count } > 80 ? "60" : "30"
    return [stem] + texts + [String](repeating: "", count: KahootFormat.answerCount - texts.count)
      + [seconds, right.map { String($0 + 1) }.joined(separator: ",")]
  }
}
