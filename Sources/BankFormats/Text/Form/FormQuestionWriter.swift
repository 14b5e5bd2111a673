import JSONText
import Quiz
import SecretarialRules

/// Writes one question in the plain-text form.
struct FormQuestionWriter {
  private var lines: [String] = []

  /// A question as lines of text.
  struct Written {
    /// The lines.
    let lines: [String]
    /// What is not in them; `nil` where everything is.
    let loss: String?
  }

  /// The lines of a question.
  ///
  /// A body that the form has no words for is written as data, and one that does not fit its kind
  /// without the kind. What was not understood may be understood when it is read again.
  ///
  /// - Returns: The lines; `nil` where the question would not be read back.
  static func lines(of question: AuthoredQuestion, number: Int) -> Written? {
    var kindless = question
    kindless.kind = nil
    for (question, loss) in [(question, nil), (kindless, "题型（与内容不合）")] {
      for asData in [QuestionShape(question.body) == .members, true] {
        var writer = FormQuestionWriter()
        writer.write(question, mark: "\(number). ", asData: asData)
        if readsBack(writer.lines, as: question) { return Written(lines: writer.lines, loss: loss) }
      }
    }
    guard !question.unread.isEmpty else { return nil }
    var writer = FormQuestionWriter()
    writer.write(question, mark: "\(number). ", asData: false)
    return Written(lines: writer.lines, loss: nil)
  }

  private static func readsBack(_ lines: [String], as question: AuthoredQuestion) -> Bool {
    let source = lines.enumerated().map { SourceLine(number: $0 + 1, text: $1) }
    let bank = FormReader.read(source) { _ in }
    return bank.questions.count == 1 && bank.questions[0].question == question
  }

  // MARK: Parts of a question

  private mutating func write(_ question: AuthoredQuestion, mark: String, asData: Bool) {
    if question.stem.isEmpty {
      lines.append(mark.withoutFinalBlanks)
    } else {
      add(mark, question.stem)
    }
    writeKind(of: question, isData: asData)
    var parts: [AuthoredQuestion] = []
    if asData {
      writeData(question.body.members)
    } else {
      parts = write(question.body)
    }
    add(unread: question)
    add(.explanation, question.explanation)
    add(.hint, question.hint)
    add(.id, question.id)
    add(.topic, question.topic)
    add(.points, words: question.points)
    add(.difficulty, question.difficulty.map(String.init))
    add(.level, question.level?.rawValue)
    add(.rules, words: question.rules)
    for basis in question.basis {
      lines += Self.labelled("依据（\(basis.strength.rawValue)）：", basis.text)
      add(.unit, basis.unit)
    }
    add(.source, words: question.source)
    for (index, part) in parts.enumerated() {
      write(part, mark: "第\(index + 1)小题：", asData: QuestionShape(part.body) == .members)
    }
  }

  private mutating func writeKind(of question: AuthoredQuestion, isData: Bool) {
    let shape = QuestionShape(question.body)
    let implied = FormQuestion.impliedKind(of: question.body)
    // What the body shows need not be said.
    let isShown =
      switch question.body {
      case .choices(let choices): !choices.items.isEmpty
      case .gaps(let gaps): !gaps.isEmpty
      case .truth(let key): key != nil
      case .cloze, .ordering, .matching, .corrections, .material, .open, .members: false
      }
    if isShown, implied == question.kind, !isData { return }
    let stated = question.kind.map(StatedKind.init) ?? StatedKind(shape: shape)
    lines.append("\(TextLabel.kind.rawValue)：\(stated.name)")
  }

  /// Writes what belongs to the kind.
  ///
  /// - Returns: The questions on a material, which come last.
  private mutating func write(_ body: AuthoredBody) -> [AuthoredQuestion] {
    switch body {
    case .choices(let choices):
      for item in choices.items { add(item, mark: item.id.uppercased() + ". ") }
      addKey(choices.key)
      if !choices.shuffles { add(.fixedOrder, FormQuestion.fixedOrder) }
    case .ordering(let ordering):
      for item in ordering.items { add(item, mark: item.id.uppercased() + ". ") }
      addKey(ordering.key)
    case .truth(let key): add(.answer, key.map { $0 ? "对" : "错" })
    case .gaps(let gaps): add(gaps)
    case .cloze(let cloze):
      add(.passage, cloze.text)
      add(.words, words: cloze.words)
      add(cloze.gaps)
    case .matching(let matching):
      for item in matching.left { add(item, mark: "左\(item.id.uppercased())：") }
      for item in matching.right { add(item, mark: "右\(item.id.uppercased())：") }
      add(.answer, words: matching.key.map { "\($0.left.uppercased())-\($0.right.uppercased())" })
    case .corrections(let corrections):
      add(.passage, corrections.text)
      for slip in corrections.slips { addLine(.slip, CorrectionLines.text(of: slip)) }
      for lure in corrections.lures { addLine(.lure, CorrectionLines.text(of: lure)) }
    case .material(let material):
      add(.material, material.text)
      return material.parts
    case .open(let answer): add(.answer, answer)
    case .members(let members): writeData(members)
    }
    return []
  }

