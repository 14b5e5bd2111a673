import Quiz

/// Reads one question of a GIFT file as Moodle does.
///
/// Source: Moodle's documentation "GIFT format", and the behaviour of its import.
struct GIFTQuestionReader {
  private var read: ReadQuestion
  private var markup = GIFTMarkup.automatic

  /// What came of a block.
  enum Outcome {
    case question(ReadQuestion)
    /// It asks nothing, or cannot be read.
    case leftOut(ImportRemark)
  }

  static func outcome(of block: GIFTBlock, topic: String?) -> Outcome {
    var reader = GIFTQuestionReader(read: ReadQuestion(line: block.line))
    reader.read.question.topic = topic
    return reader.outcome(of: block)
  }

  private init(read: ReadQuestion) { self.read = read }

  private mutating func outcome(of block: GIFTBlock) -> Outcome {
    var text = GIFTText(protecting: block.source).trimmed
    let labels = GIFTLabels(block.comments)
    read.question.id = labels.id
    if text.starts(with: "::") {
      let (name, rest) = text[(text.bytes.startIndex + 2)...].cut(at: "::")
      if let rest {
        text = rest.trimmed
        if labels.id == nil, QuestionCompletion.isPlain(name.text) { read.question.id = name.text }
      }
    }
    let (before, opened) = text.cut(at: "{")
    guard let opened else {
      let excerpt = lines(of: text.withMarkup(default: .automatic)).joined(separator: " ")
      return text.place(of: "}") == nil
        ? .leftOut(ImportRemark(.note, line: read.line, text: excerpt, reason: "只有文字，没有作答的花括号，不是题"))
        : .leftOut(bracesProblem(excerpt))
    }
    let (answers, closed) = opened.cut(at: "}")
    guard let closed else { return .leftOut(bracesProblem(before.text)) }
    readStem(before, closed)
    readAnswers(answers.trimmed)
    if closed.place(of: "{") != nil {
      read.say(.doubt, "花括号不止一对，只把第一对当作作答的地方；几道题之间请空一行")
    }
    if block.isCrowded { read.say(.doubt, "与上一题之间没有空行，从题名“::”分开") }
    read.read(tags: labels.tags)
    read.restore(from: block.comments)
    return .question(read)
  }

  private func bracesProblem(_ excerpt: String) -> ImportRemark {
    ImportRemark(
      .error, line: read.line, text: excerpt, reason: "花括号不成对，请补上 { 或者 }；题里不能有空行，文字里的花括号写成 \\{ \\}")
  }

  // MARK: Texts

  private mutating func readStem(_ before: GIFTText, _ after: GIFTText) {
    let (start, markup) = before.withMarkup(default: .automatic)
    self.markup = markup
    if markup == .markdown { read.say(.note, "是 Markdown，其中的记号没有去掉") }
    let tail = after.trimmed
    guard !tail.isEmpty else {
      read.question.stem = lines(of: (start, markup))
      return
    }
    // The answer stood within the text.
    let whole = start.bytes + Array(GapMarks.mark.utf8) + after.bytes
    read.question.stem = lines(of: (GIFTText(whole[...]), markup))
  }

  private mutating func lines(of text: (text: GIFTText, markup: GIFTMarkup)) -> [String] {
    let plain = text.text.text
    switch text.markup {
    case .plain:
      return plain.isEmpty
        ? [] : plain.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    case .html: return read.lines(ofHTML: plain)
    case .automatic, .markdown: return read.lines(ofHTML: plain, keepsLineEnds: true)
    }
  }

  private mutating func text(of text: GIFTText) -> String {
    lines(of: text.withMarkup(default: markup)).joined(separator: "\n")
  }

  // MARK: Answers

  private mutating func readAnswers(_ answers: GIFTText) {
    var answers = answers
    if let place = answers.place(of: "####", last: true) {
      let explanation = text(of: answers[(place + 4)...])
      read.question.explanation = explanation.isEmpty ? nil : explanation
      answers = answers[..<place].trimmed
    }
    if answers.isEmpty {
      read.question.body = .open(answer: nil)
    } else if answers.starts(with: "#") {
      readNumbers(answers[(answers.bytes.startIndex + 1)...])
    } else if answers.place(of: "~") != nil {
      readChoices(answers)
    } else if answers.place(of: "=") != nil, answers.place(of: "->") != nil {
      readPairs(answers)
    } else if let truth = Self.truths[answers.cut(at: "#").before.text.uppercased()] {
      readTruth(truth, answers)
    } else {
      readWords(answers)
    }
  }

