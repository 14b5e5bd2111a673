import OfficialDocuments

/// An attachment note taken apart: its label and the names it lists.
struct AttachmentNote {
  /// How an entry is numbered.
  enum Form {
    case none
    /// 1.
    case arabic
    /// 1、 or （1）
    case otherArabic
    /// 一、
    case han
    /// 附件1：
    case labelled
  }

  struct Entry {
    let form: Form
    /// The number; `nil` where there is none.
    let number: Int?
    /// The number with its mark.
    let mark: Range<String.Index>
    /// The name, one piece for each line; never empty.
    var name: [Range<String.Index>]
  }

  /// 附件, or what stands for it.
  let label: Range<String.Index>
  /// What stands right after the label and its number.
  let colon: Range<String.Index>
  let entries: [Entry]

  /// Takes an attachment note of a document; `nil` where its label is not there.
  init?(_ element: OfficialDocument.Element, in text: String) {
    guard let first = element.pieces.first, let opening = Self.opening(of: text[first]) else {
      return nil
    }
    label = opening.label
    colon = opening.colon
    var entries: [Entry] = []
    if opening.number != nil || !opening.digits.isEmpty {
      entries.append(
        Entry(form: .labelled, number: opening.number, mark: opening.digits, name: []))
      Self.read(
        text[opening.colon.upperBound..<first.upperBound], into: &entries, isNumbered: false)
    } else {
      Self.read(text[opening.colon.upperBound..<first.upperBound], into: &entries)
    }
    for piece in element.pieces.dropFirst() {
      if let next = Self.opening(of: text[piece]), next.colon.lowerBound < next.colon.upperBound {
        entries.append(Entry(form: .labelled, number: next.number, mark: next.digits, name: []))
        Self.read(text[next.colon.upperBound..<piece.upperBound], into: &entries, isNumbered: false)
      } else {
        Self.read(text[piece], into: &entries)
      }
    }
    self.entries = entries.filter { !$0.name.isEmpty }
  }

  /// The name of an entry without blanks and title marks.
  static func words(of entry: Entry, in text: String) -> String {
    entry.name.map { text[$0].filter { !$0.isWhitespace && !"《》".contains($0) } }.joined()
  }

  private struct Opening {
    let label: Range<String.Index>
    let digits: Range<String.Index>
    let number: Int?
    let colon: Range<String.Index>
  }

  private static func opening(of line: Substring) -> Opening? {
    guard let word = ["附件", "附表", "附图", "附"].first(where: { line.hasPrefix($0) }) else {
      return nil
    }
    let afterLabel = line.dropFirst(word.count)
    let trimmed = afterLabel.drop(while: \.isWhitespace)
    let digits = trimmed.prefix { LooseNumeral.isDigit($0) }
    let rest = trimmed[digits.endIndex...].drop(while: \.isWhitespace)
    guard let mark = rest.first, mark == "：" || mark == ":" else { return nil }
    return Opening(
      label: line.startIndex..<afterLabel.startIndex, digits: digits.startIndex..<digits.endIndex,
      number: LooseNumeral(digits)?.value,
      colon: rest.startIndex..<rest.index(after: rest.startIndex))
  }

  /// Reads one line: an entry begins at a number, at most one more for each further number.
  private static func read(
    _ line: Substring, into entries: inout [Entry], isNumbered: Bool = true
  ) {
    var rest = line.drop(while: \.isWhitespace)
    guard !rest.isEmpty else { return }
    if isNumbered, let (form, number, mark) = numbering(of: rest) {
      entries.append(Entry(form: form, number: number, mark: mark, name: []))
      rest = rest[mark.upperBound...].drop(while: \.isWhitespace)
    } else if entries.isEmpty {
      entries.append(
        Entry(form: .none, number: nil, mark: rest.startIndex..<rest.startIndex, name: []))
    }
    let expected = entries.last?.number.map { $0 + 1 }
    if isNumbered, let expected, let next = startOfNumber(expected, in: rest) {
      append(rest[..<next], to: &entries)
      read(rest[next...], into: &entries)
    } else {
      append(rest, to: &entries)
    }
  }

  private static func append(_ name: Substring, to entries: inout [Entry]) {
    guard let first = name.firstIndex(where: { !$0.isWhitespace }),
      let last = name.lastIndex(where: { !$0.isWhitespace }), !entries.isEmpty
    else { return }
    entries[entries.count - 1].name.append(first..<name.index(after: last))
  }

  /// Where `2.` begins after a blank or a mark.
  private static func startOfNumber(_ number: Int, in line: Substring) -> String.Index? {
    let digits = String(number)
    var index = line.startIndex
    var previous: Character?
    while index < line.endIndex {
      if let before = previous, before.isWhitespace || "；;，,。、".contains(before),
        line[index...].hasPrefix(digits), let (_, found, _) = numbering(of: line[index...]),
        found == number
      {
        return index
      }
      previous = line[index]
      index = line.index(after: index)
    }
    return nil
  }

  private static func numbering(
    of line: Substring
  ) -> (form: Form, number: Int, mark: Range<String.Index>)? {
    guard let number = LevelNumber(opening: line) else { return nil }
    let form: Form =
      switch number.level {
      case .first, .second: .han
      case .fourth: .otherArabic
      case .third: line[number.range].last == "、" ? .otherArabic : .arabic
      }
    return (form, number.value, number.range)
  }
}
