import OfficialDocuments
import SecretarialRules
import Testing

@Suite struct GenreAdviserTests {
  /// One case of writing with the genre that belongs to it.
  struct Case: Sendable, CustomTestStringConvertible {
    let what: String
    let scenario: Scenario
    let genre: DocumentGenre

    init(_ what: String, _ genre: DocumentGenre, _ fill: (inout Scenario) -> Void) {
      self.what = what
      self.genre = genre
      var scenario = Scenario()
      fill(&scenario)
      self.scenario = scenario
    }

    var testDescription: String { what }
  }

  static let cases: [Case] = [
    Case("请求上级批准", .requestForInstructions) {
      $0.relation = .superior
      $0.purpose = .askApproval
    },
    Case("请求不相隶属机关批准", .letter) {
      $0.relation = .unrelated
      $0.purpose = .askApproval
    },
    Case("向上级汇报", .report) {
      $0.relation = .superior
      $0.purpose = .reportWork
    },
    Case("向不相隶属机关说明情况", .letter) {
      $0.relation = .unrelated
      $0.purpose = .reportSituation
    },
    Case("答复上级询问", .report) { $0.replyTo = .inquiry },
    Case("上行意见", .opinion) {
      $0.relation = .superior
      $0.purpose = .offerViews
    },
    Case("平行意见", .opinion) {
      $0.relation = .unrelated
      $0.purpose = .offerViews
    },
    Case("复函提看法", .letter) {
      $0.relation = .unrelated
      $0.purpose = .offerViews
      $0.replyTo = .letter
    },
    Case("商洽", .letter) {
      $0.relation = .unrelated
      $0.purpose = .consult
    },
    Case("问上级", .requestForInstructions) {
      $0.relation = .superior
      $0.purpose = .inquire
    },
    Case("批复", .reply) {
      $0.relation = .subordinate
      $0.replyTo = .request
    },
    Case("复函", .letter) {
      $0.relation = .unrelated
      $0.purpose = .answerRequest
      $0.replyTo = .letter
    },
    Case("办公室受权答复下级政府", .letter) {
      $0.senderKind = .office
      $0.relation = .subordinate
      $0.receiverKind = .committeeOrGovernment
      $0.purpose = .answerRequest
      $0.replyTo = .request
    },
    Case("办公室答复自己的下级单位", .reply) {
      $0.senderKind = .office
      $0.relation = .subordinate
      $0.receiverKind = .other
      $0.purpose = .answerRequest
      $0.replyTo = .request
    },
    Case("布置工作", .notice) {
      $0.relation = .subordinate
      $0.purpose = .requireAction
    },
    Case("职权内要求不相隶属单位", .notice) {
      $0.relation = .unrelated
      $0.purpose = .requireAction
      $0.authorised = true
    },
    Case("职权外请不相隶属单位", .letter) {
      $0.relation = .unrelated
      $0.purpose = .requireAction
      $0.authorised = false
    },
    Case("要求公众遵守", .publicNotice) {
      $0.relation = .public
      $0.purpose = .requireAction
      $0.publicScope = .limited
    },
    Case("印发", .notice) { $0.purpose = .issue },
    Case("批转", .notice) { $0.purpose = .endorse },
    Case("转发", .notice) {
      $0.relation = .subordinate
      $0.purpose = .forward
    },
    Case("表彰", .circular) { $0.purpose = .commend },
    Case("告知重要情况", .circular) {
      $0.relation = .subordinate
      $0.purpose = .informSituation
    },
    Case("决策部署", .decision) { $0.purpose = .decide },
    Case("处分", .decision) { $0.purpose = .rewardOrPunish },
    Case("撤销下级决定", .decision) {
      $0.relation = .subordinate
      $0.purpose = .overrule
    },
    Case("公布规章", .order) { $0.purpose = .promulgate },
    Case("会议通过", .resolution) { $0.purpose = .resolve },
    Case("记载会议", .minutes) { $0.purpose = .recordMeeting },
    Case("公报", .communique) {
      $0.relation = .public
      $0.purpose = .publishDecision
    },
    Case("公告", .announcement) {
      $0.relation = .public
      $0.purpose = .announce
      $0.publicScope = .national
    },
    Case("通告", .publicNotice) {
      $0.relation = .public
      $0.purpose = .publishNotice
    },
    Case("范围小的不用公告", .publicNotice) {
      $0.relation = .public
      $0.purpose = .announce
      $0.publicScope = .limited
    },
    Case("对象确定的不用通告", .notice) {
      $0.relation = .subordinate
      $0.purpose = .publishNotice
    },
    Case("议案", .bill) {
      $0.senderKind = .government
      $0.relation = .congress
      $0.purpose = .submitForDeliberation
    },
    Case("提请上级研究", .requestForInstructions) {
      $0.senderKind = .department
      $0.relation = .superior
      $0.purpose = .submitForDeliberation
    },
  ]

  @Test(arguments: cases)
  func findsTheGenre(_ item: Case) {
    let advice = GenreAdviser.advise(item.scenario)
    #expect(advice.genre == item.genre, "\(advice.questions)")
    #expect(advice.questions.isEmpty)
    #expect(!advice.reasons.isEmpty)
    #expect(advice.reasons.flatMap { $0.rules }.allSatisfy { RuleCatalog.rule($0) != nil })
    #expect(advice.excluded.allSatisfy { RuleCatalog.rule($0.rule) != nil })
    #expect(!advice.excluded.contains { $0.genre == advice.genre })
    #expect(advice.titlePattern?.isEmpty == false)
  }

  @Test func asksForThePurposeFirst() {
    let advice = GenreAdviser.advise(Scenario())
    #expect(advice.genre == nil)
    #expect(advice.line == nil)
    #expect(advice.questions.count == 1)
  }

  @Test func asksForTheRelationOnlyWhereItDecides() {
    var scenario = Scenario()
    scenario.purpose = .askApproval
    #expect(GenreAdviser.advise(scenario).genre == nil)
    scenario.purpose = .reportWork
    #expect(GenreAdviser.advise(scenario).genre == .report)
  }

  @Test func saysThatFactsContradictEachOther() throws {
    var scenario = Scenario()
    scenario.purpose = .askApproval
    scenario.relation = .subordinate
    let question = try #require(GenreAdviser.advise(scenario).questions.first)
    #expect(question.contains("对不上"))
  }

  @Test func namesTheBodiesInReasonsAndTitle() throws {
    var scenario = Scenario()
    scenario.sender = "石桥区民政局"
    scenario.receiver = "石桥区人民政府"
    scenario.relation = .superior
    scenario.purpose = .askApproval
    let advice = GenreAdviser.advise(scenario)
    #expect(advice.titlePattern == "石桥区民政局关于……的请示")
    let first = try #require(advice.reasons.first)
    #expect(first.text.contains("石桥区人民政府是石桥区民政局的上级"))
    #expect(advice.line == .upward)
  }

  /// Whatever the facts, there is either a genre or a question, and always the same one.
  @Test func isTotalAndDeterministic() {
    let seed: UInt64 = 20_261_121
    var generator = SeededGenerator(seed: seed)
    for round in 0..<20_000 {
      let scenario = Scenario.random(using: &generator)
      let advice = GenreAdviser.advise(scenario)
      #expect((advice.genre == nil) == !advice.questions.isEmpty, "seed \(seed) round \(round)")
      #expect(advice == GenreAdviser.advise(scenario), "seed \(seed) round \(round)")
      #expect(!advice.excluded.contains { $0.genre == advice.genre }, "round \(round)")
    }
  }
}
