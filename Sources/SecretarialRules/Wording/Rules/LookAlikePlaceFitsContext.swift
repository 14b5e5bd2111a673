/// Of two places with names alike the one that fits the context is named.
///
/// Convention; a matter of fact. Both places exist, so the finding only asks, and only where the
/// sentence speaks of the other's province or prefecture and not of its own.
public struct LookAlikePlaceFitsContext: WordingRule {
  /// The permanent code.
  public let code: RuleCode = "WZ604"
  /// The requirement in one sentence.
  public let title = "形近、音近的地名按上下文核对"
  /// What the rule rests on.
  public let basis = Basis.convention("现行行政区划名称；两地都存在，由上下文判断")
  /// Why it is so and how to tell.
  public let explanation = "沁阳在焦作，泌阳在驻马店，一笔之差，两地都在河南。写到地名，把所属的省、市一起核对。"
  /// A wrong and a right form.
  public let example: RuleExample? = RuleExample(
    wrong: "泌阳地处晋豫交界", right: "沁阳地处晋豫交界")

  /// Takes no settings.
  public init() {}

  /// The places that the rest of the sentence speaks against.
  public func findings(in text: WordingText) -> [Finding] {
    let occurrences = LookAlikePlaces.current.occurrences(in: text)
    guard !occurrences.isEmpty else { return [] }
    let gazetteer = Gazetteer.current
    let regions = gazetteer.regions(in: text)
    return occurrences.compactMap { base, range in
      guard !text.isInTitle(range.lowerBound),
        !regions.contains(where: { $0.range.upperBound == range.lowerBound })
      else { return nil }
      let places = gazetteer.places(base)
      let suffix = PlaceMention.suffix(in: text, at: range.upperBound, of: places)
      let named = range.lowerBound..<range.upperBound + (suffix?.unicodeScalars.count ?? 0)
      let sentence = Sentence(around: named, in: text, regions: regions)
      let fitting = LookAlikePlaces.current.pairs(of: base).first { pair in
        guard suffix != nil || pair.hasClues else { return false }
        return sentence.speaks(for: pair.other, against: pair.written, gazetteer: gazetteer)
      }
      return fitting.map { pair in
        finding(
          .doubtful, named, in: text,
          .lookAlike(
            text.string(named), places + gazetteer.places(pair.other.base), gazetteer))
      }
    }
  }
}

/// What a sentence says about where a place lies, the place itself left out.
private struct Sentence {
  private let text: WordingText
  private let range: Range<Int>
  private let regions: [Region]

  init(around place: Range<Int>, in text: WordingText, regions: [Gazetteer.RegionMention]) {
    self.text = text
    let sentence = text.sentence(around: place)
    range = sentence
    self.regions = regions.filter {
      sentence.contains($0.range.lowerBound) && !$0.range.overlaps(place)
    }.map(\.region)
  }

  func speaks(
    for other: LookAlikePlaces.Side, against written: LookAlikePlaces.Side, gazetteer: Gazetteer
  ) -> Bool {
    guard !contains(Array(other.base.unicodeScalars)) else { return false }
    let (otherPlaces, writtenPlaces) = (
      gazetteer.places(other.base), gazetteer.places(written.base)
    )
    if written.clues.contains(where: contains) { return false }
    if other.clues.contains(where: contains) { return true }
    let shareProvince = otherPlaces.contains { place in
      writtenPlaces.contains { $0.province == place.province }
    }
    return shareProvince
      ? !regionsHold(writtenPlaces, as: \.prefecture) && regionsHold(otherPlaces, as: \.prefecture)
      : !provincesHold(writtenPlaces) && provincesHold(otherPlaces)
  }

  private func regionsHold(_ places: [Place], as level: KeyPath<Place, Int?>) -> Bool {
    places.contains { place in regions.contains { $0.id == place[keyPath: level] } }
  }

  private func provincesHold(_ places: [Place]) -> Bool {
    places.contains { place in regions.contains { $0.ownProvince == place.province } }
  }

  private func contains(_ word: [Unicode.Scalar]) -> Bool {
    range.contains { text.hasPrefix(word, at: $0) }
  }
}

extension String {
  fileprivate static func lookAlike(
    _ written: String, _ places: [Place], _ gazetteer: Gazetteer
  ) -> String {
    let all = places.prefix(4).map { gazetteer.fullName($0) }.joined(separator: "、")
    return "请核对“\(written)”：名称相近的有\(all)"
  }
}
