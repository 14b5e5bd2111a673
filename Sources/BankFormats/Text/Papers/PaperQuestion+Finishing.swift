import Quiz

extension PaperQuestion {
  /// Decides what the lines mean.
  func finished(isLast: Bool) -> ImportedQuestion {
    var finishing = PaperFinishing(self)
    return finishing.finished(isLast: isLast)
  }
}

/// Decides what the lines of a question mean.
struct PaperFinishing {
  var written: PaperQuestion
  var question = AuthoredQuestion(body: .open(answer: nil))
  var explanation: [String]
  /// The line of the answer.
  private var keyLine: Int?
  /// The gaps of the stem, by line.
  private let gaps: [(line: Int, key: BracketKey)]
  /// Gaps whose filling is a key.
  private var emptied: [(line: Int, key: BracketKey)] = []

  /// Begins with a question.
  init(_ written: PaperQuestion) {
    self.written = written
    explanation = written.explanation.map(\.string)
    gaps = written.stem.enumerated().flatMap { line, text in
      BracketKey.all(in: text).map { (line, $0) }
    }
  }

  /// The question with all that is to be said of it.
  mutating func finished(isLast: Bool) -> ImportedQuestion {
    takeMembers()
    takeKeysOfStem()
    let answer = answer()
    question.body = body(answer)
    question.kind = kind
    takeOutEmptiedEnd()
    question.stem = written.stem.enumerated().map { line, text in
      text.stem(emptying: emptied.filter { $0.line == line }.map(\.key))
    }.filter { !$0.isEmpty }
    if !explanation.isEmpty { question.explanation = explanation.joined(separator: "\n") }
    shorten()
    if isLast, isCutOff {
      written.remark(.doubt, written.line, written.stem.first?.string ?? "", "文件到这里就完了，这道题可能没有写完")
    }
    return ImportedQuestion(
      question, line: written.line, remarks: written.remarks,
      memberLines: keyLine.map { ["key": $0] } ?? [:])
  }

  /// Takes the brackets at the end of a statement away that held nothing but its key.
  private mutating func takeOutEmptiedEnd() {
    guard case .truth = question.body, let last = emptied.last, !last.key.isLine,
      last.line == written.stem.count - 1, isFinal(last), isBehindSentence(last)
    else { return }
    let stem = written.stem[last.line]
    written.stem[last.line] = stem.part(stem.plain.startIndex..<last.key.range.lowerBound)
    emptied.removeLast()
  }

  private var isCutOff: Bool {
    switch question.body {
    case .choices(let choices): choices.items.count < 3 && choices.key.isEmpty
    case .open(let answer): answer == nil
    case .truth, .gaps, .cloze, .ordering, .matching, .corrections, .material, .members: false
    }
  }

  // MARK: Keys

  /// Finds keys that stand in the stem.
  private mutating func takeKeysOfStem() {
    let isStatement = written.stated?.kind == .trueFalse
    let hasOptions = !written.options.isEmpty
    let hasEmpty = gaps.contains { $0.key.content == .nothing }
    let found = gaps.filter { gap in
      switch gap.key.content {
      case .letters: hasOptions || !isStatement || gap.key.text.unicodeScalars.count == 1
      case .truth: !hasOptions || isStatement
      case .nothing, .words: false
      }
    }
    let lettered = found.filter { hasOptions ? $0.key.content == .letters : true }
    if hasEmpty, hasOptions, let last = lettered.last, last.line == written.stem.count - 1,
      isFinal(last), isBehindSentence(last)
    {
      return takeOut(last.key, line: last.line)
    }
    if !hasEmpty, let last = lettered.last {
      let isClear = lettered.count == 1 || lettered.allSatisfy { $0.key.text == last.key.text }
      let isAtEnd = last.line == written.stem.count - 1 && isFinal(last)
      if isClear && (hasOptions || isAtEnd || isInitial(last) || isStatement) || isAtEnd {
        if !isClear {
          written.remark(
            .doubt, written.line, last.key.text, "题干里有几个括号写着字母，把最后一个当作答案")
        }
        take(last.key, line: last.line)
        return
      }
      if hasOptions || isStatement {
        written.remark(.doubt, written.line, last.key.text, "题干里有几个括号写着字母，没有当作答案")
      }
    }
    takeKeyBehindStem()
  }

  private mutating func take(_ key: BracketKey, line: Int) {
    written.keys.insert(
      .init(text: key.text, line: written.stem[line].number, source: "题干的括号"), at: 0)
    emptied.append((line, key))
  }

  /// Takes a key behind the stem with its brackets.
  private mutating func takeOut(_ key: BracketKey, line: Int) {
    let stem = written.stem[line]
    written.keys.insert(.init(text: key.text, line: stem.number, source: "题干后面的括号"), at: 0)
    written.stem[line] = stem.part(stem.plain.startIndex..<key.range.lowerBound)
  }

