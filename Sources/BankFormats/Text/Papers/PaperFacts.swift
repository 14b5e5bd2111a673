/// What can be told of a line of a paper by itself, and of what comes after it.
struct PaperFacts {
  /// The number it begins with.
  let number: PaperNumber?
  /// The head of a section that it is.
  let heading: PaperHeading?
  /// The label it begins with.
  let label: PaperLabel?
  /// The mark of a choice that it begins with.
  let option: OptionMark?
  /// Why it belongs to no question.
  let chrome: String?
  /// Whether there is a gap in it, or the filling of one.
  let hasGap: Bool

  /// Looks at a line.
  init(_ line: PaperLine, previous: PaperLine?, next: PaperLine?, chrome: PaperChrome) {
    let start = line.plain.startIndex
    self.chrome = chrome.reason(line)
    heading = PaperHeading(line)
    label = heading == nil ? PaperLabel(in: line, at: start) : nil
    number = heading == nil && label == nil ? PaperNumber(in: line) : nil
    if let mark = OptionMark(in: line.plain, at: start) {
      option = number == nil && !Self.isEnumeration(line, mark) ? mark : nil
    } else if number == nil, label == nil, heading == nil,
      let mark = OptionMark(in: line.plain, at: start, orBlank: true),
      Self.goesOn(line, mark, previous, next)
    {
      option = mark
    } else {
      option = nil
    }
    hasGap =
      option == nil
      && line.plain.contains { $0 == "(" || $0 == "_" || $0 == "【" }
      && BracketKey.all(in: line).contains { $0.content != .words }
  }

  /// `A、B、D项……`
  private static func isEnumeration(_ line: PaperLine, _ mark: OptionMark) -> Bool {
    let options = PaperOptions.cut(line, from: mark, limit: nil)
    return options.count > 1 && options[0].line.isEmpty
  }

  /// Whether a letter with nothing but a blank is the mark of a choice: its neighbours are marks,
  /// too.
  private static func goesOn(
    _ line: PaperLine, _ mark: OptionMark, _ previous: PaperLine?, _ next: PaperLine?
  ) -> Bool {
    if PaperOptions.cut(line, from: mark, limit: nil).count > 1 { return true }
    let place = { (line: PaperLine?) in
      line.flatMap { OptionMark(in: $0.plain, at: $0.plain.startIndex, orBlank: true)?.place }
    }
    return place(next) == mark.place + 1 || mark.place > 0 && place(previous) == mark.place - 1
  }
}

/// All lines of a paper with what can be told of them.
struct PaperOverview {
  /// The lines.
  let lines: [PaperLine]
  /// What can be told of each.
  let facts: [PaperFacts]
  /// The style in which questions are numbered; `nil` where they are not.
  let style: PaperNumber.Style?
  /// The next line after each that has a number of that style or heads a section.
  private let nextStart: [Int]
  /// How many lines before each are the first of some choices.
  private let optionCounts: [Int]
  /// How many lines before each have a gap or are the label of an answer.
  private let answerCounts: [Int]

  /// Looks through a paper.
  init(_ source: [SourceLine], progress: (Double) -> Void) {
    let whole = PaperLine.lines(of: source)
    let lines = whole.flatMap(PaperLabel.parts)
    progress(0.2)
    let chrome = PaperChrome(lines)
    progress(0.3)
    let facts = lines.indices.map { index in
      if index % 4096 == 0 { progress(0.3 + 0.3 * Double(index) / Double(lines.count)) }
      return PaperFacts(
        lines[index], previous: index > 0 ? lines[index - 1] : nil,
        next: index + 1 < lines.count ? lines[index + 1] : nil, chrome: chrome)
    }
    let style = Self.style(of: lines, facts)
    var nextStart = Array(repeating: lines.count, count: lines.count + 1)
    var optionCounts = [0]
    var answerCounts = [0]
    for (index, fact) in facts.enumerated() {
      let isFirst = fact.option?.place == 0 || Self.hasOptions(lines[index], fact)
      optionCounts.append(optionCounts[index] + (isFirst ? 1 : 0))
      var isAnswer = fact.hasGap
      if case .form(.answer) = fact.label?.kind { isAnswer = true }
      answerCounts.append(answerCounts[index] + (isAnswer ? 1 : 0))
    }
    for index in lines.indices.reversed() {
      let after = index + 1
      let starts =
        after < lines.count
        && (facts[after].heading != nil || facts[after].number.map { $0.style == style } ?? false)
      nextStart[index] = starts ? after : nextStart[after]
    }
    self.lines = lines
    self.facts = facts
    self.style = style
    self.nextStart = nextStart
    self.optionCounts = optionCounts
    self.answerCounts = answerCounts
  }

  /// The style of the numbers that most often have choices, a gap or an answer behind them.
  private static func style(
    of lines: [PaperLine], _ facts: [PaperFacts]
  ) -> PaperNumber.Style? {
    let styles: [PaperNumber.Style] = [.plain, .bracketed, .chinese]
    var counts: [PaperNumber.Style: Int] = [:]
    var last: PaperNumber.Style?
    for (line, fact) in zip(lines, facts) {
      // Keys at the end have numbers, too, where the questions may have none.
      if let number = fact.number, KeySheetLine(line.plain) == nil { last = number.style }
      guard let style = last else { continue }
      let isSign =
        fact.hasGap || fact.option?.place == 0 || fact.label?.kind == .form(.answer)
        || hasOptions(line, fact)
      if isSign {
        counts[style, default: 0] += 1
        last = nil
      }
    }
    let best = counts.values.max() ?? 0
    return styles.first { best > 0 && counts[$0] == best }
      ?? styles.first { style in
        zip(lines, facts).contains {
          $1.number?.style == style && KeySheetLine($0.plain) == nil
        }
      }
  }

  private static func hasOptions(_ line: PaperLine, _ facts: PaperFacts) -> Bool {
    guard facts.number != nil, line.plain.contains(where: { $0 == "A" || $0 == "a" }) else {
      return false
    }
    return PaperOptions.inside(line, limit: nil) != nil
  }

  /// The next line that may begin a question or a section.
  func nextStart(after index: Int) -> Int { nextStart[index] }

  /// Whether choices come before anything else begins.
  func hasOptions(from index: Int) -> Bool {
    optionCounts[nextStart[index]] > optionCounts[index]
  }

  /// Whether choices, a gap or an answer come before anything else begins.
  func looksLikeQuestion(at index: Int) -> Bool {
    hasOptions(from: index) || answerCounts[nextStart[index]] > answerCounts[index]
  }

  /// Whether a number of the style of questions comes before the next head of a section.
  func hasQuestions(after index: Int) -> Bool {
    let next = nextStart[index]
    return next < lines.count && facts[next].heading == nil
  }
}
