#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A moment together with the clock on the wall: `2026-09-12T21:10:03+08:00`.
///
/// The offset is kept because a day of practice is a day of the learner's, wherever the file is
/// read later. Fractions are milliseconds, written only where there are any.
public struct Timestamp: Hashable, Sendable {
  /// Milliseconds since the beginning of 1970 in UTC.
  public let milliseconds: Int
  /// How far the local clock is ahead of UTC.
  public let offsetMinutes: Int

  /// Names a moment.
  public init(milliseconds: Int, offsetMinutes: Int) {
    self.milliseconds = milliseconds
    self.offsetMinutes = offsetMinutes
  }

  /// The moment shown by the clock of this machine, with its time zone.
  public static func now() -> Timestamp {
    var clock = timespec()
    clock_gettime(CLOCK_REALTIME, &clock)
    var seconds = clock.tv_sec
    var local = tm()
    localtime_r(&seconds, &local)
    return Timestamp(
      milliseconds: Int(clock.tv_sec) * 1000 + Int(clock.tv_nsec) / 1_000_000,
      offsetMinutes: Int(local.tm_gmtoff) / 60)
  }

  /// The moment so many milliseconds later, by the same clock.
  public func advanced(byMilliseconds more: Int) -> Timestamp {
    Timestamp(milliseconds: milliseconds + more, offsetMinutes: offsetMinutes)
  }

  /// Day and time on the local clock.
  public var localTime: (day: CalendarDay, hour: Int, minute: Int, second: Int) {
    let (days, rest) = floorDivided(milliseconds + offsetMinutes * 60_000, by: 86_400_000)
    let seconds = rest / 1000
    return (CalendarDay(daysSince1970: days), seconds / 3600, seconds / 60 % 60, seconds % 60)
  }

  /// The day on the local clock.
  public var day: CalendarDay {
    CalendarDay(
      daysSince1970: floorDivided(milliseconds + offsetMinutes * 60_000, by: 86_400_000).quotient)
  }
}

extension Timestamp: Comparable {
  /// Earlier; the same moment on two clocks is ordered by their offset.
  public static func < (first: Timestamp, second: Timestamp) -> Bool {
    (first.milliseconds, first.offsetMinutes) < (second.milliseconds, second.offsetMinutes)
  }
}

extension Timestamp: CustomStringConvertible {
  /// The moment as ISO 8601 writes it.
  public var description: String {
    let time = localTime
    let fraction = floorDivided(milliseconds, by: 1000).remainder
    let sign = offsetMinutes < 0 ? "-" : "+"
    let offset = Int(offsetMinutes.magnitude)
    return "\(time.day)T\(padded(time.hour, 2)):\(padded(time.minute, 2)):\(padded(time.second, 2))"
      + (fraction == 0 ? "" : ".\(padded(fraction, 3))")
      + "\(sign)\(padded(offset / 60, 2)):\(padded(offset % 60, 2))"
  }
}

/// A number with leading zeros.
func padded(_ number: Int, _ width: Int) -> String {
  let digits = String(number)
  return String(repeating: "0", count: max(0, width - digits.count)) + digits
}

/// Division with a remainder that is never negative.
func floorDivided(_ number: Int, by divisor: Int) -> (quotient: Int, remainder: Int) {
  let (quotient, remainder) = number.quotientAndRemainder(dividingBy: divisor)
  return remainder < 0 ? (quotient - 1, remainder + divisor) : (quotient, remainder)
}
