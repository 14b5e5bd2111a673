internal import Quiz

/// A paper that is being filled in from a typed line.
struct EntrySheet {
  private(set) var doubts: [EntryDoubt] = []
  private let lesson: Lesson
  private let learner: LearnerNumber
  private let sections: [PaperSection]
  /// Whether every question must be there.
  private let isComplete: Bool
  private var given: [Int: LessonAnswer?] = [:]

  init(_ lesson: Lesson, _ learner: LearnerNumber, _ variant: PaperVariant, isComplete: Bool) {
    self.lesson = lesson
    self.learner = learner
    self.isComplete = isComplete
    sections = lesson.sections(in: variant)
  }

  /// The answers that there are.
  var answers: [LessonAnswer] { given.values.compactMap(\.self) }

  /// The questions of which nothing was said.
  var open: [PaperQuestion] {
    sections.flatMap(\.questions).filter { given[$0.slot] == nil }
  }

  mutating func doubt(_ doubt: EntryDoubt) { doubts.append(doubt) }

  // MARK: One question

  /// Takes what stands on the paper; `nil` for nothing.
  mutating func give(_ typed: String?, to question: PaperQuestion) {
    guard let typed else { return given[question.slot] = .some(nil) }
    let (answer, problem) = lesson.paperAnswer(typed, to: question, by: learner)
    given[question.slot] = answer
    if let problem { doubt(EntryDoubt("第 \(question.number) 题：\(problem.message)")) }
  }

  /// Takes points given by hand.
  mutating func give(_ points: Double, to question: PaperQuestion) {
    guard points <= question.points else {
      given[question.slot] = .some(nil)
      return doubt(
        EntryDoubt(
          "第 \(question.number) 题最多 \(question.points.plain) 分，写的是 \(points.plain) 分。",
          canBeMeant: false))
    }
    given[question.slot] = lesson.paperAnswer(points: points, to: question, by: learner)
  }

  // MARK: A line

  /// Hands out the pieces of a line section by section.
  mutating func take(_ tokens: [EntryToken]) {
    var rest = tokens[...]
    for section in sections {
      switch section.questions[0].form {
      case .letter, .judgement: takeRuns(of: section, &rest)
      case .letters, .words: takePieces(of: section, &rest)
      case .written: takePoints(of: section, &rest)
      }
    }
    if !rest.isEmpty {
      let words = rest.prefix(6).map(\.text).joined(separator: " ")
      doubt(
        EntryDoubt("多出来：\(words)\(rest.count > 6 ? " ……" : "")。", canBeMeant: false))
    }
    let open = open
    if isComplete, !open.isEmpty, !saidTooFew {
      doubt(EntryDoubt("少 \(open.count) 题：\(Self.numbers(open))没有写。没有作答的写 -。"))
    }
  }

  private var saidTooFew: Bool { doubts.contains { $0.message.contains("，读到 ") } }

  /// Questions that are answered with one sign each, which may be written together.
  private mutating func takeRuns(of section: PaperSection, _ tokens: inout ArraySlice<EntryToken>) {
    var rest = section.questions[...]
    var read = 0
    var groups: [Int] = []
    while let token = tokens.first {
      let form = section.questions[0].form
      switch token {
      case .word(let word):
        guard let signs = signs(in: word, form),
          // A sign was left out of a group of five before: this word is of the next section.
          signs.count <= rest.count || rest.count == 5 || groups.allSatisfy({ $0 == 5 })
        else { return count(of: section, read, groups) }
        read += signs.count
        groups.append(signs.count)
        for sign in signs {
          guard let question = rest.popFirst() else { break }
          give(sign, to: question)
        }
      case .whole(let text):
        guard let question = rest.first, signs(in: text, form)?.count == 1 else {
          return count(of: section, read, groups)
        }
        read += 1
        rest.removeFirst()
        give(text, to: question)
      case .points(let points):
        guard let question = rest.popFirst() else { return count(of: section, read, groups) }
        read += 1
        give(points, to: question)
      case .subjective, .total, .variant, .rest, .force: return count(of: section, read, groups)
      }
      tokens.removeFirst()
      if rest.isEmpty { break }
    }
    count(of: section, read, groups)
  }

