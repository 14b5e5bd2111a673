import OfficialDocuments

/// Who signs an order is named with the office.
///
/// 国标：GB/T 9704—2012 7.3.5.3、10.2。
struct OrderSignedWithOffice: DocumentRule {
  let code: RuleCode = "GW565"
  let title = "命令、议案由负责人签署的，姓名前写职务"
  let basis = Basis.standard(
    Citation(.documentFormat, "7.3.5.3"), Citation(.documentFormat, "10.2"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation = "签名章的左边空二字标签发人的职务，写全称：“市长　何景山”。只有姓名，看不出以什么身份签署。"
  let example: RuleExample? = RuleExample(wrong: "何景山 / 2026年6月3日", right: "市长　何景山 / 2026年6月3日")

  func findings(in document: OfficialDocument) -> [Finding] {
    guard document.genre == .order || document.genre == .bill,
      let signature = document.signatures.first, document.signatures.count == 1,
      (2...4).contains(signature.words.count), !BodyEnding.ends(signature.text),
      !signature.words.prefix(3).contains(where: { "长席任记理".contains($0) }),
      // 市长 may stand on a line of its own above the name.
      let before = document.elements.last(where: {
        $0.range.upperBound <= signature.range.lowerBound
      }),
      before.kind != .paragraph || before.text.hasSuffix("。") || before.text.count > 12
    else { return [] }
    return [
      Finding(
        rule: code, severity: .doubtful, range: signature.range,
        message: "“\(signature.words)”前面没有看到职务，签署人的职务要写全称")
    ]
  }
}
