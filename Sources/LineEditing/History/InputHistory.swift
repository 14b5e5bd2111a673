/// The remembered lines, and where among them a person is browsing.
struct InputHistory {
  private(set) var lines: [String]
  private let limit: Int
  /// The line shown while browsing; one past the last while not.
  private var position: Int
  /// What was typed before browsing began.
  private var draft = ""

  init(lines: [String] = [], limit: Int) {
    self.limit = max(0, limit)
    self.lines = lines.suffix(self.limit)
    position = self.lines.count
  }

  /// Begins a new line.
  mutating func rewind() {
    position = lines.count
    draft = ""
  }

  /// Remembers a line, and says whether it is worth storing: not empty, not the last one again.
  mutating func remember(_ line: String) -> Bool {
    defer { rewind() }
    guard !line.allSatisfy(\.isWhitespace), line != lines.last, limit > 0 else { return false }
    lines.append(line)
    if lines.count > limit { lines.removeFirst(lines.count - limit) }
    return true
  }

  /// The line before the one shown; `current` is what the line holds now, to come back to.
  mutating func previous(from current: String) -> String? {
    guard position > 0 else { return nil }
    if position == lines.count { draft = current }
    position -= 1
    return lines[position]
  }

  /// The line after the one shown; at the end, what had been typed.
  mutating func next() -> String? {
    guard position < lines.count else { return nil }
    position += 1
    return position == lines.count ? draft : lines[position]
  }

  /// The nearest earlier line that contains a text.
  mutating func search(_ text: String, from current: String) -> String? {
    guard let found = lines[..<position].lastIndex(where: { $0.contains(text) }) else {
      return nil
    }
    if position == lines.count { draft = current }
    position = found
    return lines[found]
  }
}
