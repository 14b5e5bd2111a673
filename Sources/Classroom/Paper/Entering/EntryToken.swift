internal import Quiz

/// A piece of a line in which a paper is typed in.
enum EntryToken: Hashable {
  /// Something between blanks.
  case word(String)
  /// Something in brackets or quotation marks, which belongs to one question whatever it holds.
  case whole(String)
  /// `18.5分`
  case points(Double)
  /// `主观`: what follows are the points given by hand.
  case subjective
  /// `=78.5`: the sum counted by hand.
  case total(Double)
  /// `A卷`
  case variant(PaperVariant)
  /// `逐题`: the other questions follow on lines of their own.
  case rest
  /// `!` or `照记`: what is doubtful is meant so.
  case force

  /// As it was typed, as far as that is told.
  var text: String {
    switch self {
    case .word(let text), .whole(let text): text
    case .points(let points): "\(points.plain)分"
    case .subjective: "主观"
    case .total(let total): "=\(total.plain)"
    case .variant(let variant): variant.title
    case .rest: "逐题"
    case .force: "!"
    }
  }
}

/// Takes a line apart.
struct EntryTokens {
  private(set) var tokens: [EntryToken] = []
  /// The sign that opens something which is never closed.
  private(set) var open: Character?
  private var rest: Substring

  init(_ line: Substring) {
    rest = line
    while let first = rest.first {
      if Self.separates(first) {
        rest.removeFirst()
      } else if let closing = Self.closing(of: first) {
        rest.removeFirst()
        takeWhole(closing, openedBy: first)
      } else {
        takeWord()
      }
    }
    joinNumbers()
  }

  private mutating func takeWhole(_ closing: String, openedBy opening: Character) {
    let text = rest.prefix { !closing.contains($0) }
    if text.endIndex == rest.endIndex { open = open ?? opening }
    rest = rest[text.endIndex...].dropFirst()
    tokens.append(.whole(TypedForms.trimmed(String(text))))
  }

  private mutating func takeWord() {
    var word = ""
    while let next = rest.first, !Self.separates(next) {
      // ABCDA(BD)对错: brackets that follow signs are no part of a word.
      if !word.isEmpty, Self.closing(of: next) != nil, word.allSatisfy(EntrySigns.isSign) { break }
      word.append(next)
      rest.removeFirst()
    }
    tokens += Self.meaning(of: word)
  }

  /// A word by itself; `ABCDA对错` are two.
  private static func meaning(of word: String) -> [EntryToken] {
    let folded = TypedForms.folded(word)
    switch folded {
    case "!", "照记", "。!": return [.force]
    case "逐题", "逐题录": return [.rest]
    case "主观", "主观题", "主观分", "人工", "人工分": return [.subjective]
    default: break
    }
    if folded.count > 1, folded.hasSuffix("!") || folded.hasSuffix("照记") {
      let end = folded.hasSuffix("!") ? 1 : 2
      return meaning(of: String(word.dropLast(end))) + [.force]
    }
    for mark in ["=", "总分", "合计", "共"] where folded.hasPrefix(mark) {
      if let total = number(folded.dropFirst(mark.count)) { return [.total(total)] }
    }
    for mark in ["主观题", "主观分", "主观"] where folded.hasPrefix(mark) {
      if let points = number(folded.dropFirst(mark.count)) {
        return [.subjective, .points(points)]
      }
    }
    if folded.hasSuffix("分"), let points = number(folded.dropLast()) { return [.points(points)] }
    for variant in PaperVariant.allCases {
      if ["\(variant.rawValue)卷", "卷\(variant.rawValue)"].contains(folded.uppercased()) {
        return [.variant(variant)]
      }
    }
    return EntrySigns.runs(in: word).map(EntryToken.word)
  }

  /// `= 78.5` and `18.5 分`, which people type with a blank.
  private mutating func joinNumbers() {
    var joined: [EntryToken] = []
    for token in tokens {
      if case .points(let total) = token, case .word(let before)? = joined.last,
        Self.saysTotal(before)
      {
        joined[joined.count - 1] = .total(total)
        continue
      }
      if case .word(let word) = token, case .word(let before)? = joined.last {
        if Self.saysTotal(before), let total = Self.number(TypedForms.folded(word)[...]) {
          joined[joined.count - 1] = .total(total)
          continue
        }
        if word == "分", let points = Self.number(TypedForms.folded(before)[...]) {
          joined[joined.count - 1] = .points(points)
          continue
        }
      }
      joined.append(token)
    }
    tokens = joined
  }

  private static func saysTotal(_ word: String) -> Bool {
    ["=", "总分", "合计", "总分="].contains(TypedForms.folded(word))
  }

  /// A number of points, not below 0, with or without 分.
  static func number(_ text: Substring) -> Double? {
    var text = text
    if text.hasSuffix("分") { text.removeLast() }
    guard !text.isEmpty, text.utf8.count <= 8,
      text.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 }), text.first != ".",
      text.last != ".", let number = Double(text)
    else { return nil }
    return number
  }

  private static func separates(_ character: Character) -> Bool {
    character.isWhitespace || ",，、;；".contains(character)
  }

  private static func closing(of character: Character) -> String? {
    switch character {
    case "(", "（": ")）"
    case "[", "［", "【": "]］】"
    case "\"", "“", "”", "＂": "\"“”＂"
    case "「": "」"
    case "『": "』"
    default: nil
    }
  }
}

/// The signs that stand for answers on a card: letters, digits for them, 对 and 错, nothing.
enum EntrySigns {
  /// Whether a character is one of them.
  static func isSign(_ character: Character) -> Bool { group(of: character) != nil }

  /// Whether it says that nothing was answered.
  static func isNone(_ character: Character) -> Bool { group(of: character) == .blank }

  /// A word taken apart where letters and judgements meet; a word of anything else as it is.
  static func runs(in word: String) -> [String] {
    // Input methods make two of one dash.
    let word = word.replacing("——", with: "-").replacing("……", with: "-")
    guard word.allSatisfy(isSign) else { return [word] }
    var runs: [String] = []
    var last: Group?
    for sign in word {
      let group = group(of: sign)
      if let last, let group, group != .blank, last != .blank, group != last {
        runs.append(String(sign))
      } else {
        runs.append((runs.popLast() ?? "") + String(sign))
      }
      if group != .blank { last = group }
    }
    return runs
  }

  private enum Group { case letter, judgement, blank }

  private static func group(of character: Character) -> Group? {
    switch TypedForms.folded(String(character)).uppercased() {
    case "-", ".", "。", "—", "–", "_", "·": .blank
    case "对", "错", "√", "×", "✓", "✔", "✗", "✘", "☑", "☒", "╳", "✕", "✖": .judgement
    case let letter where letter.utf8.count == 1: isPlain(letter) ? .letter : nil
    default: nil
    }
  }

  private static func isPlain(_ letter: String) -> Bool {
    letter.utf8.allSatisfy { (65...90).contains($0) || (48...57).contains($0) }
  }
}
