import SecretarialRules

/// 材料题: a case, and several questions of other kinds about it. Their points are added up.
struct CaseStudy: QuestionContent {
  static let title = "材料题"
  static let members: Set<String> = ["material", "parts"]
  /// The members of a part beside those of its kind.
  static let partMembers: Set<String> = ["id", "type", "stem", "explanation"]

  /// The kinds that a part may have: those that are answered in a line.
  static let partKinds: [QuestionKind] = [
    .single, .multiple, .trueFalse, .fill, .titleRepair, .genreFromFacts, .ordering, .matching,
    .errorFinding, .documentNumberWriting, .documentDateWriting,
  ]

  /// The case, a paragraph an element.
  let material: [String]
  let parts: [Question]

  var prose: [String]? { material }

  func page(shuffledBy seed: UInt64) -> QuestionPage {
    QuestionPage(
      passage: material,
      parts: parts.enumerated().map { index, part in
        QuestionPage.Part(
          number: index + 1, stem: part.stem,
          page: part.content.page(shuffledBy: Self.seed(of: part.id, within: seed)))
      },
      howToAnswer: ["共 \(parts.count) 小题。答案可以写在一行里，用 | 隔开，不会的空着。"],
      answerForm: "\(parts.count) 小题")
  }

  /// Every part is shuffled in a way of its own.
  private static func seed(of part: QuestionID, within seed: UInt64) -> UInt64 {
    // FNV-1a, as for the questions of a session.
    part.rawValue.utf8.reduce(0xcbf2_9ce4_8422_2325 ^ seed) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
  }

  // MARK: Reading

  func read(_ typed: String, on page: QuestionPage) throws(ResponseProblem) -> Response {
    let pieces = Self.pieces(of: typed)
    guard pieces.count == parts.count else {
      throw count(of: pieces)
    }
    var answers: [Response?] = []
    for (index, piece) in pieces.enumerated() {
      answers.append(try answer(piece, toPart: index, on: page))
    }
    guard answers.contains(where: { $0 != nil }) else {
      throw ResponseProblem(message: "还没有作答。请依次写出 \(parts.count) 小题的答案，用 | 隔开。")
    }
    return Self.response(answers, typed: typed)
  }

  /// What could be read of an answer, by parts; the rest is as good as not answered, and the notes
  /// say so.
  func unread(_ typed: String, on page: QuestionPage) -> Response {
    let pieces = Self.pieces(of: typed)
    var problems: [String] = []
    if pieces.count != parts.count { problems.append(count(of: pieces).message) }
    var answers: [Response?] = []
    for index in parts.indices {
      do throws(ResponseProblem) {
        answers.append(
          index < pieces.count ? try answer(pieces[index], toPart: index, on: page) : nil)
      } catch {
        answers.append(nil)
        problems.append("\(error.message)这一小题按没有作答计。")
      }
    }
    return Self.response(answers, typed: typed, notes: problems)
  }

  private func count(of pieces: [String]) -> ResponseProblem {
    ResponseProblem(
      message: "这题有 \(parts.count) 小题，读到 \(pieces.count) 个答案。请依次写全，用 | 隔开，不会的空着。")
  }

  /// The answer to a part; `nil` where it was left open.
  private func answer(
    _ piece: String, toPart index: Int, on page: QuestionPage
  ) throws(ResponseProblem) -> Response? {
    guard !piece.isEmpty, page.parts.indices.contains(index) else { return nil }
    do {
      return try parts[index].content.read(piece, on: page.parts[index].page)
    } catch {
      throw ResponseProblem(message: "第 \(index + 1) 小题：\(error.message)")
    }
  }

  /// The answers to the parts as they were typed, without the signs between them.
  private static func pieces(of typed: String) -> [String] {
    TypedForms.trimmed(typed)
      .split(omittingEmptySubsequences: false) { "|｜".contains($0) || $0.isNewline }
      .map { TypedForms.trimmed(String($0)) }
  }

  private static func response(
    _ answers: [Response?], typed: String, notes: [String] = []
  ) -> Response {
    Response(
      answers.map { $0?.canonical ?? "" }.joined(separator: "\n"), typed: typed,
      notes: notes
        + answers.enumerated().flatMap { index, answer in
          (answer?.notes ?? []).map { "第 \(index + 1) 小题：\($0)" }
        })
  }

  /// The canonical answers to the parts, as many as there are parts; an empty one is none.
  private func answers(of canonical: String) -> [String] {
    let lines = canonical.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
    return parts.indices.map { $0 < lines.count ? String(lines[$0]) : "" }
  }

