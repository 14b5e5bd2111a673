/// Reads server-sent events out of pieces that may end anywhere (HTML standard, 9.2).
struct EventStreamParser {
  /// One event.
  struct Event: Hashable, Sendable {
    /// `message` where the server names none.
    var name: String
    /// Lines joined with line feeds.
    var data: [UInt8]
  }

  /// The bytes that an event may have; beyond them the stream is no class's.
  let limit: Int
  private var line: [UInt8] = []
  private var name = ""
  private var data: [UInt8] = []
  private var hasData = false
  private var endedInCarriageReturn = false
  private var isAtStart = true
  /// Whether an event was longer than it may be; nothing is read after that.
  private(set) var isOverlong = false

  init(limit: Int) { self.limit = limit }

  /// Takes a piece and gives the events that it completes.
  mutating func take(_ bytes: some Sequence<UInt8>) -> [Event] {
    var events: [Event] = []
    for byte in bytes where !isOverlong {
      defer { endedInCarriageReturn = byte == 0x0D }
      switch byte {
      case 0x0A where endedInCarriageReturn: continue
      case 0x0A, 0x0D: if let event = endLine() { events.append(event) }
      default:
        line.append(byte)
        isOverlong = line.count + data.count > limit
      }
    }
    return events
  }

  private mutating func endLine() -> Event? {
    defer { line.removeAll(keepingCapacity: true) }
    if isAtStart {
      isAtStart = false
      if line.starts(with: [0xEF, 0xBB, 0xBF]) { line.removeFirst(3) }
    }
    guard !line.isEmpty else { return endEvent() }
    let colon = line.firstIndex(of: UInt8(ascii: ":")) ?? line.count
    var value = line.dropFirst(colon + 1)
    if value.first == UInt8(ascii: " ") { value.removeFirst() }
    switch String(decoding: line[..<colon], as: UTF8.self) {
    case "event": name = String(decoding: value, as: UTF8.self)
    case "data":
      if hasData { data.append(0x0A) }
      data.append(contentsOf: value)
      hasData = true
    // A comment, or something for browsers: the state is whole each time, so that nothing has to
    // be asked for again from an event's number.
    default: break
    }
    return nil
  }

  private mutating func endEvent() -> Event? {
    defer {
      name = ""
      data = []
      hasData = false
    }
    return hasData ? Event(name: name.isEmpty ? "message" : name, data: data) : nil
  }
}
