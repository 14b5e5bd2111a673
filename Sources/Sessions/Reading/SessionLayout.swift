internal import JSONText

/// Where things are in the bytes of a session file, and whether they can be trusted.
struct SessionLayout {
  let path: String
  let text: JSONText
  let outline: JSONOutline
  /// Whether the file ends in an entry that was not completely written.
  let endsTorn: Bool

  /// Looks at the bytes of a file, and for the values of some keys in each entry.
  init(_ bytes: [UInt8], path: String, picking keys: [String] = []) throws(SessionError) {
    self.path = path
    var text = JSONText(bytes)
    var outline = text.partialOutline(elementsOf: "entries", picking: keys)
    guard let version = outline["schemaVersion"].flatMap(text.integer(at:)) else {
      if let breakage = outline.breakage { throw SessionError(breakage, path: path) }
      throw .notASession(path: path)
    }
    guard version <= SessionMigration.current else {
      throw .newerVersion(path: path, version: version)
    }
    if version < SessionMigration.current, outline.breakage == nil {
      text = try SessionMigration.upToDate(text, from: version, path: path)
      outline = text.partialOutline(elementsOf: "entries", picking: keys)
    }
    self.text = text
    self.outline = outline
    endsTorn = outline.breakage != nil
    if let breakage = outline.breakage, !tailLooksTorn {
      throw SessionError(breakage, path: path)
    }
    guard outline.elementsStart != nil else { throw .notASession(path: path) }
  }

  /// The entries that are whole.
  ///
  /// An addition that stopped after its first bracket can have met an old closing one: `{}`.
  var entries: ArraySlice<Range<Int>> {
    let isStub = endsTorn && outline.elements.last?.count == 2
    return outline.elements.dropLast(isStub ? 1 : 0)
  }

  /// Where the last whole entry ends, or the bracket before the first.
  var entriesEnd: Int { entries.last?.upperBound ?? outline.elementsStart ?? 0 }

  /// Whether nothing follows the entries, so that more can be added at their end.
  var entriesAreLast: Bool { endsTorn || outline.members.last?.key == "entries" }

  /// Whether the file ends byte for byte as it was written.
  var isClosedAsWritten: Bool { text.bytes[entriesEnd...].elementsEqual(SessionFile.closing) }

  /// Whether the fault is what an interrupted addition of one entry leaves behind.
  ///
  /// An addition is one line over the closing. So after the last whole entry there is at most one
  /// line with an entry, and the file does not end properly or has a hole in it. All else is
  /// damage, and cutting it off could lose answers that were saved.
  private var tailLooksTorn: Bool {
    guard outline.elementsStart != nil else { return false }
    let tail = text.bytes[entriesEnd...]
    guard !tail.reversed().starts(with: SessionFile.closing.reversed()) || tail.contains(0) else {
      return false
    }
    let lines = tail.split(separator: UInt8(ascii: "\n"))
    return lines.count { !$0.elementsEqual(",".utf8) && !$0.elementsEqual("]}".utf8) } <= 1
  }
}

extension SessionError {
  init(_ error: JSONSyntaxError, path: String) {
    self = .damaged(path: path, error.position, reason: error.reason)
  }
}
