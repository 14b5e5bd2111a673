import Foundation
import OfficialDocuments
import SecretarialRules
import Testing

/// Mending what needs no judgement.
struct CorrectionTests {
  @Test func everythingMechanicalIsMendedAndNothingElse() {
    let correction = Correction(
      of: """
        青石县人民政府文件
        青政[2026]008号

        青石县人民政府关于布署防汛工作的通知。

        各乡镇人民政府
        　　定于2026年3月5日（星期五）开会，来了三、四十人。

        青石县人民政府
        二〇二六年三月一日
        """)
    #expect(
      correction.text == """
        青石县人民政府文件
        青政〔2026〕8号

        青石县人民政府关于部署防汛工作的通知

        各乡镇人民政府：
        　　定于2026年3月5日（星期五）开会，来了三四十人。

        青石县人民政府
        2026年3月1日
        """)
    #expect(correction.changes.map(\.line) == correction.changes.map(\.line).sorted())
    #expect(correction.changes.contains { $0.rule == "WZ607" && $0.line == 7 })
  }

  @Test func correctDocumentsAreLeftAlone() throws {
    for text in try CorrectDocumentsTests.texts() {
      #expect(Correction(of: text).changes == [])
    }
  }

  /// Whatever is glued together: mending it twice changes nothing more, findings lie in the text.
  @Test(arguments: 0..<40)
  func mendingTwiceChangesNothingMore(_ seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let examples = RuleCatalog.rules.compactMap { $0.example?.wrong }
    let documents = try CorrectDocumentsTests.texts()
    for _ in 0..<8 {
      var lines = documents.randomElement(using: &generator)?.components(separatedBy: "\n") ?? []
      for _ in 0..<Int.random(in: 1...6, using: &generator) {
        let example = examples.randomElement(using: &generator) ?? ""
        let place = Int.random(in: 0..<max(1, lines.count), using: &generator)
        if Bool.random(using: &generator) {
          lines.insert(example, at: place)
        } else {
          lines[place] += example
        }
      }
      let text = lines.joined(separator: "\n")
      let once = Correction(of: text)
      let twice = Correction(of: once.text)
      #expect(twice.text == once.text, "seed \(seed)")
      #expect(twice.changes == [], "seed \(seed)")
      for finding in DocumentCheck.findings(in: OfficialDocument(text)) {
        #expect(finding.range.upperBound <= text.endIndex, "seed \(seed)")
      }
    }
  }
}