  /// `……。（A）`
  private func isBehindSentence(_ gap: (line: Int, key: BracketKey)) -> Bool {
    let before = written.stem[gap.line].plain[..<gap.key.range.lowerBound]
    return before.last { !$0.isBlank }.map { "。？?！:".unicodeScalars.contains($0) }
      ?? false
  }

  private func isFinal(_ gap: (line: Int, key: BracketKey)) -> Bool {
    written.stem[gap.line].plain[gap.key.range.upperBound...].allSatisfy {
      $0.isBlank || "。.?？！!;；，,:".unicodeScalars.contains($0)
    }
  }

  private func isInitial(_ gap: (line: Int, key: BracketKey)) -> Bool {
    gap.line == 0 && gap.key.range.lowerBound == written.stem[0].plain.startIndex
  }

  /// `……的是（ ）。 C`
  private mutating func takeKeyBehindStem() {
    takeTruthBehindStem()
    guard !written.options.isEmpty, !written.hasAnswer, let last = written.stem.last else { return }
    var start = last.plain.endIndex
    while start > last.plain.startIndex, ("A"..."J").contains(last.plain[start - 1]) { start -= 1 }
    guard start < last.plain.endIndex, start > last.plain.startIndex,
      BracketKey.isLetters(last.plain[start...]), last.plain.endIndex - start <= 8
    else { return }
    let before = last.plain[start - 1]
    let isSet =
      ")）。?:_".unicodeScalars.contains(before)
      || before.isBlank && start >= 2 + last.plain.startIndex
    guard isSet else { return }
    written.keys.insert(
      .init(text: last.plain[start...].string, line: last.number, source: "题干后面"), at: 0)
    written.stem[written.stem.count - 1] = last.part(last.plain.startIndex..<start)
  }

  /// `公文有14种。错误`
  private mutating func takeTruthBehindStem() {
    guard written.options.isEmpty, !written.hasAnswer, written.keys.isEmpty,
      let last = written.stem.last,
      let end = last.plain.lastIndex(where: { "。？?!".unicodeScalars.contains($0) }),
      end > last.plain.startIndex, end + 1 < last.plain.endIndex
    else { return }
    let text = last.part((end + 1)..<last.plain.endIndex)
    guard text.plain.allSatisfy({ !KeyReading.isSeparator($0) }), text.plain.count <= 2,
      KeyReading.truth(of: text.string) != nil
    else { return }
    written.keys.append(.init(text: text.string, line: last.number, source: "题干后面"))
    written.stem[written.stem.count - 1] = last.part(last.plain.startIndex..<(end + 1))
  }

  /// The answer, from wherever it was found first, compared with the others.
  private mutating func answer() -> String? {
    var answer: String?
    if written.hasAnswer, !written.answer.isEmpty {
      answer = written.answer.map(\.string).joined(separator: "\n")
      keyLine = written.answer[0].number
    } else {
      keyLine = written.keys.first?.line
    }
    for key in written.keys {
      guard let first = answer else {
        answer = key.text
        continue
      }
      if !same(first, key.text) {
        written.remark(
          .error, key.line, key.text, "答案有两处，不一样：\(first) 和 \(key.text)（\(key.source)）")
        question.unread.append(Self.unread(key.text))
      }
    }
    return answer
  }

  private func same(_ one: String, _ other: String) -> Bool {
    if one.withoutOuterBlanks == other.withoutOuterBlanks { return true }
    if let truth = KeyReading.truth(of: one), let second = KeyReading.truth(of: other) {
      return truth == second
    }
    let ids = PaperKey.letters(in: one)?.ids ?? []
    return !ids.isEmpty && Set(ids) == Set(PaperKey.letters(in: other)?.ids ?? [])
  }

  // MARK: The body

  private mutating func body(_ answer: String?) -> AuthoredBody {
    if !written.options.isEmpty { return choices(answer) }
    let isGapped = gaps.contains { $0.key.content == .nothing }
    switch written.stated?.shape {
    case .truth: return statement(answer)
    case .gaps: return filled(answer)
    case .open: return .open(answer: answer)
    case .choices:
      if let answer {
        let ids = PaperKey.letters(in: answer)?.ids
        if ids == nil { question.unread.append(Self.unread(answer)) }
        return .choices(.init(items: [], key: ids ?? []))
      }
      return .choices(.init(items: [], key: []))
    case .cloze, .ordering, .matching, .corrections, .material, .members, nil: break
    }
    if let answer, PaperKey.truth(in: answer) != nil { return statement(answer) }
    let hasLine = gaps.contains { $0.key.isLine }
    if isGapped || hasLine {
      return answer == nil && isStatementWithoutKey ? statement(nil) : filled(answer)
    }
    return .open(answer: answer)
  }

