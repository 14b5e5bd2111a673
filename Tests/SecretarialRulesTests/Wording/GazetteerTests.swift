import Testing

@testable import SecretarialRules

/// Every listed place, written where it is, is left alone by all rules.
struct GazetteerTests {
  @Test func theTableIsReadWhole() {
    let gazetteer = Gazetteer.current
    #expect(gazetteer.regions.filter { $0.province == nil }.count == 34)
    #expect(gazetteer.placesByBase.values.map(\.count).reduce(0, +) > 3000)
    #expect(gazetteer.places("泌阳").map { gazetteer.fullName($0) } == ["河南省驻马店市泌阳县"])
    #expect(gazetteer.places("门源").map(\.name) == ["门源回族自治县"])
    #expect(gazetteer.places("吉林").map { gazetteer.fullName($0) } == ["吉林省吉林市"])
  }

  @Test func placesInTheirProvinceAreLeftAlone() {
    let gazetteer = Gazetteer.current
    let lines = gazetteer.placesByBase.values.joined().flatMap { place in
      let province = gazetteer.regions[place.province].name
      let full = gazetteer.fullName(place)
      return [
        "考察组赴\(full)学习。", "\(province)\(place.name)的代表发言。", "\(place.name)位于\(province)。",
        "\(place.name)派员参加。",
      ]
    }
    let text = lines.sorted().joined(separator: "\n")
    #expect(summary(WordingCheck.findings(in: text), in: text) == [])
  }

  @Test func pairsNamePlacesThatExist() {
    for pair in LookAlikePlaces.current.pairs {
      #expect(!Gazetteer.current.places(pair.written.base).isEmpty, "\(pair.written.base)")
      #expect(pair.written.base != pair.other.base)
    }
  }
}
