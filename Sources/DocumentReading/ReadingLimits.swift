/// How much is read at most: far more than any document has, far less than would hurt.
public enum ReadingLimits {
  /// Bytes of a file.
  public static let fileSize = 50 << 20
  /// Bytes of plain text, and of the text that is taken out of a Word document.
  public static let textSize = 10 << 20
  /// Bytes of one part of a Word document after inflating.
  public static let partSize = 64 << 20
  /// Bytes of all parts that are read of a Word document after inflating.
  public static let inflatedSize = 128 << 20
  /// How many times its size in the file a part may have after inflating.
  public static let inflationRatio = 250
  /// Bytes up to which the ratio does not matter: small parts of empty paragraphs shrink very well.
  public static let unsuspiciousSize = 4 << 20
  /// Entries of the archive that a Word document is.
  public static let entryCount = 10_000
  /// Elements inside each other in a part.
  public static let nestingDepth = 256
  /// Page headers and footers.
  public static let headerCount = 200
}
