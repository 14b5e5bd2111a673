/// The table of confusable words: look-ups for marking, and the search that the rules share.
///
/// Nothing is read before the first question is asked of it.
public enum Confusables {
  /// Every row of the table, in its order; wrong forms are unique.
  public static let all: [Confusable] = String(
    decoding: PackageResources.confusables_tsv, as: UTF8.self
  ).split(separator: "\n").filter { !$0.hasPrefix("#") }.compactMap(Confusable.init(row:))

  private static let byWrong = Dictionary(
    all.map { ($0.wrong, $0) }, uniquingKeysWith: { first, _ in first })

  /// The row of a form as it is written in the table, right words included.
  public static func entry(for form: String) -> Confusable? { byWrong[form] }

  /// How sure one can be about a form; `nil` if the table does not know it.
  public static func status(of form: String) -> Confusable.Status? { entry(for: form)?.status }

  /// Whether the table knows that `wrong` is to be written as `right`.
  ///
  /// The form may carry a few characters more on both sides: “截止5月底” to “截至5月底” is the row
  /// “截止” to “截至”.
  public static func accepts(wrong: String, right: String) -> Bool {
    correction(from: wrong, to: right) != nil
  }

  /// Why `wrong` is to be written as `right`; `nil` if the table does not know the pair.
  public static func reason(forWrong wrong: String, right: String) -> String? {
    correction(from: wrong, to: right)?.why
  }

  /// The row that turns `wrong` into `right`, if there is one.
  public static func correction(from wrong: String, to right: String) -> Confusable? {
    guard wrong != right else { return nil }
    let scalars = Array(wrong.unicodeScalars)
    let candidates = ConfusableSearch.everything.matches(in: scalars)
    let fitting = candidates.filter { row, range in
      row.status != .right
        && row.rights.contains { form in
          String(String.UnicodeScalarView(scalars[..<range.lowerBound])) + form
            + String(String.UnicodeScalarView(scalars[range.upperBound...])) == right
        }
    }
    return fitting.max { $0.range.count < $1.range.count }?.row
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
    if let row = all.first(where: { $0.status == .always && $0.rights.contains(word) }) {
      return row.why
    }
    return all.first { row in
      row.status == .always
        && row.rights.contains { word.containsText($0) || $0.containsText(word) }
    }?.why
  }
}

extension String {
  fileprivate func containsText(_ other: String) -> Bool {
    let (mine, theirs) = (Array(unicodeScalars), Array(other.unicodeScalars))
    guard mine.count >= theirs.count else { return false }
    return (0...mine.count - theirs.count).contains {
      mine[$0..<$0 + theirs.count].elementsEqual(theirs)
    }
  }
}
