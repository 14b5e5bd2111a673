import SecretarialRules

/// 改公文: a whole document with planted faults; the learner names the lines and what is wrong with
/// them. A point for each fault named or put right, half a point for the line alone; a few false
/// alarms are forgiven, each further one costs a point, never below none.
///
/// The key is what was planted. That the document check finds the same, nothing more and nothing
/// less, is proved by ``faults(in:)``.
struct Proofread: QuestionContent {
  static let title = "改公文"
  static let members: Set<String> = ["text", "faults", "lures"]
  static let innerMembers: [String: Set<String>] = [
    "faults": ["line", "wrong", "right", "rule", "names", "why", "basis"],
    "lures": ["line", "text", "why"],
    "basis": ["text", "strength", "unit"],
  ]

  /// A fault of the document.
  struct Fault: Decodable, Sendable {
    /// The line, from 1.
    let line: Int
    /// The wrong text, which occurs once in its line.
    let wrong: String
    /// What it may become; the first is shown. An empty string deletes it.
    let right: [String]
    /// The rule that finds it; `nil` where only a person can see it.
    let rule: RuleCode?
    /// What the fault may be called; the first is shown.
    let names: [String]
    /// Why it is wrong, in Chinese without a full stop.
    let why: String
    /// What it rests on where no rule finds it.
    let basis: Question.StatedBasis?
  }

  let text: [String]
  let planted: [Fault]
  let lures: [FaultyPassage.Lure]

  /// False alarms that cost nothing: a whole document leaves room for opinion.
  static let forgivenAlarms = 2

  func page(shuffledBy seed: UInt64) -> QuestionPage {
    QuestionPage(
      passage: text, numbersPassage: true,
      howToAnswer: ["写法：行号 毛病，或者 行号 错处→改法，几处用分号隔开：4 少一字；6 甲→乙"],
      answerForm: "行号 毛病")
  }

  func read(_ typed: String, on page: QuestionPage) throws(ResponseProblem) -> Response {
    if TypedForms.isNothing(typed) { return Response("无", typed: typed) }
    let reader = ProofreadReader(passage: text, places: places.map(\.place))
    let entries = try reader.entries(typed)
    return Response(
      entries.map(\.description).joined(separator: "；"), typed: typed,
      notes: reader.notes(on: typed))
  }

  func words(for canonical: String) -> String {
    canonical.replacing("｜", with: "，").replacing("=", with: "→")
  }

  func mark(_ response: Response, on page: QuestionPage, of question: Question) -> Mark {
    let comparison = ProofreadComparison(
      of: ProofreadEntry.stored(response.canonical), with: self)
    let findings = comparison.findings
    let count = { (wanted: ProofreadComparison.Outcome) in
      findings.count { $0.outcome == wanted }
    }
    let (found, misfixed, located) = (count(.found), count(.misfixed), count(.located))
    let (missed, alarms) = (count(.missed), count(.falseAlarm))
    let penalty = max(0, alarms - Self.forgivenAlarms)
    let earned = Double(found) + Double(misfixed + located) / 2 - Double(penalty)
    let isRight = found == planted.count && penalty == 0
    let parts = [
      "说对 \(found) 处", located > 0 ? "只说出行 \(located) 处" : nil,
      misfixed > 0 ? "改得不对 \(misfixed) 处" : nil, missed > 0 ? "漏 \(missed) 处" : nil,
      alarms > 0 ? "误报 \(alarms) 处" : nil,
    ].compactMap(\.self).joined(separator: "，")
    return Mark(
      points: max(0, earned), of: Double(max(1, planted.count)),
      headline: isRight
        ? "\(planted.count) 处毛病都说对了。" : "\(planted.count) 处毛病，\(parts)。",
      reasons: findings.enumerated().map { $1.line(number: $0 + 1) },
      details: lures.compactMap { lure in
        lure.why.map { "第 \(lure.line) 行“\(lure.text)”没有错：\($0)" }
      },
      places: findings.enumerated().compactMap { number, finding in
        finding.range.map {
          Mark.PassageMark(line: finding.lineIndex, range: $0, number: number + 1)
        }
      },
      scoring: isRight
        ? nil
        : "评分：行和毛病都说对 1 分，只说对行 0.5 分；误报 \(Self.forgivenAlarms) 处以内不扣，再多一处扣 1 分，最低 0 分。",
      brokenRules: findings.filter { $0.outcome != .found }.compactMap(\.fault?.rule))
  }

  var advice: String? {
    "一共有 \(planted.count) 处毛病。先看版头、标题、主送，再逐句读正文，最后看落款、日期和抄送。"
  }

  func revealedKey(on page: QuestionPage) -> String {
    planted.map { "\($0.line) \($0.shownAnswer)" }.joined(separator: "；")
  }

  var prose: [String]? { PlantedPlace.corrected(text, places.map(\.place)) }

  /// The faults that stand where they should, each with its place.
  var places: [(fault: Fault, place: PlantedPlace)] {
    planted.compactMap { fault in
      guard text.indices.contains(fault.line - 1), !fault.wrong.isEmpty,
        let range = text[fault.line - 1].firstRange(of: fault.wrong)
      else { return nil }
      return (fault, PlantedPlace(lineIndex: fault.line - 1, range: range, rights: fault.right))
    }
  }
}

extension Proofread {
  private enum Key: CodingKey { case text, faults, lures }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    text = try members.decode(Lines.self, forKey: .text).lines
    planted = try members.decode([Fault].self, forKey: .faults)
    lures = try members.decodeIfPresent([FaultyPassage.Lure].self, forKey: .lures) ?? []
  }
}

extension Proofread.Fault {
  /// What is shown of the correction: `布署 → 部署`, `删去“某某”`; `nil` where it would fill lines.
  var shownCorrection: String? {
    let right = right.first ?? ""
    guard wrong.count + right.count <= 36 else { return nil }
    return right.isEmpty ? "删去“\(wrong)”" : "\(wrong) → \(right)"
  }

  /// The answer as one would type it.
  fileprivate var shownAnswer: String {
    let right = right.first ?? ""
    let canBeTyped =
      wrong.count + right.count <= 24 && !right.isEmpty && TypoEdit.canQuote(wrong)
      && TypoEdit.canQuote(right)
    return canBeTyped ? "\(wrong) → \(right)" : names.first ?? ""
  }

  /// What it rests on, the rule's own basis first, with its code.
  var statedBasis: String {
    if let rule, let known = RuleCatalog.rule(rule) {
      return "依据：\(known.basis.description)  规则 \(rule)"
    }
    return basis.map { "依据：\($0.description)" } ?? ""
  }
}
