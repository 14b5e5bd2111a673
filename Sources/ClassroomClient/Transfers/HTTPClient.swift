internal import Dispatch
internal import Synchronization

/// Asks one server, and no other: redirects are not followed.
struct HTTPClient: Sendable {
  let address: ServerAddress

  /// Asks and waits for all of the answer.
  func send(_ request: HTTPRequest) async throws(TransferProblem) -> HTTPAnswer {
    let body = Mutex<[UInt8]>([])
    let head = try await run(request) { _, piece in
      body.withLock { $0.append(contentsOf: piece) }
      return true
    }
    return HTTPAnswer(head: head, body: body.withLock { $0 })
  }

  /// Asks and hands over what comes, piece by piece, on a thread of its own.
  ///
  /// - Parameters:
  ///   - request: What is asked.
  ///   - take: Gets the head with every piece; returns whether to go on.
  /// - Returns: The head, when the answer has ended.
  /// - Throws: ``TransferProblem``.
  func run(
    _ request: HTTPRequest,
    take: @escaping @Sendable (HTTPHead, UnsafeRawBufferPointer) -> Bool
  ) async throws(TransferProblem) -> HTTPHead {
    let exchange = HTTPExchange(request, take: take)
    let address = address
    let result = await withTaskCancellationHandler {
      await withCheckedContinuation { continuation in
        // A transfer waits for the network, and no task's thread may.
        DispatchQueue(label: "wenmi.transfer").async {
          continuation.resume(returning: exchange.perform(at: address))
        }
      }
    } onCancel: {
      exchange.cancel()
    }
    return try result.get()
  }
}
