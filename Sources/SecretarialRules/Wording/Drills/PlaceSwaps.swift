/// Places that can be swapped for one with a name alike, where what is written before decides.
enum PlaceSwaps {
  /// Every swap in the line that stands in neither title nor quotation; the suffix stays.
  static func swaps(in text: WordingText) -> [Swap] {
    let gazetteer = Gazetteer.current
    return gazetteer.regions(in: text).flatMap { mention -> [Swap] in
      guard
        let place = PlaceMention(in: text, at: mention.range.upperBound, gazetteer: gazetteer),
        !place.range.contains(where: text.isInTitleOrQuote),
        gazetteer.places(place.base).contains(where: {
          $0.lies(in: mention.region) && $0.bears(place.suffix)
        })
      else { return [] }
      return LookAlikePlaces.current.pairs(of: place.base).compactMap { pair in
        let partner = pair.other.base
        let homes = gazetteer.places(partner)
        guard !homes.isEmpty,
          !homes.contains(where: { $0.lies(in: mention.region) && $0.bears(place.suffix) })
        else { return nil }
        let home = homes.prefix(2).map { gazetteer.fullName($0) }.joined(separator: "、")
        return Swap(
          range: place.range, right: place.name, wrong: partner + place.suffix,
          why: pair.kind.explaining("\(mention.region.name)有\(place.name)；名称相近的是\(home)"))
      }
    }
  }
}
