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
  var reasons: [String: String] {
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
    ordering.key = []
    if let places = Self.places(of: key, in: texts) {
      ordering.key = places.map(AuthoredBody.id(at:))
    } else if let places = WrittenPlaces(key, count: texts.count) {
      ordering.key = places.places.map(AuthoredBody.id(at:))
      if places.isNumbers { remarks.say(.doubt, about: "key", "排序的答案是数字，当作第几项") }
    } else if !key.isEmpty {
      remarks.say(.incomplete, about: "key", "排序的答案“\(key)”认不出来，请按先后写字母，如 BAC")
    }
    question.body = .ordering(ordering)
  }

  /// The places of the things that a key names by their texts: `登记→复核`; `nil` where it does not.
  private static func places(of key: String, in texts: [String]) -> [Int]? {
    let texts = texts.map(TypedForms.folded)
    for separators in ["\n", "→➔⇒>-—–", "；;|", "，,、", " "] {
      let parts = TypedForms.folded(key).split(whereSeparator: separators.contains)
        .map { TypedForms.trimmed(String($0)) }.filter { !$0.isEmpty }
      guard parts.count >= 2 else { continue }
      let places = parts.compactMap(texts.firstIndex)
      // Things that read like letters or numbers are named by their places.
      if places.count == parts.count, parts.contains(where: { PlaceSign.signs(in: $0) == nil }) {
        return places
      }
    }
    return nil
  }
}
