public import JSONText
public import NIOCore
public import NIOHTTP1
internal import NIOPosix

/// What a server answered to a request.
public struct HTTPAnswer: Sendable {
  /// The status, such as 200.
  public let status: Int
  /// The head's fields.
  public let fields: HTTPHeaders
  /// The body.
  public let body: [UInt8]
  /// When its last byte was there.
  public let at: NIODeadline

  /// The body as JSON, or null.
  public var json: JSONValue { (try? JSONText(body).value()) ?? .null }
}

/// One connection over which a simulated learner asks one thing after the other.
public final class HTTPConnection: Sendable {
  private let channel: any Channel
  private let exchanges: NIOLoopBound<Exchanges>

  private init(_ channel: any Channel, _ exchanges: NIOLoopBound<Exchanges>) {
    self.channel = channel
    self.exchanges = exchanges
  }

  /// Connects.
  public static func open(
    to address: SocketAddress, on loop: any EventLoop
  ) async throws -> HTTPConnection {
    let bootstrap = ClientBootstrap(group: loop)
      .channelOption(.socketOption(.tcp_nodelay), value: 1)
      .channelInitializer { channel in
        channel.eventLoop.makeCompletedFuture {
          try channel.pipeline.syncOperations.addHTTPClientHandlers()
          try channel.pipeline.syncOperations.addHandler(Exchanges())
        }
      }
    let channel = try await bootstrap.connect(to: address).get()
    return try await channel.eventLoop.submit {
      let exchanges = try channel.pipeline.syncOperations.handler(type: Exchanges.self)
      return HTTPConnection(channel, NIOLoopBound(exchanges, eventLoop: channel.eventLoop))
    }.get()
  }

  /// Asks, and waits for the answer.
  ///
  /// - Returns: When the request was written, and the answer.
  public func send(
    _ method: HTTPMethod, _ path: String, token: String? = nil, body: JSONValue? = nil
  ) async throws -> (sent: NIODeadline, answer: HTTPAnswer) {
    try await send(method, path, token: token, bytes: body.map { Array($0.line.utf8) })
  }

  /// Asks with a body that may be anything, and waits for the answer.
  public func send(
    _ method: HTTPMethod, _ path: String, token: String? = nil, bytes: [UInt8]?
  ) async throws -> (sent: NIODeadline, answer: HTTPAnswer) {
    try await channel.eventLoop.flatSubmit { [channel, exchanges] in
      var head = HTTPRequestHead(version: .http1_1, method: method, uri: path)
      head.headers.add(name: "host", value: "127.0.0.1")
      if let token { head.headers.add(name: "authorization", value: "Bearer \(token)") }
      if let bytes {
        head.headers.add(name: "content-type", value: "application/json")
        head.headers.add(name: "content-length", value: "\(bytes.count)")
      }
      let promise = channel.eventLoop.makePromise(of: HTTPAnswer.self)
      exchanges.value.expect(promise)
      let sent = NIODeadline.now()
      channel.write(HTTPClientRequestPart.head(head), promise: nil)
      if let bytes {
        channel.write(
          HTTPClientRequestPart.body(.byteBuffer(ByteBuffer(bytes: bytes))), promise: nil)
      }
      channel.writeAndFlush(HTTPClientRequestPart.end(nil)).cascadeFailure(to: promise)
      return promise.futureResult.map { (sent, $0) }
    }.get()
  }

  /// Whether it can be asked more.
  public var isOpen: Bool { channel.isActive }

  /// Hangs up.
  public func close() { channel.close(promise: nil) }
}

/// The answers that are awaited on a connection, in order.
private final class Exchanges: ChannelInboundHandler {
  typealias InboundIn = HTTPClientResponsePart

  private var awaited: CircularBuffer<EventLoopPromise<HTTPAnswer>> = []
  private var head: HTTPResponseHead?
  private var body: [UInt8] = []
  private var isClosed = false

  func expect(_ promise: EventLoopPromise<HTTPAnswer>) {
    if isClosed { return promise.fail(ChannelError.ioOnClosedChannel) }
    awaited.append(promise)
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head(let head):
      self.head = head
      body = []
    case .body(let part): body.append(contentsOf: part.readableBytesView)
    case .end:
      guard let head, let promise = awaited.popFirst() else { return }
      let answer = HTTPAnswer(
        status: Int(head.status.code), fields: head.headers, body: body, at: .now())
      // Whoever asks next must see that this connection is of no more use.
      if head.headers["connection"].contains("close") { context.close(promise: nil) }
      promise.succeed(answer)
    }
  }

  func channelInactive(context: ChannelHandlerContext) { fail(ChannelError.ioOnClosedChannel) }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    fail(error)
    context.close(promise: nil)
  }

  private func fail(_ error: any Error) {
    isClosed = true
    while let promise = awaited.popFirst() { promise.fail(error) }
  }
}
