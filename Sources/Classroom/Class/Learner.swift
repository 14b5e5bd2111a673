/// 学员: somebody in the roster of a class.
public struct Learner: Hashable, Sendable {
  /// 学号, which no two in a roster share.
  public var number: LearnerNumber
  /// 姓名
  public var name: String
  /// 单位
  public var unit: String?
  /// 组别
  public var group: String?
  /// 手机
  public var phone: String?
  /// 座位号
  public var seat: String?
  /// Numbers that the learner had before, which older records name.
  public var earlierNumbers: [LearnerNumber]
  /// What else the roster says, in the order of its columns.
  public var others: [Remark]

  /// What a column without a meaning of its own says of a learner: `职务`, `科长`.
  public struct Remark: Hashable, Sendable {
    /// The head of the column.
    public let name: String
    /// What stands there.
    public let value: String

    /// Puts a head and a value together.
    public init(name: String, value: String) {
      self.name = name
      self.value = value
    }
  }

  /// Describes a learner.
  public init(
    number: LearnerNumber, name: String, unit: String? = nil, group: String? = nil,
    phone: String? = nil, seat: String? = nil, others: [Remark] = [],
    earlierNumbers: [LearnerNumber] = []
  ) {
    self.number = number
    self.name = name
    self.unit = unit
    self.group = group
    self.phone = phone
    self.seat = seat
    self.others = others
    self.earlierNumbers = earlierNumbers
  }
}
