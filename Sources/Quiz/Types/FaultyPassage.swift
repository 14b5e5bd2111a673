/// A passage in which the learner names what is wrong and what it should be. A point for each place
/// found and put right, a point off for each place changed that was right, never below none.
struct FaultyPassage: Sendable {
  /// The members of a question that hold it.
  static let members: Set<String> = ["text", "key", "lures"]
  static let innerMembers: [String: Set<String>] = [
    "key": ["line", "wrong", "right", "why"], "lures": ["line", "text", "why"],
  ]

  /// A place that is wrong.
  struct Slip: Decodable, Sendable {
    /// The line of the passage, from 1.
    let line: Int
    /// The wrong text, which occurs once in its line.
    let wrong: String
    /// What it may become; the first is shown. An empty string deletes it.
    let right: [String]
    let why: String?
  }

  /// A place that looks wrong and is right.
  struct Lure: Decodable, Sendable {
    let line: Int
    let text: String
    let why: String?
  }

  let text: [String]
  let key: [Slip]
  let lures: [Lure]

  var page: QuestionPage {
    QuestionPage(
      passage: text, numbersPassage: text.count > 1,
      howToAnswer: ["写法：错词=改后，几处用空格隔开；没有错就答 无。"], answerForm: "错词=改后")
  }

  func read(_ typed: String) throws(ResponseProblem) -> Response {
    if TypedForms.isNothing(typed) { return Response("无", typed: typed) }
    // Wide digits are how an input method types them, unless the passage itself has some.
    let whole = text.joined(separator: "\n")
    let hasWideDigits = TypedForms.foldedDigits(whole) != TypedForms.visible(whole)
    let edits = try TypoEdit.read(
      hasWideDigits ? typed : TypedForms.foldedDigits(typed), in: text)
    return Response(edits.map(\.description).joined(separator: "；"), typed: typed)
  }

  func mark(_ response: Response) -> Mark {
    let edits = TypoEdit.stored(response.canonical)
    let findings = PassageComparison(of: edits, with: self).findings
    let found = findings.count { $0.outcome == .found }
    let missed = findings.count { $0.outcome == .missed }
    let misfixed = findings.count { $0.outcome == .misfixed }
    let alarms = findings.count { $0.outcome == .falseAlarm }
    let maxPoints = max(1, key.count)
    let isClean = key.isEmpty && alarms == 0 && TypedForms.isNothing(response.canonical)
    let earned = key.isEmpty ? (isClean ? 1 : 0) : max(0, found - alarms)
    let parts = [
      "找到 \(found) 处", misfixed > 0 ? "找到但改得不对 \(misfixed) 处" : nil,
      missed > 0 ? "漏 \(missed) 处" : nil, alarms > 0 ? "误改 \(alarms) 处" : nil,
    ].compactMap(\.self).joined(separator: "，")
    let headline: String
    if key.isEmpty {
      headline = isClean ? "这段话没有错误。" : "这段话没有错误，误改了 \(alarms) 处。"
    } else if earned == maxPoints {
      headline = "\(key.count) 处错误都找到、改对了。"
    } else {
      headline = "\(key.count) 处错误，\(parts)。"
    }
    return Mark(
      points: Double(earned), of: Double(maxPoints), headline: headline,
      reasons: findings.enumerated().map { $1.line(number: $0 + 1, of: text.count) },
      details: lures.compactMap { lure in lure.why.map { "“\(lure.text)”没有错：\($0)" } },
      places: findings.enumerated().map {
        Mark.PassageMark(line: $1.lineIndex, range: $1.range, number: $0 + 1)
      },
      scoring: earned == maxPoints ? nil : "评分：找到并改对一处 1 分，误改一处扣 1 分，最低 0 分。")
  }

  /// Tells how many places there are, not which.
  var advice: String {
    key.isEmpty ? "逐字读一遍。有的词看着眼生，其实没有错。" : "一共有 \(key.count) 处要改，逐字读一遍。"
  }

  /// The passage as it should be.
  var corrected: [String] {
    let places = key.compactMap { slip -> PlantedPlace? in
      guard text.indices.contains(slip.line - 1), !slip.wrong.isEmpty,
        let range = text[slip.line - 1].firstRange(of: slip.wrong)
      else { return nil }
      return PlantedPlace(lineIndex: slip.line - 1, range: range, rights: slip.right)
    }
    return PlantedPlace.corrected(text, places)
  }

  var revealedKey: String {
    guard !key.isEmpty else { return "没有错误" }
    return key.map { slip in
      let right = slip.right.first ?? ""
      return right.isEmpty ? "删去“\(slip.wrong)”" : "\(slip.wrong) → \(right)"
    }.joined(separator: "；")
  }
}

extension FaultyPassage: Decodable {
  private enum Key: CodingKey { case text, key, lures }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    text = try members.decode(Lines.self, forKey: .text).lines
    key = try members.decode([Slip].self, forKey: .key)
    lures = try members.decodeIfPresent([Lure].self, forKey: .lures) ?? []
  }
}
