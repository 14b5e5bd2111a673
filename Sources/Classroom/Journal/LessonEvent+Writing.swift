internal import JSONText
internal import SecretarialRules
internal import Sessions

extension LessonEvent {
  /// The event as one line of a journal, without the line end.
  var line: [UInt8] { Array(json.line.utf8) }

  /// The event as a JSON object: `at`, `kind`, then what belongs to its kind.
  private var json: JSONValue {
    .object(
      [.init("at", .text(at.description)), .init("kind", .text(act.kind.rawValue))] + act.members)
  }
}

extension LessonEvent.Act {
  /// The name of each kind of event in a journal.
  enum Kind: String, CaseIterable {
    case opened, closed, revealed, answered, counted, awarded, called, buzzOpened, buzzed, timed
    case paused, resumed, noted, pollOpened, polled, pollCounted, pollClosed, joined, allowed,
      kicked, started
    case handedIn, lookedAway, entered, settled, released, showedScoreboard, undone, ended
  }

  /// Which kind of event this is.
  var kind: Kind {
    switch self {
    case .opened: .opened
    case .closed: .closed
    case .revealed: .revealed
    case .answered: .answered
    case .counted: .counted
    case .awarded: .awarded
    case .called: .called
    case .buzzOpened: .buzzOpened
    case .buzzed: .buzzed
    case .timed: .timed
    case .paused: .paused
    case .resumed: .resumed
    case .noted: .noted
    case .pollOpened: .pollOpened
    case .polled: .polled
    case .pollCounted: .pollCounted
    case .pollClosed: .pollClosed
    case .joined: .joined
    case .allowed: .allowed
    case .kicked: .kicked
    case .started: .started
    case .handedIn: .handedIn
    case .lookedAway: .lookedAway
    case .entered: .entered
    case .settled: .settled
    case .released: .released
    case .showedScoreboard: .showedScoreboard
    case .undone: .undone
    case .ended: .ended
    }
  }

  /// What belongs to the kind.
  fileprivate var members: [JSONValue.Member] {
    switch self {
    case .opened(let round, let deadline):
      return [.init("round", .text(round.description))] + Self.member("deadline", deadline)
    case .answered(let answer): return answer.members
    case .counted(let round, let counts):
      let pairs = counts.sorted { $0.key < $1.key }.map {
        JSONValue.Member($0.key, .number($0.value))
      }
      return [.init("round", .text(round.description)), .init("counts", .object(pairs))]
    case .awarded(let award): return award.members
    case .called(let learner, let round):
      return [.init("learner", .text(learner.rawValue))]
        + (round.map { [.init("round", .text($0.description))] } ?? [])
    case .buzzed(let learner), .allowed(let learner), .kicked(let learner):
      return [.init("learner", .text(learner.rawValue))]
    case .timed(let deadline), .started(let deadline): return Self.member("deadline", deadline)
    case .noted(let text): return [.init("text", .text(text))]
    case .pollOpened(let text, let options):
      return [.init("text", .text(text)), .init("options", .texts(options))]
    case .pollCounted(let hands): return [.init("hands", .list(hands.map { .number($0) }))]
    case .polled(let pseudonym, let option):
      return [.init("voice", .text(pseudonym)), .init("option", .number(option))]
    case .joined(let learner, let device, let generation):
      return [
        .init("learner", .text(learner.rawValue)), .init("device", .text(device)),
        .init("generation", .number(generation)),
      ]
    case .handedIn(let learner, let isAutomatic):
      return [
        .init("learner", .text(learner.rawValue)), .init("automatic", .truth(isAutomatic)),
      ]
    case .lookedAway(let learner, let since, let milliseconds):
      return [
        .init("learner", .text(learner.rawValue)), .init("since", .text(since.description)),
        .init("ms", .number(milliseconds)),
      ]
    case .entered(let entry): return entry.members
    case .settled(let settling): return settling.members
    case .showedScoreboard(let isShown): return [.init("shown", .truth(isShown))]
    case .undone(let place): return [.init("event", .number(place))]
    case .closed, .revealed, .buzzOpened, .paused, .resumed, .pollClosed, .released, .ended:
      return []
    }
  }

  private static func member(_ name: String, _ time: Timestamp?) -> [JSONValue.Member] {
    time.map { [.init(name, .text($0.description))] } ?? []
  }
}

extension PaperEntry {
  fileprivate var members: [JSONValue.Member] {
    var members: [JSONValue.Member] = [
      .init("learner", .text(learner.rawValue)), .init("variant", .text(variant.rawValue)),
    ]
    if isAbsent { members.append(.init("absent", .truth(true))) }
    members.append(.init("answers", .list(answers.map { .object($0.members) })))
    if let total { members.append(.init("total", .decimal(total))) }
    return members
  }
}

extension PaperSettling {
  fileprivate var members: [JSONValue.Member] {
    var members: [JSONValue.Member] = [.init("learner", .text(learner.rawValue))]
    if let slot { members.append(.init("slot", .number(slot))) }
    if let answer { members.append(.init("answer", .object(answer.members))) }
    members += [.init("first", .text(first)), .init("second", .text(second))]
    return members
  }
}

extension LessonAnswer {
  fileprivate var members: [JSONValue.Member] {
    var members: [JSONValue.Member] = [
      .init("learner", .text(learner.rawValue)), .init("round", .text(round.description)),
      .init("response", .text(response)),
    ]
    if typed != response { members.append(.init("typed", .text(typed))) }
    members += [
      .init("points", .decimal(points)), .init("maxPoints", .decimal(maxPoints)),
      .init("correct", .truth(correct)),
    ]
    if bonus != 0 { members.append(.init("bonus", .decimal(bonus))) }
    if !rules.isEmpty { members.append(.init("rules", .texts(rules.map(\.rawValue)))) }
    members.append(.init("elapsedMs", .number(elapsedMs)))
    if source != .device { members.append(.init("source", .text(source.rawValue))) }
    return members
  }
}

extension Award {
  fileprivate var members: [JSONValue.Member] {
    let who: JSONValue.Member =
      switch recipient {
      case .learner(let number): .init("learner", .text(number.rawValue))
      case .group(let name): .init("group", .text(name))
      }
    return [who, .init("points", .decimal(points)), .init("reason", .text(reason))]
      + (round.map { [.init("round", .text($0.description))] } ?? [])
  }
}