  private mutating func addKey(_ key: [String]) {
    guard !key.isEmpty else { return }
    let separator = key.allSatisfy { $0.utf8.count == 1 } ? "" : " "
    addLine(.answer, key.map { $0.uppercased() }.joined(separator: separator))
  }

  private mutating func add(_ item: AuthoredBody.Item, mark: String) {
    lines += Self.labelled(mark, item.text)
    add(.why, item.why)
  }

  private mutating func add(_ gaps: [AuthoredBody.Gap]) {
    for (index, gap) in gaps.enumerated() {
      lines.append("第\(index + 1)空：\(Self.list(gap.accept))")
      for (label, remarks) in [(TextLabel.note, gap.notes), (.rejection, gap.rejections)] {
        for remark in remarks {
          let word = Protection.protected(remark.word, signs: Protection.equalSigns)
          addLine(label, "\(word)=\(Protection.protected(remark.text))")
        }
      }
    }
  }

  private mutating func writeData(_ members: [JSONValue.Member]) {
    let value = JSONValue.object(members)
    let line = value.line
    if line.utf8.count <= Self.dataWidth { return addLine(.data, line) }
    let laidOut = String(decoding: value.bytes, as: UTF8.self).split(separator: "\n")
    addLine(.data, laidOut.first.map(String.init) ?? "{}")
    lines += laidOut.dropFirst().map { "  \($0)" }
  }

  /// Bytes up to which data stands on one line.
  private static let dataWidth = 120

  /// Writes what was not understood, as it was.
  private mutating func add(unread question: AuthoredQuestion) {
    if case .corrections(let corrections) = question.body, corrections.slips.isEmpty,
      !question.unread.contains(where: {
        $0.hasPrefix(TextLabel.answer.rawValue) || $0.hasPrefix(TextLabel.slip.rawValue)
      })
    {
      addLine(.answer, "无")
    }
    for text in question.unread {
      let first = text.prefix { $0 != "\n" }
      guard case .entry(let mark, let rest) = FormLine(String(first)) else {
        lines += text.split(separator: "\n").map { Protection.protected(String($0)) }
        continue
      }
      if mark == .label(.data) {
        let pieces = text.split(separator: "\n", omittingEmptySubsequences: false)
        lines.append(String(pieces[0]))
        lines += pieces.dropFirst().map { "  \($0)" }
        continue
      }
      let label = text.dropLast(text.count - first.count + rest.count)
      let content = String(text.dropFirst(label.count)).withoutOuterBlanks
      lines += Self.labelled(label.hasSuffix(".") ? label + " " : String(label), content)
    }
  }

  // MARK: Lines

  private mutating func addLine(_ label: TextLabel, _ text: String) {
    lines.append("\(label.rawValue)：\(text)")
  }

  private mutating func add(_ label: TextLabel, _ text: String?) {
    if let text { lines += Self.labelled("\(label.rawValue)：", text) }
  }

  private mutating func add(_ label: TextLabel, words: [String]) {
    if !words.isEmpty { addLine(label, Self.list(words)) }
  }

  /// Writes a passage, which begins below its label.
  private mutating func add(_ label: TextLabel, _ passage: [String]) {
    lines.append("\(label.rawValue)：")
    lines += passage.map(Self.continued)
  }

  private mutating func add(_ mark: String, _ texts: [String]) {
    lines.append(mark + Protection.protected(texts[0]))
    lines += texts.dropFirst().map(Self.continued)
  }

  private static func continued(_ text: String) -> String {
    "  " + Protection.protected(text, keepsIndent: true)
  }

  private static func list(_ words: [String]) -> String {
    words.map { Protection.protected($0, signs: Protection.listSigns) }.joined(separator: "；")
  }

  /// A text behind its mark; its further lines are set in.
  static func labelled(_ mark: String, _ text: String) -> [String] {
    guard !text.isEmpty else { return [mark.withoutFinalBlanks] }
    // A carriage return before a line end would be taken for part of it, as a character of both is.
    let texts = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false)
    return texts.enumerated().map { index, line in
      index == 0 ? mark + Protection.protected(String(line)) : continued(String(line))
    }
  }
}
