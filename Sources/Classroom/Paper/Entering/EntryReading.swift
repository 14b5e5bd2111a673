internal import Quiz
internal import Sessions

/// Reads lines in which papers are typed in: `07 ABCDA BD 对错 主观 25 =78.5`.
public struct EntryReading: Sendable {
  private let lesson: Lesson

  /// Reads for an exam as it stands.
  public init(_ lesson: Lesson) { self.lesson = lesson }

  /// Reads a line.
  ///
  /// - Parameter line: The learner, then the answers in the order of the paper.
  /// - Returns: What was understood, doubts included.
  /// - Throws: ``LessonProblem`` where it is not clear whose paper it is.
  public func read(_ line: String) throws(LessonProblem) -> ReadEntry {
    let (learner, rest) = try learner(atHeadOf: line)
    let pieces = EntryTokens(rest)
    let doubts = pieces.open.map {
      [EntryDoubt("“\($0)”后面没有对应的另一半。", canBeMeant: false)]
    }
    var variant = lesson.variant(of: learner.number)
    var rests = false
    var isMeant = false
    var total: Double?
    var answers: [EntryToken] = []
    for token in pieces.tokens {
      switch token {
      case .variant(let typed): variant = typed
      case .rest: rests = true
      case .force: isMeant = true
      case .total(let typed): total = typed
      case .word, .whole, .points, .subjective: answers.append(token)
      }
    }
    var sheet = EntrySheet(lesson, learner.number, variant, isComplete: !rests)
    if !lesson.variants.contains(variant) {
      sheet.doubt(EntryDoubt("这次考试只有一种卷子，没有 \(variant.title)。", canBeMeant: false))
    }
    for doubt in doubts ?? [] { sheet.doubt(doubt) }
    sheet.take(answers)
    let entry = PaperEntry(
      learner: learner.number, variant: variant, answers: sheet.answers, total: total)
    let comparison = EntryCheck(lesson, entry).doubts(isComplete: !rests)
    return ReadEntry(
      learner: learner, entry: entry, doubts: sheet.doubts + comparison,
      rest: rests ? sheet.open : [], isMeant: isMeant)
  }

  /// An answer to one question of a learner's paper, as it is typed in alone; `-` for none.
  ///
  /// - Returns: The answer, and what is doubtful about it.
  public func answer(
    _ typed: String, to question: PaperQuestion, by learner: LearnerNumber
  ) -> (answer: LessonAnswer?, doubts: [EntryDoubt]) {
    let text = TypedForms.trimmed(typed)
    guard !text.isEmpty, !text.allSatisfy(EntrySigns.isNone) else { return (nil, []) }
    var sheet = EntrySheet(lesson, learner, lesson.variant(of: learner), isComplete: false)
    let folded = TypedForms.folded(text)
    if question.form == .written || folded.hasSuffix("分"),
      let points = EntryTokens.number(folded[...])
    {
      sheet.give(points, to: question)
    } else if question.form == .written {
      sheet.doubt(
        EntryDoubt(
          "第 \(question.number) 题由人评分，请写分数，0 至 \(question.points.plain)。", canBeMeant: false))
    } else {
      sheet.give(text, to: question)
    }
    return (sheet.answers.first, sheet.doubts)
  }

  // MARK: Whose it is

  /// The learner whom a line begins with, and the rest of it.
  public func learner(
    atHeadOf line: String
  ) throws(LessonProblem) -> (learner: Learner, rest: Substring) {
    let line = line.drop { $0.isWhitespace }
    let word = line.prefix { !$0.isWhitespace && !",，、;；:：".contains($0) }
    let rest = line[word.endIndex...].drop { $0.isWhitespace || ",，、;；:：".contains($0) }
    let name = Self.withoutSigns(word)
    // A name in Latin letters may be two words, the first of which is the beginning of it.
    let next = rest.prefix { !$0.isWhitespace && !",，、;；:：".contains($0) }
    let both = Self.plain("\(name)\(next)")
    if !next.isEmpty, !name.contains(where: \.isNumber),
      let learner = lesson.header.learners.first(where: {
        $0.name.contains(where: \.isWhitespace) && Self.plain($0.name) == both
      })
    {
      return (
        learner, rest[next.endIndex...].drop { $0.isWhitespace || ",，、;；:：".contains($0) }
      )
    }
    switch lesson.roster.find(name) {
    case .one(let learner): return (learner, rest)
    case .several(let learners):
      let list = learners.prefix(8).map { "\($0.number) \($0.name)" }.joined(separator: "、")
      throw LessonProblem(
        .unknownLearner,
        "“\(name.prefix(20))”可以是：\(list)\(learners.count > 8 ? " 等" : "")。请写学号。")
    case .none:
      throw LessonProblem(.unknownLearner, "班里没有“\(name.prefix(20))”。行首请写学号或者姓名。")
    }
  }

  /// `07号`, `07.` and `7）` as people head a line.
  private static func withoutSigns(_ word: Substring) -> String {
    var word = Substring(TypedForms.folded(String(word)))
    while let last = word.last, ".。)、号".contains(last), word.count > 1 { word.removeLast() }
    return String(word)
  }

  private static func plain(_ text: String) -> String {
    TypedForms.folded(text).lowercased().filter { !$0.isWhitespace }
  }
}
