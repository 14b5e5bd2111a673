extension JSONText {
  /// A place for a person: both numbers count from 1.
  public struct Position: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The line.
    public let line: Int
    /// The column, counted in characters and not in bytes.
    public let column: Int

    /// Names a place.
    public init(line: Int, column: Int) {
      self.line = line
      self.column = column
    }

    /// `第 214 行第 17 列`.
    public var description: String { "第 \(line) 行第 \(column) 列" }

    /// Earlier in the text.
    public static func < (first: Position, second: Position) -> Bool {
      (first.line, first.column) < (second.line, second.column)
    }
  }

  /// The line and the column of a byte; an offset past the end counts as the end.
  public func position(ofOffset offset: Int) -> Position {
    let offset = max(0, min(offset, bytes.count))
    var line = 1
    var lineStart = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    var at = lineStart
    while at < offset {
      let byte = bytes[at]
      at += 1
      guard byte == Ascii.lineFeed || byte == Ascii.carriageReturn else { continue }
      // The two bytes that end a line on Windows are one end.
      if byte == Ascii.carriageReturn, at < offset, bytes[at] == Ascii.lineFeed { at += 1 }
      line += 1
      lineStart = at
    }
    guard lineStart < offset else { return Position(line: line, column: 1) }
    let before = String(decoding: bytes[lineStart..<offset], as: UTF8.self)
    return Position(line: line, column: before.count + 1)
  }
}
