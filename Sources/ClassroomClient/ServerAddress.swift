/// Where a class is held: scheme, host and port.
public struct ServerAddress: Hashable, Sendable, CustomStringConvertible {
  /// `http` or `https`.
  public let scheme: String
  /// A name or a number such as `10.0.3.8`; numbers of version 6 in brackets.
  public let host: String
  /// From 1 to 65535.
  public let port: Int

  /// The port of a class that names none.
  public static let usualPort = 8080

  /// Reads an address as it is typed or copied: `10.0.3.8`, `10.0.3.8:8080`,
  /// `http://10.0.3.8:8080/#123456`; `nil` where it cannot be one.
  ///
  /// The port is 8080 where none is given, and 443 for https. A path is passed over. An address
  /// with a name and password in it is none.
  public init?(_ typed: String) {
    var rest = Substring(typed)
    var scheme = "http"
    if let end = typed.firstRange(of: "://") {
      scheme = typed[..<end.lowerBound].lowercased()
      rest = typed[end.upperBound...]
    }
    guard ["http", "https"].contains(scheme) else { return nil }
    let authority = rest.prefix { !"/?#".contains($0) }
    var (host, port) = (authority, scheme == "https" ? 443 : Self.usualPort)
    if let colon = authority.lastIndex(of: ":"), !authority.hasSuffix("]") {
      host = authority[..<colon]
      let digits = authority[authority.index(after: colon)...]
      guard !digits.isEmpty, digits.utf8.count <= 5, digits.utf8.allSatisfy(isDigit),
        let number = Int(digits), (1...65_535).contains(number)
      else { return nil }
      port = number
    }
    guard Self.isHost(host) else { return nil }
    self.scheme = scheme
    self.host = host.lowercased()
    self.port = port
  }

  /// The code that is written behind an address in a QR code: `#123456`.
  public static func code(in typed: String) -> String? {
    guard let sign = typed.lastIndex(of: "#") else { return nil }
    let code = typed[typed.index(after: sign)...]
    return code.utf8.count == 6 && code.utf8.allSatisfy(isDigit) ? String(code) : nil
  }

  private static func isHost(_ host: Substring) -> Bool {
    guard !host.isEmpty, host.utf8.count <= 253 else { return false }
    if host.hasPrefix("["), host.hasSuffix("]") {
      let number = host.dropFirst().dropLast()
      return number.contains(":")
        && number.utf8.allSatisfy { isHexadecimal($0) || $0 == UInt8(ascii: ":") }
    }
    return host.utf8.allSatisfy { byte in
      isDigit(byte) || isLetter(byte) || byte == UInt8(ascii: ".") || byte == UInt8(ascii: "-")
    }
  }

  /// As a browser shows it: `http://10.0.3.8:8080`.
  public var description: String { "\(scheme)://\(host):\(port)" }
}

func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }

private func isLetter(_ byte: UInt8) -> Bool {
  (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
}

private func isHexadecimal(_ byte: UInt8) -> Bool {
  isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
}
