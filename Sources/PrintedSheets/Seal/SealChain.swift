internal import DurableFiles

/// The chain of digests over the files and the parts of a sheet, in their order.
///
/// Each link is the SHA-256 of the link before it and of all that a seal says of one thing. The
/// fields end with a byte that no text has, so that none can borrow from its neighbour. The marks
/// are in it as well: what finds a change is proved like what shows it.
struct SealChain {
  /// The version of the seal; another one has another first link.
  static let version = 1

  /// The last link so far, 64 lower-case hexadecimal digits.
  private(set) var end: String

  /// Begins a chain of something that was made at a time.
  init(madeAt: String) {
    end = Self.link(["wenmi-seal \(Self.version)", madeAt])
  }

  /// Adds a file.
  mutating func append(_ file: SealSource) {
    end = Self.link(
      [
        end, "file", file.path, file.sha256, "\(file.size)", "\(file.marks.lines)",
        "\(file.marks.every)", file.marks.text,
      ])
  }

  /// Adds a part of the sheet.
  mutating func append(_ part: PartSeal) {
    end = Self.link(
      [
        end, "part", part.name, part.sha256, "\(part.rows.lines)", "\(part.rows.every)",
        part.rows.text, part.columns.text,
      ])
  }

  private static func link(_ fields: [String]) -> String {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(fields.reduce(0) { $0 + $1.utf8.count + 1 })
    for field in fields {
      bytes += field.utf8
      bytes.append(0xFF)
    }
    return Digest.sha256Hex(of: bytes)
  }

  /// The beginning of a chain's end as people copy it from paper: `1A2B-3C4D-5E6F-7081`.
  static func code(ofEnd end: String) -> String {
    let digits = Array(end.uppercased().prefix(16))
    return stride(from: 0, to: digits.count, by: 4)
      .map { String(digits[$0..<min($0 + 4, digits.count)]) }.joined(separator: "-")
  }
}
