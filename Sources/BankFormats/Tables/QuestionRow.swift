import JSONText
import Quiz
import SecretarialRules
import Spreadsheets

/// One row of a table of questions, cell by cell under its head.
struct QuestionRow {
  private let texts: [QuestionColumn: String]
  let isOwn: Bool
  let number: Int
  var remarks = RowRemarks()

  /// Takes the cells of a row.
  init(_ row: TableRow, under head: TableHead) {
    var texts: [QuestionColumn: String] = [:]
    var remarks = RowRemarks()
    for cell in row.cells {
      guard let column = head.columns[cell.column] else { continue }
      if let oddity = cell.oddity, column != .score, column != .ordinal {
        remarks.say(.doubt, "\(column.meaning)：\(oddity.reason)")
      }
      if case .data = column {
        texts[column] = cell.text
        continue
      }
      if cell.text.utf8.count > 3 * ImportLimits.textLength,
        cell.text.unicodeScalars.count > ImportLimits.textLength
      {
        remarks.say(.incomplete, "\(column.meaning)：\(ImportLimits.tooLongCell)")
        continue
      }
      texts[column] = HarmlessText.cleaned(cell.text)
    }
    self.texts = texts
    self.remarks = remarks
    isOwn = head.isOwn
    number = row.number
  }

  /// The text of a cell without white space at its ends; empty where there is none.
  func text(_ column: QuestionColumn) -> String {
    texts[column].map(TypedForms.trimmed) ?? ""
  }

  private func said(_ column: QuestionColumn) -> String? {
    let text = text(column)
    return text.isEmpty ? nil : text
  }

  func lines(_ column: QuestionColumn) -> [String] {
    texts[column].map(HarmlessText.lines) ?? []
  }

  /// The lines of a passage, whose blanks at the beginning belong to it.
  var passage: [String] {
    guard let text = texts[.passage] else { return [] }
    var lines = text.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
      .map { String($0) ?? "" }
    while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
    return lines
  }

  private func list(_ column: QuestionColumn) -> [String] {
    text(column).split(whereSeparator: { "；;、，,\n".contains($0) })
      .map { TypedForms.trimmed(String($0)) }.filter { !$0.isEmpty }
  }

  /// Whether there is nothing of a question in the row.
  var isEmpty: Bool {
    texts.allSatisfy { column, text in
      switch column {
      case .ordinal, .score, .kind, .difficulty, .level, .topic, .facility: true
      case .id, .points, .stem, .passage, .leftItems, .words, .option, .key, .reasons, .explanation,
        .hint, .fixedOrder, .rules, .basis, .source, .data, .options, .answerPart:
        TypedForms.trimmed(text).isEmpty
      }
    }
  }

  /// The name that the author gave.
  var id: String? { said(.id) }

  // MARK: The question

  /// Reads the question.
  ///
  /// - Parameter fallback: The kind that a heading or the name of the sheet gives, and which of
  ///   them it is.
  /// - Returns: The question with what is to be said of it.
  mutating func question(fallback: (kind: KindWord, from: String)?) -> ImportedQuestion {
    var question = AuthoredQuestion(stem: lines(.stem), body: .open(answer: nil))
    question.id = id
    question.hint = said(.hint)
    question.explanation = said(.explanation)
    question.source = lines(.source)
    question.rules = list(.rules)
    question.basis = readBasis()
    readPlace(into: &question)
    readDemands(into: &question)
    readBody(into: &question, fallback: fallback)
    layData(over: &question)
    return ImportedQuestion(
      question, line: number,
      remarks: remarks.remarks(line: number, text: question.stem.joined(separator: " ")))
  }

  private mutating func readPlace(into question: inout AuthoredQuestion) {
    question.topic = said(.topic)
    let points = list(.points)
    if isOwn || points.allSatisfy({ $0.hasPrefix("K-") }) {
      question.points = points
    } else if question.topic == nil {
      question.topic = text(.points)
      remarks.say(.note, about: "topic", "知识点不是课程编号，当作主题")
    } else {
      remarks.say(.note, about: "points", "知识点“\(text(.points))”不是课程编号，没有读")
    }
  }

