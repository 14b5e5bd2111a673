import OfficialDocuments
import SecretarialRules
import Testing

/// A document, a rule, and the words that the rule finds in it.
struct DocumentCase: Sendable, CustomTestStringConvertible {
  let name: String
  let rule: String
  let text: String
  let found: [String]

  /// Says what a rule finds in a text; nothing, where no words are given.
  init(_ rule: String, _ name: String, _ text: String, finds found: String...) {
    self.name = name
    self.rule = rule
    self.text = text
    self.found = found
  }

  var testDescription: String { "\(rule) \(name)" }

  /// Compares what is found with what should be.
  func check() {
    let document = OfficialDocument(text)
    let places = DocumentCheck.findings(in: document).filter { $0.rule.rawValue == rule }.map {
      String(document.text[$0.range])
    }
    #expect(places == found, "\(name)")
  }

  /// Puts in what mendable findings of the rule propose; then nothing more is left to mend.
  func checkMending(becomes mended: String) {
    var text = text
    let findings = DocumentCheck.findings(in: OfficialDocument(text)).filter {
      $0.rule.rawValue == rule
    }
    #expect(findings.contains { $0.replacement != nil }, "\(name)")
    for finding in findings.reversed() {
      if let replacement = finding.replacement {
        text.replaceSubrange(finding.range, with: replacement)
      }
    }
    #expect(text == mended, "\(name)")
    let left = DocumentCheck.findings(in: OfficialDocument(text)).filter {
      $0.rule.rawValue == rule && $0.replacement != nil
    }
    #expect(left.isEmpty, "\(name)")
  }
}

/// A document of the usual make with some parts exchanged.
func usualDocument(
  head: String = "青石县人民政府文件\n青政〔2026〕8号", title: String = "青石县人民政府关于做好防汛工作的通知",
  recipients: String = "各乡镇人民政府：", body: String = "　　现就防汛工作通知如下。\n　　加强值班。",
  end: String = "", signature: String = "青石县人民政府\n2026年5月8日", after: String = ""
) -> String {
  [head, title, recipients, body, end, signature, after].filter { !$0.isEmpty }
    .joined(separator: "\n\n")
}
