internal import JSONText

/// The members at the beginning of a file that is laid out as it was written.
///
/// The lines before a key are a whole object when a bracket is put behind them, so they can be
/// read strictly without a look at what follows.
struct SessionHead {
  /// A key that begins a line.
  enum Key: String {
    case plan
    case entries
  }

  let reader: ObjectReader
  /// Just behind the bracket that opens the list of the key.
  let listStart: Int

  /// Reads the members before a key, or gives nil where the layout is another one.
  init?(_ bytes: [UInt8], before key: Key) {
    let marker = Array(",\n\"\(key.rawValue)\": [".utf8)
    guard let start = SessionHead.place(of: marker, in: bytes) else { return nil }
    let text = JSONText(bytes[..<start] + [UInt8(ascii: "}")])
    guard let members = try? text.members() else { return nil }
    reader = ObjectReader(text, members: members, offset: 0)
    listStart = start + marker.count
    guard (try? reader.integer("schemaVersion")) == SessionMigration.current else { return nil }
  }

  /// A line end is never inside a string, so what looks like the marker is the marker.
  private static func place(of marker: [UInt8], in bytes: [UInt8]) -> Int? {
    var at = 0
    while let lineEnd = bytes[at...].firstIndex(of: UInt8(ascii: "\n")) {
      if lineEnd > 0, bytes[(lineEnd - 1)...].starts(with: marker) { return lineEnd - 1 }
      at = lineEnd + 1
    }
    return nil
  }
}
