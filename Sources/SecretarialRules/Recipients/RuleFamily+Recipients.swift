extension RuleFamily {
  /// Rules about the main recipients.
  static let recipients = RuleFamily(
    "主送机关",
    [
      RecipientsEndInColon(),
      RecipientsAreBodies(),
    ])
}
