public import Classroom

/// A learner on score sheets: of a roster, or as sessions name them.
public struct SheetLearner: Hashable, Sendable {
  /// 学号, with the zeros it begins with; `nil` where nothing gives one.
  public let number: String?
  /// 姓名
  public let name: String
  /// 单位
  public let unit: String?
  /// 组别
  public let group: String?
  /// The line of the roster, where there is a roster and they are in it.
  public let entry: Learner?
  /// Whether they left the class.
  public let hasLeft: Bool
  /// Other numbers that sessions know them by.
  let otherNumbers: [String]

  /// Somebody of a roster.
  init(_ entry: Learner, hasLeft: Bool) {
    number = entry.number.rawValue
    name = entry.name
    unit = entry.unit
    group = entry.group
    self.entry = entry
    self.hasLeft = hasLeft
    otherNumbers = entry.earlierNumbers.map { $0.rawValue }
  }

  /// Somebody as a session names them.
  init(_ appearance: Appearance) {
    number = appearance.number
    name = appearance.name
    unit = appearance.unit
    group = appearance.group
    entry = nil
    hasLeft = false
    otherNumbers = []
  }

  /// 准考证号, where the roster has one beside the 学号.
  public var admission: String? {
    entry?.others.first { $0.name.contains("准考证") && !$0.value.isEmpty }?.value
  }

  /// `07 张三（县委办）`, as far as it is known.
  public var label: String {
    (number.map { "\($0) " } ?? "") + name + (unit.map { "（\($0)）" } ?? "")
  }
}

/// Whom a session names: it may be somebody that is known already.
struct Appearance: Hashable {
  let number: String?
  let name: String
  let unit: String?
  let group: String?

  /// `07 张三（县委办）`, as far as it is known; also what decides between two of them.
  var label: String {
    (number.map { "\($0) " } ?? "") + name + (unit.map { "（\($0)）" } ?? "")
  }
}
