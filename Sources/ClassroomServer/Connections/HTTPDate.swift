internal import Synchronization

#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// The time as answers carry it (RFC 9110, 5.6.7), written out once a second.
final class HTTPDate: Sendable {
  private let last = Mutex<(second: Int, text: String)>((-1, ""))

  private static let days = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"]
  private static let months = [
    "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec",
  ]

  /// A moment, in whole seconds since 1970.
  func text(at second: Int) -> String {
    last.withLock { last in
      if last.second != second { last = (second, Self.text(of: second)) }
      return last.text
    }
  }

  private static func text(of second: Int) -> String {
    var time = time_t(second)
    var parts = tm()
    gmtime_r(&time, &parts)
    let two = { (number: Int32) in number < 10 ? "0\(number)" : "\(number)" }
    let day = "\(days[Int(parts.tm_wday)]), \(two(parts.tm_mday)) \(months[Int(parts.tm_mon)])"
    let clock = [parts.tm_hour, parts.tm_min, parts.tm_sec].map(two).joined(separator: ":")
    return "\(day) \(Int(parts.tm_year) + 1900) \(clock) GMT"
  }
}
