extension RuleFamily {
  /// Rules about the names of bodies and of laws, regulations and standards.
  static let institutions = RuleFamily(
    "机构与法规名称",
    [
      CentralBodyInUse(),
      LocalBodyInUse(),
      TaxBureausMerged(),
      ForcesReorganized(),
      SupervisionBodiesInUse(),
      PartyBodyInUse(),
      LawOfTheCivilCode(),
      RegulationInForce(),
      StandardInForce(),
      LawNameExact(),
      LawInTitleMarks(),
      WithdrawnElementInRules(),
    ])
}
