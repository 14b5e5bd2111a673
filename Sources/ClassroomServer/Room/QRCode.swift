internal import CQREncode

/// A text as a QR code.
public struct QRCode: Hashable, Sendable {
  /// How many modules a side has, without the quiet zone.
  public let size: Int
  /// Whether each module is dark, row by row.
  public let isDark: [Bool]

  /// Encodes a text; nil where it is longer than the largest code holds.
  public init?(_ text: String) {
    // The smallest correction makes the largest modules, which cameras read best from the back row.
    guard let code = QRcode_encodeString8bit(text, 0, QR_ECLEVEL_L) else { return nil }
    defer { QRcode_free(code) }
    let size = Int(code.pointee.width)
    self.size = size
    // Of each byte the lowest bit is the module.
    isDark = (0..<size * size).map { code.pointee.data[$0] & 1 == 1 }
  }

  /// Whether a module is dark; the quiet zone around the code never is.
  public subscript(row row: Int, column column: Int) -> Bool {
    guard (0..<size).contains(row), (0..<size).contains(column) else { return false }
    return isDark[row * size + column]
  }
}
