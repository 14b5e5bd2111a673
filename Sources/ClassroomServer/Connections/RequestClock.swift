internal import NIOCore

/// Stands nearest to the socket: closes a connection whose request takes too long to come in, byte by
/// byte or not at all, and sends bytes as they are.
final class RequestClock: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer
  typealias OutboundIn = IOData
  typealias OutboundOut = IOData

  private let limit: TimeAmount
  /// When the request under way must be complete; nil between requests.
  private var deadline: NIODeadline?
  private var timer: Scheduled<Void>?
  private var context: ChannelHandlerContext?

  init(_ limit: TimeAmount) { self.limit = limit }

  func handlerAdded(context: ChannelHandlerContext) {
    self.context = context
    begin(context)
  }

  func handlerRemoved(context: ChannelHandlerContext) {
    self.context = nil
    timer?.cancel()
  }

  /// Sends bytes as they are, within an answer whose head has gone out.
  func send(_ bytes: ByteBuffer, _ promise: EventLoopPromise<Void>? = nil) {
    guard let context else {
      promise?.fail(ChannelError.ioOnClosedChannel)
      return
    }
    context.write(wrapOutboundOut(.byteBuffer(bytes)), promise: promise)
  }

  /// Lets what was sent go.
  func flush() { context?.flush() }

  func channelInactive(context: ChannelHandlerContext) {
    timer?.cancel()
    timer = nil
    context.fireChannelInactive()
  }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    if deadline == nil { begin(context) }
    context.fireChannelRead(data)
  }

  /// Says that the request is all there.
  func isComplete() { deadline = nil }

  private func begin(_ context: ChannelHandlerContext) {
    let deadline = NIODeadline.now() + limit
    self.deadline = deadline
    // One timer serves all requests of the next seconds.
    if timer == nil { schedule(context, deadline) }
  }

  private func schedule(_ context: ChannelHandlerContext, _ time: NIODeadline) {
    timer = context.eventLoop.assumeIsolated().scheduleTask(deadline: time) {
      self.timer = nil
      guard let deadline = self.deadline else { return }
      if deadline <= .now() {
        context.close(promise: nil)
      } else {
        self.schedule(context, deadline)
      }
    }
  }
}

@available(*, unavailable)
extension RequestClock: Sendable {}
