/// What becomes of a class when a file takes the place of its roster, or is merged into it.
///
/// Learners are the same by number and name, or by a name that only one has. Running numbers and
/// numbers that were given are nobody's own, so that whoever stays keeps the one that attendance is
/// recorded under. What the file has no column for stays as it was.
public struct RosterChange: Sendable {
  /// The class as it will be.
  public let changed: TrainingClass
  /// Who is new.
  public let joined: [Learner]
  /// Who is not in the file and leaves.
  public let left: [Learner]
  /// Of whom something is told differently: as it was and as it will be.
  public let altered: [(before: Learner, after: Learner)]

  /// Whether nothing changes.
  public var isEmpty: Bool { joined.isEmpty && left.isEmpty && altered.isEmpty }

  /// Works out a change; nothing is written.
  ///
  /// - Parameters:
  ///   - trainingClass: The class as it is.
  ///   - reading: What was read.
  ///   - file: What the user calls the file.
  ///   - merges: Whether those who are not in the file stay.
  ///   - attended: Whose attendance is recorded.
  /// - Throws: ``ClassError/faultyRoster(file:_:)`` where a number would pass from one who attended
  ///   to another.
  public init(
    of trainingClass: TrainingClass, with reading: RosterReading, file: String, merges: Bool,
    attended: Set<LearnerNumber>
  ) throws(ClassError) {
    let old = trainingClass.roster.learners
    let known = old + trainingClass.former
    let fresh = reading.roster.learners
    let pairs = LearnerPairs(known, fresh, hasOwnNumbers: reading.numbering == .own)
    var numbers = FreeNumbers(known.map(\.number))
    var after: [Learner] = []
    var returned: Set<LearnerNumber> = []
    var joined: [Learner] = []
    var updated: [LearnerNumber: Learner] = [:]
    let keepsOthers = fresh.allSatisfy(\.others.isEmpty)
    for (place, learner) in fresh.enumerated() {
      guard let before = pairs.knownPlace(of: place).map({ known[$0] }) else {
        var learner = learner
        if reading.numbering != .own { learner.number = numbers.next() }
        joined.append(learner)
        after.append(learner)
        continue
      }
      let merged = Self.merged(learner, into: before, reading, keepsOthers: keepsOthers)
      updated[before.number] = merged
      if trainingClass.roster[before.number] == nil {
        returned.insert(before.number)
        joined.append(merged)
      }
      after.append(merged)
    }
    let missing = old.filter { updated[$0.number] == nil }
    if merges { after = old.map { updated[$0.number] ?? $0 } + joined }
    left = merges ? [] : missing
    var changed = trainingClass
    changed.roster = Roster(after)
    changed.former =
      trainingClass.former.filter { !returned.contains($0.number) }
      + left.filter { attended.contains($0.number) }
    self.changed = changed
    self.joined = joined
    altered = old.compactMap { before in
      updated[before.number].flatMap { $0 == before ? nil : (before, $0) }
    }
    let faults = Self.collisions(
      known, after: after, former: changed.former, updated: updated, attended: attended)
    guard faults.isEmpty else { throw .faultyRoster(file: file, faults) }
  }

  /// A learner as the file has it, with what it does not speak of as it was.
  private static func merged(
    _ learner: Learner, into before: Learner, _ reading: RosterReading, keepsOthers: Bool
  ) -> Learner {
    var merged = learner
    if reading.numbering == .own, learner.number != before.number {
      merged.earlierNumbers = before.earlierNumbers + [before.number]
    } else {
      merged.number = before.number
      merged.earlierNumbers = before.earlierNumbers
    }
    merged.earlierNumbers.removeAll { $0 == merged.number }
    if !reading.columns.contains(.unit) { merged.unit = before.unit }
    if !reading.columns.contains(.group) { merged.group = before.group }
    if !reading.columns.contains(.phone) { merged.phone = before.phone }
    if !reading.columns.contains(.seat) { merged.seat = before.seat }
    if keepsOthers { merged.others = before.others }
    return merged
  }

  /// Numbers that would belong to two: to one now, and to another whose attendance they hold.
  private static func collisions(
    _ known: [Learner], after: [Learner], former: [Learner], updated: [LearnerNumber: Learner],
    attended: Set<LearnerNumber>
  ) -> [RosterRemark] {
    var owners: [LearnerNumber: Learner] = [:]
    for learner in known {
      for number in [learner.number] + learner.earlierNumbers { owners[number] = learner }
    }
    var remarks: [RosterRemark] = []
    var taken: [LearnerNumber: Learner] = [:]
    for learner in after {
      if let other = taken.updateValue(learner, forKey: learner.number) {
        remarks.append(
          RosterRemark(.fault, "学号 \(learner.number) 成了两个人的（\(other.name)、\(learner.name)），请换一个"))
      }
      guard let owner = owners[learner.number], updated[owner.number] != learner,
        owner.number != learner.number || owner.name != learner.name,
        attended.contains(owner.number)
      else { continue }
      remarks.append(
        RosterRemark(
          .fault, "学号 \(learner.number) 原来是\(owner.name)的，上面记着考勤，请给\(learner.name)换一个学号"))
    }
    return remarks
  }
}
