internal import Hummingbird
internal import ServiceLifecycle

/// Keeps a served lesson moving: closes what is due, follows changes, and gives signs of life.
struct LessonClock: Service {
  private let served: ServedLesson

  init(_ served: ServedLesson) { self.served = served }

  func run() async throws {
    let publisher = served.publisher
    let beat = served.limits.beatSeconds
    await withDiscardingTaskGroup { group in
      group.addTask { await publisher.run() }
      group.addTask {
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
          await served.host.tick()
          try? await Task.sleep(for: .milliseconds(200))
        }
      }
      group.addTask {
        var turn = 0
        while !Task.isCancelled {
          try? await Task.sleep(for: .seconds(1))
          // A tenth of the room each second, so that no question waits for two thousand signs.
          publisher.audience.beat(turn: turn % beat, of: beat)
          turn += 1
        }
      }
      try? await gracefulShutdown()
      group.cancelAll()
    }
  }
}
