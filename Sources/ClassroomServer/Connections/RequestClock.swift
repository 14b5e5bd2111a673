internal import NIOCore

/// Stands nearest to the socket: closes a connection whose request takes too long to come in, byte by
/// byte or not at all, or on which nothing has been asked for long; and sends bytes as they are.
final class RequestClock: ChannelDuplexHandler, RemovableChannelHandler {
  typealias InboundIn = ByteBuffer
  typealias InboundOut = ByteBuffer
  typealias OutboundIn = IOData
  typealias OutboundOut = IOData

  private enum Moment {
    /// A request, or the first of it, must be there by some time.
    case receiving(by: NIODeadline)
    /// Nothing is waited for.
    case answering
    /// Another request must begin by some time.
    case idle(until: NIODeadline)
  }

  private let limits: ServerLimits
  private var moment = Moment.answering
  private var timer: Scheduled<Void>?
  private var context: ChannelHandlerContext?

  init(_ limits: ServerLimits) { self.limits = limits }

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
    if case .idle = moment { begin(context) }
    context.fireChannelRead(data)
  }

  /// Says that the request is all there.
  func isComplete() { moment = .answering }

  /// Says that the answer is out, and whether something is coming in all the same.
  func isAnswered(isReceiving: Bool) {
    guard let context else { return }
    if isReceiving { return begin(context) }
    moment = .idle(until: .now() + limits.idleTime)
    schedule(context, .now() + limits.requestTime)
  }

  private func begin(_ context: ChannelHandlerContext) {
    let deadline = NIODeadline.now() + limits.requestTime
    moment = .receiving(by: deadline)
    schedule(context, deadline)
  }

  /// Looks at the time again; one timer serves all requests of the next seconds, and runs so often that
  /// no request that begins meanwhile is overlooked.
  private func schedule(_ context: ChannelHandlerContext, _ time: NIODeadline) {
    guard timer == nil else { return }
    timer = context.eventLoop.assumeIsolated().scheduleTask(deadline: time) {
      self.timer = nil
      let now = NIODeadline.now()
      switch self.moment {
      case .receiving(let end), .idle(let end):
        if end <= now { return context.close(promise: nil) }
        self.schedule(context, min(end, now + self.limits.requestTime))
      case .answering: break
      }
    }
  }
}

@available(*, unavailable)
extension RequestClock: Sendable {}
