import OfficialDocuments

extension Phrase {
  /// Whether a public document is numbered by itself, without a code: 第5号, 2026年第5号.
  ///
  /// The standard says nothing of such numbers, which ministries and congresses use throughout.
  func isNumberedAnnouncement(_ parts: DocumentNumber.Parts) -> Bool {
    [.announcement, .publicNotice, .communique].contains(genre)
      && parts.agencyCode == nil && parts.opening == nil && parts.ordinal != nil
  }
}
