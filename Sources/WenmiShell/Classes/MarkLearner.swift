import Classroom
import LineEditing
import Quiz
import ScoreSheets

/// `class mark`, 登记: puts down of a learner what no session tells: 平时, 主观题, 违纪, 备注.
enum MarkLearner: ClassAction {
  static let names = ["mark", "登记", "记分"]
  static let usage = "mark [班] 学员 平时 85 | 主观 25 | 违纪 夹带 | 备注 … | 清除"
  static let summary = "登记平时分、主观题分、违纪和备注，成绩登记册里用"

  static func run(_ words: [String], in shell: Shell) throws {
    try shell.mark(words)
  }
}

extension Shell {
  /// Puts something down of a learner, in the scoring rules of the class.
  ///
  /// - Parameter words: The class where there are several, the learner, what, and how much.
  /// - Returns: What the process should return.
  public func classMark(_ words: [String]) async -> ExitStatus {
    await settlingClass {
      try mark(words)
      return .done
    }
  }

  fileprivate func mark(_ words: [String]) throws {
    let usage = "请写学员和要登记的，如 class mark 秋季班 07 平时 85，或者 07 违纪 夹带。"
    guard let place = words.indices.dropFirst().first(where: { GivenWord.named(words[$0]) != nil }),
      let what = GivenWord.named(words[place])
    else { throw ShellProblem(usage) }
    let shown = try trainingClass(words[..<(place - 1)].joined(separator: " "))
    let learner: Learner
    switch shown.roster.find(words[place - 1]) {
    case .one(let found): learner = found
    case .none: throw ShellProblem("班里没有“\(words[place - 1].prefix(40))”。请写学号或者全名。")
    case .several(let found):
      throw ShellProblem(
        "“\(words[place - 1])”不止一人：\(found.map(\.label).joined(separator: "、"))。请写学号。")
    }
    let value = words[(place + 1)...].joined(separator: " ")
    let path = ScoringFile.path(in: classStore.folder(of: shown.id))
    var rules = try ScoringFile.rules(at: path) ?? .usual
    var given = rules.given[learner.number.rawValue] ?? ScoringRules.GivenMarks()
    try what.put(value, into: &given)
    given.name = nil
    let isEmpty = given == ScoringRules.GivenMarks()
    given.name = learner.name
    rules.given[learner.number.rawValue] = isEmpty ? nil : given
    try ScoringFile.write(rules, to: path)
    say("\(learner.label)：\(given.words.isEmpty ? "没有登记" : given.words)")
  }
}

/// What can be put down of a learner.
private enum GivenWord: CaseIterable {
  case daily, subjective, violation, remark, nothing

  var names: [String] {
    switch self {
    case .daily: ["平时", "平时分", "daily"]
    case .subjective: ["主观", "主观题", "subjective"]
    case .violation: ["违纪", "violation"]
    case .remark: ["备注", "remark"]
    case .nothing: ["清除", "撤销", "clear"]
    }
  }

  static func named(_ word: String) -> GivenWord? {
    allCases.first { $0.names.contains(word.lowercased()) }
  }

  /// Puts a value in; an empty one takes out what was there.
  func put(_ value: String, into given: inout ScoringRules.GivenMarks) throws(ShellProblem) {
    switch self {
    case .daily: given.daily = try Self.number(value, most: 100)
    case .subjective: given.subjective = try Self.number(value, most: 1000)
    case .violation:
      given.violation = value.isEmpty ? given.violation ?? "违纪" : try Self.line(value)
    case .remark: given.remark = value.isEmpty ? nil : try Self.line(value)
    case .nothing: given = ScoringRules.GivenMarks()
    }
  }

  private static func number(_ typed: String, most: Double) throws(ShellProblem) -> Double? {
    var plain = TypedForms.trimmed(TypedForms.folded(typed))
    guard !plain.contains(where: \.isWhitespace) else {
      throw ShellProblem("“\(typed.prefix(20))”不是一个分数。")
    }
    if plain.isEmpty { return nil }
    if plain.hasSuffix("分") { plain.removeLast() }
    guard let points = Points(plain) else {
      throw ShellProblem("“\(typed.prefix(20))”不是分数。请写 0 至 \(Int(most)) 的数，最多两位小数。")
    }
    let number = Double(points.hundredths) / 100
    guard number <= most else { throw ShellProblem("\(plain) 超过了 \(Int(most)) 分。") }
    return number
  }

  private static func line(_ typed: String) throws(ShellProblem) -> String {
    guard typed.count <= 100 else { throw ShellProblem("太长了，请用 100 个字以内。") }
    return typed
  }
}
