import SecretarialRules

/// The choices of a question, as its bank holds them.
struct ChoiceList: Sendable {
  /// One choice with what is to be said of it.
  struct Item: Decodable, Sendable {
    let id: String
    let text: String
    let why: String?
  }

  let items: [Item]
  /// Whether the order may change; numbers and dates keep theirs.
  let shuffles: Bool

  /// The page with the choices under letters, in an order that depends on the seed alone; that of the
  /// bank for 0.
  func page(shuffledBy seed: UInt64, howToAnswer: [String], several: Bool) -> QuestionPage {
    var order = items
    if shuffles, seed != 0 {
      var generator = SeededGenerator(seed: seed)
      order.shuffle(using: &generator)
    }
    let choices = QuestionPage.Choice.lettered(order.map { ($0.id, $0.text) })
    let last = choices.last?.letter ?? "A"
    return QuestionPage(
      choices: choices, howToAnswer: howToAnswer,
      answerForm: several ? "A-\(last) 可多个" : "A-\(last)")
  }

  /// The choices that the letters, digits or texts typed stand for, in the order of the page:
  /// `ac`, `1 3`, `请示、函`, `A 请示、C 函`.
  func read(_ typed: String, on page: QuestionPage) throws(ResponseProblem) -> [QuestionPage.Choice]
  {
    let reading = LetterReading(page: page)
    if let whole = reading.whole(typed) { return [whole] }
    guard !reading.isAmbiguous(typed) else {
      throw ResponseProblem(message: "有几项只差标点，分不清是哪一项。请输入 \(page.span) 中的字母。")
    }
    var chosen: [QuestionPage.Choice] = []
    for sign in reading.signs(in: typed, ignoring: "():\"选择第个项是答案") {
      guard let choice = reading.choice(for: sign) else {
        throw ResponseProblem(
          message: "没有 \(sign) 这一项。请输入 \(page.span) 中的字母（1、2 这样的数字也行）。")
      }
      if !chosen.contains(choice) { chosen.append(choice) }
    }
    guard !chosen.isEmpty else {
      throw ResponseProblem(message: "还没有作答。请输入 \(page.span) 中的字母。")
    }
    return page.choices.filter(chosen.contains)
  }

  /// What is to be said of a choice.
  func why(_ id: String) -> String? { items.first { $0.id == id }?.why }

  /// The texts of some choices, whatever their order in the bank.
  func words(of ids: [String]) -> String {
    items.filter { ids.contains($0.id) }.map(\.text).sorted().joined(separator: "|")
  }

  /// The letters and texts of some choices: `A 请示、C 函`.
  static func names(of ids: [String], on page: QuestionPage) -> String {
    page.choices.filter { ids.contains($0.id) }.map { "\($0.letter) \($0.phrase)" }
      .joined(separator: "、")
  }

  /// The texts of the choices that a canonical answer names, for a sheet without letters.
  func words(for canonical: String) -> String {
    let texts = canonical.split(separator: ",").compactMap { id in
      items.first { $0.id == id }?.text
    }
    return texts.isEmpty ? canonical : texts.joined(separator: "；")
  }

  /// Faults that all questions with choices can have.
  func faults(key: [String], stem: [String]) -> [QuestionFault] {
    var faults = PageItems.faults(items.map { ($0.id, $0.text) }, in: "choices")
    let ids = items.map(\.id)
    for id in key where !ids.contains(id) {
      faults.append(.error("答案“\(id)”不在选项里。请写选项的 id。", in: "key"))
    }
    for item in items where (item.why ?? "").isEmpty {
      faults.append(.error("选项“\(item.text)”没有写 why。请写上为什么对或者为什么错。", in: "choices"))
    }
    let lengths = items.map(\.text.count)
    if let longest = lengths.max(), let shortest = lengths.min(),
      longest > 8, Double(longest) > 1.6 * Double(shortest)
    {
      faults.append(.advice("选项长短悬殊（\(shortest)—\(longest)字），会露底。", in: "choices"))
    }
    return faults + ChoiceGiveaways(stem: stem, choices: items, key: key).faults
  }
}

extension ChoiceList: Decodable {
  private enum Key: CodingKey { case choices, shuffle }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    items = try members.decode([Item].self, forKey: .choices)
    shuffles = try members.decodeIfPresent(Bool.self, forKey: .shuffle) ?? true
  }
}
