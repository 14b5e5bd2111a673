internal import JSONText
internal import Quiz
internal import Sessions
internal import Spreadsheets

/// Reads `class.json`, which somebody may have changed by hand.
struct ClassFileReader {
  private let text: JSONText
  private let path: String

  /// Reads a class.
  static func read(
    _ bytes: [UInt8], id: ClassID, path: String
  ) throws(ClassError) -> TrainingClass {
    let reader = ClassFileReader(text: JSONText(bytes), path: path)
    let file: JSONValue
    do throws(JSONSyntaxError) {
      file = try reader.text.value()
    } catch {
      throw .damaged(path: path, error.position, reason: error.reason)
    }
    return try reader.trainingClass(file, id: id)
  }

  private func trainingClass(_ file: JSONValue, id: ClassID) throws(ClassError) -> TrainingClass {
    guard case .object = file else { throw fault([String](), "应当是一个对象 {…}") }
    guard let version = file["schemaVersion"]?.integer else {
      throw fault(["schemaVersion"], "缺少 schemaVersion，或者不是整数")
    }
    guard version <= TrainingClass.schemaVersion else {
      throw .newerVersion(path: path, version: version)
    }
    guard version >= 1 else { throw fault(["schemaVersion"], "没有这个版本") }
    guard let title = file["title"]?.string.map(ClassTitle.cleaned), !title.isEmpty else {
      throw fault(["title"], "缺少 title，或者不是文字")
    }
    guard let createdAt = file["createdAt"]?.string.flatMap({ Timestamp($0) }) else {
      throw fault(["createdAt"], "createdAt 应当是 2026-09-12T21:10:03+08:00 这样的时间")
    }
    let learners = try learners(file, "learners")
    let former = try self.learners(file, "former")
    var numbers: Set<LearnerNumber> = []
    for (place, learner) in learners.enumerated() where !numbers.insert(learner.number).inserted {
      throw fault(
        [.key("learners"), .index(place)], "学号 \(learner.number) 前面已经有了")
    }
    return TrainingClass(
      id: id, title: title, createdAt: createdAt, roster: Roster(learners),
      former: former.filter { !numbers.contains($0.number) },
      absenceRule: try absenceRule(file))
  }

  private func learners(_ file: JSONValue, _ key: String) throws(ClassError) -> [Learner] {
    guard let value = file[key] else { return [] }
    guard case .list(let items) = value else { throw fault([.key(key)], "\(key) 应当是列表 […]") }
    var learners: [Learner] = []
    for (place, item) in items.enumerated() {
      let text = { (name: String) in
        item[name]?.string.map(RosterText.line).flatMap { $0.isEmpty ? nil : $0 }
      }
      guard let number = text("number"), let name = text("name") else {
        throw fault([.key(key), .index(place)], "这位学员缺少 number（学号）或者 name（姓名）")
      }
      let others = (item["others"]?.elements ?? []).compactMap { other -> Learner.Remark? in
        guard let name = other["name"]?.string, let value = other["value"]?.string else {
          return nil
        }
        return Learner.Remark(name: RosterText.line(name), value: RosterText.line(value))
      }
      learners.append(
        Learner(
          number: LearnerNumber(rawValue: number), name: name, unit: text("unit"),
          group: text("group"), phone: text("phone"), seat: text("seat"), others: others,
          earlierNumbers: (item["earlierNumbers"]?.strings ?? []).map {
            LearnerNumber(rawValue: RosterText.line($0))
          }))
    }
    return learners
  }

  private func absenceRule(_ file: JSONValue) throws(ClassError) -> AbsenceRule? {
    guard let value = file["absenceRule"], value != .null else { return nil }
    guard case .object(let members) = value else {
      throw fault(["absenceRule"], "absenceRule 应当是一个对象 {…}")
    }
    var rule = AbsenceRule()
    for member in members {
      let path: [JSONText.PathStep] = [.key("absenceRule"), .key(member.name)]
      switch member.name {
      case "countsLeave":
        guard let counts = member.value.boolean else { throw fault(path, "应当是 true 或 false") }
        rule.countsLeave = counts
      case "halfDays": rule.halfDays = try number(member, 1...1000, at: path)
      case "percent": rule.percent = try number(member, 0...99, at: path)
      case "planned": rule.planned = try number(member, 1...10_000, at: path)
      default: throw fault(path, "没有 \(member.name) 这一项，可用的是 halfDays、percent、planned、countsLeave")
      }
    }
    return rule
  }

  private func number(
    _ member: JSONValue.Member, _ range: ClosedRange<Int>, at path: [JSONText.PathStep]
  ) throws(ClassError) -> Int {
    guard let number = member.value.integer, range.contains(number) else {
      throw fault(path, "应当是 \(range.lowerBound) 至 \(range.upperBound) 的整数")
    }
    return number
  }

  private func fault(_ keys: [String], _ reason: String) -> ClassError {
    fault(keys.map { .key($0) }, reason)
  }

  private func fault(_ path: [JSONText.PathStep], _ reason: String) -> ClassError {
    // What is missing is missing from what is around it.
    let offset = text.offset(of: path) ?? text.offset(of: Array(path.dropLast())) ?? 0
    return .damaged(path: self.path, text.position(ofOffset: offset), reason: reason)
  }
}
