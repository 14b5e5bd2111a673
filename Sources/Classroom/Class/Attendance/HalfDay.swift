public import Sessions

/// 半天: what attendance is counted in.
public struct HalfDay: Hashable, Sendable, CustomStringConvertible {
  /// The day.
  public let day: CalendarDay
  /// The part of it.
  public let part: Part

  /// 上午, 下午 or 晚上
  public enum Part: String, CaseIterable, Sendable {
    /// Until noon.
    case morning = "上午"
    /// From noon to six.
    case afternoon = "下午"
    /// From six on.
    case evening = "晚上"
  }

  /// Names a half-day.
  public init(day: CalendarDay, part: Part) {
    self.day = day
    self.part = part
  }

  /// The half-day in which a moment falls.
  public init(_ time: Timestamp) {
    let (day, hour, _, _) = time.localTime
    self.init(day: day, part: hour < 12 ? .morning : hour < 18 ? .afternoon : .evening)
  }

  /// `2026-11-21 上午`
  public var description: String { "\(day) \(part.rawValue)" }
}

extension HalfDay: Comparable {
  /// Earlier.
  public static func < (first: HalfDay, second: HalfDay) -> Bool {
    (first.day, first.part.place) < (second.day, second.part.place)
  }
}

extension HalfDay.Part {
  fileprivate var place: Int {
    switch self {
    case .morning: 0
    case .afternoon: 1
    case .evening: 2
    }
  }
}
