import OfficialDocuments
import SecretarialRules
import Testing

/// Days of a document that contradict each other.
struct DocumentDatesTests {
  private func found(_ code: RuleCode, in text: String) -> [String] {
    let document = OfficialDocument(text)
    return DocumentCheck.findings(in: document).filter { $0.rule == code }
      .map { String(document.text[$0.range]) }
  }

  private func notice(
    number: String = "青政〔2026〕8号", _ paragraph: String, date: String = "2026年5月8日"
  ) -> String {
    """
    青石县人民政府文件
    \(number)

    青石县人民政府关于做好防汛工作的通知

    各乡镇人民政府：
    　　现就防汛工作通知如下。
    　　\(paragraph)

    青石县人民政府
    \(date)
    """
  }

  @Test func deadlinesLieAfterTheDate() {
    #expect(found("GW585", in: notice("请于2025年5月20日前报送。")) == ["2025年5月20日"])
    #expect(found("GW585", in: notice("汛情紧急。请于2026年5月7日下午5时前报送。")) == ["2026年5月7日"])
    #expect(found("GW585", in: notice("请于2026年5月20日前报送。")) == [])
    #expect(found("GW585", in: notice("对2025年5月20日前建成的水库进行检查。")) == [])
    #expect(found("GW585", in: notice("请于2025年5月20日前报送。", date: "")) == [])
  }

  @Test func numbersHaveTheYearOfTheDate() {
    #expect(found("GW586", in: notice(number: "青政〔2025〕8号", "加强值班。")) == ["青政〔2025〕8号"])
    #expect(found("GW586", in: notice("加强值班。")) == [])
    #expect(found("GW586", in: notice(number: "", "加强值班。")) == [])
    #expect(found("GW586", in: notice("加强值班。", date: "")) == [])
  }

  private func minutes(_ opening: String) -> String {
    """
    青石县人民政府关于防汛工作的纪要

    　　\(opening)
    　　会议议定，加强值班。

    青石县人民政府办公室
    2026年5月8日
    """
  }

  @Test func meetingsComeBeforeTheirMinutes() {
    #expect(found("GW587", in: minutes("2026年6月6日，县长主持召开会议。")) == ["2026年6月6日"])
    #expect(found("GW587", in: minutes("2026年5月8日，县长主持召开会议。")) == [])
    #expect(found("GW587", in: minutes("日前，县长在县政府三楼会议室主持召开全县防汛工作专题会议，定于2026年6月6日开工。")) == [])
    #expect(found("GW587", in: notice("2026年6月6日开会。")) == [])
  }
}
