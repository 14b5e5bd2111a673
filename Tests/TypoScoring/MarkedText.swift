/// A text of which is known where it is miswritten.
///
/// Lines that begin with `# ` say where it comes from and are not part of it.
public struct MarkedText: Sendable {
  /// A character that was written for another on purpose; in a file `［误→正］`.
  public struct Slip: Hashable, Sendable {
    /// Where it stands, in scalars from the beginning of the text.
    public let offset: Int
    /// What is written.
    public let wrong: Unicode.Scalar
    /// What belongs there.
    public let right: Unicode.Scalar
  }

  /// Why a file cannot be read.
  public struct MarkError: Error, Hashable, CustomStringConvertible {
    /// The line in the file, from 1.
    public let line: Int
    /// What is wrong, where, and what to do, in Chinese.
    public var description: String { "第 \(line) 行有不完整的标记，请写作［误→正］，误和正各一个字，不能相同" }
  }

  /// What is written, without marks and notes; lines end in `\n`.
  public private(set) var scalars: [Unicode.Scalar] = []
  /// In the order of the text; none in a text that is correct.
  public private(set) var slips: [Slip] = []
  /// Where each line starts, and its number in the file.
  private var lines: [(start: Int, number: Int)] = []

  /// Takes the contents of a file.
  ///
  /// - Throws: ``MarkError`` where a mark is not complete.
  public init(_ file: String) throws(MarkError) {
    for (index, line) in file.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && !line.hasPrefix("# ") {
      lines.append((scalars.count, index + 1))
      try read(Array(line.unicodeScalars), number: index + 1)
      scalars.append("\n")
    }
  }

  /// The text with every slip put right.
  public var corrected: [Unicode.Scalar] {
    var corrected = scalars
    for slip in slips { corrected[slip.offset] = slip.right }
    return corrected
  }

  /// The line of the file in which an offset lies, from 1.
  public func line(at offset: Int) -> Int { lines.last { $0.start <= offset }?.number ?? 1 }

  /// How many characters there are, white space not counted.
  public func characters(in range: Range<Int>) -> Int {
    scalars[range].count { !$0.properties.isWhitespace }
  }

  private mutating func read(_ line: [Unicode.Scalar], number: Int) throws(MarkError) {
    var index = 0
    while index < line.count {
      let scalar = line[index]
      if scalar == "［" {
        guard index + 4 < line.count, line[index + 2] == "→", line[index + 4] == "］",
          line[index + 1] != line[index + 3]
        else { throw MarkError(line: number) }
        slips.append(Slip(offset: scalars.count, wrong: line[index + 1], right: line[index + 3]))
        scalars.append(line[index + 1])
        index += 5
      } else if scalar == "］" {
        throw MarkError(line: number)
      } else {
        scalars.append(scalar)
        index += 1
      }
    }
  }
}
