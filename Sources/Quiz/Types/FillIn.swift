/// 填空: one or more gaps, each with the words it accepts. One point a gap.
struct FillIn: QuestionContent {
  static let title = "填空"
  static let members: Set<String> = ["blanks"]
  static let innerMembers = ["blanks": Blank.members]

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
      words = typed.split(whereSeparator: Blank.separates).map(String.init)
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

  func mark(_ response: Response, on page: QuestionPage, of question: Question) -> Mark {
    Blank.mark(
      blanks.count == 1
        ? [response.canonical] : response.canonical.split(separator: "；").map(String.init),
      for: blanks)
  }

  func revealedKey(on page: QuestionPage) -> String {
    Blank.revealedKey(of: blanks)
  }

  func faults(in question: Question) -> [QuestionFault] {
    var faults: [QuestionFault] = []
    let gaps = question.stem.joined(separator: "\n").ranges(of: "（　　）").count
    if gaps != blanks.count {
      faults.append(
        .error("题干有 \(gaps) 处（　　），blanks 有 \(blanks.count) 项，对不上。请一空写一项。", in: "blanks"))
    }
    for word in blanks.flatMap(\.accept)
    where word.count > 1 && question.stem.joined().contains(word)
      && !question.stem.joined().contains("选词")
    {
      faults.append(.advice("题干里已经出现答案“\(word)”。", in: "stem"))
    }
    return faults + Blank.faults(of: blanks)
  }
}
