internal import Classroom
internal import Crypto

/// Who a token speaks for.
enum Bearer: Hashable, Sendable {
  /// A learner, with the number of times the place had changed hands.
  case learner(LearnerNumber, generation: Int)
  /// A screen that the whole room sees.
  case projector
  /// The instructor.
  case instructor
}

/// Makes and reads tokens. There is no table of them: a token carries who it speaks for and a
/// signature by the lesson's secret, so that it is as good after a restart as before.
struct TokenMint: Sendable {
  private let key: SymmetricKey
  private let lesson: String

  /// The mint of a lesson.
  init(_ header: LessonHeader) {
    key = SymmetricKey(data: header.secret.hexDecoded ?? Array(header.secret.utf8))
    lesson = header.id
  }

  /// The token of somebody: `l.<number, hexadecimal>.<generation>.<signature>`, `p.…` or `i.…`.
  func token(for bearer: Bearer) -> String {
    let words = bearer.words
    return words + "." + Array(HMAC<SHA256>.authenticationCode(for: signed(words), using: key)).hex
  }

  /// Who a token speaks for, or nil where its signature is wrong. Takes the same time for every
  /// wrong signature.
  func bearer(of token: String) -> Bearer? {
    guard token.utf8.count <= 1024, let point = token.utf8.lastIndex(of: UInt8(ascii: ".")),
      let signature = token[token.utf8.index(after: point)...].hexDecoded, signature.count == 32
    else { return nil }
    let words = String(token[..<point])
    guard
      HMAC<SHA256>.isValidAuthenticationCode(signature, authenticating: signed(words), using: key)
    else { return nil }
    return Bearer(words: words)
  }

  private func signed(_ words: String) -> [UInt8] {
    Array("wenmi-class 1\n\(lesson)\n\(words)".utf8)
  }
}

extension Bearer {
  fileprivate var words: String {
    switch self {
    case .learner(let number, let generation): "l.\(Array(number.rawValue.utf8).hex).\(generation)"
    case .projector: "p"
    case .instructor: "i"
    }
  }

  fileprivate init?(words: String) {
    let parts = words.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      .map { Substring($0) }
    switch parts.first {
    case "p" where parts.count == 1: self = .projector
    case "i" where parts.count == 1: self = .instructor
    case "l" where parts.count == 3:
      guard let number = parts[1].hexDecoded, let generation = Int(parts[2]) else { return nil }
      let name = String(decoding: number, as: UTF8.self)
      self = .learner(LearnerNumber(rawValue: name), generation: generation)
    default: return nil
    }
  }
}

/// What is kept of a device's own name, from which the name cannot be told.
enum DeviceFingerprint {
  /// The fingerprint of a device.
  static func of(_ device: String) -> String { Array(SHA256.hash(data: Array(device.utf8))).hex }
}

extension [UInt8] {
  /// Two hexadecimal digits a byte.
  var hex: String {
    let digits = Array("0123456789abcdef".utf8)
    var text: [UInt8] = []
    text.reserveCapacity(count * 2)
    for byte in self {
      text.append(digits[Int(byte >> 4)])
      text.append(digits[Int(byte & 0xF)])
    }
    return String(decoding: text, as: UTF8.self)
  }
}

extension StringProtocol {
  /// The bytes that two lower-case hexadecimal digits each stand for, or nil where there is anything
  /// else.
  var hexDecoded: [UInt8]? {
    var bytes: [UInt8] = []
    var high: UInt8?
    for byte in utf8 {
      let digit: UInt8
      switch byte {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): digit = byte - UInt8(ascii: "0")
      case UInt8(ascii: "a")...UInt8(ascii: "f"): digit = byte - UInt8(ascii: "a") + 10
      default: return nil
      }
      if let first = high {
        bytes.append(first << 4 | digit)
        high = nil
      } else {
        high = digit
      }
    }
    return high == nil ? bytes : nil
  }
}
