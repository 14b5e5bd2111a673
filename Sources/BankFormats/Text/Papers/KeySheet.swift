import Quiz

/// Keys that stand together, away from their questions.
struct KeySheet {
  /// The key of one question.
  struct Entry {
    /// The number of the question.
    let number: Int
    /// The key.
    var key: String
    /// Whether the key is letters or 对 and 错.
    let isShort: Bool
    /// The line.
    let line: Int
    /// Why it is the key.
    var explanation: [String] = []
  }

  /// The keys of one section.
  struct Section {
    /// What the head says, where there is one.
    let heading: PaperHeading?
    /// The keys in order.
    var entries: [Entry] = []
    /// Whether the keys are for the questions of the section one after the other.
    var isUnnumbered = false
  }

  /// The sections, the first perhaps without a head.
  var sections: [Section] = [Section(heading: nil)]
  /// How many questions of the paper stand before it.
  let questionCount: Int

  /// Begins a sheet.
  init(questionCount: Int) { self.questionCount = questionCount }

  /// Adds keys to the last section.
  mutating func add(_ entry: Entry) { sections[sections.count - 1].entries.append(entry) }

  /// Changes the last key.
  mutating func changeLast(_ change: (inout Entry) -> Void) -> Bool {
    let section = sections.count - 1
    guard let last = sections[section].entries.indices.last else { return false }
    change(&sections[section].entries[last])
    return true
  }
}

/// Reads the lines of a ``KeySheet``.
struct KeySheetReader {
  /// The keys so far.
  private(set) var sheet: KeySheet
  /// What is in no key.
  private(set) var leftOut: [ImportRemark] = []

  /// Begins a sheet after some questions.
  init(questionCount: Int) { sheet = KeySheet(questionCount: questionCount) }

  /// Reads lines up to the next question or to the end.
  ///
  /// - Returns: The line after the sheet.
  mutating func read(
    _ paper: PaperOverview, from start: Int, first: PaperLine?, after headings: [PaperHeading]
  ) -> Int {
    var index = start
    if let first, !first.isEmpty { take(first) }
    while index < paper.lines.count {
      let line = paper.lines[index]
      let facts = paper.facts[index]
      if let reason = facts.chrome {
        leftOut.append(ImportRemark(.note, line: line.number, text: line.string, reason: reason))
      } else if isBeyond(paper, index, headings) {
        break
      } else if let rows = table(paper, index) {
        for entry in rows.entries { sheet.add(entry) }
        index = rows.end
        continue
      } else {
        take(line, facts)
      }
      index += 1
    }
    return index
  }

  /// Whether questions begin again.
  private func isBeyond(
    _ paper: PaperOverview, _ index: Int, _ headings: [PaperHeading]
  ) -> Bool {
    let facts = paper.facts[index]
    let heading =
      facts.heading
      ?? (Self.isUnnamedHeading(paper, index)
        ? PaperHeading(ordinal: facts.number?.value, stated: nil) : nil)
    if let heading {
      let next = paper.nextStart(after: index)
      guard next < paper.lines.count, paper.facts[next].number != nil else { return false }
      if paper.hasOptions(from: next) { return true }
      // The head of a section that the paper had before is the head of its keys.
      let isKnown = headings.dropFirst().contains {
        $0.ordinal == heading.ordinal && (heading.stated == nil || $0.stated == heading.stated)
      }
      return !isKnown && KeySheetLine(paper.lines[next].plain) == nil
        && paper.looksLikeQuestion(at: next)
    }
    return facts.number != nil && facts.number?.style == paper.style
      && KeySheetLine(paper.lines[index].plain) == nil && paper.hasOptions(from: index)
  }

  private static func isUnnamedHeading(_ paper: PaperOverview, _ index: Int) -> Bool {
    paper.style != .chinese && paper.facts[index].number?.style == .chinese
  }

  // MARK: Lines

  private mutating func take(_ line: PaperLine, _ facts: PaperFacts) {
    if let label = facts.label, case .form(let kind) = label.kind {
      let value = line.part(label.valueStart..<label.valueEnd)
      if kind == .answer, KeySheetLine(value.plain) != nil { return take(value) }
      guard !value.isEmpty else { return }
      let isAnswer = kind == .answer
      let isKept = sheet.changeLast {
        if isAnswer, $0.key.isEmpty {
          $0.key = value.string
        } else {
          $0.explanation.append(value.string)
        }
      }
      if !isKept { leave(line) }
      return
    }
    take(line)
  }

