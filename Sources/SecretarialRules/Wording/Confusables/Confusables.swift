/// The table of confusable words, and what marking asks of it.
///
/// Nothing is read before the first question is asked of it.
public enum Confusables {
  /// Every row of the table, in its order; wrong forms are unique.
  public static let all: [Confusable] = ConfusableTable.text[...].fields(at: "\n").filter {
    $0.utf8.first != UInt8(ascii: "#")
  }.compactMap(Confusable.init(row:))

  private static let byWrong = Dictionary(
    all.map { ($0.wrong, $0) }, uniquingKeysWith: { first, _ in first })

  /// The row of a form as it is written in the table, right words included.
  public static func entry(for form: String) -> Confusable? { byWrong[form] }

  /// How sure one can be about a form; `nil` if the table does not know it.
  public static func status(of form: String) -> Confusable.Status? { entry(for: form)?.status }

  /// Whether the table knows that `wrong` is to be written as `right`.
  ///
  /// The form may be some characters longer than the row (“截止5月底” to “截至5月底” is the row “截止”)
  /// or shorter, down to two characters (“明辩” to “明辨” is the row “明辩是非”).
  public static func accepts(wrong: String, right: String) -> Bool {
    correction(from: wrong, to: right) != nil
  }

  /// Why `wrong` is to be written as `right`; `nil` if nothing is known of the pair.
  ///
  /// Of two words that depend on the context the reason covers both directions, of two places
  /// with names alike it says where they are.
  public static func reason(forWrong wrong: String, right: String) -> String? {
    if let row = correction(from: wrong, to: right) { return row.why }
    if let row = correction(from: right, to: wrong), row.status == .context { return row.why }
    return LookAlikePlaces.current.reason(forWrong: wrong, right: right)
  }

  /// The row that turns `wrong` into `right`, if there is one.
  public static func correction(from wrong: String, to right: String) -> Confusable? {
    guard wrong != right else { return nil }
    let scalars = Array(wrong.unicodeScalars)
    let inside = ConfusableSearch.everything.uncoveredMatches(in: scalars).filter { row, range in
      let head = String(String.UnicodeScalarView(scalars[..<range.lowerBound]))
      let tail = String(String.UnicodeScalarView(scalars[range.upperBound...]))
      return row.status != .right && row.rights.contains { head + $0 + tail == right }
    }
    if let row = inside.max(by: { $0.range.count < $1.range.count })?.row { return row }
    guard scalars.count >= 2 else { return nil }
    return all.first { row in
      row.status != .right
        && row.rights.contains { row.wrong.replacingOnce(wrong, with: right) == $0 }
    }
  }

  /// Why a word that looks wrong is right: a lure such as 渡过难关 or 防患; `nil` if the table has
  /// nothing to say.
  ///
  /// The word may be longer or shorter than the row by some characters.
  public static func reasonRight(_ word: String) -> String? {
    guard word.unicodeScalars.count >= 2 else { return nil }
    if let row = byWrong[word], row.status == .right { return row.why }
    let right = all.filter { row in
      row.status == .right && (word.containsText(row.wrong) || row.wrong.containsText(word))
    }
    if let row = right.max(by: { $0.wrong.count < $1.wrong.count }) { return row.why }
    let corrections = all.filter { $0.status == .always }
    let fitting =
      corrections.first { $0.rights.contains(word) }
      ?? corrections.first { row in
        row.rights.contains { word.containsText($0) || $0.containsText(word) }
      }
    return fitting?.why
  }
}

extension String {
  fileprivate func containsText(_ other: String) -> Bool { offsetOf(other) != nil }

  /// The text with the first occurrence of a part replaced; `nil` if the part does not occur.
  fileprivate func replacingOnce(_ part: String, with replacement: String) -> String? {
    guard let offset = offsetOf(part) else { return nil }
    let scalars = Array(unicodeScalars)
    return String(String.UnicodeScalarView(scalars[..<offset])) + replacement
      + String(String.UnicodeScalarView(scalars[(offset + part.unicodeScalars.count)...]))
  }

  private func offsetOf(_ other: String) -> Int? {
    let (mine, theirs) = (Array(unicodeScalars), Array(other.unicodeScalars))
    guard mine.count >= theirs.count else { return nil }
    return (0...mine.count - theirs.count).first {
      mine[$0..<$0 + theirs.count].elementsEqual(theirs)
    }
  }
}
