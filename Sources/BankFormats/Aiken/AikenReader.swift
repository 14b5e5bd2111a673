import Quiz

/// Reads an Aiken file line by line.
struct AikenReader {
  private let file: BankFile
  private(set) var bank = ImportedBank()
  private var stem: [String] = []
  private var choices: [(letter: Int, text: String)] = []
  /// The line where the question begins.
  private var start = 0
  private var number = 0

  init(_ file: BankFile) { self.file = file }

  /// Reads the next line.
  mutating func read(_ line: Substring) throws(BankFileError) {
    number += 1
    switch AikenLine(line) {
    case .blank:
      // A paragraph of its own before a question is none of its lines.
      if choices.isEmpty, !stem.isEmpty { leaveOut("后面没有选项，不是题") }
    case .text(let text):
      if !choices.isEmpty { try finish(answer: nil) }
      if stem.isEmpty { start = number }
      stem.append(text)
    case .choice(let letter, let text):
      if choices.isEmpty, stem.isEmpty { start = number }
      choices.append((letter, text))
    case .answer(let letters, let text):
      guard !choices.isEmpty else {
        if stem.isEmpty { start = number }
        stem.append("ANSWER: \(text)")
        leaveOut("前面没有选项")
        return
      }
      try finish(answer: (letters, text))
    }
  }

  /// Ends the file.
  mutating func finish() throws(BankFileError) {
    if !choices.isEmpty { try finish(answer: nil) }
    if !stem.isEmpty { leaveOut("后面没有选项，不是题") }
  }

  private mutating func leaveOut(_ reason: String) {
    bank.leftOut.append(
      ImportRemark(.note, line: start, text: stem.joined(separator: " "), reason: reason))
    stem = []
  }

  private mutating func finish(
    answer: (letters: [Int], text: String)?
  ) throws(BankFileError) {
    var read = ReadQuestion(line: start)
    read.question.stem = stem
    let letters = answer?.letters ?? []
    read.question.kind = letters.count > 1 ? .multiple : .single
    read.question.body = .choices(
      .init(
        items: choices.map { .init(id: AuthoredBody.id(at: $0.letter), text: $0.text) },
        key: letters.map { AuthoredBody.id(at: $0) }))
    if letters.count > 1 { read.say(.doubt, "Aiken 题只有一个答案，这里写了 \(letters.count) 个，当作多选题") }
    if let answer, letters.isEmpty { read.say(.doubt, "答案“\(answer.text)”不是选项的字母") }
    if choices.map(\.letter) != Array(choices.indices) {
      read.say(.doubt, "选项的字母不是从 A 起依次排列")
    }
    try bank.take(read, from: file)
    stem = []
    choices = []
  }
}