  private mutating func take(_ line: PaperLine) {
    let (ordinal, start) = PaperHeading.ordinal(line.plain)
    var place = line.plain.skippingBlanks(start)
    if place < line.plain.endIndex, line.plain[place] == "【" { place += 1 }
    if let (stated, end) = PaperHeading.kind(in: line.plain, at: place) {
      sheet.sections.append(.init(heading: PaperHeading(ordinal: ordinal, stated: stated)))
      place = end
    } else if ordinal != nil {
      sheet.sections.append(.init(heading: PaperHeading(ordinal: ordinal, stated: nil)))
      place = start
    } else {
      place = line.plain.startIndex
    }
    let rest = place > line.plain.startIndex ? Self.withoutPoints(line.from(place)) : line
    guard !rest.isEmpty else { return }
    let section = sheet.sections[sheet.sections.count - 1]
    if section.heading != nil, section.entries.isEmpty,
      let keys = KeySheetLine(unnumbered: rest.plain)
    {
      // A section that has its keys without numbers has one letter or sign for each question.
      sheet.sections[sheet.sections.count - 1].isUnnumbered = true
      for entry in keys.entries {
        sheet.add(.init(number: entry.number, key: entry.key, isShort: true, line: line.number))
      }
      return
    }
    let keys = KeySheetLine(rest.plain, takesWords: true)
    // （1） goes on with an answer in words.
    let isItem = rest.plain.first == "(" && keys?.isShort == false
    guard let keys, !isItem else {
      let text = rest.string
      let isKept = sheet.changeLast {
        if $0.isShort { $0.explanation.append(text) } else { $0.key += "\n" + text }
      }
      // A head may have more to it than its kind; keys are to be found.
      if !isKept, ordinal == nil || text.contains(where: { ("0"..."9").contains($0) }) {
        leave(line)
      }
      return
    }
    for entry in keys.entries {
      let isShort = KeyReading.truth(of: entry.key) != nil || !KeyReading.ids(in: entry.key).isEmpty
      sheet.add(
        .init(
          number: entry.number, key: isShort ? entry.key : Self.withoutLabel(entry.key),
          isShort: isShort, line: line.number))
    }
    if let start = keys.restStart {
      var text = rest.from(start).string
      // `×（应为……）` has lost its first bracket with the key.
      if text.hasSuffix("）"), !text.contains("（") { text.removeLast() }
      if text.hasSuffix(")"), !text.contains("(") { text.removeLast() }
      _ = sheet.changeLast { $0.explanation.append(text) }
    }
  }

  /// The key without `答：` before it.
  private static func withoutLabel(_ key: String) -> String {
    let line = PaperLine(number: 0, Array(key.unicodeScalars))
    guard let label = PaperLabel(in: line, at: 0), label.isMarked, label.kind == .form(.answer)
    else {
      return key
    }
    return line.part(label.valueStart..<label.valueEnd).string
  }

  private mutating func leave(_ line: PaperLine) {
    leftOut.append(
      ImportRemark(.doubt, line: line.number, text: line.string, reason: "在答案里，看不出是哪一题的"))
  }

  /// The line without `题`, `（每题2分）` and a colon at its beginning.
  private static func withoutPoints(_ line: PaperLine) -> PaperLine {
    var line = line
    if line.plain.first == "】" || line.plain.first == "题" {
      line = line.from(line.plain.startIndex + 1)
    }
    if line.plain.first == "(", let close = line.plain.prefix(60).firstIndex(of: ")"),
      line.plain[..<close].contains("分")
    {
      line = line.from(close + 1)
    }
    while let first = line.plain.first, ":。,，、.".unicodeScalars.contains(first) {
      line = line.from(line.plain.startIndex + 1)
    }
    return line
  }

  // MARK: Tables

  /// Reads `题号 1 2 3` with `答案 A B C` below it.
  private func table(
    _ paper: PaperOverview, _ index: Int
  ) -> (entries: [KeySheet.Entry], end: Int)? {
    Self.table(paper.lines, index)
  }

  /// Reads `题号 1 2 3` with `答案 A B C` below it.
  static func table(_ lines: [PaperLine], _ index: Int) -> (entries: [KeySheet.Entry], end: Int)? {
    guard index + 1 < lines.count, let first = lines[index].plain.first,
      first == "题" || ("0"..."9").contains(first)
    else { return nil }
    let numbers = cells(lines[index], head: "题号").compactMap { Int($0) }
    guard numbers.count >= 2, numbers.count == cells(lines[index], head: "题号").count else {
      return nil
    }
    let keys = cells(lines[index + 1], head: "答案")
    guard keys.count == numbers.count,
      keys.allSatisfy({ KeyReading.truth(of: $0) != nil || !KeyReading.ids(in: $0).isEmpty })
    else { return nil }
    let line = lines[index + 1].number
    let entries = zip(numbers, keys).map {
      KeySheet.Entry(number: $0, key: $1, isShort: true, line: line)
    }
    return (entries, index + 2)
  }

  private static func cells(_ line: PaperLine, head: String) -> [String] {
    let cells = line.plain.split { $0.isBlank || $0 == "|" || $0 == ":" }.map(
      \.string)
    return Array(cells.first == head ? cells.dropFirst() : cells[...])
  }
}
