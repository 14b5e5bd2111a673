import OfficialDocuments
import SecretarialRules
import Testing

/// Rules about a document as a whole: for each, what it must find and what it must leave.
struct DocumentRuleTests {
  /// What a rule finds: the words at each place.
  private func found(_ code: RuleCode, in text: String) -> [String] {
    let document = OfficialDocument(text)
    return DocumentCheck.findings(in: document).filter { $0.rule == code }
      .map { String(document.text[$0.range]) }
  }

  /// A document of the usual make with some lines exchanged.
  private func document(
    head: String = "青石县人民政府文件\n青政〔2026〕8号\n", title: String = "青石县人民政府关于做好防汛工作的通知",
    recipients: String = "各乡镇人民政府：", body: String = "　　现就防汛工作通知如下。\n　　加强值班。",
    end: String = "", signature: String = "青石县人民政府\n2026年5月8日", after: String = ""
  ) -> String {
    [head, title, recipients, body, end, signature, after].filter { !$0.isEmpty }
      .joined(separator: "\n\n")
  }

  @Test func classifiedDocumentsHaveACopyNumber() {
    let head = "机密★10年\n青石县人民政府文件\n青政〔2026〕8号"
    #expect(found("GW501", in: document(head: head)) == ["机密★10年"])
    #expect(found("GW501", in: document(head: "000012\n" + head)) == [])
    #expect(found("GW501", in: document()) == [])
  }

  @Test func upwardDocumentsNameTheirSigner() {
    let request = "青石县人民政府关于拨付防汛经费的请示"
    let head = "青石县人民政府文件\n青政〔2026〕8号"
    #expect(found("GW502", in: document(head: head, title: request)) == ["青政〔2026〕8号"])
    #expect(
      found("GW502", in: document(head: head + "　　　签发人：方文", title: request)) == [])
    #expect(found("GW502", in: document(head: head)) == [])
    #expect(found("GW502", in: document(head: "", title: request)) == [])
  }

  @Test func attachmentsAgreeWithTheirNote() {
    let note = "　　附件：1. 值班表\n　　　　　2. 物资清单"
    let one = "附件1\n\n值班表\n\n　　一月由甲组值班。"
    let two = one + "\n\n附件2\n\n物资清单\n\n　　沙袋300只。"
    #expect(found("GW503", in: document(end: note, after: two)) == [])
    #expect(found("GW503", in: document(end: note, after: one)).count == 1)
    #expect(found("GW503", in: document(after: one)).count == 1)
    #expect(found("GW503", in: document(end: "　　附件：值班表", after: "附件\n\n值班表\n\n　　甲组。")) == [])
    #expect(found("GW503", in: document(end: note)) == [])
  }

  @Test func classifiedDocumentsAreNotPublished() {
    let head = "000001\n秘密★5年\n青石县人民政府文件\n青政〔2026〕8号"
    #expect(
      found("GW504", in: document(head: head, after: "（此件公开发布）")) == ["（此件公开发布）"])
    #expect(found("GW504", in: document(head: head, after: "（此件不公开发布）")) == [])
    #expect(found("GW504", in: document(head: head, after: "（此件发至县团级）")) == [])
    #expect(found("GW504", in: document(after: "（此件公开发布）")) == [])
  }

  @Test func withdrawnElementsAreLeftOut() {
    #expect(found("GW505", in: document(after: "主题词：农业　防汛　通知")) == ["主题词"])
    #expect(found("GW505", in: document(after: "抄报：市人民政府")) == ["抄报"])
    #expect(found("GW505", in: document(after: "抄送：县武装部。")) == [])
    #expect(found("GW505", in: document(body: "　　公文不再标注主题词：这是新的规定。")) == [])
    #expect(found("GW505", in: document(body: "　　老格式中的“主题词”一栏取消。")) == [])
  }

  @Test func signedDocumentsHaveADate() {
    #expect(found("GW506", in: document()) == [])
    #expect(found("GW506", in: document(signature: "")) == [])
  }

  @Test func elementsAreCheckedWhereTheyStand() {
    let text = document(
      head: "青石县人民政府文件\n青政[2026]08号", title: "青石县人民政府关于\n做好防汛工作的通知",
      signature: "青石县人民政府\n2026年05月08日")
    let document = OfficialDocument(text)
    let places = DocumentCheck.findings(in: document).map {
      "\($0.rule) \(document.text[$0.range])"
    }
    #expect(
      places == [
        "GW205 [", "GW205 ]", "GW207 08", "GW212 05", "GW212 08",
      ])
  }

  @Test func aReportThatAsksIsFoundInItsClosing() {
    let text = document(
      title: "青石县人民政府关于防汛工作情况的报告", recipients: "市人民政府：",
      body: "　　现将防汛工作情况报告如下。\n　　全县水库安全。", end: "　　请批准拨付抢险经费。")
    let closing = document(
      title: "青石县人民政府关于防汛工作情况的报告", recipients: "市人民政府：",
      body: "　　现将防汛工作情况报告如下。\n　　全县水库安全。", end: "　　特此报告。")
    #expect(found("GW304", in: text).count == 1)
    #expect(found("GW304", in: closing) == [])
  }

  @Test func anArticleIsNoOfficialDocument() {
    let article = "怎样写好机关材料\n\n各位同事:\n　　写材料要站得高、看得远。\n　　谢谢大家。"
    // Its half-width colon is a matter of wording.
    #expect(
      DocumentCheck.findings(in: OfficialDocument(article)).map { "\($0.rule)" } == ["WZ701"])
    let unnamed = document(head: "", title: "青石县人民政府关于做好防汛工作")
    #expect(found("GW202", in: unnamed).count == 1)
  }

  @Test(arguments: ["", " ", "\n\n", "字", "附件", "主题词：", "（", "《", "2026年", "机密★"])
  func scrapsAreChecked(text: String) {
    let document = OfficialDocument(text)
    for finding in DocumentCheck.findings(in: document) {
      #expect(finding.range.upperBound <= document.text.endIndex)
    }
  }
}
