import BankFormats
import JSONText
import Quiz
import SecretarialRules
import TestSupport

/// Questions of every kind with texts that a format could stumble over.
struct RandomTableQuestions {
  private var random: TestSupport.SeededGenerator

  init(seed: UInt64) { random = TestSupport.SeededGenerator(seed: seed) }

  private static let pieces = [
    "公文", "请示", "，", "。", "“引号”", "\"", "\"\"", "'", "'=", "=1+1", "+", "-", "@", "＝", "\t", "\n",
    "\r\n", "\r", ";", "；", "|", "/", "、", ",", "<b>", "</p>", "<script>alert(1)</script>", "&amp;",
    "&nbsp;", "&", "<", "#", "{1}", "{{c1::甲}}", "::", "A.", "B、", "1", "007", "😀", "👨‍👩‍👧", "𠮷", "　",
    " ", "（　　）", "____", "_x000D_", "_x", "题干", "示例1", "对", "无", "→", "（删去）", "：", "【规定】", "\u{0}",
    "\u{1}", "\u{202E}", "\u{FEFF}", "\u{85}", "\u{2028}", "é", "e\u{301}", "\\", "\\n", "％",
    "null",
    "单选题", "[sound:a.mp3]", "数据", "{}", "$", "~", "^", "\u{FFFD}", "\u{FFFF}", "\u{A0}",
  ]

  private mutating func count(_ range: ClosedRange<Int>) -> Int {
    Int.random(in: range, using: &random)
  }

  private mutating func text(_ length: ClosedRange<Int> = 0...6) -> String {
    (0..<count(length)).map { _ in Self.pieces.randomElement(using: &random) ?? "" }.joined()
  }

  private mutating func texts(_ number: ClosedRange<Int>) -> [String] {
    (0..<count(number)).map { _ in text() }
  }

  private mutating func maybe<Value>(_ make: (inout RandomTableQuestions) -> Value) -> Value? {
    Bool.random(using: &random) ? make(&self) : nil
  }

  private mutating func items(_ number: ClosedRange<Int>) -> [AuthoredBody.Item] {
    (0..<count(number)).map { place in
      AuthoredBody.Item(
        id: Bool.random(using: &random) ? AuthoredBody.id(at: place) : text(1...2), text: text(),
        why: maybe { $0.text() })
    }
  }

  private mutating func ids(of items: [AuthoredBody.Item]) -> [String] {
    (0..<count(0...3)).map { _ in items.randomElement(using: &random)?.id ?? text() }
  }

  private mutating func gaps() -> [AuthoredBody.Gap] {
    (0..<count(0...3)).map { _ in
      AuthoredBody.Gap(
        accept: texts(0...2), notes: maybe { [.init(word: "甲", text: $0.text())] } ?? [],
        rejections: maybe { [.init(word: "乙", text: $0.text())] } ?? [])
    }
  }

  private mutating func body(of kind: QuestionKind) -> AuthoredBody {
    switch kind {
    case .single, .multiple:
      let items = items(0...30)
      return .choices(.init(items: items, key: ids(of: items), shuffles: .random(using: &random)))
    case .trueFalse: return .truth(maybe { .random(using: &$0.random) })
    case .fill: return .gaps(gaps())
    case .cloze:
      return .cloze(.init(text: texts(0...3), words: texts(0...4), gaps: gaps()))
    case .ordering:
      let items = items(0...5)
      return .ordering(.init(items: items, key: ids(of: items)))
    case .matching:
      let (left, right) = (items(0...4), items(0...5))
      return .matching(
        .init(
          left: left, right: right,
          // An object cannot have a name twice.
          key: zip(Set(ids(of: left)).sorted(), ids(of: right)).map { .init(left: $0, right: $1) }
        ))
    case .typoSpotting, .errorFinding:
      return .corrections(
        .init(
          text: texts(0...3),
          slips: (0..<count(0...3)).map { _ in
            .init(line: count(0...4), wrong: text(), right: texts(0...2), why: maybe { $0.text() })
          },
          lures: (0..<count(0...1)).map { _ in .init(line: 1, text: text(), why: nil) }))
    case .caseStudy:
      return .material(
        .init(
          text: texts(0...3),
          parts: (0..<count(0...2)).map { place in
            var part = AuthoredQuestion(
              kind: .trueFalse, stem: [text()], body: .truth(.random(using: &random)))
            part.id = String(place + 1)
            return part
          }))
    case .genreFromFacts, .proofread, .titleRepair, .documentNumberWriting, .documentDateWriting,
      .secrecyMarkWriting, .drafting:
      return .members([
        .init("facts", .object([.init(text(1...2), .text(text())), .init("n", .number(3))])),
        .init("text", .texts(texts(0...3))), .init("flag", .truth(true)),
      ])
    }
  }

  /// A question; sometimes one of no kind of ours.
  mutating func next() -> AuthoredQuestion {
    let kind = QuestionKind.allCases.randomElement(using: &random) ?? .single
    var question = AuthoredQuestion(kind: kind, stem: texts(0...3), body: body(of: kind))
    if count(0...9) == 0 {
      question.kind = nil
      question.body = .open(answer: maybe { $0.text(1...4) })
    }
    question.id = maybe { $0.text(1...2) }
    question.topic = maybe { $0.text() }
    question.points = texts(0...2)
    question.difficulty = maybe { $0.count(1...5) }
    question.level = maybe { Question.Level.allCases.randomElement(using: &$0.random) ?? .recall }
    question.hint = maybe { $0.text() }
    question.explanation = maybe { $0.text() }
    question.rules = texts(0...2)
    question.source = texts(0...2)
    question.basis = maybe { [.init(text: $0.text(), strength: .standard, unit: $0.text())] } ?? []
    return question
  }
}
