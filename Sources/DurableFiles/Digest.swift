#if canImport(CommonCrypto)
  internal import CommonCrypto
#else
  internal import CMessageDigest
#endif

/// Fingerprints of files.
public enum Digest {
  /// The SHA-256 of bytes as 64 lower-case hexadecimal digits.
  ///
  /// Some milliseconds for each megabyte: wanted when a session file is created, and not on the way
  /// to the first question.
  public static func sha256Hex(of bytes: [UInt8]) -> String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    for byte in sha256(of: bytes) {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 0xF)])
    }
    return String(decoding: text, as: UTF8.self)
  }

  private static func sha256(of bytes: [UInt8]) -> [UInt8] {
    [UInt8](unsafeUninitializedCapacity: 32) { sum, count in
      #if canImport(CommonCrypto)
        CC_SHA256(bytes, CC_LONG(bytes.count), sum.baseAddress)
      #else
        var state = SHA2_CTX()
        SHA256Init(&state)
        SHA256Update(&state, bytes, bytes.count)
        SHA256Final(sum.baseAddress, &state)
      #endif
      count = 32
    }
  }
}
