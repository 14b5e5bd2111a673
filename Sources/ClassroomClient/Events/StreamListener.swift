internal import Synchronization

/// Takes the pieces of an event stream, or of the refusal that comes in its place.
final class StreamListener: Sendable {
  private struct Heard {
    var parser = EventStreamParser(limit: 2 << 20)
    var refusal: [UInt8] = []
  }

  private let heard = Mutex(Heard())
  private let deliver: @Sendable (EventStreamParser.Event) -> Bool

  init(_ deliver: @escaping @Sendable (EventStreamParser.Event) -> Bool) { self.deliver = deliver }

  /// The body of a refusal, or its beginning.
  var refusal: [UInt8] { heard.withLock { $0.refusal } }

  /// Takes a piece; returns whether to go on.
  func take(_ head: HTTPHead, _ piece: UnsafeRawBufferPointer) -> Bool {
    let (events, isOverlong) = heard.withLock { heard -> ([EventStreamParser.Event], Bool) in
      guard head.status == 200, head.contentType == "text/event-stream" else {
        heard.refusal.append(contentsOf: piece.prefix(max(0, 65_536 - heard.refusal.count)))
        return ([], heard.refusal.count >= 65_536)
      }
      let events = heard.parser.take(piece)
      return (events, heard.parser.isOverlong)
    }
    for event in events where !deliver(event) { return false }
    return !isOverlong
  }
}
