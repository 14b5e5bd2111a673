import Quiz

/// Reads questions as people type and copy them: papers, banks of sites, Word files.
///
/// Each line is sorted by itself first (``PaperFacts``); then the lines are gone through once and
/// given to questions; then it is decided what each question means.
struct PaperReader {
  let paper: PaperOverview
  /// The lines of the file.
  private let source: [SourceLine]
  /// The line that is being looked at.
  private var lineNumber = 1
  private(set) var questions: [PaperQuestion] = []
  var current: PaperQuestion?
  /// What a line that begins nothing goes on with.
  var open = Open.stem
  /// The heads of sections; the first stands for what is before them.
  private var headings = [PaperHeading(ordinal: nil, stated: nil)]
  /// Whether a section was headed and has no question yet.
  private(set) var isSectionNew = false
  /// The number of the last question.
  private(set) var lastNumber: Int?
  /// The number that a list inside a question has reached.
  var listNumber: Int?
  private var leftOut: [ImportRemark] = []
  private var sheets: [(sheet: KeySheet, start: Int)] = []
  private var title: String?

  /// What a line may go on with.
  enum Open {
    case stem, option, answer, explanation, other
  }

  /// Reads a whole paper.
  static func read(_ source: [SourceLine], progress: (Double) -> Void) -> ImportedBank {
    var reader = PaperReader(
      paper: PaperOverview(source, progress: progress), source: source)
    reader.walk(progress)
    return reader.bank()
  }

  private init(paper: PaperOverview, source: [SourceLine]) {
    self.paper = paper
    self.source = source
  }

  // MARK: The walk

  private mutating func walk(_ progress: (Double) -> Void) {
    var index = 0
    while index < paper.lines.count {
      if index % 4096 == 0 { progress(0.6 + 0.3 * Double(index) / Double(paper.lines.count)) }
      let line = paper.lines[index]
      let facts = paper.facts[index]
      lineNumber = line.number
      if let first = sheetStart(index) {
        finishQuestion()
        let start = sheets.last?.sheet.questionCount ?? 0
        var reading = KeySheetReader(questionCount: questions.count)
        index = reading.read(
          paper, from: first.next, first: first.line, after: headings)
        sheets.append((reading.sheet, start))
        leftOut += reading.leftOut
        continue
      }
      if let reason = facts.chrome, !isKeyOnNextLine(line) {
        leaveOut(line, .note, reason)
      } else if let heading = heading(index) {
        finishQuestion()
        headings.append(heading)
        isSectionNew = true
        leaveOut(line, .note, "大题的标题，不是题目")
      } else if let label = facts.label {
        take(label, of: line)
      } else if let number = facts.number, begins(index, number) {
        begin(index, number)
      } else if let mark = facts.option, takesOptions(mark, index) {
        add(PaperOptions.cut(line, from: mark, limit: nextMark(index)), line: line)
      } else {
        takeText(index)
      }
      index += 1
    }
    lineNumber = (source.last?.number ?? 0) + 1
    finishQuestion()
  }

  /// The head of a section that a line is, with or without a kind.
  private func heading(_ index: Int) -> PaperHeading? {
    let facts = paper.facts[index]
    if let heading = facts.heading { return heading }
    guard paper.style != .chinese, let number = facts.number, number.style == .chinese,
      paper.hasQuestions(after: index), !paper.facts[index].hasGap,
      open != .explanation || isBlankBefore(index)
    else { return nil }
    return PaperHeading(ordinal: number.value, stated: nil)
  }

  private func isBlankBefore(_ index: Int) -> Bool { paper.lines[index].isAfterBlank }

  /// A number alone is a key where one is waited for, not the number of a page.
  private func isKeyOnNextLine(_ line: PaperLine) -> Bool {
    guard let current, open == .answer else { return false }
    return current.answer.isEmpty && line.plain.count < 20
  }

  mutating func leaveOut(_ line: PaperLine, _ gravity: ImportRemark.Gravity, _ reason: String) {
    leftOut.append(ImportRemark(gravity, line: line.number, text: line.string, reason: reason))
  }

  // MARK: Questions

  private mutating func begin(_ index: Int, _ number: PaperNumber) {
    let line = paper.lines[index]
    let last = lastNumber
    beginQuestion(number: number.value, line: line)
    if let last, number.value > last + 1, !isSectionNew {
      current?.remark(.doubt, line.number, line.string, "题号从 \(last) 跳到 \(number.value)，中间可能少了题")
    } else if let last, number.value <= last, number.value > 1, !isSectionNew {
      current?.remark(.doubt, line.number, line.string, "题号 \(number.value) 前面已经有了")
    }
    isSectionNew = false
    lastNumber = number.value
    if number.hasKindBefore, let (stated, _) = PaperTag.kind(at: line) {
      current?.stated = stated
      current?.isStatedHere = true
    }
    if let key = number.key {
      let text = line.plain[key].string
      current?.keys.append(.init(text: text, line: line.number, source: "题号前的括号"))
    }
    takeStem(line.from(number.contentStart), index)
  }

