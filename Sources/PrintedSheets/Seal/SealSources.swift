internal import DurableFiles

/// The files that a document was made from, in the order in which they were taken.
public struct SealSources: Hashable, Sendable {
  /// When the document was made, as ISO 8601 writes it.
  public let madeAt: String
  /// The files.
  public let files: [SealSource]

  /// Names the files.
  public init(madeAt: String, files: [SealSource]) {
    self.madeAt = madeAt
    self.files = files
  }
}

/// A file that a document was made from, as it was then.
public struct SealSource: Hashable, Sendable {
  /// Where it is, from the folder that the program works in: `Sessions/2026….json`.
  public let path: String
  /// The SHA-256 of its bytes, 64 lower-case hexadecimal digits.
  public let sha256: String
  /// How many bytes it has.
  let size: Int
  /// Marks of its lines, by which a change can be found: see ``SealMarks``.
  public let marks: SealMarks

  /// Takes a file's fingerprints.
  ///
  /// - Parameters:
  ///   - path: Where it is, from the folder that the program works in.
  ///   - bytes: What is in it.
  ///   - isPrivate: Whether it holds what the sheet does not show, such as telephones. A short mark of
  ///     a line would let somebody try numbers until one fits, so such a file has none: that it was
  ///     changed can be told then, but not where.
  public init(path: String, bytes: [UInt8], isPrivate: Bool = false) {
    self.init(
      path: path, sha256: Digest.sha256Hex(of: bytes), size: bytes.count,
      marks: isPrivate
        ? SealMarks(lines: 0, every: 1, marks: []) : SealMarks(bytes: bytes))
  }

  init(path: String, sha256: String, size: Int, marks: SealMarks) {
    self.path = path
    self.sha256 = sha256
    self.size = size
    self.marks = marks
  }
}
