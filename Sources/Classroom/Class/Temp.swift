public struct LearnerNumber: RawRepresentable, Hashable, Sendable, Comparable, CustomStringConvertible {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public var description: String { rawValue }
  public static func < (a: Self, b: Self) -> Bool { a.rawValue < b.rawValue }
}
public struct Learner: Hashable, Sendable {
  public let number: LearnerNumber
  public let name: String
  public let unit: String?
  public let group: String?
  public init(number: LearnerNumber, name: String, unit: String? = nil, group: String? = nil) {
    self.number = number; self.name = name; self.unit = unit; self.group = group
  }
}
public enum RosterMatch { case one(Learner), several([Learner]), none }
public struct Roster: Hashable, Sendable {
  public let learners: [Learner]
  public init(learners: [Learner]) { self.learners = learners }
  public var groups: [String] { var s: [String] = []; for l in learners { if let g = l.group, !s.contains(g) { s.append(g) } }; return s }
  public subscript(number: LearnerNumber) -> Learner? { learners.first { $0.number == number } }
  public func find(_ typed: String) -> RosterMatch { let m = learners.filter { $0.number.rawValue == typed || $0.name == typed }; return m.count == 1 ? .one(m[0]) : m.isEmpty ? .none : .several(m) }
}
