extension RuleFamily {
  /// Rules about who writes to whom.
  static let routing = RuleFamily(
    "行文规则",
    [
      RequestBeforeTheAct(),
      BillFromGovernment(),
      OneSuperiorRecipient(),
      NoUpwardCopyToSubordinates(),
      OneMatterPerRequest(),
      NoRequestInReport(),
      NoSkippedLevel(),
      NoDocumentToSuperiorsHead(),
      NoDocumentInHeadsName(),
      NoUnchangedForwarding(),
      OwnLevelConsentForMajorMatter(),
      NoOrderToLowerGovernment(),
      GovernmentConsentIsStated(),
      ConsensusBeforeDownwardDocument(),
      NoJointDocumentOnSeparatePowers(),
      NoOutsideDocumentFromSection(),
    ])
}
