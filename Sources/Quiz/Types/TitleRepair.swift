import OfficialDocuments
import SecretarialRules

/// 改标题: a bad title to be written anew; the rules library checks what is written. One point each
/// for the issuer, the matter, the genre and the form.
struct TitleRepair: QuestionContent {
  static let title = "改标题"
  static let members: Set<String> = [
    "text", "genre", "issuer", "mustContain", "mustNotContain", "mustEndWith", "onlyOnce",
    "accepted",
  ]

  let text: [String]
  let genre: DocumentGenre
  let issuer: String
  /// What must stand in the title; `购置|购买` where either will do.
  let mustContain: [String]
  let mustNotContain: [String]?
  let mustEndWith: String?
  let onlyOnce: [String]?
  let accepted: [String]

  private enum CodingKeys: CodingKey {
    case text, genre, issuer, mustContain, mustNotContain, mustEndWith, onlyOnce, accepted
  }

  func page(shuffledBy seed: UInt64) -> QuestionPage {
    QuestionPage(passage: text, howToAnswer: ["写出改好的标题，末尾不用句号。"], answerForm: "标题")
  }

  func read(_ typed: String, on page: QuestionPage) throws(ResponseProblem) -> Response {
    var title = Self.tidied(typed)
    // Usage, and no rule: worth saying, not worth a point.
    let endsWithStop = title.hasSuffix("。") || title.hasSuffix("．")
    if endsWithStop { title.removeLast() }
    guard title.count >= 4 else {
      throw ResponseProblem(message: "太短了，不像一个标题。请写出完整的标题。")
    }
    guard !text.contains(where: { Self.tidied($0) == title }) else {
      throw ResponseProblem(message: "这就是原来的标题。请写出改好的标题。")
    }
    return Response(
      title, typed: typed, notes: endsWithStop ? ["标题末尾一般不加句号，已经去掉。"] : [])
  }

  func mark(_ response: Response, on page: QuestionPage, of question: Question) -> Mark {
    Requirements(items: requirements(of: response.canonical))
      .mark(typed: response.canonical, key: revealedKey(on: page))
  }

  var advice: String? { "标题有三样：发文机关、关于什么事、文种。看看缺哪一样、哪一样不对。" }

  func revealedKey(on page: QuestionPage) -> String { accepted.first ?? "" }

  func faults(in question: Question) -> [QuestionFault] {
    var faults: [QuestionFault] = []
    if accepted.isEmpty { faults.append(.error("没有给出一个好标题。请写在 accepted 里。", in: "accepted")) }
    for title in accepted {
      for item in requirements(of: title) where !item.isMet {
        faults.append(
          .error("示例“\(title)”自己就不合要求：\(item.name)，\(item.reason)请改好这个标题。", in: "accepted"))
      }
    }
    for title in text where requirements(of: Self.tidied(title)).allSatisfy(\.isMet) {
      faults.append(.error("原标题“\(title)”按规则没有毛病。请换一个真有毛病的。", in: "text"))
    }
    return faults
  }

  private func requirements(of title: String) -> [Requirements.Item] {
    let findings = PhraseCheck.findings(in: Phrase(.title, title, genre: genre))
      .filter { $0.severity != .hint }
    let plain = TypedForms.comparable(title)
    let has: (String) -> Bool = { part in
      part.split(separator: "|").contains { plain.contains(TypedForms.comparable(String($0))) }
    }
    let missing = mustContain.filter { $0 != issuer && !has($0) }
    let banned = (mustNotContain ?? []).filter(has)
    let repeated = (onlyOnce ?? []).filter { count(of: $0, in: plain) > 1 }
    let ending = mustEndWith ?? genre.rawValue
    let genreFindings = findings.filter { Self.genreRules.contains($0.rule) }
    let hasIssuer =
      !mustContain.contains(issuer) || plain.hasPrefix(TypedForms.comparable(issuer))
    // A part that is missing has already cost its own point.
    let hasParts = hasIssuer && missing.isEmpty
    let formFindings = findings.filter {
      !Self.genreRules.contains($0.rule) && (hasParts || $0.rule != "GW201")
    }
    let endsWell = plain.hasSuffix(TypedForms.comparable(ending)) && genreFindings.isEmpty
    return [
      .init(
        "发文机关", isMet: hasIssuer, reason: "标题开头要写“\(issuer)”。", rules: ["GW201"]),
      .init(
        "事由", isMet: missing.isEmpty,
        reason: "没有写到\(missing.map { "“\($0.prefix { $0 != "|" })”" }.joined(separator: "、"))。"),
      .init(
        "文种", isMet: endsWell,
        reason: genreFindings.isEmpty
          ? "标题要落在“\(ending)”。" : PhraseCheck.reason(genreFindings) + "。",
        rules: genreFindings.map(\.rule)),
      .init(
        "规范",
        isMet: banned.isEmpty && repeated.isEmpty && formFindings.isEmpty
          && (hasIssuer || missing.isEmpty || endsWell),
        reason: [
          banned.isEmpty ? nil : "不要出现\(banned.map { "“\($0)”" }.joined(separator: "、"))",
          repeated.isEmpty ? nil : "\(repeated.map { "“\($0)”" }.joined(separator: "、"))只用一次",
          formFindings.isEmpty ? nil : PhraseCheck.reason(formFindings),
          hasIssuer || missing.isEmpty || endsWell ? nil : "看不出是这份公文的标题",
        ].compactMap(\.self).joined(separator: "；") + "。",
        rules: formFindings.map(\.rule)),
    ]
  }

  /// What the genre point stands on; all other rules are form.
  private static let genreRules: Set<RuleCode> = ["GW116", "GW117", "GW202"]

  private func count(of part: String, in text: String) -> Int {
    text.ranges(of: TypedForms.comparable(part)).count
  }

  private static func tidied(_ typed: String) -> String {
    TypedForms.visible(typed).filter { !$0.isWhitespace }
  }
}
