import SecretarialRules

extension Scenario {
  /// Any combination of facts, sensible or not; about every second fact is unknown.
  static func random(using generator: inout SeededGenerator) -> Scenario {
    func some<Value>(_ values: [Value], _ generator: inout SeededGenerator) -> Value? {
      Bool.random(using: &generator) ? values.randomElement(using: &generator) : nil
    }
    var scenario = Scenario()
    scenario.sender = some(["石桥区民政局", "石桥区民政局社会救助科", "云川市人民政府办公室", ""], &generator)
    scenario.senderKind = some(SenderKind.allCases, &generator)
    scenario.receiver = some(["石桥区人民政府", "石桥区民政局", "本局各科室", ""], &generator)
    scenario.relation = some(Relation.allCases, &generator)
    scenario.receiverKind = some(ReceiverKind.allCases, &generator)
    scenario.purpose = some(Purpose.allCases, &generator)
    scenario.replyTo = some(ReplyTo.allCases, &generator)
    scenario.timing = some(Timing.allCases, &generator)
    scenario.matters = some([-1, 0, 1, 2, Int.max], &generator)
    scenario.publicScope = some(PublicScope.allCases, &generator)
    scenario.mainRecipients = some([[], ["区委"], ["区委", "区人民政府"]], &generator)
    scenario.copiesTo = some([[], [.subordinate], [.superior, .unrelated]], &generator)
    scenario.jointWith = some([[], ["区教育局"]], &generator)
    let switches: [WritableKeyPath<Scenario, Bool?>] = [
      \.skipsLevel, \.copiesSkippedBody, \.toPerson, \.assignedByPerson, \.inPersonalName,
      \.carriesRequest, \.directive, \.governmentConsent, \.consentStated, \.withoutConsensus,
      \.separatePowers, \.forwardsUnchanged, \.majorMatter, \.ownLevelConsent, \.authorised,
    ]
    for fact in switches { scenario[keyPath: fact] = some([true, false], &generator) }
    return scenario
  }
}
