extension Timestamp {
  /// Reads ISO 8601 with an offset, such as `2026-09-12T21:10:03.250+08:00`, or gives nil.
  public init?(_ text: String) {
    var copy = text
    guard let read = copy.withUTF8({ Timestamp($0) }) else { return nil }
    self = read
  }

  /// Reads the bytes of a text.
  init?(_ text: UnsafeBufferPointer<UInt8>) {
    guard text.count >= 20, text[4] == UInt8(ascii: "-"), text[7] == UInt8(ascii: "-"),
      text[10] == UInt8(ascii: "T"), text[13] == UInt8(ascii: ":"), text[16] == UInt8(ascii: ":"),
      let year = number(text, 0, 4), let month = number(text, 5, 2), let day = number(text, 8, 2),
      let hour = number(text, 11, 2), let minute = number(text, 14, 2),
      let second = number(text, 17, 2), hour < 24, minute < 60, second < 61,
      let date = CalendarDay(year: year, month: month, day: day)
    else { return nil }
    var at = 19
    var fraction = 0
    if text[at] == UInt8(ascii: ".") {
      at += 1
      var worth = 100
      let first = at
      while at < text.count, let digit = number(text, at, 1) {
        fraction += digit * worth
        worth /= 10
        at += 1
      }
      guard at > first else { return nil }
    }
    guard let offset = offset(text, at) else { return nil }
    let seconds = date.daysSince1970 * 86_400 + hour * 3600 + minute * 60 + second - offset * 60
    self.init(milliseconds: seconds * 1000 + fraction, offsetMinutes: offset)
  }
}

private func offset(_ text: UnsafeBufferPointer<UInt8>, _ at: Int) -> Int? {
  guard at < text.count else { return nil }
  if text[at] == UInt8(ascii: "Z") { return at + 1 == text.count ? 0 : nil }
  guard text[at] == UInt8(ascii: "+") || text[at] == UInt8(ascii: "-"), at + 6 == text.count,
    text[at + 3] == UInt8(ascii: ":"), let hours = number(text, at + 1, 2),
    let minutes = number(text, at + 4, 2), hours < 24, minutes < 60
  else { return nil }
  let offset = hours * 60 + minutes
  return text[at] == UInt8(ascii: "-") ? -offset : offset
}

private func number(_ text: UnsafeBufferPointer<UInt8>, _ at: Int, _ count: Int) -> Int? {
  var number = 0
  for byte in text[at..<at + count] {
    let digit = byte &- UInt8(ascii: "0")
    guard digit <= 9 else { return nil }
    number = number * 10 + Int(digit)
  }
  return number
}
