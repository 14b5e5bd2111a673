import OfficialDocuments

/// What the adviser comes to: a genre with its reasons, or the question that must be asked first.
enum AdviserOutcome {
  case use(GenreChoice)
  case ask(String)

  /// The purpose does not go with the relation, so one of the two must be wrong.
  static func mismatch(_ scenario: Scenario, _ purpose: Scenario.Purpose, hint: String)
    -> AdviserOutcome
  {
    let relation = scenario.relation?.rawValue ?? "未知"
    return .ask(
      "收文方是“\(relation)”，目的却是“\(purpose.rawValue)”，两样对不上：请核对。\(hint)")
  }
}

/// A genre with why it is this one and none of its neighbours.
struct GenreChoice {
  let genre: DocumentGenre
  var reasons: [GenreAdvice.Reason]
  var excluded: [GenreAdvice.Exclusion]
  /// The title pattern where the genre's own does not fit, with `×××` for the sender.
  var titlePattern: String?

  init(
    _ genre: DocumentGenre, because reasons: [GenreAdvice.Reason],
    not excluded: [GenreAdvice.Exclusion], titlePattern: String? = nil
  ) {
    self.genre = genre
    self.reasons = reasons
    self.excluded = excluded
    self.titlePattern = titlePattern
  }
}

extension GenreAdvice.Reason {
  init(_ text: String, _ rules: RuleCode...) { self.init(text: text, rules: rules) }
}

extension GenreAdvice.Exclusion {
  init(_ genre: DocumentGenre, _ reason: String, _ rule: RuleCode? = nil) {
    self.init(genre: genre, reason: reason, rule: rule ?? genre.rule)
  }
}

extension GenreAdvice.Reason {
  static func superior(_ scenario: Scenario) -> Self {
    Self("\(scenario.receiverName)是\(scenario.senderName)的上级（领导机关或者上级主管部门），属上行文", "GW317")
  }

  static func subordinate(_ scenario: Scenario) -> Self {
    Self("\(scenario.receiverName)是\(scenario.senderName)的下级（或者受它业务指导），属下行文", "GW317")
  }

  static func unrelated(_ scenario: Scenario) -> Self {
    Self(
      "\(scenario.receiverName)与\(scenario.senderName)不相隶属：谁也不领导谁，级别高低不改变这一点",
      "GW118")
  }

  static func congress(_ scenario: Scenario) -> Self {
    Self("\(scenario.receiverName)是同级人大或者它的常委会", "GW113")
  }
}
