internal import Quiz

/// 考场
public struct ExamRoom: Hashable, Sendable {
  /// What it is called: `第1考场`.
  public let name: String
  /// How many seats it has.
  public let capacity: Int

  /// Describes a room.
  public init(name: String, capacity: Int) {
    self.name = name
    self.capacity = capacity
  }

  /// Reads rooms as people type them: `30,30,24`, or with names `阶梯教室=30,二楼=24`.
  ///
  /// - Throws: ``ContestError/badRule(_:remedy:)``
  public static func list(_ typed: String) throws(ContestError) -> [ExamRoom] {
    var rooms: [ExamRoom] = []
    for item in ContestWords.items(typed) {
      let parts = item.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      let name = parts.count == 2 ? RosterText.line(parts[0]) : "第\(rooms.count + 1)考场"
      guard (1...2).contains(parts.count), let last = parts.last, let capacity = Int(last),
        (1...RosterLimits.learners).contains(capacity), RosterText.canBeSaid(name),
        name.count <= 20
      else {
        throw .badRule(
          "看不懂这个考场：\(item.prefix(40))", remedy: "请写每个考场的座位数，如 30,30,24 或者 阶梯教室=30,二楼=24")
      }
      rooms.append(ExamRoom(name: name, capacity: capacity))
    }
    guard !rooms.isEmpty else {
      throw .badRule("没有写考场", remedy: "请写每个考场的座位数，如 30,30,24")
    }
    guard Set(rooms.map(\.name)).count == rooms.count else {
      throw .badRule("两个考场的名称一样", remedy: "请换一个名称")
    }
    return rooms
  }
}
