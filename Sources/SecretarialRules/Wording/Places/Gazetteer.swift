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
  private(set) var placesByBase: [String: [Place]] = [:]
  private let regionMatcher: WordMatcher
  private let matchedRegions: [Int]

  init(table: String) {
    var builder = GazetteerBuilder()
    for line in table[...].fields(at: "\n") { builder.read(line) }
    regions = builder.regions
    placesByBase = Dictionary(grouping: builder.places, by: \.base)
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

  func places(_ base: String) -> [Place] { placesByBase[base] ?? [] }

  /// `河南省焦作市沁阳市`, without repeating a municipality or a prefecture that is the place itself.
  func fullName(_ place: Place) -> String {
    let above = [place.province, place.prefecture].compactMap { $0 }.map { regions[$0].name }
    return (above.last == place.name ? above : above + [place.name]).joined()
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
