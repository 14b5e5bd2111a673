internal import JSONText
internal import SecretarialRules
internal import Sessions

extension LessonEvent {
  /// Reads a line of a journal, or gives nil where it is none.
  init?(line: [UInt8]) {
    guard let json = try? JSONText(line).value(), let at = json.time("at"),
      let kind = json["kind"]?.string.flatMap(Act.Kind.init), let act = Act(kind, json)
    else { return nil }
    self.init(at: at, act)
  }
}

extension LessonEvent.Act {
  fileprivate init?(_ kind: Kind, _ json: JSONValue) {
    switch kind {
    case .opened:
      guard let round = json.round else { return nil }
      self = .opened(round, deadline: json.time("deadline"))
    case .answered:
      guard let answer = LessonAnswer(json) else { return nil }
      self = .answered(answer)
    case .counted:
      guard let round = json.round, let counts = json["counts"]?.members else { return nil }
      self = .counted(
        round,
        Dictionary(
          counts.map { ($0.name, max(0, $0.value.integer ?? 0)) },
          uniquingKeysWith: { first, _ in first }))
    case .awarded:
      guard let award = Award(json) else { return nil }
      self = .awarded(award)
    case .entered:
      guard let entry = PaperEntry(json) else { return nil }
      self = .entered(entry)
    case .settled:
      guard let settling = PaperSettling(json) else { return nil }
      self = .settled(settling)
    case .pollOpened:
      guard let text = json["text"]?.string else { return nil }
      self = .pollOpened(text: text, options: json["options"]?.strings ?? [])
    case .polled:
      guard let voice = json["voice"]?.string, let option = json["option"]?.integer else {
        return nil
      }
      self = .polled(pseudonym: voice, option: option)
    case .pollCounted:
      self = .pollCounted((json["hands"]?.elements ?? []).map { max(0, $0.integer ?? 0) })
    case .called, .buzzed, .allowed, .kicked, .joined, .handedIn, .lookedAway:
      guard let learner = json.learner else { return nil }
      self.init(kind, of: learner, json)
    case .timed: self = .timed(deadline: json.time("deadline"))
    case .started: self = .started(deadline: json.time("deadline"))
    case .noted: self = .noted(json["text"]?.string ?? "")
    case .showedScoreboard: self = .showedScoreboard(json["shown"]?.boolean ?? false)
    case .undone:
      guard let place = json["event"]?.integer else { return nil }
      self = .undone(place)
    case .closed: self = .closed
    case .revealed: self = .revealed
    case .buzzOpened: self = .buzzOpened
    case .paused: self = .paused
    case .resumed: self = .resumed
    case .pollClosed: self = .pollClosed
    case .released: self = .released
    case .ended: self = .ended
    }
  }

  /// What one learner did, or what was done with one.
  private init?(_ kind: Kind, of learner: LearnerNumber, _ json: JSONValue) {
    switch kind {
    case .called: self = .called(learner, json.round)
    case .buzzed: self = .buzzed(learner)
    case .allowed: self = .allowed(learner)
    case .kicked: self = .kicked(learner)
    case .joined:
      guard let device = json["device"]?.string, let generation = json["generation"]?.integer
      else { return nil }
      self = .joined(learner, device: device, generation: generation)
    case .handedIn: self = .handedIn(learner, isAutomatic: json["automatic"]?.boolean ?? false)
    case .lookedAway:
      guard let since = json.time("since"), let milliseconds = json["ms"]?.integer else {
        return nil
      }
      self = .lookedAway(learner, at: since, milliseconds: milliseconds)
    case .opened, .closed, .revealed, .answered, .counted, .awarded, .buzzOpened, .timed, .paused,
      .resumed, .noted, .pollOpened, .polled, .pollCounted, .pollClosed, .started, .released,
      .showedScoreboard, .entered, .settled, .undone, .ended:
      return nil
    }
  }
}

extension LessonAnswer {
  fileprivate convenience init?(_ json: JSONValue) {
    guard let learner = json.learner, let round = json.round,
      let response = json["response"]?.string, let points = json["points"]?.decimal,
      let maxPoints = json["maxPoints"]?.decimal, let correct = json["correct"]?.boolean
    else { return nil }
    self.init(
      learner: learner, round: round, typed: json["typed"]?.string ?? response, response: response,
      points: points, maxPoints: maxPoints, correct: correct, bonus: json["bonus"]?.decimal ?? 0,
      rules: (json["rules"]?.strings ?? []).map(RuleCode.init(rawValue:)),
      elapsedMs: json["elapsedMs"]?.integer ?? 0,
      source: json["source"]?.string.flatMap(AnswerSource.init) ?? .device)
  }
}

extension PaperEntry {
  fileprivate convenience init?(_ json: JSONValue) {
    guard let learner = json.learner, let answers = json["answers"]?.elements,
      let variant = json["variant"]?.string.flatMap(PaperVariant.init)
    else { return nil }
    let read = answers.compactMap { LessonAnswer($0) }
    guard read.count == answers.count else { return nil }
    self.init(
      learner: learner, variant: variant, isAbsent: json["absent"]?.boolean ?? false,
      answers: read, total: json["total"]?.decimal)
  }
}

extension PaperSettling {
  fileprivate init?(_ json: JSONValue) {
    guard let learner = json.learner, let first = json["first"]?.string,
      let second = json["second"]?.string
    else { return nil }
    let answer = json["answer"].map { LessonAnswer($0) }
    if case .some(.none) = answer { return nil }
    self.init(
      learner: learner, slot: json["slot"]?.integer, answer: answer ?? nil, first: first,
      second: second)
  }
}

extension Award {
  fileprivate init?(_ json: JSONValue) {
    guard let points = json["points"]?.decimal else { return nil }
    let recipient: Recipient
    if let learner = json.learner {
      recipient = .learner(learner)
    } else if let group = json["group"]?.string {
      recipient = .group(group)
    } else {
      return nil
    }
    self.init(to: recipient, points, for: json["reason"]?.string ?? "", in: json.round)
  }
}

extension JSONValue {
  /// A number, whole or not.
  var decimal: Double? {
    if case .decimal(let number) = self { number } else { integer.map(Double.init) }
  }

  /// A moment among the members.
  func time(_ name: String) -> Timestamp? { self[name]?.string.flatMap { Timestamp($0) } }

  /// The learner among the members.
  fileprivate var learner: LearnerNumber? {
    self["learner"]?.string.map(LearnerNumber.init(rawValue:))
  }

  /// The round among the members.
  fileprivate var round: RoundKey? { self["round"]?.string.flatMap { RoundKey($0) } }
}
