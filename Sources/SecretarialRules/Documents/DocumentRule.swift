public import OfficialDocuments

/// A rule about a document as a whole: which elements it has and how they agree.
public protocol DocumentRule: CheckedRule {
  /// The places in `document.text` where the rule is not met.
  func findings(in document: OfficialDocument) -> [Finding]
}
