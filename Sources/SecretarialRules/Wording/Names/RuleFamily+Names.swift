extension RuleFamily {
  /// Rules about the names of places, bodies and offices, and the facts that go with them.
  static let names = RuleFamily(
    "名称",
    [
      LookAlikePlaceFitsContext(),
      PlaceBelongsToProvince(),
      NameInUse(),
      DivisionInUse(),
      PlenumExists(),
      PlanYearsFit(),
      AnniversaryFitsYear(),
      ProvincesInOrder(),
      AutonomousRegionInFull(),
      OfficeOfBody(),
      ConjunctionInBodyName(),
      BodyNameExact(),
      PartyCommitteeNameOnce(),
    ])
}
