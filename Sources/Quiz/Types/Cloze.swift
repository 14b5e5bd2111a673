import SecretarialRules

/// 选词填空: gaps in a passage, filled from a word bank where there is one. One point a gap.
struct Cloze: QuestionContent {
  static let title = "选词填空"
  static let members: Set<String> = ["text", "words", "blanks"]
  static let innerMembers = ["blanks": Blank.members]

  /// The passage, with `{1}` for the first gap.
  let text: [String]
  /// The words to choose from; `nil` where the learner finds them alone.
  let words: [String]?
  let blanks: [Blank]

  func page(shuffledBy seed: UInt64) -> QuestionPage {
    var generator = SeededGenerator(seed: seed)
    let bank = (words ?? []).shuffled(using: &generator)
    let count = blanks.count
    return QuestionPage(
      choices: QuestionPage.Choice.lettered(bank.map { ($0, $0) }),
      passage: text.map { line in
        (1...max(1, count)).reduce(line) { $0.replacing("{\($1)}", with: "（\($1)）＿＿") }
      },
      howToAnswer: [
        bank.isEmpty
          ? "共 \(count) 空，依次写出，用空格隔开；不会的写 ？。"
          : "共 \(count) 空，依次写出字母或者词；不会的写 ？。有的词用不上。"
      ],
      answerForm: bank.isEmpty ? "\(count) 个词" : "\(count) 个字母")
  }

  // MARK: Reading

  func read(_ typed: String, on page: QuestionPage) throws(ResponseProblem) -> Response {
    let tokens = typed.split(whereSeparator: Blank.separates).map(String.init)
    var notes: [String] = []
    let given: [String]
    if tokens.count == blanks.count, tokens.allSatisfy({ word(of: $0) != nil }) {
      given = tokens
    } else if let numbered = try numbered(tokens, on: page) {
      given = numbered.map { $0 ?? Blank.unknown }
      let forgotten = numbered.indices.filter { numbered[$0] == nil }.map { "第 \($0 + 1) 空" }
      if !forgotten.isEmpty {
        notes.append("\(forgotten.joined(separator: "、"))没有写，按不会计。")
      }
    } else if let letters = letters(tokens, on: page) {
      given = letters
    } else {
      given = tokens
    }
    guard !given.isEmpty else { throw ResponseProblem(message: "还没有作答。\(advice)") }
    guard given.count == blanks.count else {
      throw ResponseProblem(message: "这题有 \(blanks.count) 个空，读到 \(given.count) 个。\(advice)")
    }
    var filled: [String] = []
    for token in given { filled.append(try filling(token, on: page)) }
    guard filled.contains(where: { $0 != Blank.unknown }) else {
      throw ResponseProblem(message: "还没有作答。\(advice)")
    }
    return Response(filled.joined(separator: "；"), typed: typed, notes: notes)
  }

  /// `1=事前 2=一事`, `1c 2a`, `1 事前 2 一事`: words with the numbers of their gaps, by gaps; `nil`
  /// for a gap without a word, and where there are no numbers.
  private func numbered(
    _ tokens: [String], on page: QuestionPage
  ) throws(ResponseProblem) -> [String?]? {
    var pairs: [(gap: Int, word: String)] = []
    let alternate = stride(from: 0, to: tokens.count, by: 2)
    if tokens.count == 2 * blanks.count, alternate.allSatisfy({ Int(plain(tokens[$0])) != nil }),
      alternate.allSatisfy({ Int(plain(tokens[$0 + 1])) == nil })
    {
      pairs = alternate.compactMap { place in
        Int(plain(tokens[place])).map { ($0, tokens[place + 1]) }
      }
    } else {
      for token in tokens {
        guard let pair = numbered(token, on: page) else { return nil }
        pairs.append(pair)
      }
    }
    guard !pairs.isEmpty else { return nil }
    var words = [String?](repeating: nil, count: blanks.count)
    for (gap, word) in pairs {
      guard words.indices.contains(gap - 1) else {
        throw ResponseProblem(message: "没有第 \(gap) 空，这题有 \(blanks.count) 个空。\(advice)")
      }
      guard words[gap - 1] == nil else {
        throw ResponseProblem(message: "第 \(gap) 空写了两次。请重新输入。")
      }
      words[gap - 1] = word
    }
    return words
  }

