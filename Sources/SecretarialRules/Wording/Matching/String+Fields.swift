extension Substring {
  /// The parts that an ASCII character separates.
  ///
  /// Bytes are compared: tables are read whenever the program starts, and looking for the edges of
  /// their characters would take longer than all the rest.
  func fields(at separator: Unicode.Scalar, omittingEmpty: Bool = true) -> [Substring] {
    let byte = UInt8(ascii: separator)
    let fields = utf8.withContiguousStorageIfAvailable { bytes in
      var fields: [Substring] = []
      var (start, offset) = (startIndex, 0)
      func close(at place: Int) -> Index {
        let end = utf8.index(start, offsetBy: place - offset)
        if !omittingEmpty || start < end { fields.append(self[start..<end]) }
        return end
      }
      for place in bytes.indices where bytes[place] == byte {
        (start, offset) = (utf8.index(after: close(at: place)), place + 1)
      }
      _ = close(at: bytes.count)
      return fields
    }
    return fields
      ?? utf8.split(separator: byte, omittingEmptySubsequences: omittingEmpty).map { Substring($0) }
  }

  /// Whether the bytes are the same: quicker than `==`, which takes different spellings of the same
  /// character for equal.
  func isExactly(_ text: String) -> Bool {
    utf8.count == text.utf8.count && utf8.elementsEqual(text.utf8)
  }
}

extension CaseIterable where Self: RawRepresentable<String> {
  /// The case whose raw value a field of a table holds; `nil` where none does.
  init?(field: Substring) {
    guard let found = Self.allCases.first(where: { field.isExactly($0.rawValue) }) else {
      return nil
    }
    self = found
  }
}
