import Foundation
import OfficialDocuments
import SecretarialRules
import Testing

/// However the lines of documents are mixed, what is found lies in the text.
@Suite struct ShuffledDocumentTests {
  private static let seed: UInt64 = 20_261_121

  private static let faults = [
    "012", "急件", "签发人:方文、李明", "青政〔2026〕8号　签发人　方文", "附件：1、甲；2、乙。", "附：名单。", "附件一：",
    "附件1-1", "附件：", "一、甲", "　　（一）甲", "(二)乙", "1.", "1.5", "第三条　丙", "2026年3月5日", "二〇二六年三月五日",
    "青石县水利局　2026年3月5日", "青石县水利局办公室　2026年03月05日印", "二〇二六年三月五日印发", "抄送:县财政局", "抄送：",
    "抄送：各乡镇；", "主送：各县", "（联系人：方文）", "联系人：方文。", "此件公开发布", "（2026年3月5日县人大通过）", "出席：张三",
    "列席:李四", "青石县人民政府令", "第8号", "青石县水利局关于经费的请示", "青石县水利局关于防汛的报告", "妥否，请批示。", "县财政局：",
    "你局青水〔2026〕3号《请示》(青水〔2026〕3号)收悉，见附件3。", "\u{FEFF}", "e\u{301}（一）", "🇨🇳🇨🇳请批准",
  ]

  @Test func findingsLieInTheText() throws {
    let lines = try CorrectDocumentsTests.names.flatMap { name in
      try String(contentsOf: CorrectDocumentsTests.folder.appending(path: name), encoding: .utf8)
        .split(separator: "\n").map { String($0.prefix(120)) }
    }
    var random = SeededGenerator(seed: Self.seed)
    for round in 0..<200 {
      var text = ""
      for _ in 0..<Int.random(in: 1...24, using: &random) {
        let pool = Bool.random(using: &random) ? lines : Self.faults
        var line = pool.randomElement(using: &random) ?? ""
        if Int.random(in: 0..<8, using: &random) == 0 {
          line = String(line.dropFirst(Int.random(in: 0...6, using: &random)))
        }
        text += line + (["\n", "\n\n", "\r\n"].randomElement(using: &random) ?? "\n")
      }
      let document = OfficialDocument(text)
      for finding in DocumentCheck.findings(in: document) {
        let isInside =
          finding.range.lowerBound >= document.text.startIndex
          && finding.range.upperBound <= document.text.endIndex
        #expect(isInside, "seed \(Self.seed), round \(round), \(finding.rule)")
        #expect(
          document.text[finding.range].utf8.count < 4000, "seed \(Self.seed), round \(round)")
      }
    }
  }

  /// Many lines that each need a look must not be looked at again for one another.
  @Test(arguments: [
    "一、甲\n三、丙\n", "附件3\n", "（联系人：方文）\n青石县水利局\n", "2026年3月5日\n", "见附件9。\n", "抄送：县财政局\n",
  ])
  func longTextsAreChecked(_ lines: String) {
    let text =
      "青石县人民政府文件\n青政〔2026〕8号\n关于防汛的通知\n" + String(repeating: lines, count: 4000)
      + "\n青石县人民政府\n2026年5月8日"
    let document = OfficialDocument(text)
    let found = DocumentCheck.findings(in: document)
    #expect(found.allSatisfy { $0.range.upperBound <= document.text.endIndex })
  }
}
