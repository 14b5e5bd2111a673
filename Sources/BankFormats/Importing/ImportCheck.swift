import JSONText
import Quiz

/// Looks through what was read from a file, whatever the format was.
enum ImportCheck {
  /// Adds remarks on what is missing, contradictory or there twice.
  static func review(_ bank: inout ImportedBank) {
    for index in bank.questions.indices {
      let imported = bank.questions[index]
      bank.questions[index].remarks += remarks(
        on: imported.question, line: imported.line, keyLine: imported.line(of: "key"))
    }
    remarkTwins(in: &bank)
  }

  private static func remarks(
    on question: AuthoredQuestion, line: Int, keyLine: Int
  ) -> [ImportRemark] {
    var remarks: [ImportRemark] = []
    let stem = question.stem.joined(separator: " ")
    let say = { (gravity: ImportRemark.Gravity, reason: String) in
      remarks.append(ImportRemark(gravity, line: line, text: stem, reason: reason))
    }
    let sayOfKey = { (gravity: ImportRemark.Gravity, reason: String) in
      remarks.append(ImportRemark(gravity, line: keyLine, text: stem, reason: reason))
    }
    if question.stem.allSatisfy({ TypedForms.trimmed($0).isEmpty }) { say(.incomplete, "没有题干") }
    reviewUnread(of: question, line: line, keyLine: keyLine, into: &remarks)
    // An answer that was not understood is there all the same.
    let sayOfNoKey = { (reason: String) in
      if !question.hasUnreadAnswer { say(.incomplete, reason) }
    }
    switch question.body {
    case .choices(let choices): review(choices, of: question.kind, say, sayOfKey, sayOfNoKey)
    case .truth(let key): if key == nil { sayOfNoKey("没有答案") }
    case .gaps(let gaps):
      if gaps.isEmpty { say(.incomplete, "没有答案") }
      if gaps.contains(where: \.accept.isEmpty) { say(.incomplete, "有的空没有答案") }
    case .cloze(let cloze):
      if cloze.gaps.isEmpty || cloze.gaps.contains(where: \.accept.isEmpty) {
        say(.incomplete, "有的空没有答案")
      } else if !cloze.words.isEmpty, cloze.words.count <= cloze.gaps.count {
        say(.note, "词库没有多出来的词，最后一空不用想就能填上")
      }
    case .ordering(let ordering):
      let ids = ordering.items.map(\.id)
      if ordering.key.isEmpty {
        sayOfNoKey("没有答案")
      } else if let strange = ordering.key.first(where: { !ids.contains($0) }) {
        sayOfKey(.error, "答案里的 \(strange.uppercased()) 不在各项之中")
      } else if Set(ordering.key).count != ids.count || ordering.key.count != ids.count {
        sayOfKey(.error, "答案没有把每一项都排上一次")
      }
    case .matching(let matching):
      let lefts = matching.left.map(\.id)
      let rights = matching.right.map(\.id)
      if let strange = matching.key.first(where: {
        !lefts.contains($0.left) || !rights.contains($0.right)
      }) {
        sayOfKey(.error, "答案 \(strange.left)—\(strange.right) 没有对应的项")
      } else if Set(matching.key.map(\.left)).count < lefts.count {
        sayOfNoKey("有的项没有配对")
      }
    case .corrections(let corrections): review(corrections, say)
    case .material(let material):
      if material.parts.isEmpty { say(.incomplete, "没有小题") }
      for part in material.parts { remarks += Self.remarks(on: part, line: line, keyLine: line) }
    case .open: say(.incomplete, "是要人来评的问答题，机器判不了")
    case .members: break
    }
    return remarks
  }

  private static func review(
    _ choices: AuthoredBody.Choices, of kind: QuestionKind?,
    _ say: (ImportRemark.Gravity, String) -> Void,
    _ sayOfKey: (ImportRemark.Gravity, String) -> Void, _ sayOfNoKey: (String) -> Void
  ) {
    let ids = choices.items.map(\.id)
    if ids.count < 2 { say(.incomplete, "选项不足两个") }
    if choices.items.contains(where: { TypedForms.trimmed($0.text).isEmpty }) {
      say(.incomplete, "有的选项是空的")
    }
    if choices.key.isEmpty { sayOfNoKey("没有答案") }
    for key in choices.key where !ids.contains(key) {
      sayOfKey(
        .error,
        "答案 \(key.uppercased()) 不在选项里，选项只有 \(ids.map { $0.uppercased() }.joined(separator: " "))")
    }
    if kind == .single, choices.key.count > 1 { sayOfKey(.error, "单选题有 \(choices.key.count) 个答案") }
    if kind == .multiple, choices.key.count == 1 { sayOfKey(.doubt, "多选题只有一个答案") }
    if Set(ids).count != ids.count { say(.error, "两个选项用了同一个字母") }
    let texts = choices.items.map { TypedForms.trimmed($0.text) }
    if Set(texts).count != texts.count { say(.doubt, "有两个选项内容相同") }
  }

  private static func review(
    _ corrections: AuthoredBody.Corrections, _ say: (ImportRemark.Gravity, String) -> Void
  ) {
    if corrections.text.allSatisfy({ TypedForms.trimmed($0).isEmpty }) {
      return say(.incomplete, "没有原文")
    }
    for slip in corrections.slips {
      if corrections.text.indices.contains(slip.line - 1) {
        if corrections.text[slip.line - 1].contains(slip.wrong) { continue }
      } else if corrections.text.contains(where: { $0.contains(slip.wrong) }) {
        say(.error, "“\(slip.wrong)”在原文里有几处，请写明第几行")
        continue
      }
      say(.error, "原文里没有“\(slip.wrong)”")
    }
  }

