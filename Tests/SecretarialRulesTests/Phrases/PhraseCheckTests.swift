import OfficialDocuments
import SecretarialRules
import Testing

@Suite struct PhraseCheckTests {
  private static let pieces = [
    "关于", "的", "通知", "请示", "报告", "总结", "转发", "印发", "《", "》", "（", "）", "石桥区民政局", "市长", "〔", "〕",
    "[", "2026", "２６", "二〇", "年", "月", "日", "第", "07", "号", "机密", "绝", "密", "★", "个月", "\n", "\r\n",
    " ", "　",
    "。", "：", ":", "、", "，", "请", "批示", "妥否", "特此", "此复", "é", "👨‍👩‍👧", "\u{301}", "特急", "000017",
    "999999999",
  ]

  /// Whatever is typed, findings stay within the text, are sorted, and a learner is never cut off.
  @Test(arguments: Phrase.Kind.allCases)
  func survivesAnything(_ kind: Phrase.Kind) throws {
    let seed: UInt64 = 42
    var generator = SeededGenerator(seed: seed)
    for round in 0..<1_500 {
      var text = ""
      for _ in 0..<Int.random(in: 0...9, using: &generator) {
        text += try #require(Self.pieces.randomElement(using: &generator))
      }
      let genre = DocumentGenre.allCases.randomElement(using: &generator)
      let findings = PhraseCheck.findings(in: Phrase(kind, text, genre: genre))
      for finding in findings {
        let isInside =
          text.startIndex <= finding.range.lowerBound
          && finding.range.upperBound <= text.endIndex
        #expect(isInside, "seed \(seed) round \(round): \(text)")
        #expect(!finding.message.hasSuffix("。"), "seed \(seed) round \(round): \(text)")
        #expect(RuleCatalog.rule(finding.rule) != nil)
      }
      let starts = findings.map { $0.range.lowerBound }
      #expect(starts == starts.sorted(), "seed \(seed) round \(round): \(text)")
      #expect(SecrecyMarkDetector.marks(in: text).allSatisfy { !$0.isEmpty })
    }
  }
}