  /// The number and the word of `（1）事前`, `1=事前`, `1c`.
  private func numbered(_ token: String, on page: QuestionPage) -> (gap: Int, word: String)? {
    var rest = Substring(TypedForms.folded(token))
    let isOrdinal = rest.first == "第"
    if isOrdinal || rest.first == "(" { rest.removeFirst() }
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard let gap = Int(digits) else { return nil }
    rest.removeFirst(digits.count)
    // 第2空=空白: what comes after a sign is the word, whatever it begins with.
    if rest.first == "空",
      isOrdinal || rest.dropFirst().first.map({ "=:：→-".contains($0) }) ?? false
    {
      rest.removeFirst()
    }
    let word = String(rest.drop { ")=:：→->.".contains($0) })
    guard !word.isEmpty else { return nil }
    // Without a sign between them, digits may belong to the word.
    guard word.count < rest.count || self.word(of: word) != nil || letter(word, on: page) != nil
    else { return nil }
    return (gap, word)
  }

  /// `ca`, `c a`, `3 1`: one letter of the word bank for each gap, however they are separated.
  private func letters(_ tokens: [String], on page: QuestionPage) -> [String]? {
    let signs = tokens.joined().map(String.init)
    guard !page.choices.isEmpty, signs.count == blanks.count,
      signs.allSatisfy({ letter($0, on: page) != nil || isOpen($0) })
    else { return nil }
    return signs
  }

  /// What stands in a gap for what was typed: a word of the bank for its letter.
  private func filling(
    _ token: String, on page: QuestionPage
  ) throws(ResponseProblem) -> String {
    if isOpen(token) { return Blank.unknown }
    if let word = word(of: token) { return word }
    if let word = letter(token, on: page) { return word }
    if !page.choices.isEmpty, token.allSatisfy(\.isASCII) {
      throw ResponseProblem(message: "没有 \(token.uppercased()) 这一项。\(advice)")
    }
    return token
  }

  private func isOpen(_ token: String) -> Bool { plain(token) == "?" }

  /// The word of the bank that a letter or a digit stands for.
  private func letter(_ token: String, on page: QuestionPage) -> String? {
    let sign = plain(token).uppercased()
    guard let first = sign.first, sign.count == 1 else { return nil }
    return LetterReading(page: page).choice(for: first)?.id
  }

  /// The word of the bank that was typed in full.
  private func word(of token: String) -> String? {
    let wanted = TypedForms.comparableWord(token)
    return words?.first { TypedForms.comparableWord($0) == wanted }
  }

  private func plain(_ token: String) -> String { TypedForms.trimmed(TypedForms.folded(token)) }

  private var advice: String {
    words == nil
      ? "请依次写全，用空格隔开；不会的写 ？。" : "请依次写出字母或者词，用空格隔开；不会的写 ？。"
  }

  // MARK: Marking

  func mark(_ response: Response, on page: QuestionPage, of question: Question) -> Mark {
    Blank.mark(response.canonical.split(separator: "；").map(String.init), for: blanks)
  }

  func revealedKey(on page: QuestionPage) -> String { Blank.revealedKey(of: blanks) }

  var signature: [String]? { text }
}

extension Cloze {
  private enum Key: CodingKey { case text, words, blanks }

  init(from decoder: any Decoder) throws {
    let members = try decoder.container(keyedBy: Key.self)
    text = try members.decode(Lines.self, forKey: .text).lines
    words = try members.decodeIfPresent([String].self, forKey: .words)
    blanks = try members.decode([Blank].self, forKey: .blanks)
  }
}
