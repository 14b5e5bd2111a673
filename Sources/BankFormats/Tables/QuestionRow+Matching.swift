import Quiz

extension QuestionRow {
  /// Reads two columns and which of the one belongs to which of the other.
  mutating func readMatching(into question: inout AuthoredQuestion) {
    let reasons = self.reasons
    let left = lines(.leftItems).enumerated().map { place, text in
      AuthoredBody.Item(id: String(place + 1), text: text, why: reasons[String(place + 1)])
    }
    let right = choices(from: &question).enumerated().map { place, text in
      let id = AuthoredBody.id(at: place)
      return AuthoredBody.Item(id: id, text: text, why: reasons[id])
    }
    let key = text(.key)
    var pairs = Self.pairs(key, left: left, right: right)
    if pairs == nil, let signs = PlaceSign.signs(in: key),
      let (found, remark) = Self.pairs(signs, count: left.count)
    {
      pairs = found
      if let remark { remarks.say(remark.gravity, about: "key", remark.reason(key)) }
    }
    if pairs == nil, !key.isEmpty {
      remarks.say(.incomplete, about: "key", "配对的答案“\(key)”认不出来，请写成 1-C 2-B 的样子")
    }
    question.body = .matching(AuthoredBody.Matching(left: left, right: right, key: pairs ?? []))
  }

  private typealias Pair = AuthoredBody.Matching.Pair

  /// Reads `1-C 2-B`, `1-报告`, a line each or with signs between them; `nil` where a part is none.
  private static func pairs(
    _ key: String, left: [AuthoredBody.Item], right: [AuthoredBody.Item]
  ) -> [Pair]? {
    let parts = key.split(whereSeparator: { $0.isWhitespace || "，,、；;".contains($0) })
    guard !parts.isEmpty else { return nil }
    var pairs: [Pair] = []
    for part in parts {
      let sides = TypedForms.folded(String(part)).split(whereSeparator: { "-—–→>:=".contains($0) })
        .map(String.init)
      guard sides.count == 2 else { return nil }
      guard
        let first = left.first(where: {
          $0.id == sides[0] || TypedForms.folded($0.text) == sides[0]
        })?
        .id ?? Int(sides[0]).map(String.init)
      else { return nil }
      let second = right.first { TypedForms.folded($0.text) == sides[1] }?.id
      // Two numbers, and a letter before its number, are read as signs.
      guard let second = second ?? (Int(sides[1]) == nil ? sides[1].lowercased() : nil) else {
        return nil
      }
      pairs.append(Pair(left: first, right: second))
    }
    return pairs
  }

  /// How doubtful it is how a key was read.
  private enum PairRemark {
    case inOrder, lettersFirst, numbers

    var gravity: ImportRemark.Gravity {
      switch self {
      case .inOrder: .note
      case .lettersFirst, .numbers: .doubt
      }
    }

    func reason(_ key: String) -> String {
      switch self {
      case .inOrder: "配对的答案“\(key)”没有写左列的序号，按左列的先后读"
      case .lettersFirst: "配对的答案“\(key)”先写字母后写序号，字母当作右列，序号当作左列"
      case .numbers: "配对的答案“\(key)”都是数字，前一个当作左列的序号，后一个当作右列的第几项"
      }
    }
  }

  /// Reads `1b2a`, `b1 a2`, `BA`, `1-2 2-1`.
  ///
  /// - Parameters:
  ///   - signs: What the key is made of.
  ///   - count: How long the left column is.
  /// - Returns: The pairs, and what is to be said of them; `nil` where the signs make none.
  private static func pairs(
    _ signs: [PlaceSign], count: Int
  ) -> (pairs: [Pair], remark: PairRemark?)? {
    var letters: [Int] = []
    var numbers: [String] = []
    for sign in signs {
      switch sign {
      case .letter(let place): letters.append(place)
      case .figures(let figures): numbers.append(Int(figures).map(String.init) ?? figures)
      }
    }
    let rights = letters.map(AuthoredBody.id(at:))
    if numbers.isEmpty {
      guard letters.count == count else { return nil }
      let pairs = rights.enumerated().map { Pair(left: String($0 + 1), right: $1) }
      return (pairs, .inOrder)
    }
    if letters.isEmpty {
      guard numbers.count == 2 * count, count > 0 else { return nil }
      let pairs = (0..<count).map { place in
        let right = Int(numbers[2 * place + 1]).map { AuthoredBody.id(at: max(0, $0 - 1)) }
        return Pair(left: numbers[2 * place], right: right ?? numbers[2 * place + 1])
      }
      return (pairs, .numbers)
    }
    guard letters.count == numbers.count else { return nil }
    let startsWithLetter = { (sign: PlaceSign) in
      if case .letter = sign { true } else { false }
    }(signs[0])
    for (index, sign) in signs.enumerated() {
      let isLetter = if case .letter = sign { true } else { false }
      guard isLetter == (index.isMultiple(of: 2) == startsWithLetter) else { return nil }
    }
    let pairs = zip(numbers, rights).map { Pair(left: $0, right: $1) }
    return (pairs, startsWithLetter ? .lettersFirst : nil)
  }
}
