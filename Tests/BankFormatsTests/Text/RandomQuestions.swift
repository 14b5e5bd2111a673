import BankFormats
import JSONText
import Quiz
import SecretarialRules
import TestSupport

/// Questions that nobody would write, made of texts that formats trip over.
struct RandomQuestions {
  private var generator: TestSupport.SeededGenerator

  init(seed: UInt64) { generator = TestSupport.SeededGenerator(seed: seed) }

  /// Pieces of texts: signs of the form, labels, line ends, quotes, wide and rare characters.
  private static let pieces = [
    "甲", "乙丙", "部署", "2026年", "1. ", "12、", "A. ", "B．", "（C）", "（　　）", "____", "答案：", "解析：",
    "题型：判断",
    "题库：", "数据：{", "第1空：", "第2小题：", "左A：", "改错：", "注：", "一、单选题", "\n", "\n\n", "\r", "\r\n", "\\",
    "\\n",
    "\\|", "=", "＝", "；", ";", "/", "（", "）", "(", ")", "\"", "“", "”", "'", "　", " ", "  ", "\t",
    "😀", "👨‍👩‍👧",
    "𠮷", "é", "e\u{301}", "<b>", "&amp;", "]]>", "%", "{1}", "~", "#", "对", "错", "C",
    "\u{200B}",
  ]

  mutating func text(_ most: Int = 5) -> String {
    var text = ""
    for _ in 0..<Int.random(in: 0...most, using: &generator) {
      text += Self.pieces.randomElement(using: &generator) ?? ""
    }
    return text
  }

  private mutating func texts(_ most: Int) -> [String] {
    (0..<Int.random(in: 0...most, using: &generator)).map { _ in text() }
  }

  private mutating func maybe(_ text: String) -> String? {
    Bool.random(using: &generator) ? text : nil
  }

  private mutating func items() -> [AuthoredBody.Item] {
    (0..<Int.random(in: 0...5, using: &generator)).map { place in
      let why = text()
      return .init(id: AuthoredBody.id(at: place), text: text(), why: maybe(why))
    }
  }

  private mutating func gaps() -> [AuthoredBody.Gap] {
    (0..<Int.random(in: 0...3, using: &generator)).map { _ in
      .init(
        accept: texts(3), notes: texts(2).map { .init(word: $0, text: text()) },
        rejections: texts(2).map { .init(word: $0, text: text()) })
    }
  }

  private mutating func key(of items: [AuthoredBody.Item]) -> [String] {
    items.map(\.id).filter { _ in Bool.random(using: &generator) }.shuffled(using: &generator)
  }

  private mutating func body(of kind: QuestionKind) -> AuthoredBody {
    switch kind {
    case .single, .multiple:
      let items = items()
      return .choices(
        .init(items: items, key: key(of: items), shuffles: Bool.random(using: &generator)))
    case .trueFalse: return .truth([true, false, nil].randomElement(using: &generator) ?? nil)
    case .fill: return .gaps(gaps())
    case .cloze: return .cloze(.init(text: texts(4), words: texts(4), gaps: gaps()))
    case .ordering:
      let items = items()
      return .ordering(.init(items: items, key: items.map(\.id).shuffled(using: &generator)))
    case .matching:
      let (left, right) = (items(), items())
      let pairs = zip(left, right).map { AuthoredBody.Matching.Pair(left: $0.id, right: $1.id) }
      return .matching(.init(left: left, right: right, key: pairs))
    case .typoSpotting, .errorFinding:
      let lines = texts(4)
      let slips = texts(3).map { wrong -> AuthoredBody.Corrections.Slip in
        let why = text()
        return .init(line: 1, wrong: wrong, right: texts(3), why: maybe(why))
      }
      let lures = texts(2).map { lure -> AuthoredBody.Corrections.Lure in
        let why = text()
        return .init(line: 2, text: lure, why: maybe(why))
      }
      return .corrections(.init(text: lines, slips: slips, lures: lures))
    case .caseStudy:
      let parts = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
        question(
          of: [.single, .trueFalse, .fill, .matching].randomElement(using: &generator) ?? .fill)
      }
      return .material(.init(text: texts(3), parts: parts))
    case .genreFromFacts, .proofread, .titleRepair, .documentNumberWriting, .documentDateWriting,
      .secrecyMarkWriting, .drafting:
      let facts = texts(3).map(\.self)
      return .members([
        .init("facts", .object([.init("names", .texts(facts)), .init("year", .number(2026))]))
      ])
    }
  }

  /// A question of a kind.
  mutating func question(of kind: QuestionKind) -> AuthoredQuestion {
    var question = AuthoredQuestion(kind: kind, stem: texts(3), body: body(of: kind))
    let (id, topic, hint, explanation, unit) = (text(), text(), text(), text(), text())
    question.id = maybe(id)
    question.topic = maybe(topic)
    question.hint = maybe(hint)
    question.explanation = maybe(explanation)
    question.points = texts(2)
    question.rules = texts(2)
    question.source = texts(2)
    question.difficulty = [nil, 1, 5].randomElement(using: &generator) ?? nil
    question.level = Bool.random(using: &generator) ? .repair : nil
    question.basis = texts(2).map { .init(text: $0, strength: .local, unit: maybe(unit)) }
    return question
  }

  /// A bank of such questions, of every kind.
  mutating func bank() -> AuthoredBank {
    let (id, title) = (text(), text())
    return AuthoredBank(
      id: maybe(id), title: maybe(title), questions: QuestionKind.allCases.map { question(of: $0) })
  }
}
