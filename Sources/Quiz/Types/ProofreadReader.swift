import OfficialDocuments

/// Reads what people type who proofread a document: numbers of lines, each with what is wrong there.
/// What has no number of its own belongs to what was said before it.
struct ProofreadReader {
  let passage: [String]
  /// The wrong places; they only decide where a correction ends that holds commas itself.
  let places: [PlantedPlace]

  /// What is said of one line; `line` is `nil` where it has no number of its own.
  private struct Group {
    var line: Int?
    var pieces: [ProofreadPiece] = []
  }

  /// One thing that is said: a correction or plain words.
  private struct Clause {
    var words: String
    var isPlain: Bool
    var separator: String
  }

  /// What was taken for something else than was typed.
  func notes(on typed: String) -> [String] {
    Self.withBrackets(typed) == typed ? [] : ["<> 已按六角括号〔〕计。"]
  }

  /// The entries in the order in which they were typed, none twice.
  func entries(_ typed: String) throws(ResponseProblem) -> [ProofreadEntry] {
    var entries: [ProofreadEntry] = []
    let visible = hasWideDigits ? TypedForms.visible(typed) : TypedForms.foldedDigits(typed)
    let text = CorrectionWording.withPlainSigns(
      Self.withBrackets(Self.withGluedLineNumbers(visible)), in: passage)
    for part in text.split(whereSeparator: { $0.isNewline || ";；|｜".contains($0) }) {
      for group in try groups(of: part, after: entries.last?.line) {
        try add(group, to: &entries)
      }
    }
    guard !entries.isEmpty else {
      throw ResponseProblem(message: "还没有作答。\(Self.howToType)")
    }
    var seen: Set<ProofreadEntry> = []
    return entries.filter { seen.insert($0).inserted }
  }

  // MARK: Numbers of lines

  /// What stands between two signs that separate for good, under the numbers of its lines.
  private func groups(
    of part: Substring, after previous: Int?
  ) throws(ResponseProblem) -> [Group] {
    var groups: [Group] = []
    let pieces = ProofreadPiece.pieces(of: part)
    for (index, piece) in pieces.enumerated() {
      let next = index + 1 < pieces.count ? pieces[index + 1] : nil
      let current = groups.last?.line ?? previous
      let isAfterNumber = groups.last.map { $0.line != nil && $0.pieces.isEmpty } ?? false
      let head = LineNumberHead(piece.text)
      if let head,
        isHead(
          head, of: piece, before: next, in: current, startsPart: groups.isEmpty,
          isAfterNumber: isAfterNumber && piece.separator.allSatisfy(\.isWhitespace))
      {
        guard passage.indices.contains(head.number - 1) else {
          throw ResponseProblem(
            message: "没有第 \(head.number) 行，这份公文一共 \(passage.count) 行。请看行前面的数字。")
        }
        groups.append(Group(line: head.number))
        if !head.rest.isEmpty {
          groups[groups.count - 1].pieces.append(ProofreadPiece(separator: "", text: head.rest))
        }
      } else {
        if groups.isEmpty { groups.append(Group()) }
        groups[groups.count - 1].pieces.append(piece)
      }
    }
    return groups
  }

