/// One correction as a learner writes it: `布署=部署`.
struct TypoEdit: Hashable, Sendable, CustomStringConvertible {
  let wrong: String
  let right: String

  var description: String { "\(wrong)=\(right)" }

  /// The corrections of a canonical answer.
  static func stored(_ canonical: String) -> [TypoEdit] {
    canonical.split(separator: "；").compactMap { part in
      let sides = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return sides.count == 2 ? TypoEdit(wrong: String(sides[0]), right: String(sides[1])) : nil
    }
  }

  /// Whether a text of the passage can be quoted in an answer: nothing in it ends a correction.
  static func canQuote(_ text: String) -> Bool {
    !text.contains { endsCorrection($0) || arrowSigns.contains($0) }
  }

  /// What ends a correction for good.
  private static func endsCorrection(_ character: Character) -> Bool {
    character.isWhitespace || ";；/／|｜".contains(character)
  }

  /// What may also stand in a quoted text: 三、四十人.
  static func mayEndCorrection(_ character: Character) -> Bool {
    ",，、。".contains(character)
  }

  private static let arrowSigns = "=＝→➔⇒>＞"
}

extension TypoEdit {
  /// Takes corrections as people type them: `=`, `→`, `->`, `改为` or `删去`, spaces or commas
  /// between, the number of the line before them.
  static func read(_ typed: String, in passage: [String]) throws(ResponseProblem) -> [TypoEdit] {
    let isQuoted = { (text: String) in passage.contains { $0.contains(text) } }
    var edits: [TypoEdit] = []
    for part in withPlainArrows(TypedForms.visible(typed)).split(whereSeparator: endsCorrection) {
      for edit in try read(part: part, isQuoted) {
        guard isQuoted(edit.wrong) else {
          throw ResponseProblem(message: "原文里找不到“\(edit.wrong)”。请照原文抄出错处，写成 错词=改后。")
        }
        guard edit.wrong != edit.right else {
          throw ResponseProblem(message: "“\(edit)”改前改后一样。请写成 错词=改后。")
        }
        if edits.contains(edit) { continue }
        guard !edits.contains(where: { $0.wrong == edit.wrong }) else {
          throw ResponseProblem(
            message: "“\(edit.wrong)”写了两种改法。是一处错就只留一种，是两处错就各多抄几个字。")
        }
        edits.append(edit)
      }
    }
    guard !edits.isEmpty else {
      throw ResponseProblem(message: "还没有作答。每处写成 错词=改后，没有错答 无。")
    }
    return edits
  }

  /// The corrections between two spaces: mostly one, or several with commas between.
  private static func read(
    part: Substring, _ isQuoted: (String) -> Bool
  ) throws(ResponseProblem) -> [TypoEdit] {
    if let deletions = deletionList(part, isQuoted) { return deletions }
    var pieces = part.split(separator: "=", omittingEmptySubsequences: false)
    var edits: [TypoEdit] = []
    guard pieces.count > 1 else {
      for word in part.split(whereSeparator: mayEndCorrection) where !isLineNumber(word) {
        if let edit = withOtherSign(word, isQuoted) {
          edits.append(edit)
          continue
        }
        guard let wrong = deletion(word) else { throw unreadable(word) }
        edits.append(TypoEdit(wrong: wrong, right: ""))
      }
      return edits
    }
    if let (deletions, rest) = leadingDeletions(pieces[0], isQuoted) {
      edits += deletions
      pieces[0] = rest
    }
    var side = pieces[0]
    for piece in pieces.dropFirst().dropLast() {
      // The right side of one correction and the wrong side of the next.
      if let cut = cut(piece, isQuoted) {
        edits += try corrections(side, piece[..<cut], in: part, isQuoted)
        side = piece[cut...].dropFirst()
      } else {
        // Where all of it is quoted, the right side is empty.
        guard isQuoted(quotation(piece, isQuoted)) else { throw unreadable(part) }
        edits += try corrections(side, "", in: part, isQuoted)
        side = piece
      }
    }
    var last = pieces[pieces.count - 1]
    let wrong = quotation(side, isQuoted)
    // What ends the line is no part of the correction, unless it takes the place of a sign, 第一、=第一，,
    // or puts in what was left out: 甲=甲。
    let replacesSign = wrong.last.map { $0.isPunctuation || $0.isSymbol } ?? false
    while let end = last.last, mayEndCorrection(end),
      !replacesSign || last.dropLast().last.map(mayEndCorrection) ?? false,
      unquoted(last.dropLast()) != wrong
    {
      last.removeLast()
    }
    return edits + (try corrections(side, last, in: part, isQuoted))
  }

