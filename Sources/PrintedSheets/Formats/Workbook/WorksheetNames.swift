internal import Spreadsheets

/// Gives worksheets names that Excel takes, none twice.
struct WorksheetNames {
  private var taken: Set<String>

  /// Begins with names that are not to be given.
  init(reserved: [String]) { taken = Set(reserved.map { $0.lowercased() } + ["history"]) }

  /// A name for a sheet: at most 31 characters, none of `[]:*?/\`, no apostrophe.
  mutating func next(for name: String) -> String {
    let harmless = HarmlessText.withoutControls(name)
    var plain = String(harmless.map { "[]:*?/\\'\n".contains($0) ? " " : $0 }.prefix(24))
    // Some programs take it for the number of a character in names too.
    if ExcelEscapes.escaped(plain) != plain { plain = plain.replacing("_", with: " ") }
    while plain.utf16.count > 26 { plain.removeLast() }
    while plain.last?.isWhitespace == true { plain.removeLast() }
    if plain.allSatisfy(\.isWhitespace) { plain = "表" }
    var unique = plain
    var count = 1
    while !taken.insert(unique.lowercased()).inserted {
      count += 1
      unique = "\(plain) \(count)"
    }
    return unique
  }
}
