import BankFormats
import DocumentReading
import Testing

/// What a program sees of a question that knows nothing of our comments.
enum VisibleQuestion {
  /// The texts and what is right, in lines.
  static func lines(of question: AuthoredQuestion) -> [String] {
    var lines = question.stem
    switch question.body {
    case .choices(let choices):
      lines += choices.items.map {
        "\(choices.key.contains($0.id) ? "+" : "-") \($0.text) # \($0.why ?? "")"
      }
    case .truth(let key): lines.append("\(key.map { "\($0)" } ?? "?")")
    case .gaps(let gaps): lines += gaps.map(line)
    case .cloze(let cloze):
      let text = cloze.text.map { line in
        cloze.gaps.indices.reduce(line) { $0.replacing("{\($1 + 1)}", with: "（　　）") }
      }
      lines += text + cloze.gaps.map(line)
    case .ordering(let ordering):
      lines += ordering.key.compactMap { id in ordering.items.first { $0.id == id }?.text }
    case .matching(let matching):
      let right = Dictionary(uniqueKeysWithValues: matching.right.map { ($0.id, $0.text) })
      let left = Dictionary(uniqueKeysWithValues: matching.left.map { ($0.id, $0.text) })
      lines += matching.key.map { "\(left[$0.left] ?? "?") -> \(right[$0.right] ?? "?")" }
      lines += right.values.sorted()
    case .open(let answer): lines.append(answer ?? "")
    case .corrections, .material, .members: lines.append("?")
    }
    return lines + [question.explanation ?? ""]
  }

  /// All right words; the first alone where a word bank holds no others.
  private static func line(_ gap: AuthoredBody.Gap) -> String {
    (gap.accept + gap.notes.map(\.word)).joined(separator: " | ")
  }

  /// The same question where only the first word of each gap can be held.
  static func withFirstWords(_ question: AuthoredQuestion) -> AuthoredQuestion {
    guard case .cloze(var cloze) = question.body, !cloze.words.isEmpty else { return question }
    cloze.gaps = cloze.gaps.map { .init(accept: Array($0.accept.prefix(1))) }
    var question = question
    question.body = .cloze(cloze)
    return question
  }

  /// The questions of a file from which the comments are taken out.
  static func questions(in bytes: [UInt8], format name: String) throws -> [AuthoredQuestion] {
    let format = try #require(BankFormatCatalog.named(name))
    let read = { (bytes: [UInt8]) in
      try BankFormatCatalog.read(BankFile(name: "题库", bytes: bytes), as: format).bank.questions
        .map(\.question)
    }
    guard name == "qti" else { return try read(withoutComments(bytes)) }
    let archive = try ZipArchive(bytes)
    var questions: [AuthoredQuestion] = []
    while let item = try archive.contents(of: "items/item-\(questions.count + 1).xml") {
      questions += try read(withoutComments(item))
    }
    return questions
  }

  private static func withoutComments(_ bytes: [UInt8]) -> [UInt8] {
    let lines = String(decoding: bytes, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    let kept = lines.filter { !$0.hasPrefix("// wenmi") && !$0.hasPrefix("<!-- wenmi") }
    return Array(kept.joined(separator: "\n").utf8)
  }
}
