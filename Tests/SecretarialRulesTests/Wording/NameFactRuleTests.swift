import SecretarialRules
import Testing

/// Facts about bodies, places and dates that a name carries with it.
struct NameFactRuleTests {
  @Test func plenumsThatWereHeldAreNamed() throws {
    try expectFindings("WZ655", in: "党的1️⃣十九届八中全会", ["1️⃣": "十九届八中全会"])
    try expectFindings("WZ655", in: "党的十九届六中全会、十三届九中全会、二十届四中全会，市委十一届九中全会")
  }

  @Test func yearsAddUp() throws {
    #expect(
      WordingCheck.findings(in: "“十四五”时期（2020—2025年）").map { $0.rule } == ["WZ771"])
    try expectFindings("WZ656", in: "1️⃣2022年是“十四五”规划的开局之年", ["1️⃣": "2022"])
    for text in [
      "“十四五”规划（2021—2025年）", "2021年是“十四五”开局之年", "2025年是“十四五”收官之年", "“十四五”以来（2022年底）",
      "2023年是“十四五”承上启下之年",
    ] {
      try expectFindings("WZ656", in: text)
    }
    try expectFindings("WZ657", in: "2026年是中国共产党成立1️⃣100周年", ["1️⃣": "100"])
    for text in [
      "2026年是中国共产党成立105周年", "2021年，隆重庆祝中国共产党成立100周年", "在建党100周年之际，2026年", "2024年是新中国成立75周年",
    ] {
      try expectFindings("WZ657", in: text)
    }
  }

  @Test func placesBearTheirNames() throws {
    try expectFindings(
      "WZ658", in: "1️⃣各省、市、自治区人民政府", ["1️⃣": "各省、市、自治区→各省、自治区、直辖市"])
    try expectFindings("WZ658", in: "各省、自治区、直辖市人民政府，各省、市有关部门")
    try expectFindings(
      "WZ659", in: "1️⃣新疆自治区和2️⃣宁夏自治区", ["1️⃣": "新疆自治区→新疆维吾尔自治区", "2️⃣": "宁夏自治区→宁夏回族自治区"])
    try expectFindings("WZ659", in: "新疆维吾尔自治区、内蒙古自治区，多维族谱，1955年撤销新疆省")
    try expectFindings("WZ664", in: "1️⃣长垣县人民政府", ["1️⃣": "长垣县→长垣市"])
    try expectFindings("WZ664", in: "原长垣县，长垣市，2017年长垣县上报，即墨市场，撤销长垣县，《长垣县志》")
  }

  @Test func officesAndBodiesFitTogether() throws {
    try expectFindings("WZ660", in: "县人民1️⃣检察院院长、县2️⃣人大主任", ["1️⃣": "检察院院长→检察院检察长", "2️⃣": "人大主任→人大常委会主任"])
    try expectFindings("WZ660", in: "检察院检察长，人大常委会主任，纪委主任科员，法院院长，人大主任会议，检察院院内")
    try expectFindings("WZ661", in: "县1️⃣发展与改革局", ["1️⃣": "发展与改革局→发展和改革局"])
    try expectFindings("WZ661", in: "发展和改革局，住房和城乡建设部，发展与改革的关系")
    try expectFindings(
      "WZ662", in: "1️⃣中国人民共和国，2️⃣生态环保部", ["1️⃣": "中国人民共和国→中华人民共和国", "2️⃣": "生态环保部→生态环境部"])
    try expectFindings("WZ662", in: "中华人民共和国，生态环保部门，生态环境部，中华全国妇女联合会，全国人大代表")
    try expectFindings("WZ663", in: "中共云川1️⃣市市委", ["1️⃣": "市市委→市委"])
    try expectFindings("WZ663", in: "中共云川市委，云川市市委书记，中共党员、云川市市委委员")
  }
}
