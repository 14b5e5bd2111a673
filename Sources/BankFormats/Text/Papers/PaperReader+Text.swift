import Quiz

extension PaperReader {
  // MARK: Labels

  /// Takes what stands behind a label.
  mutating func take(_ label: PaperLabel, of line: PaperLine) {
    let value = line.part(label.valueStart..<label.valueEnd)
    guard case .form(let kind) = label.kind else { return leaveOut(line, .note, "作答记录，不是题目的内容") }
    guard current != nil else {
      if kind == .kind || kind == .topic { return leaveOut(line, .note, "不在任何一道题里") }
      return takePreface(line)
    }
    switch kind {
    case .answer:
      if current?.hasAnswer == true {
        current?.keys.append(.init(text: value.string, line: line.number, source: "后一个答案"))
      } else {
        current?.hasAnswer = true
        if !value.isEmpty { current?.answer.append(value) }
      }
      open = .answer
      listNumber = PaperNumber(in: value)?.value
    case .explanation:
      if !value.isEmpty { current?.explanation.append(value) }
      open = .explanation
      listNumber = PaperNumber(in: value)?.value
    case .why:
      if let last = current?.options.indices.last { current?.whys[last] = value.string }
      open = .other
    case .bank, .bankID, .title, .summary, .id, .kind, .topic, .points, .difficulty, .level, .hint,
      .rules, .basis, .unit, .source, .fixedOrder, .note, .rejection, .passage, .words, .slip,
      .lure,
      .material, .data:
      current?.members.append(
        TextEntry(mark: .label(kind), line: line.number, lines: [value.string]))
      open = .other
    }
  }

  // MARK: Numbers

  /// Whether a number begins a question, and not an item of a list in one.
  mutating func begins(_ index: Int, _ number: PaperNumber) -> Bool {
    guard number.style == paper.style else { return false }
    let value = number.value
    let isLike = paper.looksLikeQuestion(at: index)
    guard let current else {
      // The notes to candidates before the first section are numbered, too.
      return isLike || lastNumber != nil || isSectionNew
        || value == 1 && !isFollowedByHeading(index)
    }
    let goesOn = listNumber.map { $0 + 1 == value } ?? (value == 1)
    let isInAnswer = open == .answer || open == .explanation
    if goesOn, isInAnswer, !isLike {
      listNumber = value
      return false
    }
    if goesOn, open == .stem, !isSectionNew, current.options.isEmpty, !current.hasAnswer,
      value != (lastNumber ?? 0) + 1 || listNumber != nil
    {
      listNumber = value
      return false
    }
    if value == (lastNumber ?? 0) + 1 { return true }
    if value == 1 { return isLike || isSectionNew }
    return isLike || !isInAnswer && value > lastNumber ?? 0 && value <= (lastNumber ?? 0) + 5
  }

  private func isFollowedByHeading(_ index: Int) -> Bool {
    var next = paper.nextStart(after: index)
    while next < paper.lines.count, paper.facts[next].heading == nil {
      if paper.looksLikeQuestion(at: next) { return false }
      next = paper.nextStart(after: next)
    }
    return next < paper.lines.count
  }

  // MARK: Other lines

  /// Takes a line that begins with nothing that is known.
  mutating func takeText(_ index: Int) {
    let line = paper.lines[index]
    guard let current else {
      guard paper.style == nil || paper.hasOptions(from: index), beginsUnnumbered(index) else {
        return takePreface(line)
      }
      return beginUnnumbered(index)
    }
    let isComplete = current.options.count >= 2 || current.hasAnswer || !current.keys.isEmpty
    if isComplete, beginsUnnumbered(index), paper.style == nil || paper.hasOptions(from: index),
      !(open == .option && !line.isAfterBlank && paper.style != nil)
    {
      return beginUnnumbered(index)
    }
    switch open {
    case .stem:
      // The choices may begin in the middle of any line of a stem.
      takeStem(line, index)
    case .option:
      guard let last = current.options.indices.last else { return }
      if line.isAfterBlank, current.options.count >= 2 {
        self.current?.remark(.doubt, line.number, line.string, "这一行接在了最后一个选项后面，可能不是选项的内容")
      }
      self.current?.options[last].lines.append(line)
    case .answer: takeAfterAnswer(line, of: current)
    case .explanation: self.current?.explanation.append(line)
    case .other:
      self.current?.remark(.doubt, line.number, line.string, "看不出这一行是什么，接在了解析里")
      self.current?.explanation.append(line)
    }
  }

  private mutating func takeAfterAnswer(_ line: PaperLine, of question: PaperQuestion) {
    let isShort =
      question.answer.count == 1
      && (!KeyReading.ids(in: question.answer[0].string).isEmpty && !question.options.isEmpty
        || KeyReading.truth(of: question.answer[0].string) != nil)
    if isShort {
      current?.remark(.doubt, line.number, line.string, "答案后面的这一行当作了解析")
      current?.explanation.append(line)
      open = .explanation
    } else {
      current?.answer.append(line)
    }
  }

  /// Whether a line may be the stem of a question without a number: what questions have follows.
  private func beginsUnnumbered(_ index: Int) -> Bool {
    guard paper.looksLikeUnnumberedQuestion(at: index) else { return false }
    if current == nil { return true }
    if open == .explanation, !paper.lines[index].isAfterBlank, paper.facts[index].number != nil {
      return false
    }
    return paper.lines[index].isAfterBlank || paper.style != nil || open != .explanation
  }

