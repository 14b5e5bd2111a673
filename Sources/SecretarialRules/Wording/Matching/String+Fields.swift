extension Substring {
  /// The parts that an ASCII character separates.
  ///
  /// Bytes are compared: tables are read whenever the program starts, and looking for the edges of
  /// their characters would take longer than all the rest.
  func fields(at separator: Unicode.Scalar, omittingEmpty: Bool = true) -> [Substring] {
    utf8.split(separator: UInt8(ascii: separator), omittingEmptySubsequences: omittingEmpty)
      .map { Substring($0) }
  }
}
