/// One gap of a text with the words it accepts. One point.
struct Blank: Decodable, Sendable {
  /// The members of a bank that hold it.
  static let members: Set<String> = ["accept", "acceptWithNote", "rejectWithReason"]

  let accept: [String]
  /// Accepted, with something to be said.
  let acceptWithNote: [String: String]?
  /// Wrong in a way worth explaining.
  let rejectWithReason: [String: String]?

  /// What stands between the answers to two gaps; a dot may belong to a number.
  static func separates(_ character: Character) -> Bool {
    TypedForms.isSeparator(character) && character != "."
  }

  /// What a learner writes in a gap that is left open.
  static let unknown = "？"

  /// Marks the words for some gaps, one a gap in order; a gap without a word is left open.
  static func mark(_ words: [String], for blanks: [Blank]) -> Mark {
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
        let given =
          word.isEmpty || TypedForms.folded(word) == "?" ? "没有填" : "你填的是“\(word)”"
        reasons.append("\(place)\(given)，应填“\(expected)”。\(reason ?? "")")
      }
    }
    return Mark(
      points: points, of: Double(blanks.count),
      headline: points == Double(blanks.count)
        ? "\(right.joined(separator: "、"))。" : "应填：\(revealedKey(of: blanks))。",
      reasons: reasons)
  }

  /// The first accepted word of every gap.
  static func revealedKey(of blanks: [Blank]) -> String {
    blanks.map { $0.accept.first ?? "" }.joined(separator: "；")
  }

  /// What is wrong with some gaps, wherever they stand.
  static func faults(of blanks: [Blank]) -> [QuestionFault] {
    var faults: [QuestionFault] = []
    for blank in blanks {
      if blank.accept.isEmpty {
        faults.append(.error("有一个空没有可接受的答案。请写在 accept 里。", in: "blanks"))
      }
      for word in blank.accept + (blank.acceptWithNote ?? [:]).keys.sorted()
      where blanks.count > 1 && word.contains(where: separates) {
        faults.append(.error("有几个空，“\(word)”里的分隔符会被当作两个空。请换一个答案。", in: "blanks"))
      }
      let refused = (blank.rejectWithReason ?? [:]).keys
      for word in blank.accept where refused.contains(word) {
        faults.append(.error("“\(word)”既被接受又被拒绝。请删去一处。", in: "blanks"))
      }
    }
    return faults
  }

  private enum Judgement {
    case right(String)
    case rightWithNote(String)
    case wrong(String?)
  }

  private func judge(_ word: String) -> Judgement {
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
