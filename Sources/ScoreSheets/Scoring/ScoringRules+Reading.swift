public import JSONText

/// Why a file of scoring rules cannot be used.
public struct ScoringRulesError: Error, Hashable, CustomStringConvertible {
  /// The file.
  public let path: String
  /// Where in it.
  public let position: JSONText.Position
  /// What is wrong, in Chinese, without a full stop.
  public let reason: String

  /// Place and reason with what to do.
  public var description: String {
    "\(path)：\(position)：\(reason)。改好以后再试；不用这个文件就把它移走，按通常做法计算。"
  }
}

extension ScoringRules {
  /// The version of the layout that is written, and the newest that is understood.
  public static let schemaVersion = 1

  /// Reads `scoring.json`.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - path: What it is called, for messages.
  /// - Throws: ``ScoringRulesError`` for the first thing that is wrong.
  public init(_ bytes: [UInt8], path: String) throws(ScoringRulesError) {
    let reader = ScoringRulesReader(text: JSONText(bytes), path: path)
    self = try reader.rules()
  }
}

/// Reads scoring rules that a person has written.
private struct ScoringRulesReader {
  let text: JSONText
  let path: String

  func rules() throws(ScoringRulesError) -> ScoringRules {
    let file: JSONValue
    do throws(JSONSyntaxError) {
      file = try text.value()
    } catch {
      throw ScoringRulesError(path: path, position: error.position, reason: error.reason)
    }
    guard case .object(let members) = file else { throw fault([], "应当是一个对象 {…}") }
    var rules = ScoringRules()
    for member in members { try take(member, into: &rules) }
    guard file["schemaVersion"]?.integer != nil else { throw fault([], "缺少 schemaVersion") }
    guard rules.excellent >= rules.pass else {
      throw fault([.key("excellent")], "优秀线不能低于及格线")
    }
    for (line, name) in [(rules.pass, "及格线"), (rules.excellent, "优秀线")]
    where !rules.grades.contains(where: { $0.from == line }) {
      throw fault(
        [.key("grades")], "\(name) \(ScoringRules.digits(line)) 分不是任何等次的起点，等次和\(name)会对不上")
    }
    var plain = rules
    plain.given = [:]
    rules.isUsual = plain == .usual
    return rules
  }

  private func take(
    _ member: JSONValue.Member, into rules: inout ScoringRules
  ) throws(ScoringRulesError) {
    let place: [JSONText.PathStep] = [.key(member.name)]
    let value = member.value
    switch member.name {
    case "schemaVersion":
      guard let version = value.integer, (1...ScoringRules.schemaVersion).contains(version) else {
        throw fault(place, "没有这个版本，请写 \(ScoringRules.schemaVersion)")
      }
    case "dailyWeight": rules.dailyWeight = try number(value, 0...100, place)
    case "attendanceShare": rules.attendanceShare = try number(value, 0...100, place)
    case "lateCredit": rules.lateCredit = try number(value, 0...1, place)
    case "pass": rules.pass = try number(value, 0...100, place)
    case "excellent": rules.excellent = try number(value, 0...100, place)
    case "decimals":
      guard let decimals = value.integer, (0...2).contains(decimals) else {
        throw fault(place, "应当是 0、1 或者 2")
      }
      rules.decimals = decimals
    case "rounding": rules.rounding = try word(value, place)
    case "ties": rules.ties = try word(value, place)
    case "tieBreaks":
      rules.tieBreaks = try list(value, place) { (item, place) throws(ScoringRulesError) in
        try word(item, place)
      }
    case "resitLimit":
      rules.resitLimit = value == .null ? nil : try number(value, 0...100, place)
    case "resits":
      rules.resits = try list(value, place) { (item, place) throws(ScoringRulesError) in
        try line(item, place)
      }
    case "bands":
      rules.bands = try list(value, place) { (item, place) throws(ScoringRulesError) in
        try number(item, 0...100, place)
      }
      try checkFalling(rules.bands, place)
    case "prizes":
      rules.prizes = try list(value, place) { (item, place) throws(ScoringRulesError) in
        guard let count = item.integer, (0...10_000).contains(count) else {
          throw fault(place, "应当是人数")
        }
        return count
      }
      guard rules.prizes.count <= 4 else { throw fault(place, "最多四档：一、二、三等奖和优秀奖") }
    case "grades":
      rules.grades = try list(value, place) { (item, place) throws(ScoringRulesError) in
        ScoringRules.Grade(
          try line(item["name"] ?? .null, place + [.key("name")]),
          from: try number(item["from"] ?? .null, 0...100, place + [.key("from")]))
      }
      try checkFalling(rules.grades.map(\.from), place)
      guard rules.grades.last?.from == 0 else { throw fault(place, "最后一个等次应当从 0 分起") }
    case "examWeights":
      rules.examWeights = try named(value, place) { (item, place) throws(ScoringRulesError) in
        try number(item, 0...100, place)
      }
    case "given":
      rules.given = try named(value, place) { (item, place) throws(ScoringRulesError) in
        try given(item, place)
      }
    default:
      throw fault(place, "没有 \(member.name.prefix(40)) 这一项")
    }
  }

