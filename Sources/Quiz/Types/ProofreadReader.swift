import OfficialDocuments

/// Reads what people type who proofread a document: numbers of lines, each with what is wrong there.
struct ProofreadReader {
  let passage: [String]
  /// The wrong places; they only decide where a correction ends that holds commas itself.
  let places: [PlantedPlace]

  /// What stands between two signs that may separate, with the sign before it.
  private struct Piece {
    var separator: String
    var text: Substring
  }

  /// What was taken for something else than was typed.
  func notes(on typed: String) -> [String] {
    Self.withBrackets(typed) == typed ? [] : ["<> 已按六角括号〔〕计。"]
  }

  /// The entries in the order in which they were typed, none twice.
  func entries(_ typed: String) throws(ResponseProblem) -> [ProofreadEntry] {
    var entries: [ProofreadEntry] = []
    let visible = hasWideDigits ? TypedForms.visible(typed) : TypedForms.foldedDigits(typed)
    let text = TypoEdit.withPlainArrows(Self.withBrackets(visible))
    for part in text.split(whereSeparator: { $0.isNewline || ";；|｜".contains($0) }) {
      for entry in try self.entries(part: part, after: entries.last?.line)
      where !entries.contains(entry) {
        entries.append(entry)
      }
    }
    guard !entries.isEmpty else {
      throw ResponseProblem(message: "还没有作答。\(Self.howToType)")
    }
    return entries
  }

  /// The entries between two signs that separate for good.
  private func entries(
    part: Substring, after previous: Int?
  ) throws(ResponseProblem) -> [ProofreadEntry] {
    var groups: [(line: Int?, pieces: [Piece])] = []
    for piece in Self.pieces(of: part) {
      let current = groups.last?.line ?? previous
      if let head = LineNumberHead(piece.text), isHead(head, of: piece, in: current) {
        guard passage.indices.contains(head.number - 1) else {
          throw ResponseProblem(
            message: "没有第 \(head.number) 行，这份公文一共 \(passage.count) 行。请看行前面的数字。")
        }
        groups.append((head.number, []))
        if !head.rest.isEmpty {
          groups[groups.count - 1].pieces.append(Piece(separator: "", text: head.rest))
        }
      } else {
        if groups.isEmpty { groups.append((nil, [])) }
        groups[groups.count - 1].pieces.append(piece)
      }
    }
    var entries: [ProofreadEntry] = []
    for group in groups {
      var number = group.line
      if number == nil { number = try line(of: group.pieces, after: previous) }
      guard let line = number else { continue }
      let said = words(in: group.pieces, of: line)
      for words in said.isEmpty ? [""] : said {
        try check(words, of: line)
        entries.append(ProofreadEntry(line: line, words: words))
      }
    }
    return entries
  }

  /// The line of something said without a number: the one that alone holds what is quoted, else the
  /// one that was spoken of before.
  private func line(
    of pieces: [Piece], after previous: Int?
  ) throws(ResponseProblem) -> Int? {
    let text = pieces.enumerated().map { ($0 > 0 ? $1.separator : "") + $1.text }.joined()
    guard text.contains(where: { $0 != "=" }) else { return nil }
    if let sign = text.firstIndex(of: "=") {
      let wrong = TypoEdit.quotation(text[..<sign]) { quoted in
        passage.contains { $0.contains(quoted) }
      }
      let holders = passage.indices.filter { !wrong.isEmpty && passage[$0].contains(wrong) }
      if let previous, holders.contains(previous - 1) { return previous }
      if holders.count == 1 { return holders[0] + 1 }
      if holders.count > 1 {
        throw ResponseProblem(message: "“\(wrong)”不止一行有。请在前面写上行号，如 \(holders[0] + 1) \(wrong)→改法。")
      }
    }
    guard let previous else {
      throw ResponseProblem(message: "“\(text)”前面没有行号。\(Self.howToType)")
    }
    return previous
  }

  /// Quoting another line by mistake is a slip of the finger, not of judgement.
  private func check(_ words: String, of line: Int) throws(ResponseProblem) {
    guard let sign = words.firstIndex(of: "="), sign > words.startIndex else { return }
    let wrong = String(words[..<sign])
    guard wrong.count > 1, !passage[line - 1].contains(wrong),
      let other = passage.firstIndex(where: { $0.contains(wrong) })
    else { return }
    throw ResponseProblem(message: "第 \(line) 行里没有“\(wrong)”，第 \(other + 1) 行有。请核对行号。")
  }

  // MARK: What is said of one line

  /// Whether the digits at the head of a piece are the number of a line and not a part of what is
  /// quoted from the line before: `12户=15户`.
  private func isHead(_ head: LineNumberHead, of piece: Piece, in current: Int?) -> Bool {
    let isInRange = passage.indices.contains(head.number - 1)
    guard head.isGlued || current != nil else { return true }
    guard isInRange else { return !head.isGlued && current == nil }
    guard let current else { return true }
    let (left, whole) = (Self.left(of: head.rest), Self.left(of: piece.text))
    if piece.text.contains("=") {
      return passage[head.number - 1].contains(left) || !passage[current - 1].contains(whole)
    }
    return !head.isGlued || !passage[current - 1].contains(piece.text)
  }

