internal import CTransfer
internal import Synchronization

/// One transfer while it runs: takes what comes, ends it where it is too much or too slow.
final class HTTPExchange: Sendable {
  private struct Progress {
    var head = HTTPHead()
    var headBytes = 0
    var bodyBytes = 0
    var heardAt = ContinuousClock.now
    var problem: TransferProblem?
  }

  /// A head longer than this is no class's.
  private static let headLimit = 32 << 10

  private let request: HTTPRequest
  private let take: @Sendable (HTTPHead, UnsafeRawBufferPointer) -> Bool
  private let progress = Mutex(Progress())

  /// - Parameters:
  ///   - request: What is asked.
  ///   - take: Gets the head with every piece of the body; returns whether to go on.
  init(
    _ request: HTTPRequest,
    take: @escaping @Sendable (HTTPHead, UnsafeRawBufferPointer) -> Bool
  ) {
    self.request = request
    self.take = take
  }

  /// Ends the transfer within about a second.
  func cancel() { progress.withLock { $0.problem = $0.problem ?? .cancelled } }

  /// Does the transfer on the calling thread.
  func perform(at address: ServerAddress) -> Result<HTTPHead, TransferProblem> {
    var headers = ["Accept: \(request.accepts)", "User-Agent: wenmi-join/1", "Expect:"]
    if let token = request.token { headers.append("Authorization: Bearer \(token)") }
    if request.body != nil { headers.append("Content-Type: application/json") }
    let end = withCStrings(["\(address)/api/v1\(request.path)"] + headers) { strings in
      (request.body ?? []).withUnsafeBytes { body in
        let lines = strings.dropFirst().map(Optional.some) + [nil]
        return lines.withUnsafeBufferPointer { lines in
          var call = transfer_request()
          call.url = strings[0]
          call.headers = lines.baseAddress
          // An empty array has no address, and nothing is ever posted that is empty.
          call.body = request.body == nil ? nil : body.bindMemory(to: CChar.self).baseAddress
          call.body_length = body.count
          call.connect_milliseconds = 5000
          call.total_milliseconds = (request.time ?? .zero).wholeMilliseconds
          return perform(call)
        }
      }
    }
    return progress.withLock { progress in
      if let problem = progress.problem ?? TransferProblem(end) { return .failure(problem) }
      return progress.head.status == 0 ? .failure(.notHTTP) : .success(progress.head)
    }
  }

  private func perform(_ call: transfer_request) -> transfer_end {
    var listener = transfer_listener()
    listener.context = Unmanaged.passUnretained(self).toOpaque()
    listener.head = { context, bytes, count in
      HTTPExchange.at(context).tookHead(UnsafeRawBufferPointer(start: bytes, count: count))
    }
    listener.body = { context, bytes, count in
      HTTPExchange.at(context).tookBody(UnsafeRawBufferPointer(start: bytes, count: count))
    }
    listener.tick = { context in HTTPExchange.at(context).ticked() }
    return withUnsafePointer(to: call) { call in
      withUnsafePointer(to: listener) { transfer_perform(call, $0) }
    }
  }

  private static func at(_ context: UnsafeMutableRawPointer?) -> HTTPExchange {
    guard let context else { preconditionFailure("a listener without its exchange") }
    return Unmanaged<HTTPExchange>.fromOpaque(context).takeUnretainedValue()
  }

  // MARK: What comes; 0 to go on

  private func tookHead(_ bytes: UnsafeRawBufferPointer) -> Int32 {
    progress.withLock { progress in
      progress.heardAt = .now
      progress.headBytes += bytes.count
      guard progress.headBytes <= Self.headLimit else { progress.problem = .tooMuch; return 1 }
      progress.head.take(
        String(decoding: bytes.prefix { $0 != 0x0D && $0 != 0x0A }, as: UTF8.self))
      return progress.problem == nil ? 0 : 1
    }
  }

  private func tookBody(_ bytes: UnsafeRawBufferPointer) -> Int32 {
    let head = progress.withLock { progress -> HTTPHead? in
      progress.heardAt = .now
      progress.bodyBytes += bytes.count
      if request.time != nil, progress.bodyBytes > request.limit { progress.problem = .tooMuch }
      return progress.problem == nil ? progress.head : nil
    }
    guard let head else { return 1 }
    if take(head, bytes) { return 0 }
    progress.withLock { $0.problem = $0.problem ?? .tooMuch }
    return 1
  }

  private func ticked() -> Int32 {
    progress.withLock { progress in
      if ContinuousClock.now - progress.heardAt > request.silence {
        progress.problem = progress.problem ?? .timedOut
      }
      return progress.problem == nil ? 0 : 1
    }
  }
}

extension Duration {
  fileprivate var wholeMilliseconds: Int {
    Int(components.seconds) * 1000 + Int(components.attoseconds / 1_000_000_000_000_000)
  }
}

/// Lends texts to C for the time of a call.
private func withCStrings<Value>(
  _ texts: [String], _ body: ([UnsafePointer<CChar>]) -> Value
) -> Value {
  func lend(_ rest: ArraySlice<String>, _ lent: [UnsafePointer<CChar>]) -> Value {
    guard let first = rest.first else { return body(lent) }
    return first.withCString { lend(rest.dropFirst(), lent + [$0]) }
  }
  return lend(texts[...], [])
}
