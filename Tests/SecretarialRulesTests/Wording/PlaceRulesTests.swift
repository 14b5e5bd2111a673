import SecretarialRules
import Testing

struct PlaceRulesTests {
  @Test func aPlaceLiesInTheProvinceItIsWrittenAfter() {
    let rule = PlaceBelongsToProvince()
    expectFindings(rule, in: "赴河南省1️⃣泌阳市学习", ["1️⃣": "泌阳市"])
    expectFindings(rule, in: "赴河南1️⃣泌阳市学习", ["1️⃣": "泌阳市"])
    expectFindings(rule, in: "河南省驻马店市1️⃣沁阳县", ["1️⃣": "沁阳县→泌阳县"])
    expectFindings(rule, in: "广东省1️⃣湖州市", ["1️⃣": "湖州市→潮州市"])
    expectFindings(rule, in: "广东省1️⃣潍坊市", ["1️⃣": "潍坊市"])
    expectFindings(rule, in: "云南省昭通市1️⃣宜良县", ["1️⃣": "宜良县→彝良县"])
  }

  @Test func theMessageNamesWhatExists() {
    let text = "河南省泌阳市"
    #expect(
      WordingCheck.findings(in: text).map(\.message) == ["请核对“河南省泌阳市”：河南省有泌阳县、沁阳市"])
  }

  @Test(arguments: [
    "河南省泌阳县", "河南省南部县市", "郑州市老城区", "青海省门源县", "江西省南昌市场", "广东省中山市民", "云川市平岭县",
    "撤销河南省淮阳县", "湖北省原襄樊市", "上海市浦东新区", "上海市浦东区", "新疆喀什地区", "恩施州利川市",
    "《河南省泌阳市志》", "河南省、泌阳市", "四川省阿坝州",
  ])
  func placesWhereTheyAreAreLeftAlone(text: String) {
    expectFindings(PlaceBelongsToProvince(), in: text)
  }

  @Test func ofTwoPlacesAlikeTheSentenceDecides() {
    let rule = LookAlikePlaceFitsContext()
    expectFindings(rule, in: "1️⃣泌阳地处晋豫交界处。", ["1️⃣": "泌阳"])
    expectFindings(rule, in: "驻马店各县中，1️⃣沁阳县最先完成。", ["1️⃣": "沁阳县"])
    expectFindings(rule, in: "日照市三个区里，1️⃣兰山区最先完成。", ["1️⃣": "兰山区"])
    expectFindings(rule, in: "沁阳地处晋豫交界处。")
    expectFindings(rule, in: "泌阳县在驻马店，沁阳市在焦作。")
    expectFindings(rule, in: "浙江省湖州市与广东省潮州市结对。")
    expectFindings(rule, in: "湖州市的代表发言。")
    expectFindings(rule, in: "安徽省代表团赴苏州市招商，广东省考察团到湖州市学习。")
    expectFindings(rule, in: "广东省东部的1️⃣湖州市，地处沿海。", ["1️⃣": "湖州市"])
    expectFindings(rule, in: "1️⃣湖州市位于广东省东部。", ["1️⃣": "湖州市"])
  }

  @Test func placesAreDoubtsAndNeverErrors() {
    let text = "河南省泌阳市的泌阳地处晋豫交界。"
    #expect(WordingCheck.findings(in: text).allSatisfy { $0.severity == .doubtful })
  }
}