  private mutating func readDemands(into question: inout AuthoredQuestion) {
    if let text = said(.difficulty) {
      question.difficulty = DifficultyWord.value(text)
      if question.difficulty == nil, let value = DifficultyWord.value(ofFacility: text) {
        question.difficulty = value
        remarks.say(.note, about: "difficulty", "难度 \(text) 当作答对的比例，记为 \(value)")
      } else if question.difficulty == nil {
        remarks.say(.doubt, about: "difficulty", "难度“\(text)”认不出来")
      }
    } else if let text = said(.facility) {
      question.difficulty = DifficultyWord.value(ofFacility: text)
      if let value = question.difficulty {
        remarks.say(.note, about: "difficulty", "难度系数 \(text) 记为难度 \(value)")
      } else {
        remarks.say(.doubt, about: "difficulty", "难度系数“\(text)”认不出来")
      }
    }
    if let text = said(.level) {
      question.level = Question.Level(rawValue: text)
      if question.level == nil { remarks.say(.doubt, about: "level", "层次“\(text)”认不出来") }
    }
  }

  /// Reads `《条例》第十五条【规定】`, a line each; a unit stands after the strength.
  private mutating func readBasis() -> [AuthoredQuestion.Basis] {
    lines(.basis).compactMap { line in
      guard line.hasSuffix("】"), let start = line.lastIndex(of: "【") else {
        remarks.say(.note, about: "basis", "依据“\(line)”没有写强度，没有读")
        return nil
      }
      let parts = line[line.index(after: start)...].dropLast().split(separator: "：", maxSplits: 1)
      guard let strength = parts.first.flatMap({ RuleStrength(rawValue: String($0)) }) else {
        remarks.say(.note, about: "basis", "依据“\(line)”没有写强度，没有读")
        return nil
      }
      return AuthoredQuestion.Basis(
        text: TypedForms.trimmed(String(line[..<start])), strength: strength,
        unit: parts.count > 1 ? String(parts[1]) : nil)
    }
  }

  // MARK: What has no column

  private mutating func layData(over question: inout AuthoredQuestion) {
    var data = ""
    var number = 0
    while let text = texts[.data(number)] {
      data += text
      number += 1
    }
    guard !data.allSatisfy(\.isWhitespace) else { return }
    do throws(JSONSyntaxError) {
      let patch = try JSONText(Array(data.utf8)).value()
      guard case .object(let members) = patch else {
        remarks.say(.doubt, "“数据”一格不是这个程序写的，没有读")
        return
      }
      var misfits: [String] = []
      do throws(MemberProblem) {
        question = try question.patched(with: patch, misfits: &misfits)
      } catch {
        remarks.say(.doubt, "“数据”一格与题型对不上，没有读")
        return
      }
      if misfits.isEmpty {
        remarks.retract(about: members.map(\.name))
      } else {
        remarks.say(.doubt, "“数据”一格与别的格对不上，有的没有读；改动选项或答案的个数以后，请把“数据”一格清空")
      }
    } catch {
      remarks.say(.doubt, "“数据”一格读不出来（\(error.reason)）")
    }
  }
}

// MARK: - What belongs to the kind

extension QuestionRow {
  var optionTexts: [String] {
    var options: [String] = []
    for (column, text) in texts {
      guard case .option(let place) = column else { continue }
      while options.count <= place { options.append("") }
      options[place] = TypedForms.trimmed(text)
    }
    while options.last?.isEmpty == true { options.removeLast() }
    return options
  }

  /// The choices, from columns of their own, from one cell, or out of the stem.
  mutating func choices(from question: inout AuthoredQuestion) -> [String] {
    let options = optionTexts
    if !options.isEmpty { return isOwn ? options : ChoiceText.withoutLetters(options) }
    if let text = said(.options) {
      let (texts, isSure) = ChoiceText.divided(text)
      if !isSure { remarks.say(.doubt, about: "choices", "选项是按分号分开的") }
      return texts
    }
    if !isOwn, let (stem, texts) = ChoiceText.stemAndChoices(question.stem) {
      question.stem = stem
      remarks.say(.doubt, about: "choices", "选项是从题干里分出来的")
      return texts
    }
    return []
  }

  private mutating func readBody(
    into question: inout AuthoredQuestion, fallback: (kind: KindWord, from: String)?
  ) {
    guard let word = kindWord(fallback: fallback) else {
      inferBody(of: &question)
      return
    }
    switch word {
    case .kind(let kind): readBody(of: kind, into: &question)
    case .choice:
      readChoices(into: &question)
      guard case .choices(let choices) = question.body else { return }
      question.kind = choices.key.count > 1 ? .multiple : .single
      remarks.say(.note, about: "type", "题型只写了选择题，按答案个数当作\(question.kind?.title ?? "")")
    case .open: question.body = .open(answer: said(.key))
    }
  }

  private mutating func kindWord(fallback: (kind: KindWord, from: String)?) -> KindWord? {
    if let text = said(.kind) {
      if let word = KindWord(text) { return word }
      remarks.say(.doubt, about: "type", "题型“\(text)”认不出来")
    }
    if let fallback {
      remarks.say(.note, about: "type", "题型取自\(fallback.from)")
      return fallback.kind
    }
    return nil
  }

