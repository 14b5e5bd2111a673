internal import HTTPTypes
internal import Hummingbird
internal import JSONText
internal import NIOCore

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// What is known of a request beside its text.
struct ClassContext: RequestContext {
  var coreContext: CoreRequestContextStorage
  /// The connection on which it came.
  let channel: any Channel

  init(source: ApplicationRequestContextSource) {
    coreContext = CoreRequestContextStorage(source: source)
    channel = source.channel
  }
}

extension Request {
  /// The address that a request came from, as far as limits tell addresses apart.
  ///
  /// - Parameters:
  ///   - context: The request's context.
  ///   - trustsProxy: Whether only a proxy on this machine can reach the server, which then tells
  ///     whom it speaks for.
  /// - Returns: The address, or something else that stays the same; empty where there is none.
  func address(_ context: ClassContext, trustsProxy: Bool) -> String {
    if trustsProxy, let name = HTTPField.Name("X-Forwarded-For"),
      let last = headers[name]?.split(separator: ",").last
    {
      return String(last.prefix(64)).trimmingBlanks
    }
    return context.channel.remoteAddress?.limitKey ?? ""
  }

  /// The token that came with it.
  ///
  /// - Throws: ``Refusal`` where there is none.
  func token() throws(Refusal) -> String {
    guard let field = headers[.authorization] else { throw .noToken }
    let scheme = field.utf8.prefix(7)
    guard scheme.count == 7, String(scheme)?.lowercased() == "bearer ",
      let token = String(field.utf8.dropFirst(7)), !token.isEmpty
    else { throw .noToken }
    return token
  }

  /// The object that its body holds.
  ///
  /// - Parameter limit: The largest body, in bytes.
  /// - Returns: The object.
  /// - Throws: ``Refusal`` where the body is too large, or holds anything else.
  func object(limit: Int) async throws -> JSONValue {
    guard headers[.contentType]?.isJSON == true else { throw Refusal.wrongType }
    if let length = headers[.contentLength].flatMap(Int.init), length > limit {
      throw Refusal.tooLarge
    }
    let buffer: ByteBuffer
    do {
      buffer = try await body.collect(upTo: limit)
    } catch is NIOTooManyBytesError {
      throw Refusal.tooLarge
    }
    guard let value = try? JSONText(Array(buffer.readableBytesView)).value(),
      case .object = value
    else { throw Refusal.malformed("收到的不是 JSON 对象。") }
    return value
  }
}

extension JSONValue {
  /// A text that a request must have.
  func text(_ name: String, upTo limit: Int) throws(Refusal) -> String {
    guard let text = self[name]?.string else { throw .malformed("缺少 \(name)，或者不是文字。") }
    guard text.utf8.count <= limit else { throw .malformed("\(name) 太长。") }
    return text
  }

  /// A text that a request may have.
  func optionalText(_ name: String) throws(Refusal) -> String? {
    switch self[name] {
    case nil, .null: return nil
    case .text(let text): return text
    case .number, .decimal, .truth, .list, .object: throw .malformed("\(name) 不是文字。")
    }
  }

  /// A whole number that a request must have; `3.0` is one too.
  func whole(_ name: String) throws(Refusal) -> Int {
    switch self[name] {
    case .number(let number): return number
    case .decimal(let number):
      if let whole = Int(exactly: number) { return whole }
    case nil, .null, .text, .truth, .list, .object: break
    }
    throw .malformed("缺少 \(name)，或者不是整数。")
  }
}

extension SocketAddress {
  /// The address without its port; of an IPv6 address the half that names the network, since one
  /// device has the other half to itself.
  fileprivate var limitKey: String {
    switch self {
    case .v4: return ipAddress ?? ""
    case .v6:
      var raw = in6_addr()
      guard let text = ipAddress, inet_pton(AF_INET6, text, &raw) == 1 else { return "" }
      let bytes = withUnsafeBytes(of: &raw) { Array($0) }
      // An IPv4 address in the clothes of IPv6.
      if bytes[..<10].allSatisfy({ $0 == 0 }), bytes[10] == 0xFF, bytes[11] == 0xFF {
        return bytes[12...].map { String($0) }.joined(separator: ".")
      }
      return Array(bytes[..<8]).hex
    case .unixDomainSocket: return "local"
    }
  }
}

extension StringProtocol {
  /// Whether a Content-Type is JSON in UTF-8.
  fileprivate var isJSON: Bool {
    if self == "application/json" { return true }
    let parts = split(separator: ";").map { $0.lowercased().trimmingBlanks }
    guard parts.first == "application/json" else { return false }
    return parts.dropFirst().allSatisfy { part in
      !part.hasPrefix("charset") || part == "charset=utf-8" || part == "charset=\"utf-8\""
    }
  }

  /// Without blanks around it.
  var trimmingBlanks: String {
    let isBlank = { (character: Character) in character == " " || character == "\t" }
    return String(drop(while: isBlank).reversed().drop(while: isBlank).reversed())
  }
}
