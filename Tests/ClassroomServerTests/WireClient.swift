import Foundation
import JSONText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A plain connection to the server, so that a test can also say what no proper client would.
///
/// It waits on a thread of its own and not on those of Swift's tasks, which the server needs.
final class WireClient: @unchecked Sendable {
  private let descriptor: Int32
  private let queue = DispatchQueue(label: "wire client")
  /// Touched on ``queue`` alone.
  private var received: [UInt8] = []

  struct Broken: Error, CustomStringConvertible {
    let description: String
  }

  /// Connects.
  ///
  /// - Parameters:
  ///   - port: Of this machine.
  ///   - receiveBuffer: How much the system keeps that nobody reads.
  /// - Throws: ``Broken``.
  init(port: Int, receiveBuffer: Int32? = nil) throws {
    signal(SIGPIPE, SIG_IGN)
    #if canImport(Glibc)
      descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #else
      descriptor = socket(AF_INET, SOCK_STREAM, 0)
    #endif
    var patience = timeval(tv_sec: 30, tv_usec: 0)
    setsockopt(
      descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    if var size = receiveBuffer {
      setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &size, socklen_t(MemoryLayout<Int32>.size))
    }
    var found: UnsafeMutablePointer<addrinfo>?
    guard getaddrinfo("127.0.0.1", String(port), nil, &found) == 0, let place = found else {
      throw Broken(description: "no address")
    }
    defer { freeaddrinfo(found) }
    let result = systemConnect(descriptor, place.pointee.ai_addr, place.pointee.ai_addrlen)
    guard result == 0 else { throw Broken(description: "no connection: errno \(errno)") }
  }

  deinit { close(descriptor) }

  // MARK: Sending

  /// Waits where that keeps nobody else waiting.
  private func waiting<Value: Sendable>(
    _ body: @escaping @Sendable () throws -> Value
  ) async throws -> Value {
    try await withCheckedThrowingContinuation { continuation in
      queue.async { continuation.resume(with: Result(catching: body)) }
    }
  }

  /// Sends a request.
  func send(
    _ method: String, _ path: String, _ body: String? = nil, token: String? = nil,
    type: String = "application/json", fields: [String] = []
  ) throws {
    var lines = ["\(method) \(path) HTTP/1.1", "Host: 127.0.0.1"]
    if let token { lines.append("Authorization: Bearer \(token)") }
    if let body { lines += ["Content-Type: \(type)", "Content-Length: \(body.utf8.count)"] }
    try write((lines + fields).joined(separator: "\r\n") + "\r\n\r\n" + (body ?? ""))
  }

  /// Sends whatever is given.
  func write(_ text: String) throws {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemSend(descriptor, $0.baseAddress, $0.count) }
      guard count > 0 else { throw Broken(description: "not sent: errno \(errno)") }
      rest = rest.dropFirst(count)
    }
  }

  // MARK: Reading

  /// Says that nothing more comes.
  func endSending() { _ = shutdown(descriptor, Int32(SHUT_WR)) }

  /// Reads the next answer.
  func answer() async throws -> WireAnswer { try await waiting { try self.readAnswer() } }

  /// Reads the head of an answer.
  func head() async throws -> (status: Int, fields: [String: String]) {
    try await waiting { try self.readHead() }
  }

  /// Reads the next piece of a body; nil at its end.
  func chunk() async throws -> [UInt8]? { try await waiting { try self.readChunk() } }

  /// Whether the server has closed the connection; waits for it.
  func isClosed() async throws -> Bool { try await waiting { self.readToEnd() } }

  private func readAnswer() throws -> WireAnswer {
    let head = try readHead()
    var body: [UInt8] = []
    if let length = head.fields["content-length"].flatMap(Int.init) {
      while received.count < length { try receive() }
      body = Array(received.prefix(length))
      received.removeFirst(length)
    } else if head.fields["transfer-encoding"] == "chunked" {
      while let chunk = try readChunk() { body += chunk }
    }
    return WireAnswer(status: head.status, fields: head.fields, body: body)
  }

  private func readHead() throws -> (status: Int, fields: [String: String]) {
    let end = Array("\r\n\r\n".utf8)
    while received.firstRange(of: end) == nil { try receive() }
    guard let range = received.firstRange(of: end) else { throw Broken(description: "no head") }
    let text = String(decoding: received[..<range.lowerBound], as: UTF8.self)
    received.removeSubrange(..<range.upperBound)
    let lines = text.split(separator: "\r\n")
    var fields: [String: String] = [:]
    for line in lines.dropFirst() {
      guard let colon = line.firstIndex(of: ":") else { continue }
      fields[line[..<colon].lowercased()] = line[line.index(after: colon)...]
        .trimmingCharacters(in: .whitespaces)
    }
    let status = lines.first?.split(separator: " ").dropFirst().first.flatMap { Int($0) }
    return (status ?? 0, fields)
  }

  private func readChunk() throws -> [UInt8]? {
    let end = Array("\r\n".utf8)
    while received.firstRange(of: end) == nil { try receive() }
    guard let range = received.firstRange(of: end),
      let size = Int(String(decoding: received[..<range.lowerBound], as: UTF8.self), radix: 16)
    else { throw Broken(description: "no chunk") }
    received.removeSubrange(..<range.upperBound)
    while received.count < size + 2 { try receive() }
    let chunk = Array(received.prefix(size))
    received.removeFirst(size + 2)
    return size == 0 ? nil : chunk
  }

  private func readToEnd() -> Bool {
    do {
      while true { try receive() }
    } catch let broken as Broken {
      return broken.description == "closed"
    } catch {
      return false
    }
  }

  private func receive() throws {
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    let count = recv(descriptor, &piece, piece.count, 0)
    if count > 0 { received += piece.prefix(count) }
    guard count != 0, count > 0 || errno == EINTR else {
      let isReset = count == 0 || errno == ECONNRESET
      throw Broken(description: isReset ? "closed" : "nothing came: errno \(errno)")
    }
  }
}