  /// The correction of one side into the other, with the deletions that follow it.
  private static func corrections(
    _ side: Substring, _ right: Substring, in part: Substring, _ isQuoted: (String) -> Bool
  ) throws(ResponseProblem) -> [TypoEdit] {
    let wrong = quotation(side, isQuoted)
    guard !wrong.isEmpty else { throw unreadable(part) }
    let (right, deletions) = trailingDeletions(right, isQuoted)
    var bare = unquoted(right)
    // Marks that are all the difference belong to the correction.
    if bare == wrong, !hasMarks(side) { bare = String(right) }
    let deletes = bare == "无" || Self.deletions.contains(bare)
    return [TypoEdit(wrong: wrong, right: deletes ? "" : bare)] + deletions
  }

  /// `布署改部署`, `布署：部署`: signs that only mean “becomes” after something from the passage.
  static func withOtherSign(
    _ word: Substring, _ isQuoted: (String) -> Bool
  ) -> TypoEdit? {
    for sign in ["改作", "改", "：", ":", "——", "—", "-"] {
      for place in word.ranges(of: sign) {
        let wrong = quotation(word[..<place.lowerBound], isQuoted)
        let right = unquoted(word[place.upperBound...])
        if !wrong.isEmpty, !right.isEmpty, isQuoted(wrong) {
          return TypoEdit(wrong: wrong, right: right)
        }
      }
    }
    return nil
  }

  /// The comma that ends a correction: the first after which something from the passage is quoted.
  private static func cut(_ piece: Substring, _ isQuoted: (String) -> Bool) -> Substring.Index? {
    let commas = piece.indices.filter { mayEndCorrection(piece[$0]) }
    return commas.first { isQuoted(quotation(piece[$0...].dropFirst(), isQuoted)) }
      ?? commas.last
  }

  /// What is quoted, without marks round it, without `第1行：` before it and the 应 of 应改为 after
  /// it; a passage may hold all of them itself.
  static func quotation(_ side: Substring, _ isQuoted: (String) -> Bool) -> String {
    let sides = [side] + withoutLineNumber(side)
    let readings = (sides + sides.map(withoutVerb)).map(unquoted)
    return readings.first(where: isQuoted) ?? readings[0]
  }

  /// The side without the number of a line: less one sign behind it, and less all of them, since the
  /// first may be where the quotation begins.
  private static func withoutLineNumber(_ side: Substring) -> [Substring] {
    guard let mark = side.firstIndex(where: { ":：.．)）、,，".contains($0) || $0 == "行" }),
      isLineNumber(side[..<mark])
    else { return [] }
    let rest = side[mark...].drop { $0 == "行" }
    let signs = ":：.．)）、,，"
    return [
      rest.first.map(signs.contains) ?? false ? rest.dropFirst() : rest,
      rest.drop(while: signs.contains),
    ]
  }

  private static func withoutVerb(_ side: Substring) -> Substring {
    let verb = ["应该", "应当", "应"].first(where: side.hasSuffix)
    return side.dropLast(verb?.count ?? 0)
  }

  /// The text with one `=` for every arrow and none of the blanks round it.
  static func withPlainArrows(_ typed: String) -> String {
    var text = typed
    for words in ["改为", "改成", "应该是", "应为"] {
      text = text.replacing(words, with: "=")
    }
    var result = ""
    var shaft = ""
    for character in text {
      if arrowSigns.contains(character) {
        while let last = result.last, last.isWhitespace { result.removeLast() }
        if result.last != "=" { result.append("=") }
        shaft = ""
      } else if "-－—–".contains(character) {
        shaft.append(character)
      } else if character.isWhitespace, result.last == "=" {
        continue
      } else {
        result += shaft
        shaft = ""
        result.append(character)
      }
    }
    return result + shaft
  }

  private static let marks = [
    ("“", "”"), ("\"", "\""), ("‘", "’"), ("'", "'"), ("「", "」"), ("”", "“"),
  ]

  private static func hasMarks(_ side: Substring) -> Bool {
    side.last.map { last in marks.contains { $0.1.contains(last) } } ?? false
  }

  static func unquoted(_ side: Substring) -> String {
    var text = side
    for (open, close) in marks
    where text.count > 1 && text.hasPrefix(open) && text.hasSuffix(close) {
      text = text.dropFirst().dropLast()
    }
    return String(text)
  }

  /// `1`, `第1行`, `1.`: a learner may say which line, and need not.
  private static func isLineNumber(_ word: Substring) -> Bool {
    let digits = TypedForms.folded(String(word)).filter { !"第行处:.()".contains($0) }
    return !digits.isEmpty && digits.allSatisfy { $0.isNumber || "一二三四五六七八九十".contains($0) }
  }

  private static func unreadable(_ part: Substring) -> ResponseProblem {
    ResponseProblem(
      message: "看不懂“\(part)”。每处写成 错词=改后，如 甲=乙；几处用空格隔开，没有错答 无。")
  }
}
