import DurableFiles
import Foundation
import NIOCore
import NIOPosix
import Synchronization

/// What the machine can do at best: the same bytes written to as many bare sockets, and one write
/// with its sync.
struct Floor {
  let connections: Int
  let bytes: Int
  let loops: MultiThreadedEventLoopGroup

  /// Milliseconds until the last of the sockets had all its bytes, over several rounds.
  func measure() async throws -> [Double] {
    let serving = MultiThreadedEventLoopGroup(numberOfThreads: 1)
    let accepted = Mutex<[any Channel]>([])
    let received = Received(connections: connections, bytes: bytes)
    let listener = try await ServerBootstrap(group: serving)
      .serverChannelOption(.backlog, value: 4096)
      .childChannelOption(.socketOption(.tcp_nodelay), value: 1)
      .childChannelInitializer { channel in
        accepted.withLock { $0.append(channel) }
        return channel.eventLoop.makeSucceededVoidFuture()
      }
      .bind(host: "127.0.0.1", port: 0).get()
    guard let address = listener.localAddress else { return [] }
    var clients: [any Channel] = []
    for _ in 0..<connections {
      clients.append(
        try await ClientBootstrap(group: loops).channelInitializer { channel in
          channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandler(Counter(received))
          }
        }.connect(to: address).get())
    }
    while accepted.withLock({ $0.count }) < connections { await Task.yield() }
    let channels = accepted.withLock { $0 }
    let payload = ByteBuffer(repeating: UInt8(ascii: "x"), count: bytes)
    var times: [Double] = []
    for _ in 0..<20 {
      let done = received.begin()
      let start = NIODeadline.now()
      try await serving.next().submit {
        for channel in channels { channel.writeAndFlush(payload, promise: nil) }
      }.get()
      let end = await done.value
      times.append(Double((end - start).nanoseconds) / 1e6)
    }
    for client in clients { client.close(promise: nil) }
    try await listener.close()
    try await serving.shutdownGracefully()
    return Array(times.dropFirst())
  }

  /// Milliseconds for writing and syncing a line, many times.
  static func syncs(in folder: String) -> [Double] {
    let line = [UInt8](repeating: UInt8(ascii: "x"), count: 200)
    guard
      let file = try? AtomicFile.open(
        [], at: folder + "/floor", existing: .replaced, permissions: 0o600)
    else { return [] }
    return (0..<200).map { place in
      let start = NIODeadline.now()
      try? file.write(line, at: place * line.count)
      try? file.sync()
      return Double((NIODeadline.now() - start).nanoseconds) / 1e6
    }
  }
}

/// Counts bytes over all sockets.
private final class Received: Sendable {
  private struct State {
    var left = 0
    var task: CheckedContinuation<NIODeadline, Never>?
    var end: NIODeadline?
  }

  private let total: Int
  private let state = Mutex(State())

  init(connections: Int, bytes: Int) { total = connections * bytes }

  func begin() -> Task<NIODeadline, Never> {
    state.withLock { $0 = State(left: total) }
    return Task {
      await withCheckedContinuation { task in
        let end = state.withLock { state in
          if state.end == nil { state.task = task }
          return state.end
        }
        if let end { task.resume(returning: end) }
      }
    }
  }

  func take(_ count: Int) {
    let now = NIODeadline.now()
    let task = state.withLock { state in
      state.left -= count
      guard state.left == 0 else { return nil as CheckedContinuation<NIODeadline, Never>? }
      state.end = now
      return state.task
    }
    task?.resume(returning: now)
  }
}

private final class Counter: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer
  private let received: Received
  init(_ received: Received) { self.received = received }
  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    received.take(unwrapInboundIn(data).readableBytes)
  }
}