/// An answer as it came.
struct WireAnswer {
  let status: Int
  let fields: [String: String]
  let body: [UInt8]

  /// The body as text.
  var text: String { String(decoding: body, as: UTF8.self) }
  /// The body as JSON; `null` where it is none.
  var json: JSONValue { (try? JSONText(body).value()) ?? .null }
  /// The code of a refusal.
  var code: String? { json["error"]?["code"]?.string }
}

/// Reads an event stream.
final class WireListener {
  private let client: WireClient
  private var text = ""
  /// All that has come so far.
  private(set) var heard = ""

  init(_ client: WireClient) async throws {
    self.client = client
    let head = try await client.head()
    guard head.status == 200, head.fields["content-type"] == "text/event-stream" else {
      throw WireClient.Broken(description: "no stream: \(head)")
    }
  }

  /// The next event: its name and data; nil at the end of the stream.
  func next() async throws -> (name: String, data: JSONValue)? {
    while true {
      while let range = text.firstRange(of: "\n\n") {
        let block = text[..<range.lowerBound].split(separator: "\n")
        text.removeSubrange(..<range.upperBound)
        guard let data = block.first(where: { $0.hasPrefix("data: ") }) else { continue }
        let name = block.first { $0.hasPrefix("event: ") }?.dropFirst(7) ?? "message"
        return (String(name), try JSONText(Array(data.dropFirst(6).utf8)).value())
      }
      guard try await hear() else { return nil }
    }
  }

  /// Takes in what comes next, be it an event or a sign of life; false at the end of the stream.
  @discardableResult
  func hear() async throws -> Bool {
    guard let piece = try await client.chunk() else { return false }
    text += String(decoding: piece, as: UTF8.self)
    heard += String(decoding: piece, as: UTF8.self)
    return true
  }

  /// Reads on until a state is as wanted, and returns it.
  func state(_ isWanted: (JSONValue) -> Bool = { _ in true }) async throws -> JSONValue {
    while let (name, data) = try await next() {
      if name == "state", isWanted(data) { return data }
      if name == "gone" { throw WireClient.Broken(description: "gone: \(data.line)") }
    }
    throw WireClient.Broken(description: "the stream ended")
  }

  /// Reads on until a phase has come.
  func state(inPhase phase: String) async throws -> JSONValue {
    try await state { $0["phase"]?.string == phase }
  }
}

private func systemConnect(
  _ descriptor: Int32, _ address: UnsafePointer<sockaddr>, _ size: socklen_t
) -> Int32 { connect(descriptor, address, size) }

/// A method of the same name hides the system's call.
private func systemSend(_ to: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  send(to, bytes, count, 0)
}