  /// Tells the kind by what is there, and says so.
  private mutating func inferBody(of question: inout AuthoredQuestion) {
    let key = text(.key)
    let options = choices(from: &question)
    if options.count >= 2 {
      readChoices(options, into: &question)
      guard case .choices(let choices) = question.body, !choices.key.isEmpty else { return }
      question.kind = choices.key.count > 1 ? .multiple : .single
      remarks.say(.note, about: "type", "没有写题型，按答案个数当作\(question.kind?.title ?? "")")
      return
    }
    if let truth = TruthWord.value(key), Int(key) == nil {
      question.kind = .trueFalse
      question.body = .truth(truth)
      remarks.say(.note, about: "type", "没有写题型，按答案当作判断题")
      return
    }
    let stem = GapText.normalized(question.stem)
    if GapText.count(in: stem) > 0 || texts.keys.contains(where: \.isAnswerPart) {
      readBody(of: .fill, into: &question)
      remarks.say(.note, about: "type", "没有写题型，题干里有空，当作填空题")
      return
    }
    question.body = .open(answer: said(.key))
  }

  private mutating func readBody(of kind: QuestionKind, into question: inout AuthoredQuestion) {
    question.kind = kind
    switch kind {
    case .single, .multiple: readChoices(into: &question)
    case .trueFalse: readTruth(into: &question)
    case .fill:
      question.stem = GapText.normalized(question.stem)
      question.body = .gaps(gaps(count: GapText.count(in: question.stem)))
    case .cloze: readCloze(into: &question)
    case .ordering: readOrdering(into: &question)
    case .matching: readMatching(into: &question)
    case .typoSpotting, .errorFinding: readCorrections(into: &question)
    case .caseStudy:
      question.body = .material(AuthoredBody.Material(text: passage, parts: []))
      if let key = said(.key) {
        remarks.say(.doubt, about: "parts", "材料题的答案“\(key)”没有读，答案要写在各小题里")
      }
      if !optionTexts.isEmpty || said(.options) != nil {
        remarks.say(.doubt, about: "parts", "材料题的选项没有读，选项要写在各小题里")
      }
    case .genreFromFacts, .proofread, .titleRepair, .documentNumberWriting, .documentDateWriting,
      .secrecyMarkWriting, .drafting:
      question.body = .members([])
      if texts[.data(0)] == nil {
        remarks.say(.incomplete, "\(kind.title)题要有“数据”一格，这里没有")
      }
    }
  }

  private mutating func readTruth(into question: inout AuthoredQuestion) {
    let key = text(.key)
    var truth = TruthWord.value(key)
    let options = optionTexts.isEmpty ? ChoiceText.divided(text(.options)).texts : optionTexts
    if let place = ChoiceKey.letters(key)?.first, options.indices.contains(place) || truth == nil {
      if options.indices.contains(place) {
        truth = TruthWord.value(ChoiceText.withoutLetters(options)[place])
      } else if place < 2 {
        truth = place == 0
        remarks.say(.doubt, about: "key", "判断题的答案写的是 \(key)，当作\(place == 0 ? "对" : "错")")
      }
    } else if truth != nil, Int(key) != nil {
      remarks.say(.doubt, about: "key", "判断题的答案写的是 \(key)，当作\(truth == true ? "对" : "错")")
    }
    if truth == nil, !key.isEmpty {
      remarks.say(.doubt, about: "key", "判断题的答案“\(key)”认不出来")
    }
    question.body = .truth(truth)
  }

  /// The answers that have columns of their own.
  var answerParts: [String] {
    texts.compactMap { column, text -> (Int, String)? in
      guard case .answerPart(let place) = column else { return nil }
      let text = TypedForms.trimmed(text)
      return text.isEmpty ? nil : (place, text)
    }.sorted { $0.0 < $1.0 }.map(\.1)
  }

  private mutating func gaps(count: Int) -> [AuthoredBody.Gap] {
    let parts = answerParts
    if !parts.isEmpty {
      if count > 0, parts.count != count {
        remarks.say(.doubt, about: "blanks", "题干有 \(count) 处空，答案有 \(parts.count) 个")
      }
      return parts.map { AuthoredBody.Gap(accept: [$0]) }
    }
    let answers = GapText.answers(text(.key), count: count, isOwn: isOwn)
    if let doubt = answers.doubt { remarks.say(.doubt, about: "blanks", doubt) }
    return answers.gaps
  }
}

extension QuestionColumn {
  fileprivate var isAnswerPart: Bool {
    if case .answerPart = self { true } else { false }
  }
}
