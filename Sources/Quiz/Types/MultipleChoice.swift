/// 多选: a set of choices is right. Two points for the whole set, one for a part of it with
/// nothing wrong, none with a wrong one.
struct MultipleChoice: QuestionContent {
  static let title = "多选"
  static let members: Set<String> = ["choices", "key", "shuffle"]
  static let innerMembers: [String: Set<String>] = ["choices": ["id", "text", "why"]]

  let list: ChoiceList
  let key: [String]

  func page(shuffledBy seed: UInt64) -> QuestionPage {
    list.page(
      shuffledBy: seed, howToAnswer: ["多选：写出全部正确项，如 ac。"], several: true)
  }

  func read(_ typed: String, on page: QuestionPage) throws(ResponseProblem) -> Response {
    let ids = try list.read(typed, on: page).map(\.id).sorted()
    return Response(ids.joined(separator: ","), typed: typed)
  }

  func mark(_ response: Response, on page: QuestionPage, of question: Question) -> Mark {
    let chosen = response.canonical.split(separator: ",").map(String.init)
    let missed = page.choices.filter { key.contains($0.id) && !chosen.contains($0.id) }
    let wrong = page.choices.filter { !key.contains($0.id) && chosen.contains($0.id) }
    let reasons =
      wrong.map { "多选了 \($0.letter) \($0.text)：\(list.why($0.id) ?? "")" }
      + missed.map { "漏选了 \($0.letter) \($0.text)：\(list.why($0.id) ?? "")" }
    let points: Double = chosen.isEmpty || !wrong.isEmpty ? 0 : missed.isEmpty ? 2 : 1
    return Mark(
      points: points, of: 2,
      headline: points == 2
        ? "\(revealedKey(on: page))。"
        : "你选的是 \(ChoiceList.names(of: chosen, on: page))；应选 \(revealedKey(on: page))。",
      reasons: reasons,
      details: page.choices.compactMap { choice in
        list.why(choice.id).map { "\(choice.letter) \(choice.text)：\($0)" }
      },
      scoring: points == 2 ? nil : "评分：全对 2 分；少选、没有错选 1 分；有错选 0 分。")
  }

  func revealedKey(on page: QuestionPage) -> String { ChoiceList.names(of: key, on: page) }

  var keyIdentity: String? { list.words(of: key) }

  func words(for canonical: String) -> String { list.words(for: canonical) }

  func faults(in question: Question) -> [QuestionFault] {
    var faults = list.faults(key: key, stem: question.stem)
    if !(4...8).contains(list.items.count) {
      faults.append(.error("多选题要有 4 至 8 个选项，这里是 \(list.items.count) 个。", in: "choices"))
    }
    if key.count < 2 || key.count >= list.items.count {
      faults.append(.error("多选题至少两项正确，也至少一项不正确。请改 key 或者选项。", in: "key"))
    }
    if Set(key).count != key.count { faults.append(.error("key 里有重复的选项。请删去重复的。", in: "key")) }
    return faults
  }
}

extension MultipleChoice {
  private enum Key: CodingKey { case key }

  init(from decoder: any Decoder) throws {
    list = try ChoiceList(from: decoder)
    key = try decoder.container(keyedBy: Key.self).decode([String].self, forKey: .key)
  }
}
