import SecretarialRules

/// 起草公文: a case, and the learner writes the whole document. What rules can tell is marked item
/// by item; what only a person can judge is put into a checklist and earns nothing.
struct Drafting: QuestionContent {
  static let title = "起草公文"
  static let members: Set<String> = ["rubric", "model", "checklist"]
  static let innerMembers = Rubric.innerMembers.merging(["rubric": Rubric.members]) { first, _ in
    first
  }

  let rubric: Rubric
  /// A document that earns all points, shown to a learner who has answered.
  let model: [String]
  let checklist: [String]

  enum CodingKeys: CodingKey { case rubric, model, checklist }

  /// The most characters that are taken: far more than any exercise needs.
  static let longest = 20_000
  /// Anything shorter is a slip of the finger, no document.
  static let shortest = 20

  func page(shuffledBy seed: UInt64) -> QuestionPage {
    QuestionPage(
      howToAnswer: [
        scale,
        "输入 e 回车，用编辑器写；也可以在这里一行一行写，或者整篇粘贴。",
        "写完另起一行，只输入 完（或 end、一个句号）再回车；只输入 取消 回到题目。",
      ], answerForm: "公文", takesDocument: true)
  }

  /// What is marked by rules and what is not, without telling what is asked for.
  private var scale: String {
    let genre = rubric.weight(of: .genre)
    let elements = rubric.wantedElements.reduce(0) { $0 + rubric.weight(of: $1.part) }
    let facts = rubric.maxPoints - genre - elements
    let checks = checklist.isEmpty ? "" : "自查 \(checklist.count) 条不计分。"
    return "规则判分 \(rubric.maxPoints) 分：文种 \(genre)，要素 \(elements)，事实 \(facts)；差错和不该写的另扣。\(checks)"
  }

  func read(_ typed: String, on page: QuestionPage) throws(ResponseProblem) -> Response {
    let text = Self.tidied(typed)
    guard text.count <= Self.longest else {
      throw ResponseProblem(
        message: "写了 \(text.count) 字，超过 \(Self.longest) 字，不能判分，也不保存。请只交这一份公文。")
    }
    guard text.count(where: { !$0.isWhitespace }) >= Self.shortest else {
      throw ResponseProblem(message: "太短了，不像一份公文。请写出完整的公文。")
    }
    guard !SecrecyMarkDetector.marks(in: text).isEmpty else { return Response(text, typed: text) }
    return Response(
      text, typed: text,
      notes: ["注意：这份答卷带有密级标志。只判分，文字不存进练习记录。练习请用虚构的、不涉密的内容。"],
      kept: Self.withheld(text))
  }

  func unread(_ typed: String, on page: QuestionPage) -> Response {
    Response(typed, typed: typed, kept: Self.withheld(typed))
  }

  func mark(_ response: Response, on page: QuestionPage, of question: Question) -> Mark {
    let review = DraftReview(response.canonical, rubric, stem: question.stem)
    let unmet = review.items.filter { $0.fault != nil }
    let maxPoints = rubric.maxPoints
    let isRight = review.points == maxPoints
    var reasons = unmet.map { item in
      "\(item.name)（失 \(item.points) 分）：\(item.fault ?? "")\(DraftReview.cited(item.rules))"
    }
    reasons += review.deductions.map { deduction in
      let cost = deduction.points > 0 ? "扣 \(deduction.points) 分" : "已扣到上限"
      return "\(deduction.name)（\(cost)）：\(deduction.reason)"
        + DraftReview.cited(deduction.rule.map { [$0] } ?? [])
    }
    return Mark(
      points: Double(review.points), of: Double(maxPoints),
      headline: headline(met: review.items.count - unmet.count, of: review),
      reasons: reasons, details: review.doubtDetails + review.metDetails,
      scoring: isRight ? nil : scoring(review),
      brokenRules: unmet.flatMap(\.rules) + review.deductions.compactMap(\.rule))
  }

  private func headline(met: Int, of review: DraftReview) -> String {
    let all = review.items.count
    let met = met == all ? "规则能判的 \(all) 项要求都做到了" : "规则能判的 \(all) 项要求做到 \(met) 项"
    let deducted = review.deducted > 0 ? "，另扣 \(review.deducted) 分" : ""
    let count = review.doubtDetails.count
    let doubts = count == 0 ? "" : "还有 \(count) 处请核对，输入 w 看。"
    return met + deducted + "。" + doubts
  }

  private func scoring(_ review: DraftReview) -> String {
    "评分：各项要求得 \(review.earned) 分（满分 \(rubric.maxPoints) 分）"
      + (review.deducted > 0 ? "，差错和不该写的扣 \(review.deducted) 分，最低 0 分" : "") + "。"
  }

  var advice: String? { "先定文种和主送机关，再把题里的时间、地点、数字、要求一件件写进正文，最后看结尾、署名和日期。" }

  /// A model is one of many documents that would do.
  var keyIdentity: String? { nil }

  func revealedKey(on page: QuestionPage) -> String { model.joined(separator: "\n") }

  var prose: [String]? { model }

  /// What stands in the session file where the text must not.
  private static func withheld(_ text: String) -> String {
    let isMarked = !SecrecyMarkDetector.marks(in: text).isEmpty
    return Response.placeholder(isMarked ? "带有密级标志" : "没有判分", of: text)
  }

  /// Lines without blanks at their ends, digits and letters half-width, nothing invisible.
  private static func tidied(_ typed: String) -> String {
    let lines = TypedForms.foldedDigits(typed).split(
      omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    var kept = lines.map { line in
      var line = line
      while let last = line.last, last.isWhitespace { line.removeLast() }
      return String(line)
    }
    while kept.last?.isEmpty ?? false { kept.removeLast() }
    return kept.drop { $0.isEmpty }.joined(separator: "\n")
  }
}
