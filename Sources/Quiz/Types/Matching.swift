import SecretarialRules

/// 配对: each item on the left goes with one on the right, where some are left over. One point a
/// pair.
struct Matching: QuestionContent {
  static let title = "配对"
  static let members: Set<String> = ["left", "right", "key"]
  static let innerMembers: [String: Set<String>] = [
    "left": ["id", "text", "why"], "right": ["id", "text", "why"],
  ]

  /// What is to be matched, or what it is matched with.
  struct Item: Decodable, Sendable {
    let id: String
    let text: String
    /// On the left, why it goes with its partner; on the right, what it is that goes with nothing.
    let why: String?
  }

  let left: [Item]
  let right: [Item]
  /// The right partner of each item on the left, by ids.
  let key: [String: String]

  private enum CodingKeys: CodingKey { case left, right, key }

  func page(shuffledBy seed: UInt64) -> QuestionPage {
    var generator = SeededGenerator(seed: seed)
    let order = right.shuffled(using: &generator)
    return QuestionPage(
      choices: QuestionPage.Choice.lettered(order.map { ($0.id, $0.text) }),
      rows: left.map(\.text),
      howToAnswer: [
        "依次写出与 1 至 \(left.count) 相配的字母，也可以带上编号写；不会的写 ？。"
          + (right.count > left.count ? "有的字母用不上。" : "")
      ],
      answerForm: "\(left.count) 个字母")
  }

  // MARK: Reading

  func read(_ typed: String, on page: QuestionPage) throws(ResponseProblem) -> Response {
    let signs = LetterReading(page: page).signs(in: typed, ignoring: "()<>:\"[]→⇒➔➜-=~选择第个项是答案行")
    guard !signs.isEmpty else { throw ResponseProblem(message: "还没有作答。\(advice(on: page))") }
    if let sign = signs.first(where: { !($0.isASCII && ($0.isLetter || $0.isNumber || $0 == "?")) })
    {
      throw LetterReading.problem(with: sign, in: typed, advice: advice(on: page))
    }
    let isNumbered = signs.contains { $0.isNumber }
    let partners =
      isNumbered ? try numbered(signs, on: page) : try inOrder(signs, on: page)
    guard !partners.isEmpty else {
      throw ResponseProblem(message: "还没有作答。\(advice(on: page))")
    }
    let pairs = left.compactMap { item in partners[item.id].map { "\(item.id)=\($0)" } }
    let forgotten = left.indices.filter {
      isNumbered && !signs.contains(Character("\($0 + 1)"))
    }.map { "第 \($0 + 1) 项" }.joined(separator: "、")
    return Response(
      pairs.joined(separator: ","), typed: typed,
      notes: forgotten.isEmpty ? [] : ["\(forgotten)没有写，按不会计。"])
  }

  /// `cab`: letters in the order of the rows.
  private func inOrder(
    _ signs: [Character], on page: QuestionPage
  ) throws(ResponseProblem) -> [String: String] {
    guard signs.count == left.count else {
      throw ResponseProblem(
        message: "左边有 \(left.count) 项，读到 \(signs.count) 个字母。\(advice(on: page))")
    }
    var partners: [String: String] = [:]
    for (item, sign) in zip(left, signs) {
      partners[item.id] = try partner(sign, on: page)
    }
    return partners
  }

  /// `1c 2a`: each letter behind the number of its row; other rows are left open.
  private func numbered(
    _ signs: [Character], on page: QuestionPage
  ) throws(ResponseProblem) -> [String: String] {
    var partners: [String: String] = [:]
    var seen: Set<Character> = []
    var number: Character?
    for sign in signs {
      guard let row = number else {
        guard sign.isNumber else {
          throw ResponseProblem(message: "\(sign) 前面没有编号，不知道配给哪一项。\(advice(on: page))")
        }
        guard let place = sign.wholeNumberValue, left.indices.contains(place - 1) else {
          throw ResponseProblem(message: "左边没有第 \(sign) 项。\(advice(on: page))")
        }
        guard seen.insert(sign).inserted else {
          throw ResponseProblem(message: "第 \(sign) 项写了两次。每项只配一个字母，请重新输入。")
        }
        number = sign
        continue
      }
      guard !sign.isNumber, let place = row.wholeNumberValue else {
        throw ResponseProblem(message: "第 \(row) 项后面没有字母。\(advice(on: page))")
      }
      partners[left[place - 1].id] = try partner(sign, on: page)
      number = nil
    }
    if let number { throw ResponseProblem(message: "第 \(number) 项后面没有字母。\(advice(on: page))") }
    return partners
  }

  /// What a letter stands for; `nil` for a row that is left open.
  private func partner(
    _ sign: Character, on page: QuestionPage
  ) throws(ResponseProblem) -> String? {
    if sign == "?" { return nil }
    guard let choice = page.choices.first(where: { $0.letter == sign }) else {
      throw ResponseProblem(message: "没有 \(sign) 这一项。\(advice(on: page))")
    }
    return choice.id
  }

