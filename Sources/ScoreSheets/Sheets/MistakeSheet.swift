internal import PrintedSheets
internal import Quiz
internal import Sessions

extension ScoreSheetKind {
  /// 错题汇编
  static let mistakes = ScoreSheetKind(
    names: ["mistakes", "错题汇编", "错题"], summary: "错的人多的题在前，写明答案、常见错误和依据", need: .marks
  ) { material throws(SheetProblem) in
    let missed = missed(in: material).filter { $0.wrong > 0 }.sorted { first, second in
      (second.rate, first.question.description) < (first.rate, second.question.description)
    }
    let rows = missed.enumerated().map { number, one -> [SheetCell] in
      let question = material.facts[one.question]
      return [
        .number(Double(number + 1)), .text(stem(of: one.question, in: material)),
        SheetCell(question.map { $0.content.revealedKey(on: $0.content.page(shuffledBy: 0)) }),
        .number(Double(one.asked)), .number(Double(one.wrong)), .number(one.rate * 100),
        .text(one.usual(material.facts)),
        .text(question?.explanation ?? "题库里已经没有这道题"),
      ]
    }
    return SheetMade(
      PrintedSheet(
        name: "错题汇编", title: "\(material.title)错题汇编",
        lead: material.eventLines + ["共 \(missed.count) 题有人答错"],
        sections: [
          SheetSection(
            columns: [
              SheetColumn("序号"), SheetColumn("题目", width: 44), SheetColumn("答案", width: 18),
              SheetColumn("人次"), SheetColumn("错"),
              SheetColumn("错误率(%)", decimals: 1, emphases: [.init(from: 60, .bad)]),
              SheetColumn("常见的错误", width: 24), SheetColumn("解析和依据", width: 44),
            ], rows: rows)
        ], foot: ["没有全对的都算错；考试里没有作答的也算"] + material.doubtLines))
  }

  /// Wrong answers to a question.
  private struct Missed {
    let question: QuestionReference
    var asked = 0
    var wrong = 0
    var answers: [String: Int] = [:]

    var rate: Double { asked > 0 ? Double(wrong) / Double(asked) : 0 }

    /// The most frequent wrong answers with how often they were given.
    func usual(_ facts: QuestionFacts) -> String {
      answers.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(3).map { answer, count in
        let words = facts.words(for: answer, to: question).split(whereSeparator: \.isNewline)
          .joined(separator: " ")
        return "\(words.count > 40 ? "\(words.prefix(40))……" : words)（\(count) 人次）"
      }.joined(separator: "；")
    }
  }

  private static func missed(in material: SheetMaterial) -> [Missed] {
    var missed: [Missed] = []
    var places: [QuestionReference: Int] = [:]
    for (number, event) in material.gradebook.events.enumerated() {
      for sitting in material.sittings(in: number) {
        for question in event.questions {
          let answer = sitting.answers[question]
          guard event.isPaper || answer != nil else { continue }
          let place = places[question] ?? missed.count
          if place == missed.count {
            places[question] = place
            missed.append(Missed(question: question))
          }
          missed[place].asked += 1
          guard answer?.correct != true else { continue }
          missed[place].wrong += 1
          if let answer { missed[place].answers[answer.response, default: 0] += 1 }
        }
      }
    }
    return missed
  }

  /// The question with its choices under each other.
  private static func stem(of reference: QuestionReference, in material: SheetMaterial) -> String {
    guard let question = material.facts[reference] else { return reference.description }
    let page = question.content.page(shuffledBy: 0)
    let lines = question.stem + page.passage + page.choices.map { "\($0.letter). \($0.text)" }
    return lines.joined(separator: "\n")
  }
}
