internal import DurableFiles

/// Finds what changed in a file whose digest is not the one that was sealed.
struct SourceComparison {
  private let file: SealSource
  private let bytes: [UInt8]
  private let lines: [Range<Int>]

  init(_ file: SealSource, _ bytes: [UInt8]) {
    self.file = file
    self.bytes = bytes
    lines = bytes.withUnsafeBytes { SealMarks.lineRanges(in: $0) }
  }

  /// What the entries of a session end with; an entry that is added is written over it.
  private static let closing = Array("\n]}\n".utf8)

  /// How many lines were added at the end, where digests prove that nothing else changed.
  var appendedLines: Int? {
    let added = lines.count - file.marks.lines
    guard bytes.count > file.size, added > 0 else { return nil }
    if file.size > 0, bytes[file.size - 1] == 0x0A,
      Digest.sha256Hex(of: Array(bytes[..<file.size])) == file.sha256
    {
      return added
    }
    let kept = file.size - Self.closing.count
    // A comma goes between two entries, nothing before the first.
    guard kept >= 0, [0x2C, 0x0A].contains(bytes[kept]),
      bytes.suffix(Self.closing.count).elementsEqual(Self.closing),
      Digest.sha256Hex(of: bytes[..<kept] + Self.closing) == file.sha256
    else { return nil }
    return added
  }

  /// What changed, from the top.
  var changes: [LineChange] {
    guard file.marks.lines > 0 || file.size == 0 else { return [.somewhere] }
    let hashes = lines.map { hash(bytes[$0]) }
    let isJSON = file.path.hasSuffix(".json")
    let found = file.marks.changes(
      to: hashes, withoutComma: isJSON ? { hash(withOtherComma(lines[$0])) } : nil)
    let names = isJSON ? JSONLines(bytes, lines) : nil
    let changes = found.flatMap { described($0, names) }.sorted { $0.firstLine < $1.firstLine }
    return changes.isEmpty ? [.somewhere] : changes
  }

  /// The most lines of one change that are reported one by one.
  private static let mostLines = 100

  private func described(_ change: MarkChange, _ names: JSONLines?) -> [LineChange] {
    switch change {
    case .changed(let range, _) where range.count <= Self.mostLines:
      return range.map { .changed(line: $0 + 1, what: names?.what($0), now: shown($0)) }
    case .changed(let range, _):
      return [replaced(range, old: range.count, names)]
    case .inserted(let range):
      return [
        .inserted(
          lines: range.lowerBound + 1...range.upperBound, what: names?.what(range.lowerBound),
          now: shown(range.lowerBound))
      ]
    case .removed(let count, let before): return [.removed(count, after: before)]
    case .replaced(let range, let old):
      return range.isEmpty ? [.somewhere] : [replaced(range, old: old, names)]
    case .moved(let line):
      return [.moved(line: line + 1, what: names?.what(line), now: shown(line))]
    case .comma: return []
    }
  }

  private func replaced(_ range: Range<Int>, old: Int?, _ names: JSONLines?) -> LineChange {
    .replaced(
      lines: range.lowerBound + 1...range.upperBound, old: old,
      what: range.count == 1 ? names?.what(range.lowerBound) : nil, now: shown(range.lowerBound))
  }

  private func shown(_ line: Int) -> String {
    ShownText.shortened(String(decoding: bytes[lines[line]].prefix(2_000), as: UTF8.self))
  }

  private func hash(_ line: ArraySlice<UInt8>) -> UInt64 {
    line.withUnsafeBytes { MarkHash.of($0) }
  }

  /// A line with the comma at its end taken away, or with one where it has none.
  private func withOtherComma(_ line: Range<Int>) -> ArraySlice<UInt8> {
    bytes[line].last == UInt8(ascii: ",") ? bytes[line].dropLast() : bytes[line] + [0x2C]
  }
}
