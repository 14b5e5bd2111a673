public import NIOCore
internal import NIOHTTP1
internal import NIOPosix

/// A stream of server-sent events that a simulated learner listens to.
public final class EventStream: Sendable {
  private let channel: any Channel

  private init(_ channel: any Channel) { self.channel = channel }

  /// One event as it came.
  public struct Event: Sendable {
    /// What `event:` named; `message` where nothing did.
    public let name: String
    /// What the `data:` lines held.
    public let data: [UInt8]
    /// When its last byte was there.
    public let at: NIODeadline
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
  private var rest: [UInt8] = []

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
    case .body(let part):
      let now = NIODeadline.now()
      rest.append(contentsOf: part.readableBytesView)
      while let end = endOfBlock() {
        take(rest[..<end], at: now)
        rest.removeFirst(end + 2)
      }
    case .end: context.close(promise: nil)
    }
  }

  /// Where the first two line ends in a row are.
  private func endOfBlock() -> Int? {
    guard rest.count > 1 else { return nil }
    let newline = UInt8(ascii: "\n")
    return (0..<rest.count - 1).first { rest[$0] == newline && rest[$0 + 1] == newline }
  }

  private func take(_ block: ArraySlice<UInt8>, at now: NIODeadline) {
    var name = "message"
    var data: [UInt8] = []
    for line in block.split(separator: UInt8(ascii: "\n")) {
      if line.starts(with: "event: ".utf8) {
        name = String(decoding: line.dropFirst(7), as: UTF8.self)
      } else if line.starts(with: "data: ".utf8) {
        data.append(contentsOf: line.dropFirst(6))
      }
    }
    if !data.isEmpty { each(EventStream.Event(name: name, data: data, at: now)) }
  }

  func channelInactive(context: ChannelHandlerContext) { ended(refusal) }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }
}
