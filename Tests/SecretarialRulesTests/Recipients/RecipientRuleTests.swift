import OfficialDocuments
import SecretarialRules
import Testing

@Suite struct RecipientRuleTests {
  @Test func colon() {
    expectFindings(.mainRecipients, "各县（区）人民政府1️⃣:", ["1️⃣": "GW231"])
    expectFindings(.mainRecipients, "各县（区）人民政府1️⃣", ["1️⃣": "GW231"])
    expectFindings(.mainRecipients, "各县（区）人民政府1️⃣。", ["1️⃣": "GW231"])
    expectFindings(.mainRecipients, "各县（区）人民政府1️⃣，", ["1️⃣": "GW231"])
  }

  @Test func bodiesOnly() {
    expectFindings(.mainRecipients, "1️⃣张副市长：", ["1️⃣": "GW232"])
    expectFindings(.mainRecipients, "区人民政府、1️⃣李某某同志：", ["1️⃣": "GW232"])
  }

  @Test func oneSuperior() {
    expectFindings(
      .mainRecipients, "区委、1️⃣区人民政府：", genre: .requestForInstructions, ["1️⃣": "GW301"])
    expectFindings(.mainRecipients, "市民政局，1️⃣市财政局：", genre: .report, ["1️⃣": "GW301"])
  }

  @Test(arguments: [
    ("石桥区人民政府：", DocumentGenre.requestForInstructions),
    ("云川市民政局：", .report),
    ("各县（区）人民政府，市政府各部门：", .notice),
    ("各县、区人民政府，市直各单位：", .notice),
    ("各县（区）民政局、财政局：", .notice),
    ("市发展改革委（市能源局、市粮食局）：", .report),
    ("云川市教育局：", .letter),
    ("石桥区人大常委会：", .bill),
  ])
  func goodRecipients(_ text: String, _ genre: DocumentGenre) {
    expectFindings(.mainRecipients, text, genre: genre, [:])
  }

  @Test func nothingIsNothing() {
    expectFindings(.mainRecipients, "", [:])
    expectFindings(.mainRecipients, "：", [:])
  }
}
