import OfficialDocuments
import SecretarialRules
import Testing

/// Titles that must not be flagged, at least one for every genre.
@Suite struct GoodTitleTests {
  static let titles: [(String, DocumentGenre)] = [
    ("平岭县第十八届人民代表大会第一次会议关于平岭县人民政府工作报告的决议", .resolution),
    ("中国共产党云川市第十次代表大会关于市委工作报告的决议", .resolution),
    ("中共云川市委关于加强机关作风建设的决定", .decision),
    ("石桥区人民政府关于给予某某某记功奖励的决定", .decision),
    ("云川市人民政府关于撤销平岭县人民政府有关文件的决定", .decision),
    ("中华人民共和国国务院令", .order),
    ("云川市人民政府森林防火命令", .order),
    ("云川市人民政府关于实行森林禁火的命令（令）", .order),
    ("中国共产党第二十届中央委员会第三次全体会议公报", .communique),
    ("云川市2025年国民经济和社会发展统计公报", .communique),
    ("中华人民共和国国务院公报", .communique),
    ("中华人民共和国财政部公告", .announcement),
    ("云川市人民代表大会常务委员会关于补选代表的公告", .announcement),
    ("公告", .announcement),
    ("云川市公安局通告", .publicNotice),
    ("平岭县公安局关于滨河路交通管制的通告", .publicNotice),
    ("通告", .publicNotice),
    ("云川市人民政府关于加快发展养老服务的意见", .opinion),
    ("中共云川市委 云川市人民政府关于全面推进乡村振兴的实施意见", .opinion),
    ("国务院办公厅关于加强基层应急能力建设的指导意见", .opinion),
    ("云川市人民政府关于促进民营经济发展的若干意见", .opinion),
    ("石桥区人民政府办公室关于2026年春节放假的通知", .notice),
    ("石桥区民政局关于印发《公益性岗位管理办法》的通知", .notice),
    ("石桥区民政局印发《公益性岗位管理办法》的通知", .notice),
    ("云川市人民政府办公室关于印发云川市2026年工作要点的通知", .notice),
    ("云川市人民政府关于印发《关于加强城市管理的意见》的通知", .notice),
    ("云川市人民政府批转市民政局关于做好社会救助工作意见的通知", .notice),
    ("平岭县人民政府转发云川市人民政府关于加强秸秆综合利用工作的通知", .notice),
    ("国务院办公厅转发国家发展改革委关于恢复和扩大消费措施的通知", .notice),
    ("中共云川市委办公室 云川市人民政府办公室关于召开全市经济工作会议的通知", .notice),
    ("石桥区民政局关于做好“五一”假期值班工作的紧急通知", .notice),
    ("云川市教育局关于做好2026年招生计划编报工作的通知", .notice),
    ("石桥区人民政府办公室关于执行请示报告制度的通知", .notice),
    ("云川市应急管理局关于某企业事故情况的通报", .circular),
    ("石桥区人民政府关于表彰2025年度先进集体的通报", .circular),
    ("石桥区人民政府办公室关于2025年第四季度督查情况的通报", .circular),
    ("石桥区司法局关于2025年普法工作情况的报告", .report),
    ("石桥区司法局关于2025年普法工作的报告", .report),
    ("云溪镇人民政府关于防汛工作情况的报告", .report),
    ("平岭县水利局关于报送2026年工作总结的报告", .report),
    ("云川市2026年政府工作报告", .report),
    ("云溪镇人民政府关于购置扫雪车的请示", .requestForInstructions),
    ("云溪镇人民政府关于购置一台扫雪车的请示", .requestForInstructions),
    ("石桥区民政局关于增加公益性岗位的请示", .requestForInstructions),
    ("平岭县人民政府关于批准《城市总体规划》的请示", .requestForInstructions),
    ("石桥区人民政府关于新建社区食堂的批复", .reply),
    ("国务院关于同意设立某某新区的批复", .reply),
    ("云川市人民政府关于同意石桥区人民政府关于调整区划请示的批复", .reply),
    ("云川市人民政府关于提请审议2025年财政决算草案的议案", .bill),
    ("平岭县人民政府关于提请审议《平岭县城市规划》的议案", .bill),
    ("石桥区民政局关于商借会议室的函", .letter),
    ("云川市财政局关于同意调整项目经费的复函", .letter),
    ("云川市财政局关于同意调整项目经费的函（复函）", .letter),
    ("云川市教育局关于征求《招生办法》意见的函", .letter),
    ("石桥区民政局关于对《社会救助条例（草案）》征求意见的函", .letter),
    ("石桥区人民政府第12次常务会议纪要", .minutes),
    ("云川市安全生产工作会议纪要", .minutes),
    ("石桥区人民政府办公会议纪要", .minutes),
    ("石桥区人民政府\n关于全面加强安全生产工作的通知", .notice),
    ("  石桥区人民政府关于全面加强安全生产工作的通知  ", .notice),
    ("云川市人民政府关于废止部分规范性文件的通知（征求意见稿）", .notice),
  ]

  @Test(arguments: titles)
  func isNotFlagged(_ title: String, _ genre: DocumentGenre) {
    for known in [nil, genre] {
      let findings = PhraseCheck.findings(in: Phrase(.title, title, genre: known))
      #expect(findings.map { "\($0.rule) \($0.message)" } == [], "\(title)")
    }
    #expect(DocumentTitle(title).genre == genre, "\(title)")
  }

  @Test func everyGenreIsThere() {
    #expect(Set(Self.titles.map { $0.1 }) == Set(DocumentGenre.allCases))
  }
}
