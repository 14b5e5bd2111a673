import Classroom
import LineEditing
import Sessions

/// What Tab completes in a lesson: commands by their Chinese and English names, then learners by
/// name and number, and groups.
struct ClassCompletion: Sendable {
  private let first: [Completion.Candidate]
  private let learners: [Completion.Candidate]
  private let groups: [Completion.Candidate]
  /// The names of actions behind which a learner can stand.
  private let takingLearners: Set<String>
  private static let judgements = ["对", "错", "+1", "-1"].map { Completion.Candidate($0) }

  init(_ host: LessonHost) {
    let (form, learners, groups) = host.look { lesson, _ in
      (lesson.header.form, lesson.header.learners, lesson.roster.groups)
    }
    let actions = LessonActionCatalog.all.filter { $0.forms.contains(form) }
    var takingLearners: Set<String> = []
    for action in actions {
      switch action.arguments {
      case .learner: takingLearners.formUnion(action.names)
      case .none: break
      }
    }
    self.takingLearners = takingLearners
    self.learners = Self.candidates(learners)
    self.groups = groups.filter { !$0.contains(where: \.isWhitespace) }
      .map { Completion.Candidate($0) }
    first =
      actions.map { Completion.Candidate($0.names[0], aliases: Array($0.names.dropFirst())) }
      + ConsoleCommand.allCases.map {
        Completion.Candidate($0.names[0], aliases: Array($0.names.dropFirst()))
      }
  }

  /// A learner by name; by number where several have the name, or where it has a blank in it.
  private static func candidates(_ learners: [Learner]) -> [Completion.Candidate] {
    var counts: [String: Int] = [:]
    for learner in learners { counts[learner.name, default: 0] += 1 }
    return learners.map { learner in
      let number = learner.number.rawValue
      let isPlain = counts[learner.name] == 1 && !learner.name.contains(where: \.isWhitespace)
      return isPlain
        ? Completion.Candidate(learner.name, aliases: [number]) : Completion.Candidate(number)
    }
  }

  /// The candidates for what is being typed.
  @Sendable func candidates(_ query: Completion.Query) -> [Completion.Candidate] {
    let before = query.precedingWords.map { $0.lowercased() }
    guard let name = before.first else {
      // Names are many; they are offered once something of one is typed.
      return query.word.isEmpty ? first : first + learners + groups
    }
    guard takingLearners.contains(name) else { return before.count == 1 ? Self.judgements : [] }
    switch before.count {
    case 1: return learners + groups
    case 2: return Self.judgements
    default: return []
    }
  }
}
