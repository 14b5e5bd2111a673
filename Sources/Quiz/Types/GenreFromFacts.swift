import OfficialDocuments
import SecretarialRules

/// 看事实定文种: the facts of a case; the rules library, not the bank, knows the genre and the
/// routing rules that are broken. A point for the genre, another for the violations where asked.
struct GenreFromFacts: QuestionContent {
  static let title = "定文种"
  static let members: Set<String> = ["facts", "asksViolations"]
  static let innerMembers: [String: Set<String>] = ["facts": Scenario.factNames]

  let facts: Scenario
  let asksViolations: Bool

  func page(shuffledBy seed: UInt64) -> QuestionPage {
    QuestionPage(
      howToAnswer: asksViolations
        ? [
          "写法：文种 违规，如 报告 越级未抄送；没有违规写 文种 无。",
          "违规可写：\(Self.violationNames.joined(separator: " "))",
        ] : [],
      answerForm: asksViolations ? "文种 违规" : "文种名")
  }

  func read(_ typed: String, on page: QuestionPage) throws(ResponseProblem) -> Response {
    var words = typed.split { TypedForms.isSeparator($0) && !"和及与".contains($0) }.map(String.init)
    guard !words.isEmpty else { throw ResponseProblem(message: "还没有作答。请写出文种名，如 通知。") }
    let genre = try GenreName.read(Self.takeGenreName(from: &words))
    guard asksViolations else {
      for word in words where GenreName.isKnown(word) {
        throw ResponseProblem(message: "“\(genre.name)”还是“\(word)”？请只写一个文种。")
      }
      return Response(genre.name, typed: typed, notes: genre.notes)
    }
    guard !words.isEmpty else {
      throw ResponseProblem(
        message: "还要写出违反了哪条行文规则，没有就写 无。\n可以写的有：\(Self.violationNames.joined(separator: "、"))。")
    }
    var violations: [String] = []
    for word in words where !TypedForms.isNothing(word) {
      guard let name = Self.violationName(word) else {
        throw ResponseProblem(
          message: "没有“\(word)”这个说法。可以写的有：\(Self.violationNames.joined(separator: "、"))；没有违规写 无。")
      }
      if !violations.contains(name) { violations.append(name) }
    }
    let rest = violations.isEmpty ? "无" : violations.sorted().joined(separator: ",")
    return Response("\(genre.name)；\(rest)", typed: typed, notes: genre.notes)
  }

  func mark(_ response: Response, on page: QuestionPage, of question: Question) -> Mark {
    let advice = GenreAdviser.advise(facts)
    let parts = response.canonical.split(separator: "；").map(String.init)
    let genre = parts.first ?? ""
    let rightGenre = advice.genre?.rawValue ?? ""
    var points = genre == rightGenre ? 1.0 : 0
    var reasons: [String] = []
    var broken: [RuleCode] = []
    if genre != rightGenre {
      if let excluded = advice.excluded.first(where: { $0.genre.rawValue == genre }) {
        reasons.append("为什么不是\(genre)：\(excluded.reason)")
        broken.append(excluded.rule)
      } else if let note = GenreName.note(onOther: genre) {
        reasons.append("为什么不是\(genre)：\(note)")
      }
    }
    let why = advice.reasons.map(\.text).joined(separator: "；")
    if genre == rightGenre { reasons.append("为什么是\(rightGenre)：\(why)。") }
    if asksViolations {
      let named = Set((parts.count > 1 ? parts[1] : "无").split(separator: ",").map(String.init))
        .subtracting(["无"])
      let right = Set(advice.violations.map(\.name))
      if named == right { points += 1 }
      for violation in advice.violations {
        let said = named.contains(violation.name) ? "说对了" : "没有看出"
        reasons.append("\(violation.name)（\(said)）：\(violation.message)。改法：\(violation.fix)。")
      }
      for name in named.subtracting(right).sorted() {
        reasons.append("“\(name)”：这份公文没有这个问题。")
      }
    }
    let maxPoints: Double = asksViolations ? 2 : 1
    return Mark(
      points: points, of: maxPoints,
      headline: points == maxPoints
        ? "\(revealedKey(on: page))。"
        : "你答的是 \(parts.joined(separator: "，"))；应是 \(revealedKey(on: page))。",
      reasons: reasons,
      details: ["为什么是\(rightGenre)：\(why)。"]
        + advice.excluded.filter { $0.genre.rawValue != genre }
        .map { "不用\($0.genre.rawValue)：\($0.reason)" },
      scoring: asksViolations && points < maxPoints ? "评分：文种 1 分，违规说全、说准 1 分。" : nil,
      brokenRules: broken)
  }

