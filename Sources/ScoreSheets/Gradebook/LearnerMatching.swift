internal import Classroom

/// Finds out who of the sessions is who: by number, then by name and unit.
struct LearnerMatching {
  /// Everybody: the roster in its order, who left the class, then others as they turn up.
  private(set) var learners: [SheetLearner]
  /// What is to be decided by a person.
  private(set) var doubts: [LearnerDoubt] = []
  private let decisions: [String: LearnerDecision]
  private var places: [Appearance: Int] = [:]
  /// By the number as it is written, as it is compared, and by earlier ones.
  private var numbered: [[String: [Int]]] = [[:], [:], [:]]
  /// The decisions that were needed.
  private(set) var used: Set<String> = []
  private var named: [String: [Int]] = [:]

  /// Begins with a roster.
  init(_ trainingClass: TrainingClass?, decisions: [String: LearnerDecision]) {
    self.decisions = decisions
    learners = []
    for learner in trainingClass?.roster.learners ?? [] {
      add(SheetLearner(learner, hasLeft: false))
    }
    for learner in trainingClass?.former ?? [] { add(SheetLearner(learner, hasLeft: true)) }
  }

  /// The place of somebody among the learners; whoever is not known yet is added.
  mutating func place(of appearance: Appearance) -> Int {
    if let place = places[appearance] { return place }
    let place = found(appearance) ?? add(SheetLearner(appearance))
    places[appearance] = place
    return place
  }

  private mutating func found(_ appearance: Appearance) -> Int? {
    let namesakes = named[Self.plain(appearance.name)] ?? []
    if let number = appearance.number {
      let plain = LearnerNumber.plain(number)
      let hits = [numbered[0][number], numbered[1][plain], numbered[2][plain]].compactMap(\.self)
      // Whoever has the number and the name, even if somebody else has had the number before.
      for places in hits {
        if let place = places.first(where: namesakes.contains) { return place }
      }
      if let first = hits.first { return decided(appearance, first, .otherName) }
    }
    let fitting = namesakes.filter {
      learners[$0].unit.map(Self.plain) == appearance.unit.map(Self.plain)
    }
    if fitting.count == 1, appearance.number == nil || learners[fitting[0]].number == nil,
      // Without units anybody of the same name may be meant.
      appearance.unit != nil || namesakes.count == 1
    {
      return fitting[0]
    }
    if appearance.unit != nil, !fitting.isEmpty {
      return decided(appearance, fitting, .otherNumber)
    }
    let possible = namesakes.filter { appearance.unit == nil || learners[$0].unit == nil }
    return possible.isEmpty ? nil : decided(appearance, possible, .unknownUnit)
  }

  private mutating func decided(
    _ appearance: Appearance, _ places: [Int], _ reason: LearnerDoubt.Reason
  ) -> Int? {
    let short = (appearance.number.map { "\($0) " } ?? "") + appearance.name
    let key = decisions[appearance.label] == nil ? short : appearance.label
    switch decisions[key] {
    case .somebodyElse:
      used.insert(key)
      return nil
    case .same(let label):
      let place = learners.firstIndex { learner in
        learner.label == label || learner.number == label
          || (learner.number.map { "\($0) " } ?? "") + learner.name == label
      }
      if let place {
        used.insert(key)
        return place
      }
    case nil: break
    }
    doubts.append(
      LearnerDoubt(
        id: appearance.label, candidates: places.map { learners[$0] }, reason: reason))
    return nil
  }

  /// Keeps somebody apart who was to be somebody that was there as well.
  mutating func apart(_ appearance: Appearance, from place: Int) -> Int {
    doubts.append(
      LearnerDoubt(
        id: appearance.label, candidates: [learners[place]], reason: .wereBothThere))
    return add(SheetLearner(appearance))
  }

  @discardableResult
  private mutating func add(_ learner: SheetLearner) -> Int {
    let place = learners.count
    learners.append(learner)
    if let number = learner.number {
      numbered[0][number, default: []].append(place)
      numbered[1][LearnerNumber.plain(number), default: []].append(place)
    }
    for number in learner.otherNumbers {
      numbered[2][LearnerNumber.plain(number), default: []].append(place)
    }
    named[Self.plain(learner.name), default: []].append(place)
    return place
  }

  /// A name for comparing: without blanks, which people put into names of two characters.
  private static func plain(_ text: String) -> String { text.filter { !$0.isWhitespace } }
}