  private func advice(on page: QuestionPage) -> String {
    "请依次写出与 1 至 \(left.count) 相配的字母（\(page.span)），不会的写 ？。"
  }

  // MARK: Marking

  func mark(_ response: Response, on page: QuestionPage, of question: Question) -> Mark {
    let partners = Self.pairs(of: response.canonical)
    let isRight = { (item: Item) in key[item.id] != nil && partners[item.id] == key[item.id] }
    let points = left.count(where: isRight)
    let reasons = left.enumerated().flatMap { index, item -> [String] in
      guard !isRight(item) else { return [] }
      let given = partners[item.id].map { "你配的是 \(name($0, on: page))" } ?? "没有配"
      let wanted = name(key[item.id] ?? "", on: page)
      let reason = "第 \(index + 1) 项“\(item.text)”\(given)，应配 \(wanted)。\(item.why ?? "")"
      guard let chosen = partners[item.id].flatMap(leftOver), let why = chosen.why else {
        return [reason]
      }
      return [reason, "“\(chosen.text)”在这里没有相配的：\(why)"]
    }
    return Mark(
      points: Double(points), of: Double(left.count),
      headline: points == left.count
        ? "\(left.count) 项都配对了。" : "\(left.count) 项配对 \(points) 项，应是 \(revealedKey(on: page))。",
      reasons: reasons.reduce(into: []) { if !$0.contains($1) { $0.append($1) } },
      details: left.enumerated().map { index, item in
        "\(index + 1). \(item.text)：\(name(key[item.id] ?? "", on: page))。\(item.why ?? "")"
      }
        + right.filter { leftOver($0.id) != nil }.compactMap { item in
          item.why.map { "用不上的 \(name(item.id, on: page))：\($0)" }
        })
  }

  /// The partners that a canonical answer names: `1=c,2=a`.
  private static func pairs(of canonical: String) -> [String: String] {
    var partners: [String: String] = [:]
    for pair in canonical.split(separator: ",") {
      let sides = pair.split(separator: "=", omittingEmptySubsequences: false).map(String.init)
      if sides.count == 2 { partners[sides[0]] = sides[1] }
    }
    return partners
  }

  /// An item on the right that goes with nothing.
  private func leftOver(_ id: String) -> Item? {
    key.values.contains(id) ? nil : right.first { $0.id == id }
  }

  private func name(_ id: String, on page: QuestionPage) -> String {
    page.choice(id: id).map { "\($0.letter) \($0.phrase)" } ?? id
  }

  var advice: String? { "先配最有把握的；剩下的看它们差在哪一个条件上。" }

  func revealedKey(on page: QuestionPage) -> String {
    left.enumerated().compactMap { index, item in
      page.choice(id: key[item.id] ?? "").map { "\(index + 1)\($0.letter)" }
    }.joined(separator: " ")
  }

  var keyIdentity: String? {
    left.map { item in
      "\(item.text)=\(right.first { $0.id == key[item.id] }?.text ?? "")"
    }.sorted().joined(separator: "|")
  }

  func words(for canonical: String) -> String {
    let partners = Self.pairs(of: canonical)
    let pairs = left.compactMap { item -> String? in
      guard let id = partners[item.id], let partner = right.first(where: { $0.id == id }) else {
        return nil
      }
      return "\(item.text)：\(partner.text)"
    }
    return pairs.isEmpty ? canonical : pairs.joined(separator: "；")
  }

  var signature: [String]? { left.map(\.text) }

  // MARK: Checking

  func faults(in question: Question) -> [QuestionFault] {
    var faults =
      PageItems.faults(left.map { ($0.id, $0.text) }, in: "left")
      + PageItems.faults(right.map { ($0.id, $0.text) }, in: "right")
    if !(3...8).contains(left.count) {
      faults.append(.error("配对题左边要有 3 至 8 项，这里是 \(left.count) 项。", in: "left"))
    }
    if right.count <= left.count {
      faults.append(.error("右边要比左边多一项以上，不然最后一项不用想就能配上。请补上。", in: "right"))
    }
    let leftIDs = left.map(\.id)
    let rightIDs = right.map(\.id)
    if Set(key.keys) != Set(leftIDs) {
      faults.append(.error("key 要给左边每一项写一个答案，不多不少。请核对。", in: "key"))
    }
    for id in key.values.sorted() where !rightIDs.contains(id) {
      faults.append(.error("答案“\(id)”不在右边。请写右边的 id。", in: "key"))
    }
    if Set(key.values).count != key.count {
      faults.append(.error("右边有一项配给了左边两项。请换掉一项。", in: "key"))
    }
    for item in left where (item.why ?? "").isEmpty {
      faults.append(.error("左边的“\(item.text)”没有写 why。请写上为什么这样配。", in: "left"))
    }
    for item in right where leftOver(item.id) != nil && (item.why ?? "").isEmpty {
      faults.append(.error("右边的“\(item.text)”没有相配的，也没有写 why。请写上它其实是什么。", in: "right"))
    }
    return faults
  }
}