  /// Whether the digits at the head of a piece are the number of a line and not a part of what is
  /// said of the line before: `12户=15户`, `4月16日是星期四`, `9+18`.
  private func isHead(
    _ head: LineNumberHead, of piece: ProofreadPiece, before next: ProofreadPiece?,
    in current: Int?,
    startsPart: Bool, isAfterNumber: Bool
  ) -> Bool {
    if head.hasUnit { return true }
    let isInRange = passage.indices.contains(head.number - 1)
    if head.isFraction {
      return startsPart && isInRange && !passage.contains { $0.contains(piece.text.prefix(3)) }
    }
    guard isInRange else { return !head.isGlued && startsPart }
    guard head.isGlued else {
      guard isAfterNumber, head.rest.isEmpty, let next else { return true }
      // 10 2 月没有 30 日；8 9、18相加
      let isBlank = next.separator.allSatisfy(\.isWhitespace)
      if isBlank { return !LineNumberHead.beginsWithUnit(next.text) }
      return LineNumberHead(next.text).map { follower in
        passage.indices.contains(follower.number - 1)
          && !LineNumberHead.beginsWithUnit(follower.rest)
      } ?? true
    }
    let isCounted = { (line: String) in Self.holds(head.counted, in: line) }
    switch head.counting {
    case .quantity: return false
    case .unit:
      guard startsPart else { return false }
      return !(current.map { isCounted(passage[$0 - 1]) } ?? passage.contains(where: isCounted))
    case .noun:
      return startsPart || !(current.map { isCounted(passage[$0 - 1]) } ?? false)
    case .nothing: break
    }
    guard let current else { return true }
    let (left, whole) = (Self.left(of: head.rest), Self.left(of: piece.text))
    if piece.text.contains("=") {
      return !passage[current - 1].contains(whole)
        || !left.isEmpty && passage[head.number - 1].contains(left)
    }
    return !passage[current - 1].contains(piece.text)
  }

  /// Whether a line holds a number with its unit, and not as the end of a longer number.
  private static func holds(_ counted: String, in line: String) -> Bool {
    line.ranges(of: counted).contains { range in
      line[..<range.lowerBound].last.map { !$0.isNumber } ?? true
    }
  }

