import JSONText
import Quiz
import SecretarialRules

/// Puts a question together from the entries of the plain-text form.
struct FormQuestion {
  private var common = CommonMembers()
  private var items: [AuthoredBody.Item] = []
  private var shuffles = true
  private var answer: TextEntry?
  private var gaps: [AuthoredBody.Gap] = []
  private var left: [AuthoredBody.Item] = []
  private var right: [AuthoredBody.Item] = []
  private var passage: [String]?
  private var words: [String] = []
  private var corrections: [TextEntry] = []
  private var material: [String]?
  private var parts: [AuthoredQuestion] = []
  private var data: TextEntry?
  /// Which item a `为什么` belongs to.
  private var last: LastItem?

  private enum LastItem { case choice, left, right }

  /// Reads a question.
  ///
  /// - Parameter entries: What belongs to it, its stem first, with backslashes.
  /// - Returns: The question and what is to be said of it.
  static func read(
    _ entries: ArraySlice<TextEntry>
  ) -> (question: AuthoredQuestion, remarks: [ImportRemark]) {
    var reading = FormQuestion()
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
      let (question, remarks) = read(part)
      reading.parts.append(question)
      reading.common.remarks += remarks
      place = next
    }
    let body = reading.body()
    reading.common.question.body = body
    reading.common.question.kind = reading.kind(of: body)
    return (reading.common.question, reading.common.remarks)
  }

  private mutating func take(_ entry: TextEntry) {
    switch entry.mark {
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
      if !common.take(entry) { take(label, entry) }
    }
  }

  private mutating func take(_ label: TextLabel, _ entry: TextEntry) {
    switch label {
    case .answer:
      if let answer, answer.lines != entry.lines {
        common.remark(.error, entry, "答案写了两次，不一样")
      }
      answer = entry
    case .why:
      switch last {
      case .choice: items[items.count - 1].why = entry.text
      case .left: left[left.count - 1].why = entry.text
      case .right: right[right.count - 1].why = entry.text
      case nil: common.remark(.doubt, entry, "“为什么”前面没有选项，没有读")
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

  // MARK: The body

  private func kind(of body: AuthoredBody) -> QuestionKind? {
    if let stated = common.stated { return stated.kind }
    return Self.impliedKind(of: body)
  }

  /// The kind that a question without `题型` has.
  static func impliedKind(of body: AuthoredBody) -> QuestionKind? {
    switch body {
    case .choices(let choices):
      choices.items.isEmpty || choices.key.isEmpty
        ? nil : choices.key.count == 1 ? .single : .multiple
    case .truth: .trueFalse
    case .gaps: .fill
    case .cloze, .ordering, .matching, .corrections, .material, .open, .members: nil
    }
  }

  private var impliedShape: QuestionShape {
    if data != nil { return .members }
    if material != nil || !parts.isEmpty { return .material }
    if !left.isEmpty || !right.isEmpty { return .matching }
    if passage != nil { return gaps.isEmpty && words.isEmpty ? .corrections : .cloze }
    if !gaps.isEmpty { return .gaps }
    if !items.isEmpty { return .choices }
    return answer.flatMap { KeyReading.truth(of: $0.text) } == nil ? .open : .truth
  }

  private mutating func body() -> AuthoredBody {
    if let data, let body = body(from: data) { return body }
    switch common.stated?.shape ?? impliedShape {
    case .choices: return .choices(.init(items: items, key: letters(), shuffles: shuffles))
    case .ordering: return .ordering(.init(items: items, key: letters()))
    case .truth:
      let key = answer.flatMap { KeyReading.truth(of: $0.text) }
      if let answer, key == nil { common.remark(.error, answer, "判断题的答案应是 对 或 错") }
      return .truth(key)
    case .gaps: return .gaps(gapsOfAnswer())
    case .cloze: return .cloze(.init(text: passage ?? [], words: words, gaps: gapsOfAnswer()))
    case .matching: return .matching(.init(left: left, right: right, key: pairs()))
    case .corrections:
      let reading = CorrectionLines(passage: passage ?? [], entries: corrections)
      common.remarks += reading.remarks
      return .corrections(reading.corrections)
    case .material: return .material(.init(text: material ?? [], parts: parts))
    case .open: return .open(answer: answer?.text)
    case .members: return .members([])
    }
  }

  private mutating func body(from data: TextEntry) -> AuthoredBody? {
    let value: JSONValue
    do throws(JSONSyntaxError) {
      value = try JSONText(Array(data.lines.joined(separator: "\n").utf8)).value()
    } catch {
      common.remarks.append(
        ImportRemark(
          .error, line: data.line + error.line - 1, text: data.lines[0],
          reason: "数据第 \(error.column) 列有错：\(error.reason)，\(error.remedy)"))
      return nil
    }
    guard let kind = common.stated?.dataKind else { return .members(value.members) }
    do throws(MemberProblem) {
      let type = JSONValue.Member("type", .text(kind.rawValue))
      return try AuthoredQuestion(.object([type] + value.members)).body
    } catch {
      common.remark(.error, data, error.reason)
      return nil
    }
  }

  private mutating func letters() -> [String] {
    guard let answer else { return [] }
    let key = KeyReading.ids(in: answer.text)
    if key.isEmpty, !answer.text.isEmpty { common.remark(.error, answer, "答案应是选项的字母") }
    return key
  }

  private func gapsOfAnswer() -> [AuthoredBody.Gap] {
    guard gaps.isEmpty, let answer else { return gaps }
    return answer.words.map { AuthoredBody.Gap(accept: [$0]) }
  }

  private mutating func pairs() -> [AuthoredBody.Matching.Pair] {
    guard let answer else { return [] }
    var pairs: [AuthoredBody.Matching.Pair] = []
    for word in answer.words {
      let sides = word.split(whereSeparator: { "-—–－→=＝".contains($0) })
      guard sides.count == 2 else {
        common.remark(.error, answer, "配对的答案应写成 A-B；C-D")
        continue
      }
      pairs.append(
        .init(
          left: sides[0].withoutOuterBlanks.lowercased(),
          right: sides[1].withoutOuterBlanks.lowercased()))
    }
    return pairs
  }
}
