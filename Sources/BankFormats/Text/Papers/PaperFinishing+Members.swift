import Quiz

extension PaperFinishing {
  /// Reads what is labelled: difficulty, source and the like.
  mutating func takeMembers() {
    var common = CommonMembers()
    for entry in written.members {
      guard case .label(let label) = entry.mark, let text = entry.lines.first, !text.isEmpty else {
        continue
      }
      switch label {
      case .difficulty: takeDifficulty(text, entry.line, into: &common)
      case .points: takePoints(text, entry.line, into: &common)
      case .kind: takeKind(text, entry.line)
      case .source: common.question.source.append(text)
      case .fixedOrder: written.shuffles = text != FormQuestion.fixedOrder
      case .bank, .bankID, .title, .summary, .id, .topic, .level, .hint, .answer, .explanation,
        .rules, .basis, .unit, .why, .note, .rejection, .passage, .words, .slip, .lure, .material,
        .data:
        // A backslash is nothing special on a paper.
        var entry = entry
        entry.lines = [text.replacing("\\", with: "\\\\")]
        if !common.take(entry) { written.remark(.doubt, entry.line, text, "看不出是什么，没有读") }
      }
    }
    question = common.question
    written.remarks += common.remarks
  }

  private mutating func takeKind(_ text: String, _ line: Int) {
    let folded = PlainSign.folded(Array(text.unicodeScalars))[...]
    if let stated = PaperHeading.kind(in: folded, at: 0)?.0 ?? StatedKind(named: text) {
      written.stated = stated
    } else {
      written.remark(.doubt, line, text, "没有这种题型，按题目的样子来定")
    }
  }

  private mutating func takePoints(_ text: String, _ line: Int, into common: inout CommonMembers) {
    let words = text.split { "；;、,， ".contains($0) }.map(String.init)
    if words.allSatisfy(Self.isPoint) {
      common.question.points += words
    } else {
      written.remark(.note, line, text, "知识点不是大纲里的编号（如 K-001-35），没有导入")
    }
  }

  private static func isPoint(_ word: String) -> Bool {
    word.hasPrefix("K-") && word.dropFirst(2).allSatisfy { $0.isNumber || $0 == "-" }
  }

  private mutating func takeDifficulty(
    _ text: String, _ line: Int, into common: inout CommonMembers
  ) {
    let stars = text.count { $0 == "★" }
    if let number = Int(text) ?? (stars > 0 ? stars : nil), (1...5).contains(number) {
      common.question.difficulty = number
    } else if let number = Self.difficulties[text] {
      common.question.difficulty = number
      written.remark(.note, line, text, "难度记作 \(number)")
    } else {
      written.remark(.note, line, text, "难度不是 1 到 5，没有导入")
    }
  }

  private static let difficulties = [
    "易": 2, "容易": 2, "简单": 2, "较易": 2, "中": 3, "中等": 3, "一般": 3, "适中": 3, "难": 4, "较难": 4,
    "困难": 4, "很难": 5,
  ]

  /// Takes texts out that are longer than any question's.
  mutating func shorten() {
    let limit = ImportLimits.textLength
    if let text = question.explanation, text.unicodeScalars.count > limit {
      written.remark(.error, written.line, text, "解析超过 \(limit) 字，没有读")
      question.explanation = nil
    }
    if question.stem.reduce(0, { $0 + $1.unicodeScalars.count }) > limit {
      written.remark(.error, written.line, question.stem[0], "题干超过 \(limit) 字，没有读")
      question.stem = []
    }
  }
}