  /// Tells what was not understood; the question waits until its author has looked at it.
  private static func reviewUnread(
    of question: AuthoredQuestion, line: Int, keyLine: Int, into remarks: inout [ImportRemark]
  ) {
    for text in question.unread {
      let isAnswer = AuthoredQuestion.isAnswer(text)
      // A second answer was told where it was read.
      if isAnswer, question.body.hasKey { continue }
      let reason: String
      if isAnswer, text.unicodeScalars.last == "：" {
        reason =
          if case .corrections = question.body { "没有答案；原文没有错误的，请写“答案：无”" } else { "没有答案" }
      } else if isAnswer {
        reason = "答案没有读懂，请写成\(answerForm(of: question.body))的样子"
      } else {
        reason = "这一行没有读懂，题目先存为草稿"
      }
      remarks.append(
        ImportRemark(.incomplete, line: isAnswer ? keyLine : line, text: text, reason: reason))
    }
  }

  /// How the answer to a question is written.
  private static func answerForm(of body: AuthoredBody) -> String {
    switch body {
    case .choices: " B 或 ACD "
    case .truth: "“对”或“错”"
    case .gaps, .cloze: "“甲；乙”"
    case .ordering: " CAB "
    case .matching: " 1-B；2-A "
    case .corrections: "“布署→部署”"
    case .material, .open, .members: "别的题"
    }
  }

  /// Tells of a question that stands in the file twice.
  private static func remarkTwins(in bank: inout ImportedBank) {
    var firsts: [String: Int] = [:]
    for index in bank.questions.indices {
      let imported = bank.questions[index]
      let signature = imported.question.signature
      guard !signature.isEmpty else { continue }
      if let first = firsts[signature] {
        let twin = bank.questions[first]
        let isKeyed = imported.question.body.keyWords != nil && twin.question.body.keyWords != nil
        let differs =
          isKeyed && imported.question.body.keyWords != twin.question.body.keyWords
        bank.questions[index].remarks.append(
          ImportRemark(
            differs ? .error : .doubt, line: differs ? imported.line(of: "key") : imported.line,
            text: imported.question.stem.joined(separator: " "),
            reason: differs
              ? "与第 \(twin.line) 行的题相同，答案却不一样" : "与第 \(twin.line) 行的题相同"))
      } else {
        firsts[signature] = index
      }
    }
  }
}

extension AuthoredQuestion {
  /// Whether an answer is among what was not understood.
  fileprivate var hasUnreadAnswer: Bool { unread.contains { Self.isAnswer($0) } }

  /// Whether an unread line is an answer.
  fileprivate static func isAnswer(_ unread: String) -> Bool { unread.hasPrefix("答案：") }

  /// What it asks without blanks, signs and numbers of width, for finding the same question again.
  public var signature: String {
    var text = stem.joined()
    switch body {
    case .choices(let choices): text += choices.items.map(\.text).sorted().joined()
    case .cloze(let cloze): text += cloze.text.joined()
    case .ordering(let ordering): text += ordering.items.map(\.text).sorted().joined()
    case .matching(let matching): text += matching.left.map(\.text).sorted().joined()
    case .corrections(let corrections): text += corrections.text.joined()
    case .material(let material): text += (material.text + material.parts.flatMap(\.stem)).joined()
    case .members(let members): text += members.map(\.value.line).joined()
    case .truth, .gaps, .open: break
    }
    return String(
      String.UnicodeScalarView(
        TypedForms.folded(text).lowercased().unicodeScalars.filter {
          $0.properties.isAlphabetic || $0.properties.numericType != nil
        }))
  }
}

extension AuthoredBody {
  /// Whether any of its key is known.
  fileprivate var hasKey: Bool {
    switch self {
    case .choices(let choices): !choices.key.isEmpty
    case .truth(let key): key != nil
    case .gaps(let gaps): gaps.contains { !$0.accept.isEmpty }
    case .cloze(let cloze): cloze.gaps.contains { !$0.accept.isEmpty }
    case .ordering(let ordering): !ordering.key.isEmpty
    case .matching(let matching): !matching.key.isEmpty
    case .corrections(let corrections): !corrections.slips.isEmpty
    case .open(let answer): answer != nil
    case .material, .members: false
    }
  }

  /// The key in words that two files share, however they name and order the choices; `nil` where
  /// there is no key to compare.
  fileprivate var keyWords: Set<String>? {
    switch self {
    case .choices(let choices):
      choices.key.isEmpty
        ? nil : Set(choices.items.filter { choices.key.contains($0.id) }.map(\.text))
    case .truth(let key): key.map { [$0 ? "对" : "错"] }
    case .gaps(let gaps):
      gaps.isEmpty || gaps.contains(where: \.accept.isEmpty)
        ? nil : Set(gaps.enumerated().map { "\($0.offset) \($0.element.accept.sorted())" })
    case .ordering(let ordering):
      ordering.key.isEmpty
        ? nil
        : Set(
          ordering.key.enumerated().map { place, id in
            "\(place) \(ordering.items.first { $0.id == id }?.text ?? id)"
          })
    case .cloze, .matching, .corrections, .material, .open, .members: nil
    }
  }
}

extension ImportedBank {
  /// Tells of questions that are in other banks already.
  ///
  /// - Parameter known: The names of known questions by their ``AuthoredQuestion/signature``.
  public mutating func remarkKnown(_ known: [String: String]) {
    for index in questions.indices {
      let imported = questions[index]
      let signature = imported.question.signature
      guard !signature.isEmpty, let name = known[signature] else { continue }
      questions[index].remarks.append(
        ImportRemark(
          .doubt, line: imported.line, text: imported.question.stem.joined(separator: " "),
          reason: "题库里已经有这道题：\(name)"))
    }
  }
}