  /// `……。（ ）`
  private var isStatementWithoutKey: Bool {
    guard let last = gaps.last, gaps.count == 1, !last.key.isLine, isFinal(last) else {
      return false
    }
    let text = written.stem[last.line]
    let before = text.plain[..<last.key.range.lowerBound].last { !$0.isBlank }
    return before == "。"
  }

  private mutating func choices(_ answer: String?) -> AuthoredBody {
    let items = written.options.enumerated().map { index, option in
      AuthoredBody.Item(
        id: AuthoredBody.id(at: option.place), text: Self.joined(option.lines),
        why: written.whys[index])
    }
    if items.count == 2, written.stated == nil || written.stated?.shape == .truth {
      let truths = items.map { KeyReading.truth(of: $0.text) }
      if let first = truths[0], let second = truths[1], first != second {
        guard let answer else { return .truth(nil) }
        if let ids = PaperKey.letters(in: answer)?.ids, ids.count == 1,
          let index = items.firstIndex(where: { $0.id == ids[0] })
        {
          return .truth(truths[index])
        }
        return statement(answer)
      }
    }
    guard let answer else {
      return .choices(.init(items: items, key: [], shuffles: written.shuffles))
    }
    return .choices(
      .init(items: items, key: key(of: answer, among: items), shuffles: written.shuffles))
  }

  private mutating func key(of answer: String, among items: [AuthoredBody.Item]) -> [String] {
    if let (ids, rest) = PaperKey.letters(in: answer), !ids.isEmpty {
      if let rest, explanation.isEmpty {
        // The letter is often followed by its choice once more.
        let isRepeated = items.contains { $0.text == rest }
        if !isRepeated { explanation = [rest] }
      }
      return ids
    }
    let places = PaperKey.circled(answer)
    if !places.isEmpty { return places.map(AuthoredBody.id(at:)) }
    if let item = items.first(where: { $0.text == answer.withoutOuterBlanks }) { return [item.id] }
    question.unread.append(Self.unread(answer))
    return []
  }

  /// An answer that stays as it was written.
  private static func unread(_ answer: String) -> String {
    "\(TextLabel.answer.rawValue)：\(answer)"
  }

  private mutating func statement(_ answer: String?) -> AuthoredBody {
    guard let answer else { return .truth(nil) }
    if let (truth, rest) = PaperKey.truth(in: answer) {
      if let rest, explanation.isEmpty { explanation = [rest] }
      return .truth(truth)
    }
    if let ids = PaperKey.letters(in: answer)?.ids, ids == ["a"] || ids == ["b"] {
      written.remark(.doubt, written.line, answer, "判断题的答案写的是字母，把 A 当作对、B 当作错")
      return .truth(ids == ["a"])
    }
    question.unread.append(Self.unread(answer))
    return .truth(nil)
  }

  private mutating func filled(_ answer: String?) -> AuthoredBody {
    guard let answer else {
      let fillings = gaps.filter { $0.key.content != .nothing && ($0.key.isLine || isFillSection) }
      guard !gaps.contains(where: { $0.key.content == .nothing }), !fillings.isEmpty else {
        return .gaps(gaps.filter { $0.key.content == .nothing }.map { _ in .init(accept: []) })
      }
      if fillings.contains(where: { !$0.key.isLine }) {
        written.remark(.doubt, written.line, fillings[0].key.text, "括号里的字当作了答案，从题干里拿掉了")
      }
      emptied += fillings
      return .gaps(fillings.map { .init(accept: PaperKey.alternatives($0.key.text)) })
    }
    let count = gaps.filter { $0.key.content == .nothing }.count
    let words = PaperKey.words(of: answer, gaps: count)
    if words.count != max(count, 1) {
      written.remark(
        .doubt, written.line, answer, "题干有 \(count) 个空，答案有 \(words.count) 个，对不上")
    } else if words.count == 1, words[0].count > 1, !answer.contains("/") {
      written.remark(.doubt, written.line, answer, "只有一个空，几个答案当作都可以")
    }
    return .gaps(words.map { .init(accept: $0) })
  }

  private var isFillSection: Bool { written.stated?.kind == .fill }

  private var kind: QuestionKind? {
    switch question.body {
    case .choices(let choices):
      written.stated?.shape == .choices && written.stated?.kind != nil
        ? written.stated?.kind
        : choices.key.isEmpty ? nil : choices.key.count == 1 ? .single : .multiple
    case .truth: .trueFalse
    case .gaps: .fill
    case .cloze, .ordering, .matching, .corrections, .material, .open, .members: nil
    }
  }

  /// Lines of one choice, which were cut only because the page was narrow.
  private static func joined(_ lines: [PaperLine]) -> String {
    var text = ""
    for line in lines {
      if let last = text.unicodeScalars.last, let first = line.text.first, last.isASCII,
        first.isASCII
      {
        text += " "
      }
      text += line.string
    }
    return text
  }
}
