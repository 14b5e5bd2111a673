internal import HTTPTypes
internal import NIOCore
internal import NIOHTTPTypes

/// Watches over one connection: requests must be complete in time, a closed one takes its event
/// stream with it, and what an event stream has to say goes out here.
///
/// States of an event stream are written to the connection directly, past the tasks and handlers that
/// other answers go through, so that a question reaches two thousand phones in some tens of
/// milliseconds.
final class ConnectionGuard: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = HTTPRequestPart
  typealias InboundOut = HTTPRequestPart
  typealias OutboundIn = HTTPResponsePart
  typealias OutboundOut = HTTPResponsePart

  private let limits: ServerLimits
  private let connections: ConnectionCount
  private var context: ChannelHandlerContext?
  private var clock: RequestClock?
  private var closesAfterAnswer = false
  /// Whether a request is still coming in.
  private var isReceiving = false
  /// Whether an answer is owed.
  private var isAnswering = false
  /// Whether nothing more is answered.
  private var isDone = false
  private var isCounted = false
  private var stream: EventStream?

  init(_ limits: ServerLimits, _ connections: ConnectionCount) {
    self.limits = limits
    self.connections = connections
  }

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    isCounted = true
    connections.opened()
    let clock = RequestClock(limits)
    self.clock = clock
    let pipeline = context.pipeline.syncOperations
    // Bytes of a head that never ends are seen before they are a head.
    try? pipeline.addHandler(clock, position: .first)
    if let options = context.channel.syncOptions {
      try? options.setOption(
        .writeBufferWaterMark,
        value: ChannelOptions.Types.WriteBufferWaterMark(low: 4096, high: 16_384))
      try? options.setOption(.socketOption(.so_sndbuf), value: limits.sendBuffer)
      // Each connection keeps a buffer of the size of what it read last.
      try? options.setOption(
        .recvAllocator,
        value: AdaptiveRecvByteBufferAllocator(minimum: 256, initial: 512, maximum: 16_384))
      #if os(Linux)
        // A phone that went away without a word is given up after this time.
        try? options.setOption(
          .tcpOption(.init(rawValue: 18)), value: limits.stallSeconds * 1000)
      #endif
    }
  }

  func handlerRemoved(context: ChannelHandlerContext) { left() }

  func channelInactive(context: ChannelHandlerContext) {
    left()
    context.fireChannelInactive()
  }

  private func left() {
    endStream()
    context = nil
    if isCounted { connections.closed() }
    isCounted = false
  }

  // MARK: Requests

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    switch unwrapInboundIn(data) {
    case .head:
      isReceiving = true
      isAnswering = true
      // Whoever listens asks nothing more on the same connection.
      if stream != nil { return context.close(promise: nil) }
      if connections.isOver { return refuse(context) }
    case .body: break
    case .end:
      isReceiving = false
      clock?.isComplete()
      if isDone { context.close(promise: nil) }
    }
    if !isDone { context.fireChannelRead(data) }
  }

  /// Answers that all places are taken, without troubling anybody else.
  private func refuse(_ context: ChannelHandlerContext) {
    isDone = true
    let refusal = Refusal.full("连接太多，暂时进不来。请过几秒再试。")
    var fields = HTTPFields(refusal: refusal)
    fields[.connection] = "close"
    fields[.contentLength] = String(refusal.body.count)
    context.write(
      wrapOutboundOut(.head(HTTPResponse(status: refusal.status, headerFields: fields))),
      promise: nil)
    context.write(wrapOutboundOut(.body(ByteBuffer(bytes: refusal.body))), promise: nil)
    context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
    context.close(promise: nil)
  }

  func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
    switch unwrapOutboundIn(data) {
    case .head(let head):
      // It answers what was asked before the events began, and has no place among them.
      if stream != nil { return context.close(promise: promise) }
      if head.headerFields[.connection] == "close" { closesAfterAnswer = true }
    case .body: break
    case .end:
      isAnswering = false
      clock?.isAnswered(isReceiving: isReceiving)
      guard closesAfterAnswer else { break }
      context.writeAndFlush(data, promise: promise)
      // To hang up on somebody who is still sending would take the answer away again; the clock does
      // it after a while.
      isDone = true
      return context.close(mode: isReceiving ? .output : .all, promise: nil)
    }
    context.write(data, promise: promise)
  }

  // MARK: Event streams

  /// Begins to send states.
  func begin(_ stream: EventStream) {
    guard context != nil, self.stream == nil else { return stream.ended() }
    self.stream = stream
    if isReady(stream.id) { deliver(stream.message()) }
  }

  /// Whether something can be sent on a stream now; where it cannot, the newest goes out as soon as
  /// the listener has taken the last.
  func isReady(_ id: Int) -> Bool {
    guard let context, let stream, stream.id == id else { return false }
    guard !context.channel.isWritable else { return true }
    stream.holdBack(at: .now())
    return false
  }

  /// Sends what there is to say.
  func deliver(_ message: EventMessage) {
    stream?.isBehind = false
    switch message {
    case .state(let shared, let own):
      clock?.send(shared)
      if let own { clock?.send(own) }
      clock?.flush()
    case .gone(let farewell): endStream(saying: farewell)
    }
  }

  /// Sends a sign of life, and gives up a listener that takes nothing.
  func beat(_ id: Int, at now: NIODeadline) {
    guard let context, let stream, stream.id == id else { return }
    if context.channel.isWritable {
      clock?.send(EventText.beat)
      clock?.flush()
    } else {
      stream.holdBack(at: now)
      // Data that nobody takes would wait for ever.
      if now - stream.heldBackSince > limits.stallTime { context.close(promise: nil) }
    }
  }

  /// Ends the stream and closes the connection; whoever takes nothing is not waited for, and hears
  /// why when it comes back.
  ///
  /// - Parameters:
  ///   - id: Which stream; nil for whichever there is.
  ///   - farewell: The last that is said.
  func endStream(_ id: Int? = nil, saying farewell: ByteBuffer? = nil) {
    guard let stream, id == nil || stream.id == id else { return }
    self.stream = nil
    stream.ended()
    guard let context, context.channel.isActive else { return }
    guard context.channel.isWritable else { return context.close(promise: nil) }
    if let farewell { clock?.send(farewell) }
    let sent = context.eventLoop.makePromise(of: Void.self)
    sent.futureResult.assumeIsolated().whenComplete { _ in context.close(promise: nil) }
    clock?.send(EventText.endOfBody, sent)
    clock?.flush()
  }

  func channelWritabilityChanged(context: ChannelHandlerContext) {
    if context.channel.isWritable, let stream {
      stream.isHeldBack = false
      if stream.isBehind, isReady(stream.id) { deliver(stream.message()) }
    }
    context.fireChannelWritabilityChanged()
  }

  func userInboundEventTriggered(context: ChannelHandlerContext, event: Any) {
    switch event {
    case is ChannelShouldQuiesceEvent:
      // Whoever has asked still gets the answer.
      if stream != nil {
        endStream()
      } else if isAnswering {
        closesAfterAnswer = true
      } else {
        context.close(promise: nil)
      }
    case ChannelEvent.inputClosed where stream != nil:
      // Nobody listens with half a connection.
      return context.close(promise: nil)
    default: break
    }
    context.fireUserInboundEventTriggered(event)
  }
}

@available(*, unavailable)
extension ConnectionGuard: Sendable {}