  /// Corrections with `=`, whatever commas they hold, and names of faults.
  private func words(in pieces: [Piece], of line: Int) -> [String] {
    let text = passage[line - 1]
    var result: [(words: String, isPlain: Bool, separator: String)] = []
    var index = 0
    while index < pieces.count {
      let piece = pieces[index]
      index += 1
      guard let sign = piece.text.firstIndex(of: "=") else {
        let plain = plainWords(piece.text, in: text)
        if !plain.isEmpty {
          result.append((plain, !plain.contains("="), piece.separator))
        }
        continue
      }
      var wrong = TypoEdit.quotation(piece.text[..<sign], text.contains)
      var separator = piece.separator
      while let last = result.last, last.isPlain, text.contains(last.words + separator + wrong) {
        wrong = last.words + separator + wrong
        separator = last.separator
        result.removeLast()
      }
      var right = String(piece.text[sign...].dropFirst())
      let length = lengthOfRight(right, for: wrong, of: line, before: pieces[index...])
      for further in pieces[index..<index + length] { right += further.separator + further.text }
      index += length
      right = TypoEdit.unquoted(right[...])
      if ["无", "删去", "删掉", "删除", "删"].contains(right) { right = "" }
      if wrong.isEmpty {
        // 应为六角括号: what it should be names the fault.
        if !right.isEmpty { result.append((right, true, separator)) }
      } else {
        result.append(("\(wrong)=\(right)", false, separator))
      }
    }
    return result.map(\.words)
  }

  /// `布署改部署`, `删去“了”` as corrections; all else is the name of a fault.
  private func plainWords(_ piece: Substring, in text: String) -> String {
    if let edit = TypoEdit.withOtherSign(piece, text.contains) { return edit.description }
    if let deleted = TypoEdit.deletion(piece), text.contains(deleted) { return "\(deleted)=" }
    return TypoEdit.unquoted(piece[...].drop { ":：-—".contains($0) })
  }

  /// How many of the following pieces belong to the right side of a correction: 三四十人、五六天.
  private func lengthOfRight(
    _ right: String, for wrong: String, of line: Int, before pieces: ArraySlice<Piece>
  ) -> Int {
    var longer = right
    if isRight(longer, for: wrong, of: line) { return 0 }
    for (count, piece) in pieces.enumerated() {
      if piece.text.contains("=") { return 0 }
      longer += piece.separator + piece.text
      if isRight(longer, for: wrong, of: line) { return count + 1 }
    }
    return 0
  }

  private func isRight(_ right: String, for wrong: String, of line: Int) -> Bool {
    let text = passage[line - 1]
    let right = TypoEdit.unquoted(right[...])
    return text.ranges(of: wrong).contains { quoted in
      places.indices.contains { target in
        places[target].lineIndex == line - 1 && places[target].range.overlaps(quoted)
          && PlantedPlace.isRight(right, at: quoted, for: target, of: places, in: text)
      }
    }
  }

  // MARK: Signs

  /// Wide digits of an input method are read as narrow ones, unless the document itself has some.
  private var hasWideDigits: Bool {
    passage.contains { $0.unicodeScalars.contains { (0xFF10...0xFF19).contains($0.value) } }
  }

  private static let howToType = "每处写成 行号 毛病，如 4 某某写错；几处用分号隔开。"

  private static func left(of text: Substring) -> Substring {
    text.firstIndex(of: "=").map { text[..<$0] } ?? text
  }

  private static func pieces(of part: Substring) -> [Piece] {
    var pieces: [Piece] = []
    var separator = ""
    var start: String.Index?
    for index in part.indices {
      if part[index].isWhitespace || ",，、。".contains(part[index]) {
        if let begun = start {
          pieces.append(Piece(separator: separator, text: part[begun..<index]))
        }
        if start != nil { separator = "" }
        separator.append(part[index])
        start = nil
      } else if start == nil {
        start = index
      }
    }
    if let start { pieces.append(Piece(separator: separator, text: part[start...])) }
    return pieces
  }

  /// `<2026>` becomes `〔2026〕`: the brackets of a document number are on no keyboard.
  private static func withBrackets(_ typed: String) -> String {
    var text = Array(typed)
    var open: Int?
    for index in text.indices {
      if "<＜".contains(text[index]) {
        open = index
      } else if ">＞".contains(text[index]), let start = open {
        if index > start + 1 { (text[start], text[index]) = ("〔", "〕") }
        open = nil
      } else if !text[index].isNumber {
        open = nil
      }
    }
    return String(text)
  }
}

/// The number of a line at the head of what is said of it: `3`, `３.`, `第三行：`, `3年份括号`.
private struct LineNumberHead {
  let number: Int
  /// What follows.
  let rest: Substring
  /// Nothing stands between the digits and what follows.
  let isGlued: Bool

  init?(_ piece: Substring) {
    var rest = piece.drop { "(（".contains($0) }
    let hasOrdinal = rest.first == "第"
    if hasOrdinal { rest.removeFirst() }
    let isArabic = rest.first.map(Self.isArabicDigit) ?? false
    let digits = rest.prefix(while: isArabic ? Self.isArabicDigit : LooseNumeral.isDigit)
    guard digits.count <= 3, let numeral = LooseNumeral(digits) else { return nil }
    rest.removeFirst(digits.count)
    let hasUnit = rest.first == "行"
    if hasUnit { rest.removeFirst() }
    guard hasUnit || (isArabic && !hasOrdinal) else { return nil }
    var hasMark = false
    if let mark = rest.first, ":：.．)）".contains(mark) {
      // 3.5万元 is an amount.
      let isFraction =
        ".．".contains(mark) && (rest.dropFirst().first.map(Self.isArabicDigit) ?? false)
      if isFraction, !hasUnit { return nil }
      hasMark = true
      rest.removeFirst()
    }
    number = numeral.value
    self.rest = rest
    isGlued = !hasUnit && !hasMark && !rest.isEmpty
  }

  private static func isArabicDigit(_ character: Character) -> Bool {
    ("0"..."9").contains(character) || ("０"..."９").contains(character)
  }
}
