/// Of two places with names alike the one that fits the context is named.
///
/// Convention; a matter of fact. Both places exist, so the finding only asks, and only where the
/// sentence puts the place into the other's province or prefecture and does not name its own. A
/// region that somebody travels from or is paired with (广东省考察团赴湖州市) says nothing.
public struct LookAlikePlaceFitsContext: WordingRule {
  /// The permanent code.
  public let code: RuleCode = "WZ604"
  /// The requirement in one sentence.
  public let title = "形近、音近的地名按上下文核对"
  /// What the rule rests on.
  public let basis = Basis.convention("现行行政区划名称；两地都存在，由上下文判断")
  /// The most severe that its findings are.
  public let severity = Finding.Severity.doubtful
  /// Whether its replacements can be put in place without judgement.
  public let isMendable = false
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
    return occurrences.compactMap { pairs, range in
      guard !text.isInTitle(range.lowerBound),
        !regions.contains(where: { $0.range.upperBound == range.lowerBound })
      else { return nil }
      let places = gazetteer.places(text.scalars[range])
      let suffix = PlaceMention.suffix(in: text, at: range.upperBound, of: places)
      let named = range.lowerBound..<range.upperBound + (suffix?.unicodeScalars.count ?? 0)
      let sentence = Sentence(around: named, in: text, regions: regions)
      let fitting = pairs.first { pair in
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
  /// Every region that the sentence names.
  private let regions: [Region]
  /// Those in which the sentence puts the place.
  private let governing: [Region]

  private static let connectives = ContextGuard(
    notation: "句+赴|到|往|与|和|同|及|向|从|由|对|援|去|至|跟|来|邀|请|、")
  private static let locations = ContextGuard(notation: "句+位于|地处|属|是|在")

  init(around place: Range<Int>, in text: WordingText, regions: [Gazetteer.RegionMention]) {
    self.text = text
    let sentence = text.sentence(around: place)
    range = sentence
    let others = regions.filter {
      sentence.contains($0.range.lowerBound) && !$0.range.overlaps(place)
    }
    self.regions = others.map(\.region)
    governing = others.filter { other in
      if other.range.upperBound <= place.lowerBound {
        let between = WordingText(text.string(other.range.upperBound..<place.lowerBound))
        return !(Self.connectives?.allows(0..<0, in: between) ?? true)
      }
      let between = WordingText(text.string(place.upperBound..<other.range.lowerBound))
      return Self.locations?.allows(0..<0, in: between) ?? false
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
      ? !Self.hold(writtenPlaces, regions.map(\.id), \.prefecture)
        && Self.hold(otherPlaces, governing.map(\.id), \.prefecture)
      : !Self.hold(writtenPlaces, regions.map(\.ownProvince), \.province)
        && Self.hold(otherPlaces, governing.map(\.ownProvince), \.province)
  }

  /// Whether one of the places lies in one of the regions.
  private static func hold(
    _ places: [Place], _ regions: [Int], _ level: (Place) -> Int?
  ) -> Bool {
    places.contains { place in regions.contains { $0 == level(place) } }
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
