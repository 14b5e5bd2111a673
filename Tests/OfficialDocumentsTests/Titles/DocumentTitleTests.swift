import OfficialDocuments
import Testing

@Suite struct DocumentTitleTests {
  @Test(arguments: [
    ("石桥区民政局关于新建食堂的请示", "石桥区民政局", "新建食堂"),
    ("平岭县人民政府转发云川市人民政府关于加强防汛工作的通知", "平岭县人民政府", "转发云川市人民政府关于加强防汛工作"),
    ("石桥区司法局2025年普法工作总结", "石桥区司法局", "2025年普法工作"),
    ("中共云川市委办公室 云川市人民政府办公室2026年值班安排", "中共云川市委办公室 云川市人民政府办公室", "2026年值班"),
    ("石桥区人民政府办公室2026年值班安排", "石桥区人民政府办公室", "2026年值班"),
    ("云川市第三中学2025年校园安全工作总结", "云川市第三中学", "2025年校园安全工作"),
    ("关于购置扫雪车的申请", nil, "购置扫雪车"),
    ("干部选拔工作总结", nil, "干部选拔工作"),
    ("社会救助工作总结", nil, "社会救助工作"),
  ])
  func issuerAndMatter(_ text: String, _ issuer: String?, _ matter: String) {
    let title = DocumentTitle(text)
    #expect(title.issuer.map { String(text[$0]) } == issuer)
    #expect(title.matter.map { String(text[$0]) } == matter)
  }

  @Test(arguments: [
    ("关于甲的请示报告", DocumentTitle.Ending.mixedRequest),
    ("关于甲的复函", .genre(.letter)),
    ("嘉奖令", .genre(.order)),
    ("某某会议纪要", .genre(.minutes)),
    ("某某会议记录", .nonGenre(.meetingRecord)),
    ("队列条令", .missing),
    ("关于印发《某某办法》的通知", .genre(.notice)),
    ("关于《某某办法》", .missing),
    ("某某管理办法（试行）", .nonGenre(.measures)),
  ])
  func ending(_ text: String, _ ending: DocumentTitle.Ending) {
    #expect(DocumentTitle(text).ending == ending)
  }

  @Test func whatIsQuotedIsNotRead() {
    let text = "石桥区民政局关于报送《关于转发某某意见的通知》的函"
    let title = DocumentTitle(text)
    #expect(title.forwarding == nil)
    #expect(title.genre == .letter)
  }

  @Test(arguments: NonGenre.allCases)
  func everyOtherNameHasAdvice(_ name: NonGenre) {
    #expect(!name.advice.isEmpty)
    #expect(DocumentTitle("某某局2026年某某\(name.rawValue)").ending == .nonGenre(name))
    #expect(DocumentGenre(rawValue: name.rawValue) == nil)
  }
}