  private func given(
    _ value: JSONValue, _ place: [JSONText.PathStep]
  ) throws(ScoringRulesError) -> ScoringRules.GivenMarks {
    guard case .object(let members) = value else { throw fault(place, "应当是一个对象 {…}") }
    var given = ScoringRules.GivenMarks()
    for member in members {
      let place = place + [.key(member.name)]
      switch member.name {
      case "name": given.name = try line(member.value, place)
      case "daily": given.daily = try number(member.value, 0...100, place)
      case "subjective": given.subjective = try number(member.value, 0...1000, place)
      case "violation": given.violation = try line(member.value, place)
      case "remark": given.remark = try line(member.value, place)
      default:
        throw fault(
          place, "没有 \(member.name.prefix(40)) 这一项，可用的是 name、daily、subjective、violation、remark")
      }
    }
    return given
  }

  // MARK: Values

  private func number(
    _ value: JSONValue, _ range: ClosedRange<Double>, _ place: [JSONText.PathStep]
  ) throws(ScoringRulesError) -> Double {
    guard let number = value.number, range.contains(number) else {
      let (low, high) = (
        ScoringRules.digits(range.lowerBound), ScoringRules.digits(range.upperBound)
      )
      throw fault(place, "应当是 \(low) 至 \(high) 的数")
    }
    return number
  }

  private func line(
    _ value: JSONValue, _ place: [JSONText.PathStep]
  ) throws(ScoringRulesError) -> String {
    guard let text = value.string, !text.isEmpty, text.count <= 100,
      !text.contains(where: \.isNewline)
    else { throw fault(place, "应当是 100 个字以内的一行文字") }
    return text
  }

  private func word<Word: RawRepresentable<String> & CaseIterable>(
    _ value: JSONValue, _ place: [JSONText.PathStep]
  ) throws(ScoringRulesError) -> Word {
    guard let word = value.string.flatMap(Word.init(rawValue:)) else {
      throw fault(place, "应当是 \(Word.allCases.map(\.rawValue).joined(separator: "、")) 之一")
    }
    return word
  }

  private func list<Item>(
    _ value: JSONValue, _ place: [JSONText.PathStep],
    _ read: (JSONValue, [JSONText.PathStep]) throws(ScoringRulesError) -> Item
  ) throws(ScoringRulesError) -> [Item] {
    guard case .list(let items) = value else { throw fault(place, "应当是列表 […]") }
    var result: [Item] = []
    for (index, item) in items.enumerated() {
      result.append(try read(item, place + [.index(index)]))
    }
    return result
  }

  private func named<Item>(
    _ value: JSONValue, _ place: [JSONText.PathStep],
    _ read: (JSONValue, [JSONText.PathStep]) throws(ScoringRulesError) -> Item
  ) throws(ScoringRulesError) -> [String: Item] {
    guard case .object(let members) = value else { throw fault(place, "应当是一个对象 {…}") }
    var result: [String: Item] = [:]
    for member in members {
      result[member.name] = try read(member.value, place + [.key(member.name)])
    }
    return result
  }

  private func checkFalling(
    _ numbers: [Double], _ place: [JSONText.PathStep]
  ) throws(ScoringRulesError) {
    guard !numbers.isEmpty, zip(numbers, numbers.dropFirst()).allSatisfy({ $0 > $1 }) else {
      throw fault(place, "应当从高到低排列，不能为空，也不能重复")
    }
  }

  private func fault(_ place: [JSONText.PathStep], _ reason: String) -> ScoringRulesError {
    let offset = text.offset(of: place) ?? text.offset(of: Array(place.dropLast())) ?? 0
    return ScoringRulesError(path: path, position: text.position(ofOffset: offset), reason: reason)
  }
}