  /// A word as signs for a question each, `nil` standing for no answer; `nil` where it is no such
  /// word.
  private func signs(in word: String, _ form: PaperForm) -> [String?]? {
    let folded = TypedForms.folded(word)
    switch form {
    case .letter:
      guard word.allSatisfy({ EntrySigns.isNone($0) || Self.isLetter($0) }) else { return nil }
    case .judgement:
      if Self.judgements.contains(folded.lowercased()) { return [folded] }
      guard
        word.allSatisfy({ sign in
          EntrySigns.isNone(sign)
            || Self.judgements.contains(TypedForms.folded(String(sign)).lowercased())
        })
      else { return nil }
    case .letters, .words, .written: return nil
    }
    return word.map { EntrySigns.isNone($0) ? nil : String($0) }
  }

  private static func isLetter(_ character: Character) -> Bool {
    guard let value = TypedForms.folded(String(character)).uppercased().utf8.first,
      TypedForms.folded(String(character)).utf8.count == 1
    else { return false }
    return (65...90).contains(value) || (49...57).contains(value)
  }

  private static let judgements: Set<String> = [
    "对", "错", "√", "×", "✓", "✔", "✗", "✘", "☑", "☒", "╳", "✕", "✖", "t", "f", "y", "n", "v", "x",
    "是", "否", "正确", "错误", "不对", "1", "0",
  ]

  /// Says where there are too many or too few signs, and in which group of five.
  private mutating func count(of section: PaperSection, _ read: Int, _ groups: [Int]) {
    let wanted = section.questions.count
    guard read != wanted, isComplete || read > wanted else { return }
    var hint = ""
    if groups.count > 1, groups.first == 5 || wanted > 5,
      let odd = groups.firstIndex(where: { $0 != 5 }),
      odd < groups.count - 1 || read > wanted || groups.count * 5 == wanted
    {
      hint = "看看第 \(odd + 1) 组，有 \(groups[odd]) 个"
    }
    doubt(
      EntryDoubt(
        "\(section.kind.title) \(wanted) 题，读到 \(read) 个。\(hint.isEmpty ? "" : hint + "。")"
          + (read < wanted ? "没有作答的写 -。" : ""),
        canBeMeant: read < wanted))
  }

  /// Questions that are answered with a piece each.
  private mutating func takePieces(
    of section: PaperSection, _ tokens: inout ArraySlice<EntryToken>
  ) {
    for question in section.questions {
      guard let token = tokens.first else { return }
      switch token {
      case .word(let word):
        if word.allSatisfy(EntrySigns.isNone) {
          // -- are two that were not answered.
          give(nil, to: question)
          guard word.count > 1 else { break }
          tokens[tokens.startIndex] = .word(String(word.dropFirst()))
          continue
        }
        give(word, to: question)
      case .whole(let text):
        let isNothing = text.isEmpty || text.allSatisfy(EntrySigns.isNone)
        give(isNothing ? nil : text, to: question)
      case .points(let points): give(points, to: question)
      case .subjective, .total, .variant, .rest, .force: return
      }
      tokens.removeFirst()
    }
  }

  /// Questions that a person has marked.
  private mutating func takePoints(
    of section: PaperSection, _ tokens: inout ArraySlice<EntryToken>
  ) {
    for question in section.questions {
      if tokens.first == .subjective { tokens.removeFirst() }
      guard let token = tokens.first else { return }
      switch token {
      case .points(let points): give(points, to: question)
      case .word(let word), .whole(let word):
        if !word.isEmpty, word.allSatisfy(EntrySigns.isNone) {
          give(nil, to: question)
        } else if let points = EntryTokens.number(TypedForms.folded(word)[...]) {
          give(points, to: question)
        } else {
          given[question.slot] = .some(nil)
          doubt(
            EntryDoubt(
              "第 \(question.number) 题由人评分，请写分数，0 至 \(question.points.plain)；写的是“\(word.prefix(20))”。",
              canBeMeant: false))
        }
      case .subjective, .total, .variant, .rest, .force: return
      }
      tokens.removeFirst()
    }
  }

  /// `第 3、5—9 题`
  private static func numbers(_ questions: [PaperQuestion]) -> String {
    var spans: [(first: Int, last: Int)] = []
    for question in questions {
      if let last = spans.last, last.last == question.number - 1 {
        spans[spans.count - 1].last = question.number
      } else {
        spans.append((question.number, question.number))
      }
    }
    let texts = spans.map { $0.first == $0.last ? "\($0.first)" : "\($0.first)—\($0.last)" }
    return "第 \(texts.joined(separator: "、")) 题"
  }
}
