#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Several measurements of the same thing, in seconds or in bytes.
struct Spread {
  let values: [Double]

  init(_ values: [Double]) { self.values = values.sorted() }

  /// Measures so many times, after one time that does not count.
  init(times: Int, _ measure: () throws -> Double) rethrows {
    _ = try measure()
    self.init(try (0..<times).map { _ in try measure() })
  }

  var median: Double { values.isEmpty ? 0 : values[values.count / 2] }
  var least: Double { values.first ?? 0 }
  var most: Double { values.last ?? 0 }
}

/// The seconds that something takes.
func seconds(_ work: () throws -> Void) rethrows -> Double {
  let start = ContinuousClock.now
  try work()
  return (ContinuousClock.now - start) / .seconds(1)
}

/// The seconds of one core that something takes, whatever else runs.
func processorSeconds(_ work: () throws -> Void) rethrows -> Double {
  let start = processorTime()
  try work()
  return processorTime() - start
}

private func processorTime() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}
