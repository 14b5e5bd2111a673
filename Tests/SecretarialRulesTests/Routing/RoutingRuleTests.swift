import SecretarialRules
import Testing

@Suite struct RoutingRuleTests {
  /// Facts with the violations that belong to them, by short name.
  struct Case: Sendable, CustomTestStringConvertible {
    let testDescription: String
    let scenario: Scenario
    let names: [String]

    init(_ what: String, _ names: [String], _ fill: (inout Scenario) -> Void) {
      testDescription = what
      self.names = names
      var scenario = Scenario()
      fill(&scenario)
      self.scenario = scenario
    }
  }

  static let upward: [Case] = [
    Case("两个上级", ["多头主送"]) { $0.mainRecipients = ["区委", "区人民政府"] },
    Case("一个上级", []) { $0.mainRecipients = ["区人民政府"] },
    Case("抄送下级", ["抄送下级"]) { $0.copiesTo = [.superior, .subordinate] },
    Case("抄送同级", []) { $0.copiesTo = [.superior, .unrelated] },
    Case("三件事", ["一文多事"]) {
      $0.purpose = .askInstructions
      $0.matters = 3
    },
    Case("报告可以写几件事", []) {
      $0.purpose = .reportWork
      $0.matters = 3
    },
    Case("报告夹带", ["报告夹带请示"]) {
      $0.purpose = .reportWork
      $0.carriesRequest = true
    },
    Case("请示本来就是请求", []) {
      $0.purpose = .askApproval
      $0.carriesRequest = true
    },
    Case("上行意见请求批转", []) {
      $0.purpose = .offerViews
      $0.carriesRequest = true
    },
    Case("越级不抄送", ["越级未抄送"]) { $0.skipsLevel = true },
    Case("越级而抄送", []) {
      $0.skipsLevel = true
      $0.copiesSkippedBody = true
    },
    Case("送领导个人", ["送领导个人"]) { $0.toPerson = true },
    Case("领导直接交办", []) {
      $0.toPerson = true
      $0.assignedByPerson = true
    },
    Case("以负责人名义", ["以个人名义"]) { $0.inPersonalName = true },
    Case("原文转报", ["原文转报"]) { $0.forwardsUnchanged = true },
    Case("重大事项未经本级", ["未经本级同意"]) {
      $0.senderKind = .department
      $0.receiverKind = .department
      $0.majorMatter = true
    },
    Case("重大事项经本级同意", []) {
      $0.senderKind = .department
      $0.receiverKind = .department
      $0.majorMatter = true
      $0.ownLevelConsent = true
    },
    Case("办完才请示", ["事后请示"]) {
      $0.purpose = .askApproval
      $0.timing = .after
    },
    Case("部门请政府提请审议", []) {
      $0.senderKind = .department
      $0.purpose = .submitForDeliberation
    },
  ]

  @Test(arguments: upward)
  func upwardRouting(_ item: Case) {
    var scenario = item.scenario
    scenario.relation = .superior
    #expect(GenreAdviser.advise(scenario).violations.map { $0.name } == item.names)
    // None of these rules is about documents between equals.
    scenario.relation = .unrelated
    if scenario.purpose != .submitForDeliberation {
      #expect(GenreAdviser.advise(scenario).violations.isEmpty)
    }
  }

  static let others: [Case] = [
    Case("部门命令下级政府", ["部门向下级政府发指令"]) {
      $0.senderKind = .department
      $0.relation = .subordinate
      $0.receiverKind = .committeeOrGovernment
      $0.directive = true
    },
    Case("部门布置对口部门", []) {
      $0.senderKind = .department
      $0.relation = .subordinate
      $0.receiverKind = .department
      $0.directive = true
    },
    Case("受权办公室", []) {
      $0.senderKind = .office
      $0.relation = .subordinate
      $0.receiverKind = .committeeOrGovernment
      $0.directive = true
    },
    Case("政府同意而未注明", ["未注明政府同意"]) {
      $0.senderKind = .department
      $0.relation = .subordinate
      $0.receiverKind = .committeeOrGovernment
      $0.directive = true
      $0.governmentConsent = true
    },
    Case("政府同意并注明", []) {
      $0.senderKind = .department
      $0.relation = .subordinate
      $0.receiverKind = .committeeOrGovernment
      $0.directive = true
      $0.governmentConsent = true
      $0.consentStated = true
    },
    Case("未协商一致", ["未协商一致"]) {
      $0.relation = .subordinate
      $0.withoutConsensus = true
    },
    Case("各自职权联合行文", ["各自职权联合行文"]) {
      $0.jointWith = ["区人民政府"]
      $0.separatePowers = true
    },
    Case("共同职责联合行文", []) { $0.jointWith = ["区人民政府"] },
    Case("科室对外", ["内设机构对外行文"]) {
      $0.senderKind = .internalSection
      $0.sender = "市财政局预算科"
      $0.receiver = "各县（区）财政局"
      $0.relation = .subordinate
    },
    Case("科室对本局", []) {
      $0.senderKind = .internalSection
      $0.sender = "市财政局预算科"
      $0.receiver = "市财政局"
      $0.relation = .superior
    },
    Case("科室之间", []) {
      $0.senderKind = .internalSection
      $0.sender = "市财政局预算科"
      $0.receiver = "市财政局国库科"
      $0.relation = .unrelated
    },
    Case("科室对另一个局", ["内设机构对外行文"]) {
      $0.senderKind = .internalSection
      $0.sender = "市财政局预算科"
      $0.receiver = "市教育局"
      $0.relation = .unrelated
    },
    Case("部门提议案", ["议案主体不符"]) {
      $0.senderKind = .department
      $0.relation = .congress
      $0.purpose = .submitForDeliberation
    },
    Case("政府提议案", []) {
      $0.senderKind = .government
      $0.relation = .congress
      $0.purpose = .submitForDeliberation
    },
  ]

  @Test(arguments: others)
  func otherRouting(_ item: Case) {
    #expect(GenreAdviser.advise(item.scenario).violations.map { $0.name } == item.names)
  }

  @Test func shortNamesAreUnique() {
    let names = RuleCatalog.scenarioRules.map { $0.violationName }
    #expect(Set(names).count == names.count)
    #expect(names.count == 16)
  }
}
