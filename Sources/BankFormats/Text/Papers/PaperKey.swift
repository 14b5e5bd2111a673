/// Reads keys as papers write them.
enum PaperKey {
  /// The letters at the beginning of an answer, and what follows them.
  static func letters(in answer: String) -> (ids: [String], rest: String?)? {
    let text = Array(answer.unicodeScalars)
    let plain = PlainSign.folded(text)
    var ids: [String] = []
    var place = 0
    while place < plain.count {
      let scalar = plain[place]
      if ("A"..."J").contains(scalar) || ("a"..."j").contains(scalar) {
        ids.append(String(Character(scalar)).lowercased())
      } else if !KeyReading.isSeparator(scalar) {
        break
      } else if !ids.isEmpty, scalar == "。" || scalar == "\n" || scalar == ";" || scalar == ":" {
        // A sentence may follow that begins with a letter.
        place += 1
        break
      }
      place += 1
    }
    guard !ids.isEmpty else {
      let whole = KeyReading.ids(in: answer)
      return whole.isEmpty ? nil : (whole, nil)
    }
    let rest = text[place...].string.withoutOuterBlanks
    guard !rest.isEmpty else { return (ids, nil) }
    // Letters inside a word are no key.
    guard place > 0, KeyReading.isSeparator(plain[place - 1]) else {
      let whole = KeyReading.ids(in: answer)
      return whole.isEmpty ? nil : (whole, nil)
    }
    return (ids, rest)
  }

  /// 对 or 错 at the beginning of an answer, and what follows it.
  static func truth(in answer: String) -> (truth: Bool, rest: String?)? {
    if let truth = KeyReading.truth(of: answer) { return (truth, nil) }
    let text = Array(answer.unicodeScalars)
    let limit = min(text.count, 8)
    for place in 1..<max(limit, 2) where place < text.count {
      let isEnd = ["。", "，", ",", ".", "：", ":", "；", " ", "\n", "（", "("].contains(text[place])
      guard isEnd, let truth = KeyReading.truth(of: text[..<place].string) else { continue }
      let isBracket = text[place] == "（" || text[place] == "("
      let rest = text[(isBracket ? place : place + 1)...].string.withoutOuterBlanks
      return (truth, rest.isEmpty ? nil : rest)
    }
    return nil
  }

  /// The places of circled numbers.
  static func circled(_ answer: String) -> [Int] {
    var places: [Int] = []
    for scalar in answer.unicodeScalars {
      if (0x2460...0x2468).contains(scalar.value) {
        places.append(Int(scalar.value) - 0x2460)
      } else if !KeyReading.isSeparator(PlainSign.folded(scalar)) {
        return []
      }
    }
    return places
  }

  /// Ways to write one answer: `甲/乙`, `甲或乙`.
  static func alternatives(_ text: String) -> [String] {
    let words = text.split { "/／|｜".contains($0) }.map(\.withoutOuterBlanks).filter { !$0.isEmpty }
    return words.isEmpty ? [] : words
  }

  /// The answers to the gaps of a stem, each with the ways to write it.
  ///
  /// - Parameters:
  ///   - answer: All of them together.
  ///   - gaps: How many gaps there are.
  /// - Returns: An element a gap.
  static func words(of answer: String, gaps: Int) -> [[String]] {
    let numbered = numbered(answer)
    if gaps > 1, numbered.count == gaps { return numbered.map(alternatives) }
    let whole = answer.withoutOuterBlanks
    if gaps > 1 {
      for signs in ["；;", "\n", "\t", "、", "，,", " 　", "/／"] {
        let pieces = whole.split { signs.contains($0) }.map(\.withoutOuterBlanks).filter {
          !$0.isEmpty
        }
        if pieces.count == gaps {
          return pieces.map { signs.contains("/") ? [$0] : alternatives($0) }
        }
      }
    }
    let pieces = whole.split { "；;".contains($0) }.map(\.withoutOuterBlanks).filter { !$0.isEmpty }
    if gaps <= 1 { return [pieces.flatMap(alternatives)] }
    return pieces.map(alternatives)
  }

  /// `（1）甲（2）乙`, `①甲②乙`, `1.甲 2.乙`
  private static func numbered(_ answer: String) -> [String] {
    let text = Array(answer.unicodeScalars)
    let plain = PlainSign.folded(text)[...]
    var pieces: [String] = []
    var start: Int?
    var place = 0
    func mark(at place: Int) -> Int? {
      let expected = pieces.count + (start == nil ? 1 : 2)
      if Int(plain[place].value) == 0x245F + expected { return place + 1 }
      for sign in ["(\(expected))", "\(expected).", "\(expected)、"] {
        let scalars = Array(sign.unicodeScalars)
        if plain.has(scalars, at: place) { return place + scalars.count }
      }
      return nil
    }
    while place < plain.endIndex {
      if let next = mark(at: place) {
        if let start { pieces.append(text[start..<place].string.withoutOuterBlanks) }
        start = next
        place = next
      } else {
        guard start != nil else { return [] }
        place += 1
      }
    }
    if let start { pieces.append(text[start...].string.withoutOuterBlanks) }
    let ends = "；;，,。 "
    return pieces.map { piece in
      var piece = piece
      while let last = piece.last, ends.contains(last) { piece.removeLast() }
      return piece
    }
  }
}
