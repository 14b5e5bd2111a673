/// 找错字: wrong words in a passage.
struct TypoSpotting: QuestionContent {
  static let title = "找错字"
  static let members = FaultyPassage.members
  static let innerMembers = FaultyPassage.innerMembers

  let passage: FaultyPassage

  init(from decoder: any Decoder) throws { passage = try FaultyPassage(from: decoder) }

  func page(shuffledBy seed: UInt64) -> QuestionPage { passage.page }

  func read(_ typed: String, on page: QuestionPage) throws(ResponseProblem) -> Response {
    try passage.read(typed)
  }

  func mark(_ response: Response, on page: QuestionPage, of question: Question) -> Mark {
    passage.mark(response)
  }

  var advice: String? { passage.advice }

  func revealedKey(on page: QuestionPage) -> String { passage.revealedKey }

  var prose: [String]? { passage.corrected }

  func faults(in question: Question) -> [QuestionFault] { passage.faults }
}
