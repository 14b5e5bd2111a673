extension RuleFamily {
  /// Rules about the genre and what its text has to hold.
  static let matter = RuleFamily(
    "文种与内容",
    [
      PublicDocumentHasNoRecipients(),
      RecipientsAreNamed(),
      ReplyNamesIncomingDocument(),
      IncomingTitleBeforeNumber(),
      BodyWithinUsualLength(),
      ResolutionNamesMeeting(),
    ])
}
