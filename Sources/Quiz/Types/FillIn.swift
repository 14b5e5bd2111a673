/// 填空: one or more gaps, each with the words it accepts. One point a gap.
struct FillIn: QuestionContent {
  static let title = "填空"
  static let members: Set<String> = ["blanks"]
  static let innerMembers: [String: Set<String>] = [
    "blanks": ["accept", "acceptWithNote", "rejectWithReason"]
  ]

  /// One gap.
  struct Blank: Decodable, Sendable {
    let accept: [String]
    /// Accepted, with something to be said.
    let acceptWithNote: [String: String]?
    /// Wrong in a way worth explaining.
    let rejectWithReason: [String: String]?
  }

  let blanks: [Blank]

  private enum CodingKeys: CodingKey { case blanks }

  func page(shuffledBy seed: UInt64) -> QuestionPage {
    QuestionPage(
      howToAnswer: blanks.count == 1 ? [] : ["共 \(blanks.count) 空，依次写出，用空格隔开。"],
      answerForm: blanks.count == 1 ? "填空" : "\(blanks.count) 个空")
  }

  func read(_ typed: String, on page: QuestionPage) throws(ResponseProblem) -> Response {
    let words: [String]
    if blanks.count == 1 {
      words = [TypedForms.trimmed(typed)]
    } else {
      words = typed.split(whereSeparator: Self.separates).map(String.init)
      guard words.count == blanks.count else {
        throw ResponseProblem(
          message: "这题有 \(blanks.count) 个空，读到 \(words.count) 个。请依次写全，用空格隔开；不会的写 ？。")
      }
    }
    guard words.contains(where: { !$0.isEmpty }) else {
      throw ResponseProblem(message: "还没有作答。请写出空里的内容。")
    }
    return Response(words.joined(separator: "；"), typed: typed)
  }

  /// What stands between the answers to two gaps; a dot may belong to a number.
  private static func separates(_ character: Character) -> Bool {
    TypedForms.isSeparator(character) && character != "."
  }

  func mark(_ response: Response, on page: QuestionPage, of question: Question) -> Mark {
    let words =
      blanks.count == 1
      ? [response.canonical] : response.canonical.split(separator: "；").map(String.init)
    var points = 0.0
    var reasons: [String] = []
    var right: [String] = []
    for (index, blank) in blanks.enumerated() {
      let word = index < words.count ? words[index] : ""
      let place = blanks.count == 1 ? "" : "第 \(index + 1) 空："
      switch blank.judge(word) {
      case .right(let form):
        points += 1
        right.append(form)
      case .rightWithNote(let note):
        points += 1
        right.append(word)
        reasons.append(place + note)
      case .wrong(let reason):
        let expected = blank.accept.first ?? ""
        reasons.append("\(place)你填的是“\(word)”，应填“\(expected)”。\(reason ?? "")")
      }
    }
    return Mark(
      points: points, of: Double(blanks.count),
      headline: points == Double(blanks.count)
        ? "\(right.joined(separator: "、"))。" : "应填：\(revealedKey(on: page))。",
      reasons: reasons)
  }

  func revealedKey(on page: QuestionPage) -> String {
    blanks.map { $0.accept.first ?? "" }.joined(separator: "；")
  }

  func faults(in question: Question) -> [QuestionFault] {
    var faults: [QuestionFault] = []
    let gaps = question.stem.joined(separator: "\n").ranges(of: "（　　）").count
    if gaps != blanks.count {
      faults.append(
        .error("题干有 \(gaps) 处（　　），blanks 有 \(blanks.count) 项，对不上。请一空写一项。", in: "blanks"))
    }
    for blank in blanks {
      if blank.accept.isEmpty { faults.append(.error("有一个空没有可接受的答案。请写在 accept 里。", in: "blanks")) }
      for word in blank.accept
      where word.count > 1 && question.stem.joined().contains(word)
        && !question.stem.joined().contains("选词")
      {
        faults.append(.advice("题干里已经出现答案“\(word)”。", in: "stem"))
      }
      for word in blank.accept + (blank.acceptWithNote ?? [:]).keys.sorted()
      where blanks.count > 1 && word.contains(where: Self.separates) {
        faults.append(.error("有几个空，“\(word)”里的分隔符会被当作两个空。请换一个答案。", in: "blanks"))
      }
      let refused = (blank.rejectWithReason ?? [:]).keys
      for word in blank.accept where refused.contains(word) {
        faults.append(.error("“\(word)”既被接受又被拒绝。请删去一处。", in: "blanks"))
      }
    }
    return faults
  }
}

extension FillIn.Blank {
  fileprivate enum Judgement {
    case right(String)
    case rightWithNote(String)
    case wrong(String?)
  }

  fileprivate func judge(_ word: String) -> Judgement {
    // From the exact to the liberal: a bank may accept 〔〕 and refuse [], which is the same to the
    // last of them.
    let forms: [(String) -> String] = [
      { $0 }, { TypedForms.folded($0) }, { TypedForms.comparableWord($0) },
    ]
    for form in forms {
      let given = form(word)
      let matches: (String) -> Bool = { form($0) == given }
      if accept.contains(where: matches) { return .right(accept.first ?? word) }
      if let note = acceptWithNote?.first(where: { matches($0.key) }) {
        return .rightWithNote(note.value)
      }
      if let reason = rejectWithReason?.first(where: { matches($0.key) }) {
        return .wrong(reason.value)
      }
    }
    return .wrong(nil)
  }
}
