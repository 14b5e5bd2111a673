import SecretarialRules

/// 排序: items to be put into their one right order. As many points as there are items but one, in
/// proportion to the pairs that stand in the right order.
struct Ordering: QuestionContent {
  static let title = "排序"
  static let members: Set<String> = ["items", "key"]
  static let innerMembers: [String: Set<String>] = ["items": ["id", "text"]]

  /// What is to be put into order.
  struct Item: Decodable, Sendable {
    let id: String
    let text: String
  }

  let items: [Item]
  /// The ids of all items in the right order.
  let key: [String]

  private enum CodingKeys: CodingKey { case items, key }

  func page(shuffledBy seed: UInt64) -> QuestionPage {
    var order = items
    var generator = SeededGenerator(seed: seed)
    order.shuffle(using: &generator)
    // An order that is right already would be the answer; of two items either may come first.
    if order.count > 2 {
      var attempts = 0
      while order.map(\.id) == key, attempts < 8 {
        order.shuffle(using: &generator)
        attempts += 1
      }
      if order.map(\.id) == key { order.swapAt(0, 1) }
    }
    return QuestionPage(
      choices: QuestionPage.Choice.lettered(order.map { ($0.id, $0.text) }),
      howToAnswer: ["按先后顺序写出全部 \(items.count) 个字母，每项一次。"],
      answerForm: "\(items.count) 个字母")
  }

  func read(_ typed: String, on page: QuestionPage) throws(ResponseProblem) -> Response {
    let reading = LetterReading(page: page)
    let advice = "请按先后顺序写出 \(page.span) 全部字母，每项一次。"
    var signs = reading.signs(in: typed, ignoring: Self.noise)
    if let numbered = Self.withoutNumbers(signs) { signs = numbered }
    guard !signs.isEmpty else { throw ResponseProblem(message: "还没有作答。\(advice)") }
    var order: [QuestionPage.Choice] = []
    for sign in signs {
      guard let choice = reading.choice(for: sign) else {
        throw LetterReading.problem(with: sign, in: typed, advice: advice)
      }
      order.append(choice)
    }
    let names = { (choices: [QuestionPage.Choice]) in
      choices.map { String($0.letter) }.joined(separator: "、")
    }
    let repeated = page.choices.filter { choice in order.count { $0 == choice } > 1 }
    let missing = page.choices.filter { !order.contains($0) }
    guard repeated.isEmpty, missing.isEmpty else {
      let faults = [
        repeated.isEmpty ? nil : "\(names(repeated)) 写了不止一次",
        missing.isEmpty ? nil : "还差 \(names(missing))",
      ].compactMap(\.self).joined(separator: "，")
      throw ResponseProblem(message: "\(faults)。\(advice)")
    }
    return Response(order.map(\.id).joined(separator: ","), typed: typed)
  }

  /// Signs and words between the steps of an order: `C→A→B`, `先 C 再 A 最后 B`.
  private static let noise = "()<>:\"[]→⇒➔➜-=~选择第个项是答案先后再然接着最步为"

  /// `C A B` for `1C 2A 3B`; `nil` where the items are not numbered.
  private static func withoutNumbers(_ signs: [Character]) -> [Character]? {
    guard signs.count > 1, signs.count.isMultiple(of: 2) else { return nil }
    var letters: [Character] = []
    for place in stride(from: 0, to: signs.count, by: 2) {
      guard signs[place].wholeNumberValue == place / 2 + 1, signs[place + 1].isLetter else {
        return nil
      }
      letters.append(signs[place + 1])
    }
    return letters
  }

  func mark(_ response: Response, on page: QuestionPage, of question: Question) -> Mark {
    let order = response.canonical.split(separator: ",").map(String.init)
    let pairs = Self.pairs(of: order, inTheOrderOf: key)
    let maxPoints = max(1, items.count - 1)
    // Half points, rounded down, so that only the right order earns all.
    let points = pairs.all == 0 ? 0 : Double(2 * maxPoints * pairs.right / pairs.all) / 2
    guard points < Double(maxPoints) else {
      return Mark(points: points, of: points, headline: "顺序全对。", details: ordered(on: page))
    }
    let swapped = zip(key, key.dropFirst()).filter { first, second in
      guard let one = order.firstIndex(of: first), let other = order.firstIndex(of: second) else {
        return false
      }
      return one > other
    }
    let letter = { (id: String) in page.choice(id: id).map { String($0.letter) } ?? id }
    return Mark(
      points: points, of: Double(maxPoints), headline: "正确的顺序是 \(revealedKey(on: page))。",
      reasons: ordered(on: page)
        + swapped.map { first, second in "前后反了：\(letter(first)) 应在 \(letter(second)) 前面。" },
      scoring: pairs.all == 0
        ? nil : "评分：\(pairs.all) 对先后关系对了 \(pairs.right) 对，满分 \(maxPoints) 分，按比例给分，舍到半分。")
  }

  /// How many pairs of items there are, and how many of them stand in the right order.
  private static func pairs(
    of order: [String], inTheOrderOf key: [String]
  ) -> (right: Int, all: Int) {
    let places = Dictionary(
      order.enumerated().map { ($1, $0) }, uniquingKeysWith: { first, _ in first })
    let keyed = key.compactMap { places[$0] }
    guard order.count == key.count, keyed.count == key.count, places.count == key.count else {
      return (0, 0)
    }
    var right = 0
    for second in keyed.indices.dropFirst() {
      right += keyed[..<second].count { $0 < keyed[second] }
    }
    return (right, key.count * (key.count - 1) / 2)
  }

  /// The items in the right order, a line each.
  private func ordered(on page: QuestionPage) -> [String] {
    key.enumerated().compactMap { index, id in
      page.choice(id: id).map { "\(index + 1). \($0.letter) \($0.phrase)" }
    }
  }

  var advice: String? { "先找一定在最前和最后的两项，再看其余每两项谁离了谁做不成。" }

  func revealedKey(on page: QuestionPage) -> String {
    key.compactMap { page.choice(id: $0)?.letter }.map(String.init).joined(separator: "→")
  }

  var keyIdentity: String? { words(for: key.joined(separator: ",")) }

  func words(for canonical: String) -> String {
    let texts = canonical.split(separator: ",").compactMap { id in
      items.first { $0.id == id }?.text
    }
    return texts.isEmpty ? canonical : texts.joined(separator: " → ")
  }

  var signature: [String]? { items.map(\.text) }

  func faults(in question: Question) -> [QuestionFault] {
    var faults = PageItems.faults(items.map { ($0.id, $0.text) }, in: "items")
    let ids = items.map(\.id)
    if !(3...8).contains(items.count) {
      faults.append(.error("排序题要有 3 至 8 项，这里是 \(items.count) 项。", in: "items"))
    }
    if ids.sorted() != key.sorted() {
      faults.append(.error("key 要把 items 的每个 id 正好写一次。请核对。", in: "key"))
    }
    if ids == key, ids.count > 1 {
      faults.append(.error("items 已经按正确的顺序写了，看文件的人一眼就知道。请打乱。", in: "items"))
    }
    return faults
  }
}
