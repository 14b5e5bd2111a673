internal import HTTPTypes
internal import Hummingbird
internal import Logging
internal import NIOCore
internal import NIOHTTPTypes

/// Gathers a request, has it answered, and sends the answer; the next request comes after that.
final class RequestTaker: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let responder: ClassResponder
  private let logger: Logger
  /// The head of a request whose body is coming in.
  private var head: HTTPRequest?
  private var body = ByteBuffer()
  private var mostBytes = 0
  private var isAnswering = false
  /// What came together with a request that is being answered; nothing more is read meanwhile.
  private var waiting: [HTTPRequestPart] = []
  private var isReadHeldBack = false
  /// Whether whoever asks has said that nothing more comes.
  private var isLast = false

  init(_ responder: ClassResponder, _ logger: Logger) {
    self.responder = responder
    self.logger = logger
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    let part = unwrapInboundIn(data)
    if isAnswering { waiting.append(part) } else { take(part, context) }
  }

  func read(context: ChannelHandlerContext) {
    if isAnswering { isReadHeldBack = true } else { context.read() }
  }

  private func take(_ part: HTTPRequestPart, _ context: ChannelHandlerContext) {
    switch part {
    case .head(let head):
      self.head = head
      mostBytes = responder.mostBytes(of: head)
      let announced = head.headerFields[.contentLength].flatMap(Int.init) ?? 0
      if announced > mostBytes { answer(head, isWhole: false, context) }
    case .body(var part):
      // What follows after the answer is not looked at.
      guard let head else { return }
      if body.readableBytes == 0 { body = part } else { body.writeBuffer(&part) }
      if body.readableBytes > mostBytes { answer(head, isWhole: false, context) }
    case .end: if let head { answer(head, isWhole: true, context) }
    }
  }

  private func answer(_ head: HTTPRequest, isWhole: Bool, _ context: ChannelHandlerContext) {
    let request = Request(head: head, body: RequestBody(buffer: body))
    self.head = nil
    body = ByteBuffer()
    isAnswering = true
    let taker = NIOLoopBound((self, context), eventLoop: context.eventLoop)
    Task { [channel = context.channel, responder, logger] in
      var response = await responder.respond(
        to: request, context: ClassContext(source: .init(channel: channel, logger: logger)))
      if !isWhole { response.headers[.connection] = "close" }
      channel.write(HTTPResponsePart.head(response.head), promise: nil)
      // Bodies fail only where the connection does.
      try? await response.body.write(ChannelWriter(channel: channel))
      channel.eventLoop.execute {
        let (taker, context) = taker.value
        taker.goOn(context)
      }
    }
  }

  private func goOn(_ context: ChannelHandlerContext) {
    isAnswering = false
    let parts = waiting
    waiting = []
    for part in parts {
      if isAnswering { waiting.append(part) } else { take(part, context) }
    }
    guard !isAnswering else { return }
    if isLast { return context.close(promise: nil) }
    if isReadHeldBack {
      isReadHeldBack = false
      context.read()
    }
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    if case ChannelEvent.inputClosed = event {
      isLast = true
      if !isAnswering { context.close(promise: nil) }
    }
    context.fireUserInboundEventTriggered(event)
  }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }
}

@available(*, unavailable)
extension RequestTaker: Sendable {}

/// Sends a body over a connection.
private struct ChannelWriter: ResponseBodyWriter {
  let channel: any Channel

  func write(_ buffer: ByteBuffer) {
    channel.write(HTTPResponsePart.body(buffer), promise: nil)
  }

  func finish(_ trailers: HTTPFields?) {
    channel.writeAndFlush(HTTPResponsePart.end(trailers), promise: nil)
  }
}
