/// Keeps texts apart from the signs of the plain-text form: a backslash goes before a sign that is
/// meant as text.
enum Protection {
  /// Writes a text so that it stays on its line and keeps blanks at its ends.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - signs: Signs that mean something where the text is to stand.
  ///   - keepsIndent: Whether blanks at the beginning are safe there.
  /// - Returns: The text with its backslashes.
  static func protected(
    _ text: String, signs: String = "", keepsIndent: Bool = false
  ) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last else { return edge }
    let meaning = signs.unicodeScalars
    var result = String.UnicodeScalarView()
    if isBlank(first), !keepsIndent || isBlank(last) && scalars.allSatisfy(isBlank) {
      result.append(contentsOf: edge.unicodeScalars)
    }
    for scalar in scalars {
      switch scalar {
      case "\n": result.append(contentsOf: "\\n".unicodeScalars)
      case "\r": result.append(contentsOf: "\\r".unicodeScalars)
      case "\\": result.append(contentsOf: "\\\\".unicodeScalars)
      default:
        if meaning.contains(scalar) { result.append("\\") }
        result.append(scalar)
      }
    }
    if isBlank(last) { result.append(contentsOf: edge.unicodeScalars) }
    return String(result)
  }

  /// Takes the backslashes out again; one that protects nothing stays.
  static func bare(_ text: String) -> String {
    guard text.utf8.contains(0x5C) else { return text }
    var result = String.UnicodeScalarView()
    var isProtected = false
    for scalar in text.unicodeScalars {
      guard isProtected else {
        if scalar == "\\" { isProtected = true } else { result.append(scalar) }
        continue
      }
      isProtected = false
      switch scalar {
      case "n": result.append("\n")
      case "r": result.append("\r")
      case "|": break
      default:
        if !protectable.contains(scalar) { result.append("\\") }
        result.append(scalar)
      }
    }
    if isProtected { result.append("\\") }
    return String(result)
  }

  /// Cuts a text at signs that are not protected; the pieces still have their backslashes.
  static func pieces(of text: String, at signs: String, most: Int = .max) -> [String] {
    let cuts = signs.unicodeScalars
    var pieces = [String.UnicodeScalarView()]
    var isProtected = false
    for scalar in text.unicodeScalars {
      if !isProtected, pieces.count < most, cuts.contains(scalar) {
        pieces.append(String.UnicodeScalarView())
        continue
      }
      isProtected = !isProtected && scalar == "\\"
      pieces[pieces.count - 1].append(scalar)
    }
    return pieces.map { String($0) }
  }

  /// The words of a list.
  static func words(of text: String) -> [String] {
    pieces(of: text, at: listSigns).map(\.withoutOuterBlanks).filter { !$0.isEmpty }.map(bare)
  }

  /// Stands at the edge of a text whose blanks belong to it, and for a text without a character.
  static let edge = "\\|"
  /// What separates words of a list.
  static let listSigns = "；;"
  /// What separates a word from what is said of it.
  static let equalSigns = "=＝"
  /// What begins a remark after a word.
  static let remarkSigns = "（("
  private static let protectable = ScalarSet("\\" + listSigns + equalSigns + remarkSigns)

  /// Whether it is a blank that a reader would take off; line ends have signs of their own.
  private static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.isBlank && scalar != "\n" && scalar != "\r"
  }
}
