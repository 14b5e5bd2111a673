extension Timestamp {
  /// Day and time as people and spreadsheets write them, on the local clock: `2026-11-21 11:09:49`.
  public var wallText: String {
    let time = localTime
    return "\(time.day) \(padded(time.hour, 2)):\(padded(time.minute, 2)):\(padded(time.second, 2))"
  }
}
