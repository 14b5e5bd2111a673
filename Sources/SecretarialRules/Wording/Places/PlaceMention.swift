/// A place in a text, read at an offset: `泌阳` and `市`.
struct PlaceMention: Sendable {
  let base: String
  let suffix: String
  let range: Range<Int>

  var name: String { base + suffix }

  /// What may follow a short suffix without making another word of it (市场, 区域, 县级).
  private static let suffixes: [(suffix: Unicode.Scalar, guard: ContextGuard?)] = [
    ("县", ContextGuard(notation: "后-域|级|乡|市|区|处")),
    ("市", ContextGuard(notation: "后-场|民|值|面|价|容|县|级|域|话")),
    ("区", ContextGuard(notation: "后-域|间|别|块|位|分|划|级|情|县|段")),
    ("旗", ContextGuard(notation: "后-帜|舰|下|手|县|区")),
    ("州", ContextGuard(notation: "后-际|县|市")),
  ]

  /// The same for names that hold their suffix (威县).
  private static let wholeName = ContextGuard(notation: "后-域|级|乡|市|区|处|城|直")

  /// Reads the longest known base of two or more characters and its suffix at an offset.
  init?(in text: WordingText, at start: Int, gazetteer: Gazetteer) {
    let longest = min(7, text.scalars.count - start)
    for length in stride(from: longest, through: 2, by: -1) {
      let places = gazetteer.places(text.scalars[start..<start + length])
      guard !places.isEmpty, let suffix = Self.suffix(in: text, at: start + length, of: places)
      else { continue }
      base = text.string(start..<start + length)
      self.suffix = suffix
      range = start..<start + length + suffix.unicodeScalars.count
      return
    }
    return nil
  }

  /// The suffix that follows a base: in full as one of the places bears it, or a short one.
  static func suffix(in text: WordingText, at start: Int, of places: [Place]) -> String? {
    let long = places.map(\.suffix).filter { $0.unicodeScalars.count > 1 }
    if let full = long.first(where: { text.hasPrefix(Array($0.unicodeScalars), at: start) }) {
      return full
    }
    if places.contains(where: { $0.suffix.isEmpty }) {
      return wholeName?.allows(start..<start, in: text) ?? true ? "" : nil
    }
    guard start < text.scalars.count,
      let short = suffixes.first(where: { $0.suffix == text.scalars[start] }),
      short.guard?.allows(start..<start + 1, in: text) ?? true
    else { return nil }
    return String(short.suffix)
  }
}
