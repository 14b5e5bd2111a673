/// What decides how paragraphs are shown: styles and lists together.
struct StyleSheet {
  let styles: Styles
  let numbering: Numbering

  /// A paragraph's place in a list.
  struct ListPlace: Hashable {
    /// The list's number in the document.
    let list: Int
    /// From 0.
    let level: Int
  }

  /// Where a paragraph stands in a list.
  ///
  /// - Parameters:
  ///   - list: The list that the paragraph itself names; 0 takes it out of its style's list.
  ///   - level: The level that the paragraph itself names.
  ///   - style: The paragraph's style.
  /// - Returns: Its place; `nil` where it is not numbered.
  func place(list: Int?, level: Int?, style: String?) -> ListPlace? {
    let style = style ?? styles.paragraphDefault
    if let list {
      return list == 0 ? nil : ListPlace(list: list, level: level ?? 0)
    }
    guard let style, let inherited = styles.inherited(\.list, of: style), inherited != 0 else {
      return nil
    }
    let own = level ?? numbering.level(of: inherited, forStyle: style, styles: styles)
    return ListPlace(list: inherited, level: own ?? styles.inherited(\.level, of: style) ?? 0)
  }

  /// Whether text of a style is hidden.
  func isHidden(_ style: String?) -> Bool? {
    style.flatMap { styles.inherited(\.isHidden, of: $0) }
  }
}