  private static let truths = ["T": true, "TRUE": true, "F": false, "FALSE": false]

  private mutating func readTruth(_ truth: Bool, _ answers: GIFTText) {
    read.question.kind = .trueFalse
    read.question.body = .truth(truth)
    // What is said of a wrong and of a right answer belongs to the explanation here.
    guard let feedback = answers.cut(at: "#").after else { return }
    let (wrong, right) = feedback.cut(at: "#")
    let texts = [
      read.question.explanation ?? "", text(of: wrong), right.map { text(of: $0) } ?? "",
    ]
    .filter { !$0.isEmpty }
    read.question.explanation = texts.isEmpty ? nil : texts.joined(separator: "\n")
  }

  private mutating func readChoices(_ answers: GIFTText) {
    // With `=` the learner takes one, without it several.
    let isSingle = answers.place(of: "=") != nil
    let weighted = pieces(of: answers, at: "~=").map { sign, piece in
      answer(piece, whenUnweighted: sign == UInt8(ascii: "=") ? 100 : 0)
    }
    let (kind, body, remarks) = weighted.choices(isSingle: isSingle)
    read.question.kind = kind
    read.question.body = body
    read.say(remarks)
  }

  private mutating func readWords(_ answers: GIFTText) {
    let weighted = pieces(of: answers, at: "=").map { _, piece in
      answer(piece, whenUnweighted: 100)
    }
    let (gap, remarks) = weighted.gap(hasWildcards: true)
    read.question.kind = .fill
    read.question.body = .gaps([gap])
    read.say(remarks)
    read.markGaps(count: 1)
  }

  private mutating func readPairs(_ answers: GIFTText) {
    var pairs: [(left: String, right: String)] = []
    for (_, piece) in pieces(of: answers, at: "=") {
      let (left, right) = piece.cut(at: "->")
      guard let right else {
        read.say(.error, "配对“\(piece.text)”里没有 ->")
        continue
      }
      pairs.append((text(of: left), right.text))
    }
    read.question.kind = .matching
    read.question.body = .matching(AuthoredBody.Matching(pairs: pairs))
  }

  private mutating func readNumbers(_ answers: GIFTText) {
    let numbers = answers.cut(at: "~")
    if numbers.after != nil { read.say(.note, "答错时的反馈没有收入") }
    let weighted = pieces(of: numbers.before, at: "=").map { _, piece in
      answer(piece, whenUnweighted: 100)
    }
    let (numeric, remarks) = weighted.numbers
    let (gap, more) = numeric.gap(hasWildcards: false)
    read.question.kind = .fill
    read.question.body = .gaps([gap])
    read.say(remarks + more)
    read.markGaps(count: 1)
  }

  /// Cuts answers at their signs; what stands before the first sign is an answer without one.
  private func pieces(of answers: GIFTText, at signs: String) -> [(sign: UInt8, piece: GIFTText)] {
    var pieces: [(UInt8, GIFTText)] = []
    var sign: UInt8 = 0
    var start = answers.bytes.startIndex
    for place in answers.bytes.indices where signs.utf8.contains(answers.bytes[place]) {
      let piece = answers[start..<place].trimmed
      if sign != 0 || !piece.isEmpty { pieces.append((sign, piece)) }
      sign = answers.bytes[place]
      start = place + 1
    }
    pieces.append((sign, answers[start...].trimmed))
    // In `~=` the second sign counts.
    return pieces.enumerated().filter { index, piece in
      !(piece.1.isEmpty && piece.0 == UInt8(ascii: "~") && index + 1 < pieces.count
        && pieces[index + 1].0 == UInt8(ascii: "="))
    }.map(\.element)
  }

  private mutating func answer(
    _ piece: GIFTText, whenUnweighted percent: Double
  ) -> WeightedAnswer {
    var (words, feedback) = piece.cut(at: "#")
    var percent = percent
    if words.bytes.first == UInt8(ascii: "%") {
      let (number, rest) = words[(words.bytes.startIndex + 1)...].cut(at: "%")
      if let rest, let weight = Double(number.text.replacing(",", with: ".")), weight.isFinite {
        percent = weight
        words = rest
      }
    }
    let why = feedback.map { text(of: $0) } ?? ""
    return WeightedAnswer(
      text: text(of: words), percent: percent, feedback: why.isEmpty ? nil : why)
  }
}
