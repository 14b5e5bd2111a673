internal import JSONText
internal import Sessions

/// Reads `contest.json`, which somebody may have changed by hand.
struct ContestFileReader {
  private let text: JSONText
  private let path: String

  /// Reads a contest.
  static func read(
    _ bytes: [UInt8], id: ContestID, path: String
  ) throws(ContestError) -> Contest {
    let reader = ContestFileReader(text: JSONText(bytes), path: path)
    let file: JSONValue
    do throws(JSONSyntaxError) {
      file = try reader.text.value()
    } catch {
      throw .damaged(path: path, error.position, reason: error.reason)
    }
    return try reader.contest(file, id: id)
  }

  private func contest(_ file: JSONValue, id: ContestID) throws(ContestError) -> Contest {
    guard case .object = file else { throw fault([], "应当是一个对象 {…}") }
    guard let version = file["schemaVersion"]?.integer else {
      throw fault([.key("schemaVersion")], "缺少 schemaVersion，或者不是整数")
    }
    guard version <= Contest.schemaVersion else {
      throw .newerVersion(path: path, version: version)
    }
    guard version >= 1 else { throw fault([.key("schemaVersion")], "没有这个版本") }
    guard let title = file["title"]?.string.map(ClassTitle.cleaned), ClassTitle.isFit(title),
      ContestWords.mayBePrinted(title)
    else { throw fault([.key("title")], "缺少 title，或者不能作名称") }
    guard let createdAt = file["createdAt"]?.string.flatMap({ Timestamp($0) }) else {
      throw fault([.key("createdAt")], "createdAt 应当是 2026-09-12T21:10:03+08:00 这样的时间")
    }
    let entrants = try entrants(file)
    let known = Set(entrants.map(\.number))
    let rounds = try rounds(file, known: known)
    var contest = Contest(
      id: id, title: title, createdAt: createdAt, entrants: entrants, rounds: rounds)
    contest.judging = try judging(file)
    contest.tieBreaks = try tieBreaks(file, rounds: rounds)
    contest.prizes = try prizes(file)
    return contest
  }

  private func entrants(_ file: JSONValue) throws(ContestError) -> [Entrant] {
    var entrants: [Entrant] = []
    var numbers: Set<LearnerNumber> = []
    for (place, item) in (file["entrants"]?.elements ?? []).enumerated() {
      let path: [JSONText.PathStep] = [.key("entrants"), .index(place)]
      guard let number = line(item, "number"), let name = line(item, "name") else {
        throw fault(path, "这位选手缺少 number（准考证号）或者 name（姓名）")
      }
      let entrant = Entrant(
        number: LearnerNumber(rawValue: number), name: name, unit: line(item, "unit"),
        division: line(item, "division"))
      guard numbers.insert(entrant.number).inserted else {
        throw fault(path, "准考证号 \(number) 前面已经有了")
      }
      entrants.append(entrant)
    }
    guard !entrants.isEmpty else { throw fault([.key("entrants")], "缺少 entrants，或者没有选手") }
    return entrants
  }

  private func judging(_ file: JSONValue) throws(ContestError) -> JudgingRule {
    guard let value = file["judging"] else { return JudgingRule() }
    var rule = JudgingRule()
    if let member = value["dropsExtremes"] {
      guard let drops = member.boolean else {
        throw fault([.key("judging"), .key("dropsExtremes")], "应当是 true 或 false")
      }
      rule.dropsExtremes = drops
    }
    if let member = value["recheckPercent"] {
      guard let percent = member.integer, (1...100).contains(percent) else {
        throw fault([.key("judging"), .key("recheckPercent")], "应当是 1 至 100 的整数")
      }
      rule.recheckPercent = percent
    }
    return rule
  }

  private func tieBreaks(
    _ file: JSONValue, rounds: [ContestRound]
  ) throws(ContestError) -> [TieBreak] {
    var rules: [TieBreak] = []
    for (place, item) in (file["tieBreaks"]?.elements ?? []).enumerated() {
      guard let rule = item.string.flatMap({ TieBreak($0, rounds: rounds) }) else {
        throw fault([.key("tieBreaks"), .index(place)], "看不懂这条同分规则")
      }
      rules.append(rule)
    }
    return rules
  }

  private func prizes(_ file: JSONValue) throws(ContestError) -> PrizePlan {
    guard let value = file["prizes"] else { return PrizePlan() }
    var plan = PrizePlan(counts: try counts(value["counts"], [.key("prizes"), .key("counts")]))
    for member in value["own"]?.members ?? [] {
      plan.own[RosterText.line(member.name)] = try counts(
        member.value, [.key("prizes"), .key("own"), .key(member.name)])
    }
    if let border = value["border"] {
      guard let rule = border.string.flatMap(BorderRule.init) else {
        let known = BorderRule.allCases.map(\.rawValue).joined(separator: "、")
        throw fault([.key("prizes"), .key("border")], "应当是 \(known)")
      }
      plan.border = rule
    }
    if let prefix = line(value, "certificatePrefix") {
      guard ContestWords.mayBePrinted(prefix), prefix.count <= 40 else {
        throw fault([.key("prizes"), .key("certificatePrefix")], "不能印在证书上")
      }
      plan.certificatePrefix = prefix
    }
    return plan
  }

  private func counts(
    _ value: JSONValue?, _ path: [JSONText.PathStep]
  ) throws(ContestError) -> [Int] {
    let items = value?.elements ?? []
    let counts = items.compactMap(\.integer)
    guard counts.count == items.count, counts.count <= Prize.allCases.count,
      counts.allSatisfy({ (0...RosterLimits.learners).contains($0) })
    else { throw fault(path, "应当是至多 \(Prize.allCases.count) 个人数") }
    return counts
  }

  private func rounds(
    _ file: JSONValue, known: Set<LearnerNumber>
  ) throws(ContestError) -> [ContestRound] {
    var rounds: [ContestRound] = []
    for (place, item) in (file["rounds"]?.elements ?? []).enumerated() {
      let reader = RoundReader(
        item: item, known: known, fault: { self.fault([.key("rounds"), .index(place)] + $0, $1) })
      rounds.append(try reader.round())
    }
    do throws(ContestError) {
      try ContestRound.check(rounds)
    } catch {
      throw fault([.key("rounds")], String(error.problem.dropLast()))
    }
    return rounds
  }

  private func line(_ value: JSONValue, _ name: String) -> String? {
    value[name]?.string.map(RosterText.line).flatMap { $0.isEmpty ? nil : $0 }
  }

  private func fault(_ path: [JSONText.PathStep], _ reason: String) -> ContestError {
    // What is missing is missing from what is around it.
    let offset = text.offset(of: path) ?? text.offset(of: Array(path.dropLast())) ?? 0
    return .damaged(path: self.path, text.position(ofOffset: offset), reason: reason)
  }
}
