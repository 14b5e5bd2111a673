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

  /// Where the lines of a text begin, for whoever asks for many places in it.
  public struct LineStarts: Sendable {
    /// The offsets in order; the first is behind the byte order mark, if there is one.
    fileprivate let offsets: [Int]
  }

  /// Where the lines begin.
  public var lineStarts: LineStarts {
    var offsets = [bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0]
    var at = offsets[0]
    while at < bytes.count {
      let byte = bytes[at]
      at += 1
      guard byte == Ascii.lineFeed || byte == Ascii.carriageReturn else { continue }
      // The two bytes that end a line on Windows are one end.
      if byte == Ascii.carriageReturn, at < bytes.count, bytes[at] == Ascii.lineFeed { at += 1 }
      offsets.append(at)
    }
    return LineStarts(offsets: offsets)
  }

  /// The line and the column of a byte; an offset past the end counts as the end.
  public func position(ofOffset offset: Int) -> Position {
    position(ofOffset: offset, among: lineStarts)
  }

  /// The line and the column of a byte, where the lines have been counted already.
  ///
  /// - Parameters:
  ///   - offset: The byte; one past the end counts as the end.
  ///   - lines: Where the lines of this text begin.
  /// - Returns: The place.
  public func position(ofOffset offset: Int, among lines: LineStarts) -> Position {
    let offset = max(0, min(offset, bytes.count))
    var (low, high) = (0, lines.offsets.count)
    while high - low > 1 {
      let middle = (low + high) / 2
      if lines.offsets[middle] <= offset { low = middle } else { high = middle }
    }
    let start = lines.offsets[low]
    guard start < offset else { return Position(line: low + 1, column: 1) }
    let before = String(decoding: bytes[start..<offset], as: UTF8.self)
    return Position(line: low + 1, column: before.count + 1)
  }
}
