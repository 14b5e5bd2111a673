import Foundation
import OfficialDocuments
import SecretarialRules
import Testing

/// Texts that nobody would write: whatever comes, the check ends and points into the text.
struct HostileTextTests {
  /// The check of a text, with its places compared to the text.
  private func expectPlacesInside(_ text: String, _ name: String) {
    let document = OfficialDocument(text)
    for finding in DocumentCheck.findings(in: document) {
      #expect(finding.range.lowerBound >= text.startIndex, "\(name)")
      #expect(finding.range.upperBound <= text.endIndex, "\(name)")
      #expect(RuleCatalog.rule(finding.rule) != nil, "\(name) \(finding.rule)")
    }
  }

  /// Marks, digits and words at which rules look, with letters of every kind between them.
  private static let alphabet: [String] =
    RuleCatalog.rules.flatMap { $0.anchoredRule?.anchors ?? [] }
    + [
      "\n", "\r\n", "\u{2028}", "\u{3000}", " ", "\t", "\0", "\u{FEFF}", "\u{200B}", "é",
      "e\u{301}",
      "👩‍👩‍👧", "𠮷", "0", "１", "一", "〇", "十", "年", "月", "日", "号", "〔", "〕", "《", "》", "“", "”",
      "（", "）", "(", ")", "：", ":", "，", "、", "。", "；", "…", "—", "-", "%", "％", ".", "附件", "抄送",
      "印发", "关于", "的通知", "特此报告", "县人民政府", "第", "条", "其中", "共", "人", "增长", "★", "机密",
    ]

  @Test(arguments: 0..<30)
  func randomTexts(_ seed: UInt64) {
    var generator = SeededGenerator(seed: seed)
    for length in [0, 1, 2, 5, 40, 400] {
      for _ in 0..<12 {
        let text = (0..<length).map { _ in
          Int.random(in: 0..<8, using: &generator) == 0
            ? String(Unicode.Scalar(UInt32.random(in: 1..<0xD7FF, using: &generator)) ?? "x")
            : Self.alphabet.randomElement(using: &generator) ?? ""
        }.joined()
        expectPlacesInside(text, "seed \(seed)")
      }
    }
  }

  @Test(arguments: 0..<10)
  func cutAndGluedDocuments(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let texts = try CorrectDocumentsTests.texts()
    for _ in 0..<20 {
      let scalars = Array((texts.randomElement(using: &generator) ?? "").unicodeScalars)
      var cut = Array(scalars.prefix(Int.random(in: 0...scalars.count, using: &generator)))
      for _ in 0..<Int.random(in: 0...20, using: &generator) where !cut.isEmpty {
        cut.swapAt(
          Int.random(in: 0..<cut.count, using: &generator),
          Int.random(in: 0..<cut.count, using: &generator))
      }
      expectPlacesInside(String(String.UnicodeScalarView(cut)), "seed \(seed)")
    }
  }

  private func expectPlacesInside(line words: String, bytes: Int) {
    let line = String(repeating: words, count: bytes / words.utf8.count)
    expectPlacesInside(line, words)
    let document = "青石县人民政府关于防汛的通知\n\n各乡镇：\n\(line)\n青石县人民政府\n2026年3月5日"
    expectPlacesInside(document, words)
  }

  @Test(arguments: ["一", "1", "“", "增长5%，"])
  func aLineOfAMegabyte(of words: String) { expectPlacesInside(line: words, bytes: 1_000_000) }

  /// One thing again and again: what looks back or ahead too far takes hours here.
  @Test(arguments: [
    "（", "）", "”", "《", "。", "，", " ", "附件", "第一条", "1.", "一、", "2026年3月5日", "其中3人，共5人，",
    "\u{3000}", "e\u{301}", "县人民政府", "12,345.67元", "——", "……", "一是", "抄送", "占1%，", ".5",
  ])
  func aLongLine(of words: String) { expectPlacesInside(line: words, bytes: 60_000) }

  @Test(arguments: ["一、甲", "附件1", "2026年3月5日", "（一）", "抄送：甲", "青石县人民政府", "1.乙", "x"])
  func manyLines(of words: String) {
    let lines = String(repeating: words + "\n", count: 100_000 / (words.utf8.count + 1))
    expectPlacesInside("青石县人民政府关于防汛的通知\n\n" + lines, words)
  }
}
