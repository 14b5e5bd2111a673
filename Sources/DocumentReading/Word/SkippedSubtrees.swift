/// Leaves out elements with everything in them that is not part of the text as it is now: deletions,
/// properties as they were before a change, codes of fields, descriptions of content controls.
struct SkippedSubtrees {
  /// How deep inside an element that is left out.
  private var depth = 0

  /// Whether an element that begins is left out.
  mutating func skips(_ element: XMLElement) -> Bool {
    guard depth > 0 || (element.namespace == .word && Self.names.contains(element.name)) else {
      return false
    }
    depth += 1
    return true
  }

  /// Leaves out the element that begins.
  mutating func skip() { depth += 1 }

  /// Whether an element that ends was left out.
  mutating func endsOne() -> Bool {
    guard depth > 0 else { return false }
    depth -= 1
    return true
  }

  /// Whether characters are left out.
  var isInside: Bool { depth > 0 }

  private static let names: Set<String> = [
    "pPrChange", "rPrChange", "sectPrChange", "tblPrChange", "tblPrExChange", "trPrChange",
    "tcPrChange", "tblGridChange", "numberingChange",
    // How parts of tables look.
    "tblStylePr",
    "delText", "instrText", "delInstrText", "fldData", "ffData", "sdtPr", "sdtEndPr",
    // What stands small above characters; the characters follow.
    "rt",
  ]
}
