import OfficialDocuments
import SecretarialRules

/// The element after every replacement that its findings offer, until none is left.
func repaired(_ text: String, as kind: Phrase.Kind) -> String {
  var text = text
  for _ in 0..<20 {
    let findings = PhraseCheck.findings(in: Phrase(kind, text))
    guard let finding = findings.first(where: { $0.replacement != nil }),
      let replacement = finding.replacement
    else { break }
    text.replaceSubrange(finding.range, with: replacement)
  }
  return text
}
