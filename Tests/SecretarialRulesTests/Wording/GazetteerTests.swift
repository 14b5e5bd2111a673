import Testing

@testable import SecretarialRules

/// Every listed place, written where it is, is left alone by all rules.
struct GazetteerTests {
  @Test func theTableIsReadWhole() {
    let gazetteer = Gazetteer.current
    #expect(gazetteer.regions.filter { $0.province == nil }.count == 34)
    #expect(gazetteer.all.count > 3000)
    #expect(gazetteer.places("泌阳").map { gazetteer.fullName($0) } == ["河南省驻马店市泌阳县"])
    #expect(gazetteer.places("门源").map(\.name) == ["门源回族自治县"])
    #expect(gazetteer.places("吉林").map { gazetteer.fullName($0) } == ["吉林省吉林市"])
  }

  @Test func everyPlaceIsFoundByItsBaseInTheOrderOfTheTable() {
    let gazetteer = Gazetteer.current
    for (base, places) in Dictionary(grouping: gazetteer.all, by: \.base) {
      #expect(gazetteer.places(base) == places, "\(base)")
      #expect(gazetteer.knows(base.unicodeScalars), "\(base)")
    }
    // Several provinces have a 朝阳区, a 城关区, a 鼓楼区.
    #expect(gazetteer.places("鼓楼").count > 2)
  }

  @Test(arguments: ["", "沁", "沁阳市", "阳沁", "\u{0}沁阳", "沁阳\u{0}", "𠮷阳", "沁阳沁阳沁阳沁阳沁阳", "qinyang"])
  func otherWordsAreNoBases(word: String) {
    #expect(!Gazetteer.current.knows(word.unicodeScalars))
    #expect(Gazetteer.current.places(word).isEmpty)
  }

  @Test func placesInTheirProvinceAreLeftAlone() {
    let gazetteer = Gazetteer.current
    let lines = gazetteer.all.flatMap { place in
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

  @Test func aTextThatNamesAPlaceHasAllItsPairs() {
    let text = WordingText("由宜城前往沁阳。")
    let found = LookAlikePlaces.current.occurrences(in: text)
    #expect(found.map { text.string($0.range) } == ["宜城", "沁阳"])
    for (pairs, range) in found {
      let base = text.string(range)
      #expect(pairs.allSatisfy { $0.written.base == base })
      #expect(pairs.map(\.other.base) == LookAlikePlaces.current.partners(of: base))
      #expect(Set(pairs.map(\.other.base)).count == pairs.count)
    }
    #expect(LookAlikePlaces.current.partners(of: "宜城").contains("驿城"))
  }

  @Test func pairsNamePlacesThatExist() {
    for pair in LookAlikePlaces.current.pairs {
      #expect(!Gazetteer.current.places(pair.written.base).isEmpty, "\(pair.written.base)")
      #expect(pair.written.base != pair.other.base)
    }
  }
}
