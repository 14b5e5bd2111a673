/// The administrative divisions in use, and their mentions in a text.
///
/// Nothing is read before the first text is searched for places.
struct Gazetteer: Sendable {
  /// A province or prefecture in a text.
  struct RegionMention: Sendable {
    let region: Region
    let range: Range<Int>
  }

  static let current = Gazetteer(
    table: String(decoding: PackageResources.places_tsv, as: UTF8.self))

  private(set) var regions: [Region] = []
  private(set) var placesByBase: [String: [Place]] = [:]
  private let regionMatcher: WordMatcher
  private let matchedRegions: [Int]

  init(table: String) {
    var builder = GazetteerBuilder()
    for line in table.split(separator: "\n") where !line.hasPrefix("#") { builder.read(line) }
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
  private var provinces: [String: Int] = [:]

  mutating func read(_ line: Substring) {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == 3 else { return }
    let province = self.province(fields[0])
    let prefecture = fields[1].isEmpty ? nil : self.prefecture(fields[1], in: province)
    for field in fields[2].split(separator: " ") {
      let (base, suffix) = Self.parts(of: field)
      places.append(Place(base: base, suffix: suffix, province: province, prefecture: prefecture))
    }
  }

  private mutating func province(_ field: Substring) -> Int {
    let (base, suffix) = Self.parts(of: field)
    if let known = provinces[base] { return known }
    let id = regions.count
    provinces[base] = id
    regions.append(Region(id: id, name: base + suffix, province: nil))
    regionForms += [(base + suffix, id), (base, id)]
    return id
  }

  private mutating func prefecture(_ field: Substring, in province: Int) -> Int {
    let (base, suffix) = Self.parts(of: field)
    let id = regions.count
    regions.append(Region(id: id, name: base + suffix, province: province))
    places.append(Place(base: base, suffix: suffix, province: province, prefecture: id))
    regionForms.append((base + suffix, id))
    if suffix.hasSuffix("自治州") { regionForms.append((base + "州", id)) }
    return id
  }

  /// Splits `门源/回族自治县` at the stroke and `泌阳县` before its last character.
  private static func parts(of field: Substring) -> (base: String, suffix: String) {
    if let stroke = field.firstIndex(of: "/") {
      return (String(field[..<stroke]), String(field[field.index(after: stroke)...]))
    }
    return (String(field.dropLast()), String(field.suffix(1)))
  }
}
