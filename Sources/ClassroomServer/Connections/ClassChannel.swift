internal import Hummingbird
internal import HummingbirdCore
internal import Logging
internal import NIOCore
internal import NIOHTTP1
internal import NIOHTTPTypesHTTP1

/// How a connection is set up: HTTP, the watch over it, and requests one after the other.
///
/// Handlers on the connection's event loop take requests in, and a task of its own answers each. A
/// task for the whole connection would keep the stack of its deepest answer for as long as a phone is
/// in the room, which was two thirds of the memory of a large class.
struct ClassChannel: ServerChildChannel {
  struct Value: ServerChildChannelValue {
    let channel: any Channel
  }

  let responder: ClassResponder
  let limits: ServerLimits
  let connections: ConnectionCount

  func setup(channel: any Channel, logger: Logger) -> EventLoopFuture<Value> {
    channel.eventLoop.makeCompletedFuture {
      var heads = NIOHTTPDecoderLimitConfiguration()
      heads.maxHeaderFieldSize = limits.headBytes / 2
      heads.maxHeaderListSize = limits.headBytes
      heads.maxHeaderFieldCount = 64
      let pipeline = channel.pipeline.syncOperations
      try pipeline.configureHTTPServerPipeline(
        // Requests are taken one by one, and what an event stream needs to hear is not held back.
        withPipeliningAssistance: false, withErrorHandling: true,
        // The types of the fields see to that.
        withOutboundHeaderValidation: false, withEncoderConfiguration: .init(),
        withDecoderLimitConfiguration: heads)
      try pipeline.addHandler(HTTP1ToHTTPServerCodec(secure: false))
      try pipeline.addHandler(ConnectionGuard(limits, connections))
      try pipeline.addHandler(RequestTaker(responder, logger))
      return Value(channel: channel)
    }
  }

  /// Handlers do everything; a task that waited for the end of the connection would only be kept.
  func handle(value: Value, logger: Logger) async {}
}
