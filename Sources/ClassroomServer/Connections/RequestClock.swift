internal import NIOCore

/// Closes a connection whose request takes too long to come in, byte by byte or not at all.
final class RequestClock: ChannelInboundHandler, RemovableChannelHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer

  private let limit: TimeAmount
  /// When the request under way must be complete; nil between requests.
  private var deadline: NIODeadline?
  private var timer: Scheduled<Void>?

  init(_ limit: TimeAmount) { self.limit = limit }

  func handlerAdded(context: ChannelHandlerContext) { begin(context) }

  func handlerRemoved(context: ChannelHandlerContext) { timer?.cancel() }

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
