/// 单选: one choice is right. One point.
struct SingleChoice: QuestionContent {
  static let title = "单选"
  static let members: Set<String> = ["choices", "key", "shuffle"]
  static let innerMembers: [String: Set<String>] = ["choices": ["id", "text", "why"]]

  let list: ChoiceList
  let key: String

  func page(shuffledBy seed: UInt64) -> QuestionPage {
    list.page(shuffledBy: seed, howToAnswer: [], several: false)
  }

  func read(_ typed: String, on page: QuestionPage) throws(ResponseProblem) -> Response {
    let chosen = try list.read(typed, on: page)
    guard let only = chosen.first, chosen.count == 1 else {
      throw ResponseProblem(message: "这是单选题，只选一项。请重新输入一个字母。")
    }
    return Response(only.id, typed: typed)
  }

  func mark(_ response: Response, on page: QuestionPage, of question: Question) -> Mark {
    let chosen = response.canonical
    // The explanation says why the key is right; the rest waits until the learner asks.
    let details = page.choices.compactMap { choice in
      list.why(choice.id).map { "\(choice.letter) \(choice.text)：\($0)" }
    }
    guard chosen != key else {
      return Mark(
        points: 1, of: 1, headline: "\(text(key, on: page))。",
        reasons: list.why(key).map { [$0] } ?? [], details: details)
    }
    let reasons = list.why(chosen).map { ["为什么不是“\(text(chosen, on: page))”：\($0)"] } ?? []
    return Mark(
      points: 0, of: 1,
      headline: "你选的是 \(ChoiceList.names(of: [chosen], on: page))，应选 \(revealedKey(on: page))。",
      reasons: reasons, details: details)
  }

  func revealedKey(on page: QuestionPage) -> String { ChoiceList.names(of: [key], on: page) }

  var keyIdentity: String? { list.words(of: [key]) }

  func words(for canonical: String) -> String { list.words(for: canonical) }

  func faults(in question: Question) -> [QuestionFault] {
    var faults = list.faults(key: [key], stem: question.stem)
    if !(3...5).contains(list.items.count) {
      faults.append(.error("单选题要有 3 至 5 个选项，这里是 \(list.items.count) 个。", in: "choices"))
    }
    return faults
  }

  private func text(_ id: String, on page: QuestionPage) -> String {
    page.choice(id: id)?.phrase ?? id
  }
}

extension SingleChoice {
  private enum Key: CodingKey { case key }

  init(from decoder: any Decoder) throws {
    list = try ChoiceList(from: decoder)
    let members = try decoder.container(keyedBy: Key.self)
    let key = try members.decode([String].self, forKey: .key)
    guard let only = key.first, key.count == 1 else {
      throw DecodingError.dataCorruptedError(
        forKey: .key, in: members, debugDescription: "单选题的 key 只能有一个选项 id")
    }
    self.key = only
  }
}
