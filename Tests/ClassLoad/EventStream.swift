#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif
public import NIOCore
internal import NIOHTTP1
internal import NIOPosix

/// A stream of server-sent events that a simulated learner listens to.
public final class EventStream: Sendable {
  private let channel: any Channel

  private init(_ channel: any Channel) { self.channel = channel }

  /// One event as it came. It is taken apart only when somebody asks, since a load of thousands of
  /// listeners shares the machine with what it measures.
  public struct Event: Sendable {
    /// Its lines, without the empty one at the end.
    public let block: ByteBuffer
    /// When its last byte was there.
    public let at: NIODeadline

    /// What `event:` named; `message` where nothing did.
    public var name: String {
      lines.last { $0.starts(with: "event: ".utf8) }.map {
        String(decoding: $0.dropFirst(7), as: UTF8.self)
      } ?? "message"
    }

    /// What the `data:` lines held.
    public var data: [UInt8] {
      lines.filter { $0.starts(with: "data: ".utf8) }.flatMap { $0.dropFirst(6) }
    }

    private var lines: [ByteBufferView.SubSequence] {
      block.readableBytesView.split(separator: UInt8(ascii: "\n"))
    }
  }

  /// Connects and listens.
  ///
  /// - Parameters:
  ///   - address: Where the server is.
  ///   - path: The stream's path.
  ///   - token: Who listens.
  ///   - loop: Where ``each`` is called.
  ///   - each: Called for every event.
  ///   - ended: Called once, when the stream is over, with its status where it never began.
  /// - Returns: The stream.
  /// - Throws: What the system says where there is no connection.
  public static func open(
    to address: SocketAddress, _ path: String, token: String, on loop: any EventLoop,
    each: @escaping @Sendable (Event) -> Void,
    ended: @escaping @Sendable (Int?) -> Void = { _ in }
  ) async throws -> EventStream {
    let bootstrap = ClientBootstrap(group: loop)
      .channelOption(.socketOption(.tcp_nodelay), value: 1)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHTTPClientHandlers()
          try channel.pipeline.syncOperations.addHandler(Listener(each: each, ended: ended))
        }
      }
    let channel = try await bootstrap.connect(to: address).get()
    var head = HTTPRequestHead(version: .http1_1, method: .GET, uri: path)
    head.headers.add(name: "host", value: "127.0.0.1")
    head.headers.add(name: "authorization", value: "Bearer \(token)")
    head.headers.add(name: "accept", value: "text/event-stream")
    channel.write(HTTPClientRequestPart.head(head), promise: nil)
    try await channel.writeAndFlush(HTTPClientRequestPart.end(nil))
    return EventStream(channel)
  }

  /// Hangs up.
  public func close() { channel.close(promise: nil) }
}

/// Cuts a body into events at its blank lines.
private final class Listener: ChannelInboundHandler {
  typealias InboundIn = HTTPClientResponsePart

  private let each: @Sendable (EventStream.Event) -> Void
  private let ended: @Sendable (Int?) -> Void
  private var refusal: Int?
  private var rest = ByteBuffer()

  init(
    each: @escaping @Sendable (EventStream.Event) -> Void,
    ended: @escaping @Sendable (Int?) -> Void
  ) {
    self.each = each
    self.ended = ended
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      if head.status != .ok {
        refusal = Int(head.status.code)
        context.close(promise: nil)
      }
    case .body(var part):
      let now = NIODeadline.now()
      if rest.readableBytes == 0 { rest = part } else { rest.writeBuffer(&part) }
      while let end = rest.offset(of: [UInt8(ascii: "\n"), UInt8(ascii: "\n")]) {
        guard let block = rest.readSlice(length: end) else { break }
        rest.moveReaderIndex(forwardBy: 2)
        // A sign of life begins with a colon and holds nothing.
        if block.getInteger(at: block.readerIndex, as: UInt8.self) != UInt8(ascii: ":") {
          each(EventStream.Event(block: block, at: now))
        }
      }
    case .end: context.close(promise: nil)
    }
  }

  func channelInactive(context: ChannelHandlerContext) { ended(refusal) }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }
}

extension ByteBuffer {
  /// How many readable bytes stand before the first place where these are.
  public func offset(of bytes: [UInt8]) -> Int? {
    withUnsafeReadableBytes { readable in
      guard let start = readable.baseAddress, let first = bytes.first else { return nil }
      var place = 0
      while readable.count - place >= bytes.count,
        let found = memchr(start + place, CInt(first), readable.count - place - bytes.count + 1)
      {
        if memcmp(found, bytes, bytes.count) == 0 { return UnsafeRawPointer(found) - start }
        place = UnsafeRawPointer(found) - start + 1
      }
      return nil
    }
  }
}
