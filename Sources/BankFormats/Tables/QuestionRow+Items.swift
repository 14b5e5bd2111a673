import Quiz

extension QuestionRow {
  mutating func readChoices(into question: inout AuthoredQuestion) {
    readChoices(choices(from: &question), into: &question)
  }

  mutating func readChoices(_ options: [String], into question: inout AuthoredQuestion) {
    var choices = AuthoredBody.Choices(
      texts: options, right: [], shuffles: text(.fixedOrder) != Self.fixedOrder)
    let key = ChoiceKey(text(.key), of: choices.items)
    choices.key = key.ids
    if let doubt = key.doubt { remarks.say(.doubt, about: "key", doubt) }
    let reasons = self.reasons
    for index in choices.items.indices {
      choices.items[index].why = reasons[choices.items[index].id]
    }
    question.body = .choices(choices)
  }

  /// What the column for the order says where the choices keep theirs.
  static let fixedOrder = "固定"

  /// Why choices are right or wrong, by ids: `A：……`, a line each.
  private var reasons: [String: String] {
    var reasons: [String: String] = [:]
    for line in lines(.reasons) {
      guard let sign = line.firstIndex(where: { "：:".contains($0) }) else { continue }
      reasons[line[..<sign].lowercased()] = TypedForms.trimmed(
        String(line[line.index(after: sign)...]))
    }
    return reasons
  }

  mutating func readOrdering(into question: inout AuthoredQuestion) {
    let texts = choices(from: &question)
    var ordering = AuthoredBody.Ordering(inOrder: texts)
    let key = text(.key)
    if let letters = ChoiceKey.letters(TypedForms.folded(key)) {
      ordering.key = letters.map(AuthoredBody.id(at:))
    } else {
      let digits = key.filter { !$0.isWhitespace && !"，,、;；-—→>".contains($0) }
      let numbers = digits.compactMap { $0.isASCII ? $0.wholeNumberValue : nil }
      ordering.key =
        !digits.isEmpty && numbers.count == digits.count
        ? numbers.map { AuthoredBody.id(at: max(0, $0 - 1)) } : []
      if !key.isEmpty {
        remarks.say(
          .doubt, about: "key",
          ordering.key.isEmpty ? "排序的答案“\(key)”认不出来" : "排序的答案是数字，当作第几项")
      }
    }
    question.body = .ordering(ordering)
  }

  mutating func readMatching(into question: inout AuthoredQuestion) {
    let reasons = self.reasons
    let left = lines(.leftItems).enumerated().map { place, text in
      AuthoredBody.Item(id: String(place + 1), text: text, why: reasons[String(place + 1)])
    }
    let right = choices(from: &question).enumerated().map { place, text in
      let id = AuthoredBody.id(at: place)
      return AuthoredBody.Item(id: id, text: text, why: reasons[id])
    }
    var pairs: [AuthoredBody.Matching.Pair] = []
    for part in text(.key).split(whereSeparator: { $0.isWhitespace || "，,、；;".contains($0) }) {
      let sides = TypedForms.folded(String(part)).split(whereSeparator: { "-—→>:：=".contains($0) })
      guard sides.count == 2, Int(sides[0]) != nil else {
        remarks.say(.doubt, about: "key", "配对的答案“\(part)”认不出来，请写成 1-C 的样子")
        continue
      }
      pairs.append(AuthoredBody.Matching.Pair(left: String(sides[0]), right: sides[1].lowercased()))
    }
    question.body = .matching(AuthoredBody.Matching(left: left, right: right, key: pairs))
  }

  // MARK: Corrections

  /// Reads `第1行：布署→部署`, a slip a line.
  mutating func readCorrections(into question: inout AuthoredQuestion) {
    let passage = self.passage
    var slips: [AuthoredBody.Corrections.Slip] = []
    let lines = self.lines(.key)
    if lines.isEmpty, text(.key).isEmpty { remarks.say(.incomplete, about: "key", "没有答案") }
    for line in lines where line != Self.noSlip {
      guard let slip = Self.slip(line, in: passage) else {
        remarks.say(.doubt, about: "key", "改错的答案“\(line)”认不出来，请写成“第1行：布署→部署”的样子")
        continue
      }
      slips.append(slip)
    }
    question.body = .corrections(AuthoredBody.Corrections(text: passage, slips: slips))
  }

  /// What the key says where nothing is wrong.
  static let noSlip = "无"

  private static func slip(
    _ entry: String, in passage: [String]
  ) -> AuthoredBody.Corrections.Slip? {
    var rest = Substring(entry)
    var number: Int?
    if rest.hasPrefix("第"), let end = rest.firstIndex(of: "行"),
      let line = Int(TypedForms.folded(String(rest[..<end].dropFirst())))
    {
      number = line
      rest = rest[rest.index(after: end)...]
      if let sign = rest.first, "：:".contains(sign) { rest.removeFirst() }
    }
    guard
      let arrow = rest.firstRange(of: "→") ?? rest.firstRange(of: "->") ?? rest.firstRange(of: "改为")
    else { return nil }
    let wrong = TypedForms.trimmed(String(rest[..<arrow.lowerBound]))
    guard !wrong.isEmpty else { return nil }
    let right = TypedForms.trimmed(String(rest[arrow.upperBound...]))
    let ways =
      right == deletion
      ? [""] : right.split(separator: "/").map { TypedForms.trimmed(String($0)) }
    let found = passage.firstIndex { $0.contains(wrong) }.map { $0 + 1 }
    guard let line = number ?? found else { return nil }
    return AuthoredBody.Corrections.Slip(line: line, wrong: wrong, right: ways)
  }

  /// What the key says for a text that is to go.
  static let deletion = "（删去）"
}
