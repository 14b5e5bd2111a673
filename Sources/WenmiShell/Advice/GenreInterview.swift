import Quiz
import SecretarialRules

/// The questions that turn a person's case into facts for the adviser, one after another.
struct GenreInterview {
  /// One question.
  struct Step {
    /// What is asked.
    let prompt: String
    /// The answers to choose from; empty where a name is typed.
    let options: [String]
    /// Puts the answer into the facts; options are numbered from 0.
    let take: (inout Scenario, Int, String) -> Void
  }

  /// What is known so far.
  private(set) var scenario = Scenario()
  private var asked = 0

  /// The next question, or `nil` when all that matters is known.
  func next() -> Step? {
    let steps = Self.steps(for: scenario)
    return asked < steps.count ? steps[asked] : nil
  }

  /// The number of the next question, from 1.
  var number: Int { asked + 1 }

  /// Takes an answer: the number of an option, its text or the beginning of it, or a name; an empty
  /// answer leaves the fact unknown.
  ///
  /// - Parameter typed: The line as typed.
  /// - Returns: Whether it was understood.
  mutating func answer(_ typed: String) -> Bool {
    guard let step = next() else { return false }
    let text = TypedForms.trimmed(typed)
    if text.isEmpty {
      asked += 1
      return true
    }
    guard !step.options.isEmpty else {
      step.take(&scenario, 0, text)
      asked += 1
      return true
    }
    let folded = TypedForms.folded(text)
    let number = Int(folded).map { $0 - 1 }
    let matching = step.options.indices.filter { step.options[$0].hasPrefix(folded) }
    guard
      let choice = number.flatMap({ step.options.indices.contains($0) ? $0 : nil })
        ?? (matching.count == 1 ? matching[0] : nil)
    else { return false }
    step.take(&scenario, choice, text)
    asked += 1
    return true
  }

  private static func steps(for scenario: Scenario) -> [Step] {
    var steps = [
      Step(prompt: "谁发文？", options: []) { facts, _, name in
        facts.sender = name
        facts.senderKind = Scenario.SenderKind(senderNamed: name)
      }
    ]
    if scenario.sender == nil || scenario.senderKindIsUncertain {
      steps.append(
        choice("发文的是什么单位？", Scenario.SenderKind.allCases) { $0.senderKind = $1 })
    }
    if scenario.senderKind == .meeting {
      steps.append(choice("要做什么？", [.recordMeeting, .resolve]) { $0.purpose = $1 })
      return steps
    }
    steps.append(Step(prompt: "发给谁？", options: []) { facts, _, name in facts.receiver = name })
    steps.append(
      choice("对方是你的什么单位？（业务主管也算上级）", Scenario.Relation.allCases) { $0.relation = $1 })
    steps.append(
      choice("要对方做什么？", Scenario.Purpose.usual(toward: scenario.relation)) { $0.purpose = $1 })
    switch scenario.purpose {
    case .askApproval where scenario.relation == .superior,
      .askInstructions where scenario.relation == .superior:
      steps.append(
        Step(prompt: "事情办了没有？", options: ["还没有办", "正在办", "已经办了"]) { facts, index, _ in
          facts.timing = Scenario.Timing.allCases[index]
        })
      steps.append(
        Step(prompt: "里面有几件不相干的事？", options: ["一件", "两件或更多"]) { facts, index, _ in
          facts.matters = index + 1
        })
    case .answer, .answerRequest:
      steps.append(choice("答复的是什么来文？", Scenario.ReplyTo.allCases) { $0.replyTo = $1 })
    default: break
    }
    if scenario.relation == .superior {
      steps.append(
        Step(
          prompt: "打算怎样送？",
          options: ["只主送一个上级机关", "主送两个以上上级", "同时抄送下级", "越过直接上级", "直接送领导个人"]
        ) { facts, choice, _ in
          facts.mainRecipients = choice == 1 ? ["上级机关甲", "上级机关乙"] : nil
          facts.copiesTo = choice == 2 ? [.subordinate] : nil
          facts.skipsLevel = choice == 3 ? true : nil
          facts.toPerson = choice == 4 ? true : nil
        })
    }
    return steps
  }

  private static func choice<Answer: RawRepresentable>(
    _ prompt: String, _ answers: [Answer], _ take: @escaping (inout Scenario, Answer) -> Void
  ) -> Step where Answer.RawValue == String {
    Step(prompt: prompt, options: answers.map(\.rawValue)) { facts, index, _ in
      take(&facts, answers[index])
    }
  }
}

extension Scenario {
  /// Whether the sender's name did not tell what the sender is.
  fileprivate var senderKindIsUncertain: Bool {
    sender.flatMap(Scenario.SenderKind.init(senderNamed:)) == nil
  }
}

extension Scenario.SenderKind {
  /// What a sender is, where its name says so.
  init?(senderNamed name: String) {
    let endings: [(String, Self)] = [
      ("会议", .meeting), ("人民政府", .government), ("县政府", .government), ("市政府", .government),
      ("区政府", .government), ("镇政府", .government), ("乡政府", .government), ("办公室", .office),
      ("办公厅", .office), ("县委", .partyCommittee), ("市委", .partyCommittee), ("区委", .partyCommittee),
      ("党委", .partyCommittee), ("局", .department), ("厅", .department), ("科", .internalSection),
      ("股", .internalSection), ("大学", .other), ("学院", .other), ("医院", .other), ("公司", .other),
      ("学校", .other), ("中学", .other), ("小学", .other), ("协会", .other),
    ]
    guard let kind = endings.first(where: { name.hasSuffix($0.0) })?.1 else { return nil }
    self = kind
  }
}

extension Scenario.Purpose {
  /// What one usually wants of a body that stands in a relation.
  static func usual(toward relation: Scenario.Relation?) -> [Self] {
    switch relation {
    case .superior:
      [.askApproval, .askInstructions, .reportWork, .reportSituation, .answerSuperior, .offerViews]
    case .subordinate:
      [
        .requireAction, .makeKnown, .answerRequest, .issue, .endorse, .forward, .commend,
        .criticise, .conveySpirit, .informSituation, .decide, .rewardOrPunish, .overrule,
        .offerViews,
      ]
    case .unrelated:
      [.askApproval, .consult, .inquire, .answer, .answerRequest, .makeKnown, .offerViews]
    case .public:
      [.publishNotice, .announce, .publishDecision, .promulgate, .imposeMeasures]
    case .congress: [.submitForDeliberation]
    case nil: Self.allCases
    }
  }
}
