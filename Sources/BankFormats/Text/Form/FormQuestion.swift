import JSONText
import Quiz
import SecretarialRules

/// Puts a question together from the entries of the plain-text form.
struct FormQuestion {
  var common = CommonMembers()
  var items: [AuthoredBody.Item] = []
  var shuffles = true
  /// The answers; a second one that differs is not read.
  var answers: [TextEntry] = []
  var gaps: [AuthoredBody.Gap] = []
  var left: [AuthoredBody.Item] = []
  var right: [AuthoredBody.Item] = []
  var passage: [String]?
  var words: [String] = []
  var corrections: [TextEntry] = []
  var material: [String]?
  var parts: [AuthoredQuestion] = []
  var data: TextEntry?
  /// Everything but the members that all questions have.
  private var entries: [TextEntry] = []
  /// What was not understood.
  var unread: [TextEntry] = []
  /// The line of the stem.
  var line = 0
  /// Which item a `为什么` belongs to.
  var last: LastItem?

  enum LastItem { case choice, left, right }

  /// Reads a question.
  ///
  /// - Parameter entries: What belongs to it, its stem first, with backslashes.
  /// - Returns: The question, what is to be said of it, and the line of its answer.
  static func read(
    _ entries: ArraySlice<TextEntry>
  ) -> (question: AuthoredQuestion, remarks: [ImportRemark], keyLine: Int?) {
    var reading = FormQuestion()
    reading.line = entries.first?.line ?? 0
    var place = entries.startIndex
    while place < entries.endIndex {
      guard case .part(let number) = entries[place].mark else {
        reading.take(entries[place])
        place += 1
        continue
      }
      let next =
        entries[(place + 1)...].firstIndex {
          if case .part = $0.mark { true } else { false }
        } ?? entries.endIndex
      var part = entries[place..<next]
      part[place].mark = .stem(number)
      let (question, remarks, _) = read(part)
      reading.parts.append(question)
      reading.common.remarks += remarks
      place = next
    }
    let body = reading.body()
    reading.common.question.body = body
    reading.common.question.kind = reading.kind(of: body)
    reading.keepUnread(of: body)
    return (
      reading.common.question, reading.common.remarks,
      (reading.answers.first ?? reading.corrections.first)?.line
    )
  }

  /// The entries of the choices.
  var choices: [TextEntry] {
    entries.filter { if case .choice = $0.mark { true } else { false } }
  }

  /// The lines that begin with nothing known.
  var loose: [TextEntry] { entries.filter { $0.mark == .loose } }

  /// Keeps what does not belong to the kind, and what was not understood, in the order of the text.
  private mutating func keepUnread(of body: AuthoredBody) {
    let shape = data == nil ? QuestionShape(body) : .members
    let strange = entries.filter { entry in
      !Self.belongs(entry.mark, to: shape) && !unread.contains { $0.line == entry.line }
    }
    for entry in strange { common.remark(.doubt, entry, "这种题里用不到这一行，没有读") }
    let kept = (unread + strange).sorted { $0.line < $1.line }
    common.question.unread = kept.map(\.unread)
    // Without a word from the author nobody knows whether the passage has slips at all.
    let hasSlips = corrections.contains { $0.mark == .label(.slip) }
    if shape == .corrections, answers.isEmpty, !hasSlips {
      common.question.unread.append("\(TextLabel.answer.rawValue)：")
    }
  }

  private static func belongs(_ mark: TextEntry.Mark, to shape: QuestionShape) -> Bool {
    switch mark {
    case .choice, .label(.fixedOrder): shape == .choices || shape == .ordering || shape == .truth
    case .gap, .label(.note), .label(.rejection): shape == .gaps || shape == .cloze
    case .left, .right: shape == .matching
    case .label(.why): shape == .choices || shape == .ordering || shape == .matching
    case .label(.answer): shape != .material && shape != .members
    case .label(.passage): shape == .cloze || shape == .corrections
    case .label(.words): shape == .cloze
    case .label(.slip), .label(.lure): shape == .corrections
    case .label(.material): shape == .material
    case .label(.data): shape == .members
    case .loose: shape == .matching
    case .stem, .part, .basis, .label: true
    }
  }

  private mutating func take(_ entry: TextEntry) {
    switch entry.mark {
    case .loose: entries.append(entry)

    case .choice(let id):
      items.append(.init(id: id, text: entry.text))
      last = .choice
    case .left(let id):
      left.append(.init(id: id, text: entry.text))
      last = .left
    case .right(let id):
      right.append(.init(id: id, text: entry.text))
      last = .right
    case .gap(let number):
      if number != gaps.count + 1 { common.remark(.doubt, entry, "空的号数不是接着上一个的") }
      gaps.append(.init(accept: entry.words))
    case .stem, .part, .basis: _ = common.take(entry)
    case .label(let label):
      if !common.take(entry) {
        entries.append(entry)
        take(label, entry)
      }
    }
    switch entry.mark {
    case .choice, .left, .right, .gap: entries.append(entry)
    case .stem, .part, .basis, .label, .loose: break
    }
  }

  private mutating func take(_ label: TextLabel, _ entry: TextEntry) {
    switch label {
    case .answer:
      guard let first = answers.first else { return answers.append(entry) }
      if first.text != entry.text {
        common.remark(.error, entry, "答案写了两次，不一样")
        unread.append(entry)
      }
    case .why:
      switch last {
      case .choice: items[items.count - 1].why = entry.text
      case .left: left[left.count - 1].why = entry.text
      case .right: right[right.count - 1].why = entry.text
      case nil:
        common.remark(.doubt, entry, "“为什么”前面没有选项，没有读")
        unread.append(entry)
      }
    case .fixedOrder: shuffles = entry.text != Self.fixedOrder
    case .note, .rejection: takeRemark(label, entry)
    case .passage: passage = entry.texts
    case .words: words = entry.words
    case .slip, .lure: corrections.append(entry)
    case .material: material = entry.texts
    case .data: data = entry
    case .bank, .bankID, .title, .summary, .basis, .id, .kind, .topic, .points, .difficulty,
      .level, .hint, .explanation, .rules, .unit, .source:
      common.remark(.doubt, entry, "“\(label.rawValue)”不该写在这里，没有读")
    }
  }

  /// What the plain-text form says of choices that keep their order.
  static let fixedOrder = "不变"

  private mutating func takeRemark(_ label: TextLabel, _ entry: TextEntry) {
    let sides = Protection.pieces(
      of: entry.lines.joined(separator: "\n"), at: Protection.equalSigns, most: 2)
    guard let last = gaps.indices.last, sides.count == 2 else {
      unread.append(entry)
      return common.remark(.doubt, entry, "“\(label.rawValue)”要写在一个空的下面，写成 词=说明，没有读")
    }
    let remark = AuthoredBody.Gap.Remark(
      word: Protection.bare(sides[0].withoutOuterBlanks),
      text: Protection.bare(sides[1].withoutOuterBlanks))
    if label == .note {
      gaps[last].notes.append(remark)
    } else {
      gaps[last].rejections.append(remark)
    }
  }
}
