#if canImport(Darwin)
  internal import Darwin
#else
  internal import Glibc
#endif
internal import Foundation
internal import Synchronization

/// A server on 127.0.0.1 that answers as a test wishes, byte by byte where need be.
public final class ScriptedServer: Sendable {
  /// What somebody asked.
  public struct Request: Sendable {
    /// `GET` or `POST`.
    public var method = ""
    /// As it was asked for: `/api/v1/lesson`.
    public var path = ""
    /// The lines of the head after the first.
    public var headers: [String] = []
    /// What was posted.
    public var body = ""

    /// The value of a header.
    public func header(_ name: String) -> String? {
      let beginning = name.lowercased() + ":"
      return headers.first { $0.lowercased().hasPrefix(beginning) }
        .map { $0.dropFirst(beginning.count).trimmingCharacters(in: .whitespaces) }
    }
  }

  /// The line to who asked.
  public struct Line: Sendable {
    fileprivate let descriptor: Int32

    /// Sends bytes; `false` where nobody takes them any more.
    @discardableResult
    public func send(_ bytes: [UInt8]) -> Bool {
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { Self.write(descriptor, $0.baseAddress, $0.count) }
        guard count > 0 else { return false }
        rest = rest.dropFirst(count)
      }
      return true
    }

    /// Sends a text.
    @discardableResult
    public func send(_ text: String) -> Bool { send(Array(text.utf8)) }

    /// Sends a whole answer.
    public func answer(
      _ status: Int, _ body: String, type: String = "application/json", more: String = ""
    ) {
      send(
        "HTTP/1.1 \(status) X\r\nContent-Type: \(type)\r\nContent-Length: \(body.utf8.count)\r\n\(more)\r\n\(body)"
      )
    }

    /// Begins a stream of events.
    public func beginEvents() {
      send("HTTP/1.1 200 OK\r\nContent-Type: text/event-stream; charset=utf-8\r\n\r\n")
    }

    /// Sends an event on one line.
    @discardableResult
    public func event(_ name: String, _ data: String) -> Bool {
      send("event: \(name)\ndata: \(data)\n\n")
    }

    private static func write(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int
    {
      #if canImport(Darwin)
        Darwin.write(descriptor, bytes, count)
      #else
        Glibc.write(descriptor, bytes, count)
      #endif
    }
  }

  /// The port could not be had.
  public struct Failure: Error {
    let code: Int32
  }

  /// Where it listens.
  public let port: Int
  /// Kept by the threads too, which may be there longer than the server.
  private final class Log: Sendable {
    let requests = Mutex<[Request]>([])
  }

  private let log: Log

  /// All that was asked so far.
  public var requests: [Request] { log.requests.withLock { $0 } }

  /// The address to give to a learner.
  public var address: String { "http://127.0.0.1:\(port)" }

  /// A port of 127.0.0.1 at which nobody listens, as long as the tests run.
  public static func deafPort() throws -> Int { try bound().port }

  /// A socket with a port of its own.
  private static func bound() throws -> (socket: Int32, port: Int) {
    #if canImport(Darwin)
      let listener = socket(AF_INET, SOCK_STREAM, 0)
    #else
      let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    #endif
    _ = fcntl(listener, F_SETFD, FD_CLOEXEC)
    var place = sockaddr_in()
    place.sin_family = sa_family_t(AF_INET)
    place.sin_addr.s_addr = inet_addr("127.0.0.1")
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let failed = withUnsafeMutablePointer(to: &place) { place in
      place.withMemoryRebound(to: sockaddr.self, capacity: 1) { place in
        bind(listener, place, length) != 0 || getsockname(listener, place, &length) != 0
      }
    }
    guard !failed else { throw Failure(code: errno) }
    return (listener, Int(UInt16(bigEndian: place.sin_port)))
  }

  /// Listens on a free port until the tests end: a test holds the server no longer than it speaks
  /// of it, while a program may still be asking.
  ///
  /// - Parameter answer: Answers one request on a thread of its own; the line is closed after it.
  /// - Throws: ``Failure``.
  public init(_ answer: @escaping @Sendable (Request, Line) -> Void) throws {
    signal(SIGPIPE, SIG_IGN)
    let log = Log()
    self.log = log
    let (listener, port) = try Self.bound()
    self.port = port
    guard listen(listener, 64) == 0 else { throw Failure(code: errno) }
    Thread.detachNewThread {
      while true {
        let line = accept(listener, nil, nil)
        guard line >= 0 else { return }
        _ = fcntl(line, F_SETFD, FD_CLOEXEC)
        Thread.detachNewThread {
          if let request = Self.read(line) {
            log.requests.withLock { $0.append(request) }
            answer(request, Line(descriptor: line))
          }
          close(line)
        }
      }
    }
  }

  private static func read(_ line: Int32) -> Request? {
    var bytes: [UInt8] = []
    var piece = [UInt8](repeating: 0, count: 1 << 16)
    func more() -> Bool {
      let count = recv(line, &piece, piece.count, 0)
      bytes += piece.prefix(max(0, count))
      return count > 0
    }
    var text: String { String(decoding: bytes, as: UTF8.self) }
    while !text.contains("\r\n\r\n") { guard more() else { return nil } }
    let head = text.components(separatedBy: "\r\n\r\n")[0]
    var lines = head.components(separatedBy: "\r\n")
    let words = lines.removeFirst().split(separator: " ").map(String.init)
    guard words.count == 3 else { return nil }
    var request = Request(method: words[0], path: words[1], headers: lines)
    let length = request.header("content-length").flatMap { Int($0) } ?? 0
    while bytes.count < head.utf8.count + 4 + length { guard more() else { return nil } }
    request.body = String(decoding: bytes.dropFirst(head.utf8.count + 4), as: UTF8.self)
    return request
  }
}