  private mutating func beginUnnumbered(_ index: Int) {
    let line = paper.lines[index]
    let isOdd = paper.style != nil
    beginQuestion(number: nil, line: line)
    if isOdd { current?.remark(.doubt, line.number, line.string, "这道题没有题号") }
    takeStem(line, index)
  }

  // MARK: Sheets of keys

  /// Where a sheet of keys begins; `nil` where none does.
  func sheetStart(_ index: Int) -> (next: Int, line: PaperLine?)? {
    let line = paper.lines[index]
    let facts = paper.facts[index]
    guard !questions.isEmpty || current != nil else { return nil }
    if KeySheetReader.table(paper.lines, index) != nil { return (index, nil) }
    if let keys = KeySheetLine(line.plain), keys.hasRange { return (index, nil) }
    if let rest = Self.behindHead(line), let keys = KeySheetLine(rest.plain),
      keys.hasRange || keys.entries.count > 1
    {
      return (index + 1, rest)
    }
    var isHead =
      facts.number == nil && facts.option == nil && facts.heading == nil && Self.isHead(line)
    if let label = facts.label, label.kind == .form(.answer) {
      let value = line.part(label.valueStart..<label.valueEnd)
      if let keys = KeySheetLine(value.plain), keys.hasRange || keys.entries.count > 1 {
        return (index + 1, value)
      }
      isHead = value.isEmpty
    } else if let label = facts.label, label.kind == .form(.explanation) {
      isHead = isHead && label.valueStart >= line.plain.endIndex
    }
    guard isHead, index + 1 < paper.lines.count else { return nil }
    let next = index + 1
    let nextLine = paper.lines[next]
    if KeySheetReader.table(paper.lines, next) != nil { return (next, nil) }
    // `1.【答案】A。解析：……`
    if let number = paper.facts[next].number, nextLine.from(number.contentStart).isEmpty,
      next + 1 < paper.lines.count, paper.facts[next + 1].label?.kind == .form(.answer)
    {
      return (next, nil)
    }
    if let keys = KeySheetLine(nextLine.plain) {
      let isMany = keys.hasRange || keys.entries.count > 1
      if isMany || keys.isShort && !questions.isEmpty { return (next, nil) }
    }
    if paper.facts[next].heading != nil || KeySheetReader.hasHead(nextLine)
      || paper.style != .chinese && paper.facts[next].number?.style == .chinese
    {
      // A head with questions under it belongs to the paper.
      let first = paper.nextStart(after: next)
      let isPaper = first < paper.lines.count && paper.hasOptions(from: first)
      return isPaper ? nil : (next, nil)
    }
    // Keys that are words, one below the other.
    if !questions.isEmpty, facts.label == nil, !paper.looksLikeQuestion(at: next),
      KeySheetLine(nextLine.plain, takesWords: true) != nil
    {
      return (next, nil)
    }
    return nil
  }

  private static let heads = [
    "答案", "参考答案", "答案及解析", "答案与解析", "答案和解析", "答案解析", "评分标准", "答案及评分标准", "答案部分", "参考答案部分", "附答案",
  ].map { Array($0.unicodeScalars) }

  /// `参考答案`, `2024年保密知识试题答案`
  private static func isHead(_ line: PaperLine) -> Bool {
    guard line.plain.count <= 30 else { return false }
    let text = line.plain.filter { !$0.isBlank && !"【】[]:()-—–－=*~·".unicodeScalars.contains($0) }[
      ...]
    return heads.contains { text.has($0, at: text.endIndex - $0.count) }
  }

  /// What follows the head of a sheet on its line.
  private static func behindHead(_ line: PaperLine) -> PaperLine? {
    for head in heads where line.plain.has(head, at: line.plain.startIndex) {
      let rest = line.from(line.plain.startIndex + head.count)
      if rest.plain.first.map({ ("0"..."9").contains($0) || $0 == ":" || $0 == "第" }) ?? false {
        return rest.plain.first == ":" ? rest.from(rest.plain.startIndex + 1) : rest
      }
    }
    return nil
  }
}

extension PaperOverview {
  /// Whether letters mark choices before anything else begins.
  func hasLetters(after index: Int) -> Bool {
    var next = index + 1
    let end = min(nextStart(after: index), index + 40)
    while next < end {
      if let mark = facts[next].option, mark.style != .circle { return mark.place == 0 }
      next += 1
    }
    return false
  }

  /// Whether choices or an answer follow before another stem could begin.
  func looksLikeUnnumberedQuestion(at index: Int) -> Bool {
    if facts[index].hasGap { return true }
    var next = index + 1
    let end = min(lines.count, index + 8)
    while next < end {
      let fact = facts[next]
      if fact.option?.place == 0 { return true }
      if fact.label?.kind == .form(.answer) { return true }
      if fact.number != nil || fact.heading != nil || fact.label != nil || fact.option != nil {
        return false
      }
      next += 1
    }
    return false
  }
}

extension KeySheetReader {
  /// Whether a line is, or begins with, the head of a section of keys.
  static func hasHead(_ line: PaperLine) -> Bool {
    let (_, start) = PaperHeading.ordinal(line.plain)
    return PaperHeading.kind(in: line.plain, at: line.plain.skippingBlanks(start)) != nil
  }
}
