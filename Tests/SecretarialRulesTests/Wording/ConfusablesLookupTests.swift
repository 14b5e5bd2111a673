import SecretarialRules
import Testing

struct ConfusablesLookupTests {
  @Test(arguments: [
    ("布署", "部署"), ("统一布署", "统一部署"), ("截止5月底", "截至5月底"), ("明辩", "明辨"), ("一幅", "一副"), ("必需", "必须"),
    ("其它", "其他"),
  ])
  func knownCorrectionsAreAccepted(pair: (wrong: String, right: String)) {
    #expect(Confusables.accepts(wrong: pair.wrong, right: pair.right), "\(pair)")
    #expect(Confusables.reason(forWrong: pair.wrong, right: pair.right) != nil, "\(pair)")
  }

  @Test(arguments: [
    ("部署", "布署"), ("布署", "布暑"), ("渡过难关", "度过难关"), ("座谈", "坐谈"), ("防患", "防犯"), ("布署", "布署"),
    ("", "部署"),
    ("防汛", "防讯"),
  ])
  func otherChangesAreNot(pair: (wrong: String, right: String)) {
    #expect(!Confusables.accepts(wrong: pair.wrong, right: pair.right), "\(pair)")
  }

  @Test(arguments: ["渡过难关", "难关", "防患", "防患于未然", "座谈", "座谈会", "岐山", "故步自封", "部署", "签订", "竣工"])
  func luresHaveAReason(word: String) {
    #expect(Confusables.reasonRight(word) != nil, "\(word)")
  }

  @Test func unknownWordsHaveNone() {
    #expect(Confusables.reasonRight("水库") == nil)
    #expect(Confusables.reasonRight("的") == nil)
    #expect(Confusables.status(of: "水库") == nil)
  }

  @Test func statusTellsHowSureOneCanBe() {
    #expect(Confusables.status(of: "布署") == .always)
    #expect(Confusables.status(of: "权利") == .context)
    #expect(Confusables.status(of: "其它") == .variant)
    #expect(Confusables.status(of: "抄报") == .dated)
    #expect(Confusables.status(of: "渡过难关") == .right)
  }

  @Test func reasonsCoverBothDirectionsOfAContextPairAndPlaces() {
    #expect(Confusables.reason(forWrong: "接收", right: "接受") != nil)
    #expect(
      Confusables.reason(forWrong: "宜良县", right: "彝良县")
        == "名称相近的有云南省昭通市彝良县、云南省昆明市宜良县")
    #expect(Confusables.reason(forWrong: "水库", right: "河流") == nil)
  }
}
