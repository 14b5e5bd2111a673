import OfficialDocuments
import SecretarialRules
import Testing

@Suite struct TitleRuleTests {
  @Test func otherNamesAreNoGenres() {
    expectFindings(.title, "石桥区司法局2025年普法工作1️⃣总结", ["1️⃣": "GW116"])
    expectFindings(.title, "石桥区司法局关于2025年普法工作的1️⃣总结", ["1️⃣": "GW116"])
    expectFindings(.title, "石桥区民政局2026年工作1️⃣要点", ["1️⃣": "GW116"])
    expectFindings(.title, "1️⃣关于招聘的2️⃣启事", ["1️⃣": "GW201", "2️⃣": "GW116"])
    expectFindings(.title, "平岭县水利局关于购置水泵的1️⃣申请", ["1️⃣": "GW116"])
    expectFindings(.title, "云川市财政局预算管理1️⃣办法（试行）", ["1️⃣": "GW116"])
  }

  @Test func aNameFitForAnAttachmentIsOnlyDoubtful() {
    func severity(_ title: String) -> Finding.Severity? {
      PhraseCheck.findings(in: Phrase(.title, title)).first { $0.rule == "GW116" }?.severity
    }
    #expect(severity("云川市财政局预算管理办法") == .doubtful)
    #expect(severity("石桥区司法局2025年普法工作总结") == .error)
  }

  @Test(arguments: [
    ("石桥区司法局2025年普法工作总结", nil, "石桥区司法局关于2025年普法工作情况的报告"),
    ("石桥区司法局2026年普法工作要点", nil, "石桥区司法局关于印发《2026年普法工作要点》的通知"),
    ("石桥区司法局2026年普法工作计划", DocumentGenre.opinion, "石桥区司法局关于2026年普法工作的意见"),
    ("关于购置水泵的申请", nil, "×××关于购置水泵的请示"),
  ])
  func suggestsATitle(_ title: String, _ genre: DocumentGenre?, _ better: String) throws {
    let findings = PhraseCheck.findings(in: Phrase(.title, title, genre: genre))
    let finding = try #require(findings.first { $0.rule == "GW116" })
    #expect(finding.message.contains("“\(better)”"), "\(finding.message)")
  }

  @Test func requestAndReportAreNotMixed() {
    expectFindings(.title, "云溪镇人民政府关于购置扫雪车的1️⃣请示报告", ["1️⃣": "GW117"])
    expectFindings(.title, "1️⃣关于购置扫雪车的2️⃣申请报告", ["1️⃣": "GW201", "2️⃣": "GW117"])
    expectFindings(.title, "云溪镇人民政府关于执行请示报告制度情况的报告", [:])
  }

  @Test func partsOfATitle() {
    expectFindings(.title, "1️⃣关于做好春节放假工作的通知", ["1️⃣": "GW201"])
    expectFindings(.title, "石桥区民政局1️⃣通知", ["1️⃣": "GW201"])
    expectFindings(.title, "1️⃣请示", ["1️⃣": "GW201 GW201"])
    expectFindings(.title, "石桥区民政局关于做好春节放假工作1️⃣通知", ["1️⃣": "GW201"])
    expectFindings(.title, "石桥区民政局1️⃣请求批准新建食堂的请示", ["1️⃣": "GW201"])
    expectFindings(.title, "1️⃣印发《公厕管理办法》的通知", ["1️⃣": "GW201"])
  }

  @Test func theEndIsAGenre() {
    expectFindings(.title, "石桥区司法局关于2025年普法工作情况1️⃣", ["1️⃣": "GW202"])
    expectFindings(.title, "石桥区司法局印发《普法工作办法》1️⃣", ["1️⃣": "GW202"])
    expectFindings(.title, "石桥区司法局关于公开征求意见1️⃣", ["1️⃣": "GW202"])
    expectFindings(
      .title, "石桥区司法局关于购置设备的1️⃣报告", genre: .requestForInstructions, ["1️⃣": "GW202"])
    expectFindings(.title, "石桥区司法局关于购置设备的请示", genre: .requestForInstructions, [:])
  }

  @Test func repetitionInForwardingTitles() {
    expectFindings(
      .title, "平岭县人民政府1️⃣关于转发《云川市人民政府关于加强秸秆综合利用工作2️⃣的通知》的通知",
      ["1️⃣": "GW203", "2️⃣": "GW203"])
    expectFindings(
      .title, "平岭县民政局1️⃣关于转发云川市民政局关于做好救助工作2️⃣的通知的通知",
      ["1️⃣": "GW203", "2️⃣": "GW203"])
    expectFindings(
      .title, "平岭县民政局转发云川市民政局关于做好救助工作1️⃣的通知的通知", ["1️⃣": "GW203"])
    expectFindings(
      .title, "青禾县民政局1️⃣关于转发市民政局《关于规范管理的意见》的通知", ["1️⃣": "GW203"])
    expectFindings(.title, "平岭县民政局1️⃣关于关于做好救助工作的通知", ["1️⃣": "GW203"])
  }

  @Test func theVerbFitsTheSource() {
    expectFindings(
      .title, "平岭县人民政府1️⃣批转国务院关于安全生产工作的通知", ["1️⃣": "GW120"])
    expectFindings(
      .title, "平岭县民政局1️⃣转发平岭县民政局关于救助工作的通知", ["1️⃣": "GW120"])
    expectFindings(
      .title, "石桥区人民政府1️⃣转发区卫生健康局关于开展夜间门诊意见的通知", ["1️⃣": "GW120"])
    expectFindings(.title, "石桥区人民政府办公室转发区卫生健康局关于开展夜间门诊意见的通知", [:])
    expectFindings(
      .title, "平岭县人民政府批转平岭县民政局关于救助工作意见的通知", [:])
  }

  @Test func noPunctuationAtTheEnd() {
    expectFindings(.title, "石桥区民政局关于做好防汛工作的通知1️⃣。", ["1️⃣": "GW204"])
    expectFindings(.title, "石桥区民政局关于做好防汛工作的通知（试行）1️⃣；", ["1️⃣": "GW204"])
  }

  @Test(arguments: ["", " ", "。", "《", "》", "关于", "的", "关于的通知", "（", "\n\n", "关于《", "令"])
  func survivesWhatIsNoTitle(_ text: String) {
    for genre in [nil] + DocumentGenre.allCases {
      for finding in PhraseCheck.findings(in: Phrase(.title, text, genre: genre)) {
        #expect(text.startIndex <= finding.range.lowerBound)
        #expect(finding.range.upperBound <= text.endIndex)
      }
    }
  }
}