  func revealedKey(on page: QuestionPage) -> String {
    let advice = GenreAdviser.advise(facts)
    let genre = advice.genre?.rawValue ?? "（事实不足）"
    guard asksViolations else { return genre }
    let names = advice.violations.map(\.name)
    return "\(genre)，\(names.isEmpty ? "没有违规" : names.joined(separator: "、"))"
  }

  func faults(in question: Question) -> [QuestionFault] {
    let advice = GenreAdviser.advise(facts)
    guard let genre = advice.genre else {
      return [
        .error("事实不足以定文种，还缺：\(advice.questions.joined(separator: "；"))请在 facts 里补上。", in: "facts")
      ]
    }
    var faults: [QuestionFault] = []
    if !question.explanation.contains(genre.rawValue) {
      faults.append(
        .error("规则库算出的文种是“\(genre.rawValue)”，解析里没有提到它。请核对 facts 和解析。", in: "explanation"))
    }
    for violation in advice.violations where !question.rules.contains(violation.rule) {
      faults.append(
        asksViolations
          ? .error(
            "规则库算出“\(violation.name)”（\(violation.rule)），rules 里没有这条。请核对 facts，或者补上。", in: "rules")
          : .advice("事实里有“\(violation.name)”，题目却没有问违规。请写 asksViolations，或者改 facts。", in: "facts"))
    }
    return faults
  }
}

extension GenreFromFacts {
  private enum Key: CodingKey { case facts, asksViolations }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    facts = try members.decode(Scenario.self, forKey: .facts)
    asksViolations = try members.decodeIfPresent(Bool.self, forKey: .asksViolations) ?? false
  }

  /// The short names of all routing rules, as learners may answer them.
  static let violationNames: [String] = RuleCatalog.scenarioRules.map { $0.violationName }

  /// The first word, or the first ones where a name in English has several: `public notice`.
  private static func takeGenreName(from words: inout [String]) -> String {
    for count in [3, 2] where words.count >= count {
      let name = words.prefix(count).joined()
      guard name.allSatisfy(\.isASCII), GenreName.isKnown(name) else { continue }
      words.removeFirst(count)
      return name
    }
    return words.removeFirst()
  }

  /// The routing rule that a learner means: its short name, a part of it, or its code.
  private static func violationName(_ word: String) -> String? {
    let wanted = TypedForms.comparableWord(word)
    if let exact = violationNames.first(where: { TypedForms.comparableWord($0) == wanted }) {
      return exact
    }
    if let byCode = RuleCatalog.scenarioRules.first(where: {
      $0.code.rawValue.lowercased() == wanted
    }) {
      return byCode.violationName
    }
    guard wanted.count >= 2 else { return nil }
    let near = violationNames.filter { $0.contains(wanted) || wanted.contains($0) }
    if near.count == 1 { return near[0] }
    let meant = RuleCatalog.scenarioRules.filter { rule in
      tellingWords[rule.code]?.contains { wanted.contains($0) } == true
    }
    return meant.count == 1 ? meant[0].violationName : nil
  }

  /// Words that no other violation is described with, for those who do not know the short names.
  private static let tellingWords: [RuleCode: [String]] = [
    "GW121": ["事后"], "GW301": ["多头", "多个主送", "主送多", "两个主送"], "GW302": ["抄送下级", "抄送给下级", "抄送了下级"],
    "GW303": ["一文", "多事", "两件事", "几件事"], "GW304": ["夹带"], "GW305": ["越级"],
    "GW306": ["领导个人", "送个人", "负责人个人"], "GW307": ["个人名义", "负责人名义", "局长名义"],
    "GW308": ["原文转", "转报", "倾向性意见"], "GW309": ["本级"], "GW310": ["指令", "下命令"],
    "GW311": ["注明"], "GW312": ["协商", "一致"], "GW313": ["各自职权", "联合行文"],
    "GW314": ["内设"],
  ]
}
