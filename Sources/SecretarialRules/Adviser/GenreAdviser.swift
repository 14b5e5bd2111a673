import OfficialDocuments

/// Finds the genre for a case, says why, and names the routing rules that the case breaks.
public enum GenreAdviser {
  /// The advice on a case; the same case always gets the same advice.
  ///
  /// Either there is a genre or there are questions, never both. Broken routing rules do not change
  /// the genre: they are reported beside it, with what to do instead.
  public static func advise(_ scenario: Scenario) -> GenreAdvice {
    let violations = RuleCatalog.scenarioRules.compactMap { $0.violation(in: scenario) }
    switch outcome(for: scenario) {
    case .ask(let question):
      return GenreAdvice(
        genre: nil, line: nil, titlePattern: nil, reasons: [], excluded: [],
        violations: violations, questions: [question])
    case .use(let choice):
      return GenreAdvice(
        genre: choice.genre, line: line(of: choice.genre, to: scenario.relation),
        titlePattern: titlePattern(for: choice, from: scenario.sender),
        reasons: choice.reasons, excluded: choice.excluded, violations: violations, questions: [])
    }
  }

  private static func outcome(for scenario: Scenario) -> AdviserOutcome {
    if let purpose = scenario.purpose { return outcome(for: scenario, purpose: purpose) }
    guard let replyTo = scenario.replyTo else {
      return .ask("这份公文要达到什么目的：请求批准、汇报工作、答复来文、布置工作，还是别的？")
    }
    let purpose = purpose(ofReplyTo: replyTo)
    let outcome = outcome(for: scenario, purpose: purpose)
    guard case .use(var choice) = outcome else { return outcome }
    choice.reasons.insert(
      GenreAdvice.Reason(text: "这是对\(replyTo.rawValue)的回复，目的是\(purpose.rawValue)", rules: []), at: 0
    )
    return .use(choice)
  }

  private static func purpose(ofReplyTo replyTo: Scenario.ReplyTo) -> Scenario.Purpose {
    switch replyTo {
    case .request: .answerRequest
    case .letter: .answer
    case .inquiry: .answerSuperior
    }
  }

  private static func outcome(for scenario: Scenario, purpose: Scenario.Purpose) -> AdviserOutcome {
    switch purpose {
    case .askApproval, .askInstructions:
      RequestRoute.outcome(for: scenario, purpose)
    case .reportWork, .reportSituation, .answerSuperior:
      ReportRoute.outcome(for: scenario, purpose)
    case .offerViews:
      OpinionRoute.outcome(for: scenario)
    case .consult, .inquire:
      LetterRoute.outcome(for: scenario, purpose)
    case .answer, .answerRequest:
      ReplyRoute.outcome(for: scenario, purpose)
    case .requireAction, .makeKnown:
      NoticeRoute.outcome(for: scenario, purpose)
    case .issue:
      ForwardingRoute.outcome(for: scenario, purpose, by: .issue)
    case .endorse:
      ForwardingRoute.outcome(for: scenario, purpose, by: .endorse)
    case .forward:
      ForwardingRoute.outcome(for: scenario, purpose, by: .forward)
    case .commend, .criticise, .conveySpirit, .informSituation:
      CircularRoute.outcome(for: scenario, purpose)
    case .decide, .rewardOrPunish, .overrule:
      DecisionRoute.outcome(for: scenario, purpose)
    case .promulgate:
      OrderRoute.outcome(
        for: scenario, purpose, notEither: .init(.notice, "印发一般文件用通知，公布行政法规和规章用命令（令）"))
    case .imposeMeasures:
      OrderRoute.outcome(
        for: scenario, purpose,
        notEither: .init(.publicNotice, "通告公布一般应当遵守的事项，重大强制性措施用命令（令）"))
    case .conferRank:
      OrderRoute.outcome(
        for: scenario, purpose, notEither: .init(.decision, "授予、晋升衔级归命令（令），一般奖惩才用决定"))
    case .citation:
      OrderRoute.outcome(
        for: scenario, purpose, notEither: .init(.circular, "通报表彰只讲典型，有职权的机关嘉奖用命令（令）"))
    case .resolve, .recordMeeting, .submitForDeliberation:
      MeetingRoute.outcome(for: scenario, purpose)
    case .publishDecision, .announce, .publishNotice:
      PublicRoute.outcome(for: scenario, purpose)
    }
  }

  private static func line(of genre: DocumentGenre, to relation: Scenario.Relation?)
    -> LineOfCommunication?
  {
    switch genre {
    case .communique, .announcement, .publicNotice: return .public
    case .bill: return .lateral
    case .resolution, .decision, .order, .opinion, .notice, .circular, .report,
      .requestForInstructions, .reply, .letter, .minutes:
      break
    }
    switch relation {
    case .superior: return .upward
    case .subordinate: return .downward
    case .unrelated: return .lateral
    case .public: return .public
    case .congress: return genre == .report ? .upward : .lateral
    case nil: return genre.lines.count == 1 ? genre.lines.first : nil
    }
  }

  private static func titlePattern(for choice: GenreChoice, from sender: String?) -> String {
    let pattern = choice.titlePattern ?? choice.genre.titlePattern
    guard let sender, pattern.hasPrefix("×××") else { return pattern }
    return sender + pattern.dropFirst(3)
  }
}
