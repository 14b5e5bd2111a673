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
    switch question.body {
    case .choices(let choices): review(choices, of: question.kind, say, sayOfKey)
    case .truth(let key): if key == nil { say(.incomplete, "没有答案") }
    case .gaps(let gaps):
      if gaps.isEmpty { say(.incomplete, "没有答案") }
      if gaps.contains(where: \.accept.isEmpty) { say(.incomplete, "有的空没有答案") }
    case .cloze(let cloze):
      if cloze.gaps.isEmpty || cloze.gaps.contains(where: \.accept.isEmpty) {
        say(.incomplete, "有的空没有答案")
      }
    case .ordering(let ordering):
      let ids = ordering.items.map(\.id)
      if ordering.key.isEmpty {
        say(.incomplete, "没有答案")
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
        sayOfKey(.incomplete, "有的项没有配对")
      }
    case .corrections(let corrections):
      for slip in corrections.slips
      where !corrections.text.indices.contains(slip.line - 1)
        || !corrections.text[slip.line - 1].contains(slip.wrong)
      {
        say(.error, "原文里没有“\(slip.wrong)”")
      }
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
    _ sayOfKey: (ImportRemark.Gravity, String) -> Void
  ) {
    let ids = choices.items.map(\.id)
    if ids.count < 2 { say(.incomplete, "选项不足两个") }
    if choices.items.contains(where: { TypedForms.trimmed($0.text).isEmpty }) {
      say(.incomplete, "有的选项是空的")
    }
    if choices.key.isEmpty { say(.incomplete, "没有答案") }
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

  /// Tells of a question that stands in the file twice.
  private static func remarkTwins(in bank: inout ImportedBank) {
    var firsts: [String: Int] = [:]
    for index in bank.questions.indices {
      let imported = bank.questions[index]
      let signature = imported.question.signature
      guard !signature.isEmpty else { continue }
      if let first = firsts[signature] {
        bank.questions[index].remarks.append(
          ImportRemark(
            .doubt, line: imported.line, text: imported.question.stem.joined(separator: " "),
            reason: "与第 \(bank.questions[first].line) 行的题相同"))
      } else {
        firsts[signature] = index
      }
    }
  }
}

extension AuthoredQuestion {
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
