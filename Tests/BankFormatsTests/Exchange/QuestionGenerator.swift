import BankFormats
import Quiz
import SecretarialRules

/// Makes questions of all kinds with texts that are hard to write, the same for the same seed.
struct QuestionGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

  /// SplitMix64.
  private mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  private mutating func number(below bound: Int) -> Int { Int(next() % UInt64(bound)) }

  private mutating func chance(oneIn bound: Int) -> Bool { number(below: bound) == 0 }

  private static let pieces = [
    "通知", "请示", "  ", " ", "（　　）", "(", ")", "{", "}", "=", "~", "#", "####", ":", "::", "\\",
    "\\n", "->", "%50%", "%", "//", "$CATEGORY: x", "[html]", "[id:1]", "]", "<b>", "</b>", "<",
    ">", "&", "&amp;", "&#60;", "<!--", "-->", "--", "]]>", "<![CDATA[",
    "<script>alert(1)</script>",
    "\"", "'", "“", "”", "，", "。", "Ａ．", "A.", "B)", "ANSWER: A", "答案：B", "👩‍💼", "🇨🇳", "𠮷", "e\u{301}",
    "　　", "\t", "*", "_", "____", "{1}", "{1:SHORTANSWER:=x}", "[[1]]", "0", "1..5", "3:2", "TRUE",
    "wenmi: {}", "`", "￥", "１２", "\u{200D}", "null",
  ]

  private mutating func text() -> String {
    var text = "甲\(number(below: 1000))"
    for _ in 0..<number(below: 6) { text += Self.pieces[number(below: Self.pieces.count)] }
    return chance(oneIn: 4) ? Self.pieces[number(below: Self.pieces.count)] + text : text
  }

  private mutating func texts(_ count: Int) -> [String] { (0..<count).map { "\($0)\(text())" } }

  private mutating func maybe(_ text: (inout Self) -> String) -> String? {
    chance(oneIn: 2) ? text(&self) : nil
  }

  private mutating func items(_ count: Int) -> [AuthoredBody.Item] {
    let odd = chance(oneIn: 4)
    return texts(count).enumerated().map { index, text in
      AuthoredBody.Item(
        id: odd ? "x\(count - index)" : AuthoredBody.id(at: index), text: text,
        why: maybe { $0.text() })
    }
  }

  private mutating func gap() -> AuthoredBody.Gap {
    AuthoredBody.Gap(
      accept: texts(1 + number(below: 2)),
      notes: chance(oneIn: 3) ? [.init(word: "注" + text(), text: text())] : [],
      rejections: chance(oneIn: 3) ? [.init(word: "拒" + text(), text: text())] : [])
  }

  /// A question of a kind that goes with its number.
  mutating func question(number: Int) -> AuthoredQuestion {
    var question: AuthoredQuestion
    switch number % 8 {
    case 0:
      let items = items(4)
      question = AuthoredQuestion(
        kind: .single,
        body: .choices(
          .init(
            items: items, key: [items[self.number(below: 4)].id], shuffles: !chance(oneIn: 3))))
    case 1:
      let items = items(5)
      question = AuthoredQuestion(
        kind: .multiple,
        body: .choices(
          .init(items: items, key: items.prefix(2 + self.number(below: 2)).map(\.id))))
    case 2: question = AuthoredQuestion(kind: .trueFalse, body: .truth(chance(oneIn: 2)))
    case 3: question = AuthoredQuestion(kind: .fill, body: .gaps([gap()]))
    case 4: question = AuthoredQuestion(kind: .fill, body: .gaps([gap(), gap()]))
    case 5:
      question = AuthoredQuestion(
        kind: .cloze,
        body: .cloze(
          .init(
            text: ["\(text()){1}\(text())", "{2}\(text())"],
            words: chance(oneIn: 2) ? [] : texts(4), gaps: [gap(), gap()])))
    case 6:
      let items = items(4)
      question = AuthoredQuestion(
        kind: .ordering, body: .ordering(.init(items: items, key: items.map(\.id).reversed())))
    default:
      let (left, right) = (items(3), items(4))
      question = AuthoredQuestion(
        kind: .matching,
        body: .matching(
          .init(
            left: left, right: right,
            key: zip(left, right.reversed()).map { .init(left: $0.id, right: $1.id) })))
    }
    question.id = chance(oneIn: 5) ? nil : "q-\(number)"
    question.topic = chance(oneIn: 3) ? nil : chance(oneIn: 4) ? text() : "文种/函"
    question.stem = (0...self.number(below: 3)).map { _ in text() }
    if question.kind == .fill { question.stem[0] += "（　　）" }
    question.difficulty = chance(oneIn: 2) ? 1 + self.number(below: 5) : nil
    question.level = chance(oneIn: 2) ? .apply : nil
    question.points = chance(oneIn: 2) ? [text(), "wz-01"] : []
    question.rules = chance(oneIn: 2) ? ["GW304"] : []
    question.hint = maybe { $0.text() }
    question.explanation = maybe { $0.text() + "\n" + $0.text() }
    question.source = chance(oneIn: 3) ? [text()] : []
    if chance(oneIn: 3) {
      question.basis = [.init(text: text(), strength: .regulation, unit: maybe { $0.text() })]
    }
    return question
  }
}