  /// The line of something said without a number: the one that alone holds what is quoted, else the
  /// one that was spoken of before.
  private func line(
    of pieces: [ProofreadPiece], after previous: Int?
  ) throws(ResponseProblem) -> Int? {
    let text = pieces.enumerated().map { ($0 > 0 ? $1.separator : "") + $1.text }.joined()
    guard text.contains(where: { $0 != "=" }) else { return nil }
    if let sign = text.firstIndex(of: "=") {
      let wrong = CorrectionWording.quotation(text[..<sign]) { quoted in
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

  /// Adds what is said of one line: each correction, each name of a list, and to them the remarks.
  private func add(
    _ group: Group, to entries: inout [ProofreadEntry]
  ) throws(ResponseProblem) {
    var number = group.line
    if number == nil { number = try line(of: group.pieces, after: entries.last?.line) }
    guard let line = number else { return }
    let clauses = clauses(in: group.pieces, of: line)
    let first = entries.count
    if clauses.isEmpty, group.line != nil { entries.append(ProofreadEntry(line: line, words: "")) }
    // 概数、错别字 are two faults; what follows a comma explains.
    var isList = group.line != nil
    for (index, clause) in clauses.enumerated() {
      try check(clause.words, of: line)
      if index > 0, !clause.separator.contains("、") { isList = false }
      let isOpening = index == 0 && group.line != nil
      let last = entries.indices.last { entries[$0].line == line }
      if !clause.isPlain {
        // 有错，布署→部署 is one fault.
        if entries.count > first, entries[entries.count - 1].isVague { entries.removeLast() }
        entries.append(ProofreadEntry(line: line, words: clause.words))
      } else if let last, last == entries.count - 1, !isOpening, !isList {
        if entries[last].words.isEmpty {
          entries[last].words = clause.words
        } else {
          entries[last].remarks.append(clause.words)
        }
      } else {
        entries.append(ProofreadEntry(line: line, words: clause.words))
      }
    }
  }

  /// Corrections with `=`, whatever commas they hold, and plain words.
  private func clauses(in pieces: [ProofreadPiece], of line: Int) -> [Clause] {
    let text = passage[line - 1]
    var result: [Clause] = []
    var index = 0
    while index < pieces.count {
      let piece = pieces[index]
      index += 1
      guard let sign = piece.text.firstIndex(of: "=") else {
        let clause = plainClause(piece, in: text)
        if let last = result.last, last.isPlain, clause.isPlain,
          Self.quotes(piece.separator, between: last.words, and: clause.words, in: text)
        {
          result[result.count - 1].words += piece.separator + clause.words
        } else if !clause.words.isEmpty {
          result.append(clause)
        }
        continue
      }
      var wrong = CorrectionWording.quotation(piece.text[..<sign], text.contains)
      var separator = piece.separator
      while let last = result.last, last.isPlain, text.contains(last.words + separator + wrong) {
        wrong = last.words + separator + wrong
        separator = last.separator
        result.removeLast()
      }
      if let last = result.last, last.isPlain, wrong.isEmpty || ProofreadEntry.isVague(wrong) {
        // “布署”有误，应为“部署”
        let quoted = CorrectionWording.quotation(last.words[...], text.contains)
        if text.contains(quoted) {
          wrong = quoted
          separator = last.separator
          result.removeLast()
        }
      }
      var right = String(piece.text[sign...].dropFirst())
      if let part = quotedPart(of: piece.text[..<sign], becoming: right, in: text) {
        (wrong, right) = part
      }
      let length = lengthOfRight(right, for: wrong, of: line, before: pieces[index...])
      for further in pieces[index..<index + length] { right += further.separator + further.text }
      index += length
      right = meant(right, for: wrong, of: line)
      if wrong.isEmpty {
        // 应为六角括号: what it should be names the fault.
        if !right.isEmpty {
          result.append(Clause(words: right, isPlain: true, separator: separator))
        }
      } else {
        result.append(Clause(words: "\(wrong)=\(right)", isPlain: false, separator: separator))
      }
    }
    return result
  }

  /// Both sides without what they have in common, where the wrong side does not quote the line.
  private func quotedPart(
    of side: Substring, becoming right: String, in line: String
  ) -> (wrong: String, right: String)? {
    let wrong = TypoEdit.quotation(side, line.contains)
    guard !wrong.isEmpty, !line.contains(wrong) else { return nil }
    return CorrectionWording.quotedPart(
      of: wrong, becoming: TypoEdit.unquoted(right[...]), line.contains)
  }

  /// `布署改部署`, `删去“了”` as corrections; all else is the name of a fault.
  private func plainClause(_ piece: ProofreadPiece, in line: String) -> Clause {
    let edit = CorrectionWording.edit(piece.text, in: line)
    let words =
      edit?.description
      ?? TypoEdit.unquoted(piece.text.drop { ":：-—.．)）!！".contains($0) })
    return Clause(words: words, isPlain: edit == nil, separator: piece.separator)
  }

  /// Whether a sign stands in the line as it stands between two words, which are one quotation then.
  private static func quotes(
    _ separator: String, between left: String, and right: String, in line: String
  ) -> Bool {
    guard let before = left.last, let after = right.first,
      !separator.allSatisfy(\.isWhitespace)
    else { return false }
    return line.contains("\(before)\(separator)\(after)")
  }

  /// What the right side of a correction means: itself, or what puts the place right without the
  /// words round it.
  private func meant(_ right: String, for wrong: String, of line: Int) -> String {
    let readings = CorrectionWording.rights(right)
    let meant = readings.first { isRight($0, for: wrong, of: line) } ?? readings[0]
    return CorrectionWording.deletes(meant) ? "" : meant
  }

  /// How many of the following pieces belong to the right side of a correction: 三四十人、五六天.
  private func lengthOfRight(
    _ right: String, for wrong: String, of line: Int, before pieces: ArraySlice<ProofreadPiece>
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

  /// `第 7 行` without the blanks in it.
  private static func withGluedLineNumbers(_ typed: String) -> String {
    let text = Array(typed)
    var result: [Character] = []
    var index = 0
    while index < text.count {
      result.append(text[index])
      index += 1
      guard result.last == "第" else { continue }
      let isBlank = { (character: Character) in character.isWhitespace && !character.isNewline }
      let label = text[index...].prefix { $0.isNumber || isBlank($0) || LooseNumeral.isDigit($0) }
      let end = index + label.count
      guard end < text.count, text[end] == "行" else { continue }
      result += label.filter { !isBlank($0) }
      index = end
    }
    return String(result)
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
