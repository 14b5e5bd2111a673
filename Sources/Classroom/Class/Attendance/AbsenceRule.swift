/// A rule of the unit that runs a class on how many absences are too many.
///
/// Units differ in it and no regulation has one: there is none unless the unit sets it.
public struct AbsenceRule: Hashable, Sendable {
  /// So many half-days of absence are too many.
  public var halfDays: Int?
  /// More than so many per cent of the half-days are too many.
  public var percent: Int?
  /// The half-days of the whole class, of which ``percent`` are taken; `nil` for those held so far.
  public var planned: Int?
  /// Whether 请假 counts as absence as 旷课 does.
  public var countsLeave: Bool

  /// States a rule.
  public init(
    halfDays: Int? = nil, percent: Int? = nil, planned: Int? = nil, countsLeave: Bool = true
  ) {
    self.halfDays = halfDays
    self.percent = percent
    self.planned = planned
    self.countsLeave = countsLeave
  }

  /// Whether somebody was absent too often.
  ///
  /// - Parameters:
  ///   - count: The learner's half-days.
  ///   - held: The half-days of the class so far.
  /// - Returns: What the rule says.
  public func isBroken(by count: AttendanceCount, held: Int) -> Bool {
    let absences = count[.absent] + (countsLeave ? count[.excused] : 0)
    if let halfDays, absences >= halfDays { return true }
    guard let percent else { return false }
    return absences * 100 > percent * max(planned ?? 0, held)
  }
}
