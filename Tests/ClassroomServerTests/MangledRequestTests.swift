import ClassroomServer
import JSONText
import NIOCore
import NIOPosix
import TestSupport
import Testing

/// Good requests that were mangled on their way: whatever comes, the server answers with anything but
/// a fault of its own or hangs up, and goes on with the lesson.
@Suite struct MangledRequestTests {
  @Test(.timeLimit(.minutes(3))) func aThousandMangledRequestsLeadNowhere() async throws {
    let served = try await ServedClass.open {
      $0.requestSeconds = 1
      $0.idleSeconds = 1
    }
    let token = try await served.join("1")
    try await served.say("next")
    // Whoever mangles has a place of their own in the class.
    let mangler = Mangler(token: try await served.join("2"))
    var random = SeededGenerator(seed: Self.seed)
    let requests = (0..<1000).map { _ in mangler.request(&random) }
    let address = try SocketAddress(ipAddress: "127.0.0.1", port: served.server.sign.port)
    var statuses: [Int: Int] = [:]
    for start in stride(from: 0, to: requests.count, by: 200) {
      let batch = requests[start..<min(start + 200, requests.count)]
      let heard = await withTaskGroup(of: [UInt8].self) { group in
        for bytes in batch { group.addTask { await Self.answers(to: bytes, at: address) } }
        return await group.reduce(into: []) { $0.append($1) }
      }
      for answers in heard {
        for status in Self.statuses(in: answers) { statuses[status, default: 0] += 1 }
      }
    }
    #expect(statuses.keys.allSatisfy { (200..<500).contains($0) }, "seed \(Self.seed): \(statuses)")
    // Some of them were understood, so that not only the first line of defence was tried.
    #expect(statuses[200, default: 0] > 0, "\(statuses)")
    #expect(statuses[400, default: 0] > 0, "\(statuses)")
    #expect(try await served.answer("B", token).status == 200)
    let state = try await served.listen(token).state()
    #expect(state["mine"]?["answer"]?.string == "B")
  }

  private static let seed: UInt64 = 20_260_912

  /// Sends bytes, and returns all that comes until the server hangs up.
  private static func answers(to bytes: [UInt8], at address: SocketAddress) async -> [UInt8] {
    let loop = MultiThreadedEventLoopGroup.singleton.next()
    let heard = loop.makePromise(of: [UInt8].self)
    do {
      let channel = try await ClientBootstrap(group: loop)
        .channelInitializer { channel in
          channel.eventLoop.makeCompletedFuture {
            try channel.pipeline.syncOperations.addHandler(Listening(heard))
          }
        }
        .connect(to: address).get()
      // The server may hang up before it has heard everything.
      try? await channel.writeAndFlush(ByteBuffer(bytes: bytes))
      return try await heard.futureResult.get()
    } catch {
      heard.fail(error)
      return []
    }
  }

  /// The statuses of the answers in what came.
  private static func statuses(in bytes: [UInt8]) -> [Int] {
    bytes.ranges(of: Array("HTTP/1.1 ".utf8)).compactMap { range in
      Int(String(decoding: bytes[range.upperBound...].prefix(3), as: UTF8.self))
    }
  }
}

/// Makes requests that something is wrong with.
private struct Mangler {
  private let good: [[UInt8]]

  init(token: String) {
    let requests: [(String, String?)] = [
      ("GET /api/v1/lesson", nil), ("GET /", nil), ("HEAD /assets/style.css", nil),
      ("POST /api/v1/roster", #"{"code":"123456"}"#),
      ("POST /api/v1/answers", #"{"question":"1.1","answer":"A"}"#),
      ("POST /api/v1/polls", #"{"poll":"1","option":0}"#), ("GET /api/v1/paper", nil),
      ("POST /api/v1/focus", #"{"losses":[{"at":1800000000000,"away":3000}]}"#),
    ]
    good = requests.map { line, body in
      let fields = body.map {
        "Content-Type: application/json\r\nContent-Length: \($0.utf8.count)\r\n"
      }
      return Array(
        "\(line) HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer \(token)\r\n\(fields ?? "")\r\n\(body ?? "")"
          .utf8)
    }
  }

  /// One to three requests, one after the other, with something done to them.
  func request(_ random: inout SeededGenerator) -> [UInt8] {
    var bytes = (0..<Int.random(in: 1...3, using: &random)).flatMap { _ in
      good[Int.random(in: good.indices, using: &random)]
    }
    for _ in 0..<Int.random(in: 1...2, using: &random) { mangle(&bytes, &random) }
    return bytes
  }

  private func mangle(_ bytes: inout [UInt8], _ random: inout SeededGenerator) {
    let place = Int.random(in: 0..<max(1, bytes.count), using: &random)
    switch Int.random(in: 0..<7, using: &random) {
    case 0: bytes.removeLast(bytes.count - place)
    case 1: if place < bytes.count { bytes[place] = .random(in: 0...255, using: &random) }
    case 2: bytes.insert(contentsOf: noise(&random), at: min(place, bytes.count))
    case 3: bytes += noise(&random)
    case 4: replace("Content-Length: ", with: "Content-Length: \(length(&random))", in: &bytes)
    case 5: replace("Host: x", with: field(&random), in: &bytes)
    default:
      let piece = Array(bytes[min(place, bytes.count)...])
      bytes += piece
    }
  }

  private func noise(_ random: inout SeededGenerator) -> [UInt8] {
    (0..<Int.random(in: 1...400, using: &random)).map { _ in .random(in: 0...255, using: &random) }
  }

  /// Lengths that no body has.
  private func length(_ random: inout SeededGenerator) -> String {
    let lengths = ["-", "9999999999", "99999999999999999999999", "0x", "1 1", "7, 7", ""]
    return lengths[Int.random(in: lengths.indices, using: &random)]
  }

  private func field(_ random: inout SeededGenerator) -> String {
    let fields = [
      "Host", "Host: x\r\nHost: y", "Transfer-Encoding: chunked",
      "Transfer-Encoding: gzip\r\nHost: x", "Host: x\r\n folded", ": nameless",
      "Host: x\r\nExpect: 100-continue", "Host: x\r\nUpgrade: h2c\r\nConnection: Upgrade",
      "Host: x\r\nX: " + String(repeating: "y", count: 20_000),
      (0..<100).map { "X\($0): y" }.joined(separator: "\r\n"), "Host: \u{0}", "Host: 汉",
      "Host: x\r\nContent-Type: text/plain", "Host: x\r\nAuthorization: Bearer i.00",
    ]
    return fields[Int.random(in: fields.indices, using: &random)]
  }

  private func replace(_ text: String, with other: String, in bytes: inout [UInt8]) {
    if let range = bytes.firstRange(of: Array(text.utf8)) {
      bytes.replaceSubrange(range, with: Array(other.utf8))
    }
  }
}

/// Keeps what comes until the other end hangs up.
private final class Listening: ChannelInboundHandler {
  typealias InboundIn = ByteBuffer

  private let heard: EventLoopPromise<[UInt8]>
  private var bytes: [UInt8] = []

  init(_ heard: EventLoopPromise<[UInt8]>) { self.heard = heard }

  func channelRead(context: ChannelHandlerContext, data: NIOAny) {
    bytes.append(contentsOf: unwrapInboundIn(data).readableBytesView)
  }

  func channelInactive(context: ChannelHandlerContext) { heard.succeed(bytes) }

  func errorCaught(context: ChannelHandlerContext, error: any Error) {
    context.close(promise: nil)
  }
}
