/// Reads a bank in the plain-text form, line by line, as ``FormWriter`` writes it and people change
/// it.
struct FormReader {
  private var bank = ImportedBank()
  private var entries: [TextEntry] = []
  /// Lines that were taken to belong to what stands before them.
  private var strays: [ImportRemark] = []

  /// Whether a text is a bank in this form: its first line says so, or it begins as one does and
  /// has lines that only this form has.
  static func opens(_ lines: [SourceLine]) -> Bool {
    guard let first = lines.first(where: { !$0.text.withoutOuterBlanks.isEmpty }),
      case .entry(let mark, let rest) = FormLine(first.text)
    else { return false }
    switch mark {
    case .label(.bank): return isSlug(rest.withoutOuterBlanks)
    case .stem, .label(.title), .label(.summary): return lines.contains { isOfForm($0.text) }
    case .label, .part, .choice, .gap, .left, .right, .basis, .loose: return false
    }
  }

  private static func isOfForm(_ line: String) -> Bool {
    guard case .entry(let mark, let rest) = FormLine(line) else { return false }
    switch mark {
    case .gap, .part, .left, .right: return true
    case .label(.data): return rest.utf8.first == 0x7B
    case .label(.slip): return rest.utf8.contains(0x3D)
    case .label, .stem, .choice, .basis, .loose: return false
    }
  }

  /// Whether a name can stand behind `题库`.
  static func isSlug(_ name: String) -> Bool {
    name.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == 0x2D
    }
  }

  /// Reads a whole text.
  static func read(_ lines: [SourceLine], progress: (Double) -> Void) -> ImportedBank {
    var reader = FormReader()
    for (index, line) in lines.enumerated() {
      if index % 4096 == 0 { progress(Double(index) / Double(lines.count)) }
      reader.take(line)
    }
    reader.finishQuestion()
    return reader.bank
  }

  private mutating func take(_ line: SourceLine) {
    let text = line.text
    switch FormLine(text) {
    case .entry(let mark, let rest):
      if case .stem = mark {
        finishQuestion()
      } else if entries.isEmpty, !isOfBank(mark) {
        return leaveOut(line)
      }
      entries.append(TextEntry(mark: mark, line: line.number, lines: [rest.withoutOuterBlanks]))
    case .continuation(let rest):
      let content = rest.withoutFinalBlanks
      guard !content.isEmpty else { return }
      add(content, line)
    case .stray:
      let content = text.withoutFinalBlanks
      guard !content.isEmpty else { return }
      if content.hasPrefix(Self.noteMark) { return leaveOut(line, .note, "说明，不是题目") }
      guard let last = entries.last else { return leaveOut(line) }
      if let part = part(content) {
        strays.append(
          ImportRemark(.doubt, line: line.number, text: content, reason: "当作材料后面的一个小题"))
        entries.append(TextEntry(mark: .part(part.number), line: line.number, lines: [part.stem]))
        return
      }
      if last.isShort {
        entries.append(TextEntry(mark: .loose, line: line.number, lines: [content]))
        return
      }
      strays.append(
        ImportRemark(
          .doubt, line: line.number, text: content, reason: "这一行没有标签，也没有缩进两格，接在了上一行后面"))
      add(content, line)
    }
  }

  /// `（1）……` behind a material, where the questions on it are numbered from 1.
  private func part(_ content: String) -> (number: Int, stem: String)? {
    guard content.hasPrefix("（") || content.hasPrefix("("),
      entries.contains(where: { $0.mark == .label(.material) })
    else { return nil }
    let line = PaperLine(number: 0, Array(content.unicodeScalars))
    let count = entries.count { if case .part = $0.mark { true } else { false } }
    guard let number = PaperNumber(in: line), number.value == count + 1 else { return nil }
    return (number.value, line.from(number.contentStart).string)
  }

  private mutating func add(_ content: String, _ line: SourceLine) {
    guard let last = entries.indices.last else { return leaveOut(line) }
    entries[last].lines.append(content)
  }

  private mutating func leaveOut(
    _ line: SourceLine, _ gravity: ImportRemark.Gravity = .doubt, _ reason: String = "不在任何一道题里"
  ) {
    bank.leftOut.append(
      ImportRemark(
        gravity, line: line.number, text: line.text.withoutOuterBlanks, reason: reason))
  }

  /// What a line begins with that is for people alone.
  static let noteMark = "# "

  private func isOfBank(_ mark: TextEntry.Mark) -> Bool {
    switch mark {
    case .label(.bank), .label(.bankID), .label(.title), .label(.summary): true
    case .label, .stem, .part, .choice, .gap, .left, .right, .basis, .loose: false
    }
  }

  private mutating func finishQuestion() {
    defer {
      entries = []
      strays = []
    }
    guard let first = entries.first else { return }
    if isOfBank(first.mark) {
      for entry in entries { takeHead(entry) }
      bank.leftOut += strays
      return
    }
    let tooLong = TextEntry.emptyTooLong(&entries)
    let (question, remarks, keyLine) = FormQuestion.read(entries[...])
    if question.id?.hasPrefix(TableTemplate.exampleMark) == true {
      bank.leftOut.append(
        ImportRemark(
          .note, line: first.line, text: question.stem.joined(), reason: "例子，不是题目"))
      return
    }
    bank.questions.append(
      ImportedQuestion(
        question, line: first.line, remarks: remarks + strays + tooLong,
        memberLines: keyLine.map { ["key": $0] } ?? [:]))
  }

  private mutating func takeHead(_ entry: TextEntry) {
    switch entry.mark {
    case .label(.bank): if !entry.text.isEmpty { bank.id = entry.text }
    case .label(.bankID): bank.id = entry.text
    case .label(.title): bank.title = entry.text
    case .label(.summary): bank.summary = entry.text
    case .label, .stem, .part, .choice, .gap, .left, .right, .basis, .loose:
      bank.leftOut.append(
        ImportRemark(.doubt, line: entry.line, text: entry.text, reason: "不在任何一道题里"))
    }
  }
}

extension TextEntry {
  /// Whether it is a word or two, which no line without a mark goes on with.
  fileprivate var isShort: Bool {
    switch mark {
    case .label(.kind), .label(.id), .label(.difficulty), .label(.level), .label(.fixedOrder),
      .label(.topic), .loose:
      true
    case .label, .stem, .part, .choice, .gap, .left, .right, .basis: false
    }
  }

  /// Takes texts out that are longer than any question's.
  ///
  /// - Returns: What was taken out.
  static func emptyTooLong(_ entries: inout [TextEntry]) -> [ImportRemark] {
    var remarks: [ImportRemark] = []
    for index in entries.indices {
      let size = entries[index].lines.reduce(0) { $0 + $1.utf8.count }
      guard size > ImportLimits.textLength,
        entries[index].lines.reduce(0, { $0 + $1.unicodeScalars.count }) > ImportLimits.textLength,
        entries[index].mark != .label(.data)
      else { continue }
      remarks.append(
        ImportRemark(
          .error, line: entries[index].line, text: entries[index].lines.first { !$0.isEmpty } ?? "",
          reason: "这段文字超过 \(ImportLimits.textLength) 字，没有读"))
      entries[index].lines = [""]
    }
    return remarks
  }
}
