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

  /// The page with the choices under letters, in an order that depends on the seed alone.
  func page(shuffledBy seed: UInt64, howToAnswer: [String], several: Bool) -> QuestionPage {
    var order = items
    if shuffles {
      var generator = SeededGenerator(seed: seed)
      order.shuffle(using: &generator)
    }
    let choices = zip(Self.letters, order).map { letter, item in
      QuestionPage.Choice(letter: letter, id: item.id, text: item.text)
    }
    let last = choices.last?.letter ?? "A"
    return QuestionPage(
      choices: choices, howToAnswer: howToAnswer,
      answerForm: several ? "A-\(last) 可多个" : "A-\(last)")
  }

  /// The choices that the letters, digits or texts typed stand for, in the order of the page:
  /// `ac`, `1 3`, `请示、函`, `A 请示、C 函`.
  func read(_ typed: String, on page: QuestionPage) throws(ResponseProblem) -> [QuestionPage.Choice]
  {
    let word = TypedForms.comparableWord(typed)
    if let whole = page.choices.first(where: { TypedForms.comparableWord($0.text) == word }) {
      return [whole]
    }
    let signs = Self.textsAsLetters(typed, on: page).filter {
      !TypedForms.isSeparator($0) && !"():\"选择第个项是答案".contains($0)
    }.map(Self.plainNumber)
    var chosen: [QuestionPage.Choice] = []
    for sign in signs {
      guard let choice = page.choices.first(where: { $0.letter == sign || $0.number == sign })
      else {
        throw ResponseProblem(
          message: "没有 \(sign) 这一项。请输入 \(Self.span(of: page)) 中的字母（1、2 这样的数字也行）。")
      }
      if !chosen.contains(choice) { chosen.append(choice) }
    }
    guard !chosen.isEmpty else {
      throw ResponseProblem(message: "还没有作答。请输入 \(Self.span(of: page)) 中的字母。")
    }
    return page.choices.filter(chosen.contains)
  }

  /// What was typed, in capitals, with the letter for each choice that was written in full.
  private static func textsAsLetters(_ typed: String, on page: QuestionPage) -> String {
    var rest = TypedForms.comparable(typed)
    // The longest first: 请示 also stands in 请示报告.
    for choice in page.choices.sorted(by: { $0.text.count > $1.text.count }) {
      for text in [choice.phrase, choice.withoutBrackets].map(TypedForms.comparable)
      where text.utf8.count <= rest.utf8.count
        && (text.count > 1 || !(text.first?.isASCII ?? true))
      {
        rest = rest.replacing(text, with: " \(choice.letter) ")
      }
    }
    return rest.uppercased()
  }

  /// `③` and `三` as `3`.
  private static func plainNumber(_ character: Character) -> Character {
    for numbers in ["①②③④⑤⑥⑦⑧", "一二三四五六七八"] {
      if let place = Array(numbers).firstIndex(of: character) {
        return Character("\(place + 1)")
      }
    }
    return character
  }

  /// What is to be said of a choice.
  func why(_ id: String) -> String? { items.first { $0.id == id }?.why }

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
  func faults(key: [String]) -> [QuestionFault] {
    var faults: [QuestionFault] = []
    let ids = items.map(\.id)
    for id in key where !ids.contains(id) {
      faults.append(.error("答案“\(id)”不在选项里。请写选项的 id。", in: "key"))
    }
    for id in ids where id.isEmpty || !id.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
    {
      faults.append(.error("选项 id“\(id)”只能用英文字母和数字。", in: "choices"))
    }
    if Set(ids).count != ids.count {
      faults.append(.error("选项的 id 有重复。请给每项一个自己的 id。", in: "choices"))
    }
    let texts = items.map { TypedForms.comparableWord($0.text) }
    if Set(texts).count != texts.count {
      faults.append(.error("有两个选项内容相同。请换掉一个。", in: "choices"))
    }
    if items.count > Self.letters.count {
      faults.append(.error("选项超过 \(Self.letters.count) 个。", in: "choices"))
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
    return faults
  }

  private static let letters: [Character] = Array("ABCDEFGH")

  private static func span(of page: QuestionPage) -> String {
    "A-\(page.choices.last?.letter ?? "A")"
  }
}

extension QuestionPage.Choice {
  /// The text before a bracket: 命令 for 命令（令）.
  fileprivate var withoutBrackets: String {
    let short = text.prefix { !"（(".contains($0) }
    return short.isEmpty ? text : String(short)
  }

  /// The text without a full stop, for use within a sentence.
  var phrase: String { text.hasSuffix("。") ? String(text.dropLast()) : text }

  /// The digit that stands for the same choice, `1` for `A`.
  fileprivate var number: Character? {
    guard let value = letter.asciiValue else { return nil }
    return Character(Unicode.Scalar(value - 65 + 49))
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
