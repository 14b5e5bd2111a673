extension RuleFamily {
  /// Rules about the signature, the date and the note under it.
  static let signing = RuleFamily(
    "署名、日期和附注",
    [
      SignatureHasDate(),
      DateHasSignature(),
      SignatureAgreesWithIssuer(),
      SignatureAboveDate(),
      OneDocumentDate(),
      NoteInBrackets(),
      NoteUnderDate(),
      RequestNamesContact(),
      OrderSignedWithOffice(),
    ])
}
