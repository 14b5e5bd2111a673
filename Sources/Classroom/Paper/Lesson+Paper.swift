internal import Quiz
internal import Sessions

extension Lesson {
  /// Whether it is an exam on paper, whose answers are typed in afterwards.
  public var isOnPaper: Bool { header.options.paperVariants != nil }

  /// The orders in which its paper is printed.
  public var variants: [PaperVariant] {
    Array(PaperVariant.allCases.prefix(max(1, header.options.paperVariants ?? 1)))
  }

  /// Which order a learner's paper has: what was typed in, else neighbours in the roster differ.
  public func variant(of learner: LearnerNumber) -> PaperVariant {
    if let entry = standing.entries[learner] { return entry.variant }
    let variants = variants
    guard variants.count > 1,
      let place = header.learners.firstIndex(where: { $0.number == learner })
    else { return .a }
    return variants[place % variants.count]
  }

  /// The questions of a paper with their numbers.
  public func questions(in variant: PaperVariant) -> [PaperQuestion] {
    var number = 0
    return paper(variant).compactMap { slot in
      let round = RoundKey(slot: slot)
      guard let question = question(of: round), let page = page(of: round, in: variant) else {
        return nil
      }
      number += 1
      let usual = question.content.mark(Response(stored: ""), on: page, of: question).maxPoints
      let given = paperPoints.flatMap { $0.indices.contains(slot) ? $0[slot] : nil }
      return PaperQuestion(
        number: number, slot: slot, question: question, page: page, points: given ?? usual,
        isScaled: given.map { $0 != usual } ?? false)
    }
  }

  /// The questions of a paper by kinds.
  public func sections(in variant: PaperVariant) -> [PaperSection] {
    var sections: [PaperSection] = []
    for question in questions(in: variant) {
      if let last = sections.last, last.kind == question.question.kind {
        sections[sections.count - 1] = PaperSection(
          number: last.number, kind: last.kind, questions: last.questions + [question])
      } else {
        sections.append(
          PaperSection(
            number: sections.count + 1, kind: question.question.kind, questions: [question]))
      }
    }
    return sections
  }

  /// Of whom nothing was typed in yet, in the order of the roster.
  public var notEntered: [Learner] {
    header.learners.filter { standing.entries[$0.number] == nil }
  }
}

// MARK: Answers

extension Lesson {
  /// Marks what stands on a paper.
  ///
  /// - Parameters:
  ///   - typed: The answer as it was typed in.
  ///   - question: What it answers.
  ///   - learner: Whose it is.
  /// - Returns: The answer with its mark; with a problem where it cannot be read, and then it is
  ///   kept as it is and worth nothing.
  func paperAnswer(
    _ typed: String, to question: PaperQuestion, by learner: LearnerNumber
  ) -> (answer: LessonAnswer, problem: ResponseProblem?) {
    let content = question.question.content
    let response: Response
    let mark: Mark
    var found: ResponseProblem?
    do throws(ResponseProblem) {
      response = try content.read(typed, on: question.page)
      mark = content.mark(response, on: question.page, of: question.question)
    } catch {
      response = content.unread(typed, on: question.page)
      mark = question.question.markUnreadable(error, kept: response, on: question.page)
      found = error
    }
    let rules = mark.brokenRules + question.question.rules
    return (
      LessonAnswer(
        learner: learner, round: RoundKey(slot: question.slot),
        typed: response.isWithheld ? response.kept : typed, response: response.kept,
        points: mark.points, maxPoints: mark.maxPoints, correct: mark.verdict == .right, bonus: 0,
        rules: rules, elapsedMs: 0, source: .paper), found
    )
  }

  /// What a person gave for what stands on a paper.
  func paperAnswer(
    points: Double, to question: PaperQuestion, by learner: LearnerNumber
  ) -> LessonAnswer {
    LessonAnswer(
      learner: learner, round: RoundKey(slot: question.slot), typed: Self.markedByHand,
      response: Self.markedByHand, points: points, maxPoints: question.points,
      correct: points >= question.points, bonus: 0, rules: [], elapsedMs: 0, source: .paper)
  }

  /// What stands in place of an answer that only the paper has.
  static let markedByHand = "（卷面，人工评分）"

  /// An answer as somebody would read it from the paper: `B`, `BD`, `对`, `18.5 分`, `空`.
  public func reading(of answer: LessonAnswer?, to question: PaperQuestion) -> String {
    guard let answer else { return "空" }
    guard answer.response != Self.markedByHand else { return "\(answer.points.plain) 分" }
    switch question.form {
    case .letter, .letters:
      guard question.question.kind == .single || question.question.kind == .multiple else {
        return answer.typed
      }
      let ids = answer.response.split(separator: ",").map(String.init)
      let letters = question.page.choices.filter { ids.contains($0.id) }.map { String($0.letter) }
      return letters.isEmpty ? answer.response : letters.joined()
    case .judgement, .words, .written: return answer.response
    }
  }
}

extension Double {
  /// The number without needless decimals: `18.5`, `20`.
  var plain: String {
    let hundredths = Int((self * 100).rounded())
    let (whole, rest) = abs(hundredths).quotientAndRemainder(dividingBy: 100)
    let sign = hundredths < 0 ? "-" : ""
    guard rest != 0 else { return "\(sign)\(whole)" }
    let digits = rest % 10 == 0 ? "\(rest / 10)" : rest < 10 ? "0\(rest)" : "\(rest)"
    return "\(sign)\(whole).\(digits)"
  }
}
