import Quiz

/// The lines at the beginning of a text of Anki that say how it is to be read.
struct AnkiHeaders {
  /// What stands between fields.
  private(set) var separator = UInt8(ascii: "\t")
  /// Whether fields are HTML.
  private(set) var isMarkup = true
  /// The names of the columns; empty where the file gives none.
  private(set) var columns: [String] = []
  /// The column of the permanent names, from 0.
  private(set) var guidColumn: Int?
  /// The column of the tags, from 0.
  private(set) var tagsColumn: Int?
  /// The tags of all notes.
  private(set) var tags: [String] = []
  /// The name of the deck.
  private(set) var deck: String?
  /// Whether there is any such line.
  private(set) var hasAny = false
  /// Where the notes begin.
  private(set) var end = 0
  /// How many lines stand before the notes.
  private(set) var lineCount = 0
  private var otherJobs: [Int] = []

  /// Reads the lines.
  init(_ bytes: [UInt8]) {
    var columnLine: String?
    while end < bytes.count, bytes[end] == UInt8(ascii: "#") {
      let lineEnd = bytes[end...].firstIndex(of: 0x0A) ?? bytes.count
      var line = String(decoding: bytes[(end + 1)..<lineEnd].prefix(10_000), as: UTF8.self)
      if line.utf8.last == 0x0D { line.unicodeScalars.removeLast() }
      end = min(bytes.count, lineEnd + 1)
      lineCount += 1
      guard let colon = line.firstIndex(of: ":") else { continue }
      let value = String(line[line.index(after: colon)...])
      let number = Int(TypedForms.trimmed(value)).map { $0 - 1 }
      switch line[..<colon].lowercased() {
      case "separator": separator = Self.separator(value) ?? separator
      case "html": isMarkup = TypedForms.trimmed(value).lowercased() == "true"
      case "columns": columnLine = value
      case "guid column": guidColumn = number
      case "tags column": tagsColumn = number
      case "notetype column", "deck column": if let number { otherJobs.append(number) }
      case "tags": tags = value.split(separator: " ").map(String.init)
      case "deck": deck = value.isEmpty ? nil : value
      case "notetype", "if matches": break
      default: continue
      }
      hasAny = true
    }
    if let columnLine {
      columns = columnLine.utf8.split(separator: separator, omittingEmptySubsequences: false)
        .prefix(500).map { String(decoding: Array($0), as: UTF8.self) }
    }
  }

  /// Whether a column holds something else than a field.
  func hasJob(_ column: Int) -> Bool {
    column == guidColumn || column == tagsColumn || otherJobs.contains(column)
  }

  private static func separator(_ name: String) -> UInt8? {
    switch name.lowercased() {
    case "tab", "\t", "\\t": UInt8(ascii: "\t")
    case "comma", ",": UInt8(ascii: ",")
    case "semicolon", ";": UInt8(ascii: ";")
    case "pipe", "|": UInt8(ascii: "|")
    case "colon", ":": UInt8(ascii: ":")
    case "space", " ": UInt8(ascii: " ")
    default: nil
    }
  }
}