  mutating func beginQuestion(number: Int?, line: PaperLine) {
    finishQuestion()
    current = PaperQuestion(number: number, line: line.number, section: headings.count - 1)
    current?.stated = headings[headings.count - 1].stated
    open = .stem
    listNumber = nil
  }

  /// Takes the first line of a stem, which may say the kind and have the choices in it.
  mutating func takeStem(_ line: PaperLine, _ index: Int) {
    var line = line
    if let (stated, rest) = PaperTag.kind(at: line) {
      current?.stated = stated
      current?.isStatedHere = true
      line = rest
    }
    line = PaperTag.withoutPoints(PaperTag.withoutHead(line))
    // Where choices follow, letters in the stem are what it speaks of.
    let hasChoicesBelow =
      index + 1 < paper.facts.count && paper.facts[index + 1].option?.place == 0
    if let (start, options) = PaperOptions.inside(
      line, limit: nextMark(index), orBlank: !hasChoicesBelow)
    {
      let stem = line.part(line.plain.startIndex..<start)
      if !stem.isEmpty { current?.stem.append(stem) }
      if let before = line.plain[..<start].last, !before.isBlank,
        before.properties.isAlphabetic, options[0].line.plain.startIndex > start + 1,
        line.plain[start + 1] == "、"
      {
        current?.remark(.doubt, line.number, line.string, "从“A、”起当作选项，也可能是题干的一部分")
      }
      add(options, line: line)
    } else if !line.isEmpty {
      current?.stem.append(line)
    }
  }

  mutating func finishQuestion() {
    current?.end = lineNumber
    if let current { questions.append(current) }
    current = nil
    open = .stem
  }

  // MARK: Choices

  /// The place of the mark that the next line begins with.
  private func nextMark(_ index: Int) -> Int? {
    guard index + 1 < paper.facts.count, let place = paper.facts[index + 1].option?.place, place > 0
    else { return nil }
    return place
  }

  /// Whether the mark at the beginning of a line is one of the question's choices.
  private mutating func takesOptions(_ mark: OptionMark, _ index: Int) -> Bool {
    guard let current else { return false }
    let last = current.options.last?.place
    // Explanations go through the choices once more.
    if open != .option, !current.options.isEmpty { return false }
    if mark.style == .circle {
      // ① ② in a stem are what the choices A B speak of.
      if current.options.isEmpty {
        return mark.place == 0 && !paper.hasLetters(after: index)
      }
      return mark.place == (last ?? 0) + 1
    }
    guard let last else { return mark.place == 0 || mark.place == 1 && hasThird(index) }
    if mark.place == 0, last >= 1 {
      beginQuestion(number: nil, line: paper.lines[index])
      self.current?.remark(
        .doubt, paper.lines[index].number, paper.lines[index].string, "又从选项 A 开始，前面可能少了题干和题号")
      return true
    }
    return mark.place > last && mark.place <= last + 3
  }

  private func hasThird(_ index: Int) -> Bool { nextMark(index) == 2 }

  private mutating func add(_ options: [PaperOptions.Option], line: PaperLine) {
    for option in options {
      let last = current?.options.last?.place ?? -1
      if option.place > last + 1 {
        let name = { (place: Int) in AuthoredBody.id(at: place).uppercased() }
        current?.remark(
          .doubt, line.number, line.string,
          last < 0 ? "没有选项 A" : "选项从 \(name(last)) 跳到 \(name(option.place))")
      }
      let (text, key) = BracketKey.behindOption(option.line)
      if let key, option.place == options.last?.place {
        current?.keys.append(.init(text: key, line: line.number, source: "选项后面的括号"))
      }
      let kept = key == nil || option.place != options.last?.place ? option.line : text
      current?.options.append((option.place, kept.isEmpty ? [] : [kept]))
    }
    open = .option
  }

  // MARK: The end

  private mutating func bank() -> ImportedBank {
    for (sheet, start) in sheets {
      leftOut += sheet.give(to: &questions, from: start, headings: headings)
    }
    var bank = ImportedBank(title: title)
    for (index, question) in questions.enumerated() {
      bank.questions.append(
        question.readAsForm(source)
          ?? question.finished(isLast: index == questions.count - 1))
    }
    bank.leftOut = leftOut
    return bank
  }

  /// Takes a line before the first question, of which the first may be the title.
  mutating func takePreface(_ line: PaperLine) {
    if title == nil, questions.isEmpty, line.plain.count <= 40, headings.count == 1,
      !line.plain.contains(where: { "。:".unicodeScalars.contains($0) })
    {
      title = line.string
    } else {
      leaveOut(line, .note, "不在任何一道题里")
    }
  }
}