  // MARK: Marking

  func mark(_ response: Response, on page: QuestionPage, of question: Question) -> Mark {
    let marks = zip(zip(parts, answers(of: response.canonical)), page.parts).map { pair, part in
      Self.mark(pair.1, to: pair.0, on: part.page)
    }
    let points = marks.map(\.points).reduce(0, +)
    let maxPoints = marks.map(\.maxPoints).reduce(0, +)
    let count = { (verdict: Mark.Verdict) in marks.count { $0.verdict == verdict } }
    let tally = [
      "对 \(count(.right))", count(.partial) > 0 ? "部分对 \(count(.partial))" : nil,
      "错 \(count(.wrong))",
    ].compactMap(\.self).joined(separator: "，")
    let isRight = count(.right) == marks.count
    let labelled = { (lines: (Mark) -> [String]) in
      marks.enumerated().flatMap { index, mark in
        lines(mark).map { "第 \(index + 1) 小题：\($0)" }
      }
    }
    return Mark(
      points: points, of: max(1, maxPoints),
      headline: isRight ? "\(marks.count) 小题全对。" : "\(marks.count) 小题：\(tally)。",
      reasons: labelled { $0.verdict == .right ? [] : [$0.headline] + $0.reasons },
      details: labelled(\.details), brokenRules: marks.flatMap(\.brokenRules), parts: marks)
  }

  private static func mark(_ canonical: String, to part: Question, on page: QuestionPage) -> Mark {
    let mark = part.content.mark(Response(stored: canonical), on: page, of: part)
    guard canonical.isEmpty else { return mark }
    return Mark(
      points: 0, of: mark.maxPoints, headline: "没有作答。答案：\(part.content.revealedKey(on: page))。",
      details: mark.details)
  }

  var advice: String? { "先看问什么，再回材料里找起决定作用的那个事实；各小题互不相干，一题不会先做下一题。" }

  var keyIdentity: String? {
    parts.map { $0.content.keyIdentity ?? "" }.joined(separator: "||")
  }

  func revealedKey(on page: QuestionPage) -> String {
    zip(parts, page.parts).map { $0.content.revealedKey(on: $1.page) }.joined(separator: " | ")
  }

  func words(for canonical: String) -> String {
    zip(parts, answers(of: canonical)).enumerated().map { index, pair in
      "\(index + 1). \(pair.1.isEmpty ? "没有作答" : pair.0.content.words(for: pair.1))"
    }.joined(separator: "；")
  }

  var signature: [String]? { material }
}

// MARK: Decoding

extension CaseStudy {
  private enum Key: String, CodingKey {
    case material, parts, topic, difficulty, level, rules, basis
  }

  private enum PartKey: String, CodingKey { case id, type, stem, explanation }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    material = try members.decode(Lines.self, forKey: .material).lines
    var elements = try members.nestedUnkeyedContainer(forKey: .parts)
    var parts: [Question] = []
    while !elements.isAtEnd {
      parts.append(try Self.part(from: elements.superDecoder(), of: members))
    }
    self.parts = parts
  }

  /// A part, which has its place in the course and its rules from the question that it belongs to.
  private static func part(
    from decoder: any Decoder, of whole: KeyedDecodingContainer<Key>
  ) throws -> Question {
    let members = try decoder.container(keyedBy: PartKey.self)
    let kind = try members.decode(QuestionKind.self, forKey: .type)
    guard partKinds.contains(kind) else {
      throw DecodingError.dataCorruptedError(
        forKey: .type, in: members, debugDescription: "小题不能是\(kind.title)，只能是一行能答完的题型")
    }
    return Question(
      id: try members.decode(QuestionID.self, forKey: .id), kind: kind,
      topic: try whole.decode(Question.Topic.self, forKey: .topic), points: [],
      difficulty: try whole.decode(Int.self, forKey: .difficulty),
      level: try whole.decode(Question.Level.self, forKey: .level),
      stem: try members.decode(Lines.self, forKey: .stem).lines, hint: nil,
      explanation: try members.decodeIfPresent(Lines.self, forKey: .explanation)?
        .lines.joined(separator: "\n") ?? "",
      rules: try whole.decodeIfPresent([RuleCode].self, forKey: .rules) ?? [],
      basis: try whole.decodeIfPresent([Question.StatedBasis].self, forKey: .basis) ?? [],
      source: [], content: try kind.contentType.init(from: decoder))
  }
}
