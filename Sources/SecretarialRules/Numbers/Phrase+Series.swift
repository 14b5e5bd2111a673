import OfficialDocuments

extension Phrase {
  /// Whether the number counts announcements or notices to the public in a series of their own, as
  /// is the custom: 第3号, 2026年第3号.
  var isOfPublicSeries: Bool {
    guard genre == .announcement || genre == .publicNotice else { return false }
    let parts = DocumentNumber.Parts(text)
    return parts.agencyCode == nil && parts.opening == nil && parts.ordinal != nil
      && parts.mark != nil && parts.rest == nil
  }
}
