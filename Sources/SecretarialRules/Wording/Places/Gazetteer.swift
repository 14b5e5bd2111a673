/// The administrative divisions in use, and their mentions in a text.
///
/// Nothing is read before the first text is searched for places.
struct Gazetteer: Sendable {
  /// A province or prefecture in a text.
  struct RegionMention: Sendable {
    let region: Region
    let range: Range<Int>
  }

  static let current = Gazetteer(table: PlaceTable.text)

  private(set) var regions: [Region] = []
  /// Sorted by the key of their bases; those of one base in the order of the table.
  private let places: [(key: BaseKey, place: Place)]
  /// Every place, those of one base together.
  var all: [Place] { places.map(\.place) }
  private let regionMatcher: WordMatcher
  private let matchedRegions: [Int]

  init(table: String) {
    var builder = GazetteerBuilder()
    for line in table[...].fields(at: "\n") { builder.read(line) }
    regions = builder.regions
    places = Self.sorted(builder.places)
    regionMatcher = WordMatcher(builder.regionForms.map(\.form))
    matchedRegions = builder.regionForms.map(\.region)
  }

  /// The provinces and prefectures that a text names, in its order, the longest names only.
  func regions(in text: WordingText) -> [RegionMention] {
    let ranked = regionMatcher.matches(in: text.scalars).sorted {
      $0.range.lowerBound != $1.range.lowerBound
        ? $0.range.lowerBound < $1.range.lowerBound : $0.range.count > $1.range.count
    }
    var mentions: [RegionMention] = []
    for match in ranked where match.range.lowerBound >= mentions.last?.range.upperBound ?? 0 {
      mentions.append(
        RegionMention(region: regions[matchedRegions[match.word]], range: match.range))
    }
    return mentions
  }

  private static func sorted(_ places: [Place]) -> [(key: BaseKey, place: Place)] {
    var order: [(key: BaseKey, number: Int)] = []
    order.reserveCapacity(places.count)
    for (number, place) in places.enumerated() {
      guard let key = BaseKey(place.base.unicodeScalars) else {
        preconditionFailure("a place with too long a name: \(place.base)")
      }
      order.append((key, number))
    }
    order.sort { $0.key == $1.key ? $0.number < $1.number : $0.key < $1.key }
    return order.map { ($0.key, places[$0.number]) }
  }

  /// The places with this base, in the order of the table.
  func places(_ base: String) -> [Place] { places(base.unicodeScalars) }

  /// The places with this base, in the order of the table.
  func places(_ base: some Sequence<Unicode.Scalar>) -> [Place] {
    guard let key = BaseKey(base) else { return [] }
    let start = firstPlace(notBefore: key)
    return places[start...].prefix { $0.key == key }.map(\.place)
  }

  /// Whether some place has this base.
  func knows(_ base: some Sequence<Unicode.Scalar>) -> Bool {
    guard let key = BaseKey(base) else { return false }
    let start = firstPlace(notBefore: key)
    return start < places.count && places[start].key == key
  }

  private func firstPlace(notBefore key: BaseKey) -> Int {
    var (low, high) = (0, places.count)
    while low < high {
      let middle = (low + high) / 2
      if places[middle].key < key { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// `河南省焦作市沁阳市`, without repeating a municipality or a prefecture that is the place itself.
  func fullName(_ place: Place) -> String {
    let above = [place.province, place.prefecture].compactMap { $0 }.map { regions[$0].name }
    return (above.last == place.name ? above : above + [place.name]).joined()
  }
}

/// The scalars of a base in two numbers: names are compared often, and as strings slowly.
private struct BaseKey: Comparable {
  private let high: UInt64
  private let low: UInt64

  /// Takes at most eight scalars of the basic plane; `nil` for others, which no base has.
  init?(_ base: some Sequence<Unicode.Scalar>) {
    var (high, low, count) = (UInt64(0), UInt64(0), 0)
    for scalar in base {
      guard count < 8, (1..<0x1_0000).contains(scalar.value) else { return nil }
      (high, low) = (high << 16 | low >> 48, low << 16 | UInt64(scalar.value))
      count += 1
    }
    (self.high, self.low) = (high, low)
  }

  static func < (left: BaseKey, right: BaseKey) -> Bool {
    left.high == right.high ? left.low < right.low : left.high < right.high
  }
}

/// Collects regions and places from the lines of the table.
private struct GazetteerBuilder {
  var regions: [Region] = []
  var places: [Place] = []
  var regionForms: [(form: String, region: Int)] = []
  /// The province whose lines are being read.
  private var province = 0

  mutating func read(_ line: Substring) {
    var line = line
    let scalars = line.unicodeScalars
    if let colon = scalars.firstIndex(of: "：") {
      readProvince(line[..<colon])
      line = line[scalars.index(after: colon)...]
    }
    let names = line.fields(at: " ")
    guard let first = names.first else { return }
    let prefecture = first == "-" ? nil : prefecture(first)
    for name in names.dropFirst() {
      let (base, suffix) = Self.parts(of: name)
      places.append(Place(base: base, suffix: suffix, province: province, prefecture: prefecture))
    }
  }

  private mutating func readProvince(_ field: Substring) {
    let (base, suffix) = Self.parts(of: field)
    province = regions.count
    regions.append(Region(id: province, name: base + suffix, province: nil))
    regionForms += [(base + suffix, province), (base, province)]
  }

  private mutating func prefecture(_ field: Substring) -> Int {
    let (base, suffix) = Self.parts(of: field)
    let id = regions.count
    regions.append(Region(id: id, name: base + suffix, province: province))
    places.append(Place(base: base, suffix: suffix, province: province, prefecture: id))
    regionForms.append((base + suffix, id))
    if suffix.hasSuffix("自治州") { regionForms.append((base + "州", id)) }
    return id
  }

  /// Splits `门源/回族自治县` at the stroke and `泌阳县` before its last character; `威县` stays whole,
  /// because nobody leaves out the suffix of a name so short.
  private static func parts(of field: Substring) -> (base: String, suffix: String) {
    let scalars = field.unicodeScalars
    if let stroke = scalars.firstIndex(of: "/") {
      return (String(field[..<stroke]), String(field[scalars.index(after: stroke)...]))
    }
    guard scalars.count > 2 else { return (String(field), "") }
    return (String(scalars.dropLast()), String(scalars.suffix(1)))
  }
}
