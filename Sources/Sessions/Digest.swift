internal import Crypto

/// Fingerprints of files.
public enum Digest {
  /// The SHA-256 of bytes as 64 lower-case hexadecimal digits.
  ///
  /// Some 5 ms for a bank of 5,000 questions: wanted when a session file is created, and not on
  /// the way to the first question.
  public static func sha256Hex(of bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in SHA256.hash(data: bytes) {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 0xF)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}
