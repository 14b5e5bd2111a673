/// 判断: a statement is right or wrong. One point.
struct TrueFalse: QuestionContent {
  static let title = "判断"
  static let members: Set<String> = ["key"]

  let key: Bool

  private enum CodingKeys: CodingKey { case key }

  func page(shuffledBy seed: UInt64) -> QuestionPage {
    QuestionPage(howToAnswer: ["判断这个说法对不对。"], answerForm: "对/错")
  }

  func read(_ typed: String, on page: QuestionPage) throws(ResponseProblem) -> Response {
    let word = TypedForms.comparableWord(typed)
    if Self.yes.contains(word) { return Response("对", typed: typed) }
    if Self.no.contains(word) { return Response("错", typed: typed) }
    throw ResponseProblem(message: "看不懂“\(typed)”。判断题请答 对 或 错（也可以用 √ ×、t f、是 否）。")
  }

  func mark(_ response: Response, on page: QuestionPage, of question: Question) -> Mark {
    let isRight = response.canonical == Self.word(key)
    return Mark(
      points: isRight ? 1 : 0, of: 1,
      headline: isRight
        ? "这个说法\(key ? "成立" : "不成立")。"
        : "你答“\(response.canonical)”，这个说法\(key ? "成立" : "不成立")。")
  }

  var advice: String? { "找出句子里最要紧的那个词，看它站不站得住。" }

  func revealedKey(on page: QuestionPage) -> String { Self.word(key) }

  func faults(in question: Question) -> [QuestionFault] { [] }

  private static func word(_ key: Bool) -> String { key ? "对" : "错" }

  private static let yes: Set<String> = [
    "对", "√", "✓", "✔", "☑", "✅", "t", "true", "y", "yes", "是", "正确", "对的", "是的", "没错", "dui",
    "right", "1",
    "v",
  ]
  private static let no: Set<String> = [
    "错", "×", "✗", "✘", "☒", "❌", "✖", "f", "false", "n", "no", "否", "错误", "不对", "错的", "不是", "不正确",
    "cuo", "wrong", "假", "叉", "不成立", "不符合", "不合规",
    "0", "x", "╳", "✕",
  ]
}
