import BankFormats
import Testing

/// A paper as people write it, with what is to be read from it.
struct PaperCase: CustomTestStringConvertible, Sendable {
  /// What is special about it.
  let name: String
  /// The paper; signs such as 1️⃣ at the beginning of lines are not part of it.
  let paper: String
  /// The questions in the plain-text form, without numbers of our own choosing.
  let expected: String
  /// What is told of the marked lines; more than notes must be told of no other.
  let remarks: [(mark: String, reason: String)]

  var testDescription: String { name }

  init(
    _ name: String, _ paper: String, _ expected: String, _ remarks: [(String, String)] = []
  ) {
    self.name = name
    self.paper = paper
    self.expected = expected
    self.remarks = remarks.map { (mark: $0.0, reason: $0.1) }
  }

  /// The paper without marks, and the line of each mark.
  var unmarked: (text: String, lines: [String: Int]) {
    var lines: [String: Int] = [:]
    let text = paper.split(separator: "\n", omittingEmptySubsequences: false).enumerated().map {
      number, line in
      var line = String(line)
      for mark in Self.marks where line.hasPrefix(mark) {
        lines[mark] = number + 1
        line.removeFirst(mark.count)
      }
      return line
    }
    return (text.joined(separator: "\n"), lines)
  }

  private static let marks = ["1️⃣", "2️⃣", "3️⃣", "4️⃣"]

  /// Reads a text as a paper.
  static func read(_ text: String) throws -> ImportedBank {
    let format = try #require(BankFormatCatalog.named("text"))
    return try BankFormatCatalog.read(BankFile(name: "试卷.txt", bytes: Array(text.utf8)), as: format)
      .bank
  }

  /// Questions in the plain-text form, each as it is numbered in the form.
  static func form(_ questions: [AuthoredQuestion]) throws -> String {
    let format = try #require(BankFormatCatalog.named("text"))
    let written = try format.write(AuthoredBank(questions: questions))
    #expect(written.losses.isEmpty)
    return String(decoding: written.bytes, as: UTF8.self).split(separator: "\n").dropFirst()
      .joined(separator: "\n")
  }

  /// Reads the paper and compares.
  func check() throws {
    let (text, lines) = unmarked
    let bank = try Self.read(text)
    let form = try Self.form(bank.whole.questions)
    #expect(form == expected, "\(form)")
    var told = (bank.questions.flatMap(\.remarks) + bank.leftOut).map {
      ($0.line, $0.gravity, $0.reason)
    }
    for (mark, reason) in remarks {
      let line = try #require(lines[mark])
      let index = told.firstIndex { $0.0 == line && $0.2.contains(reason) }
      #expect(index != nil, "\(mark) \(reason) in \(told)")
      if let index { told.remove(at: index) }
    }
    let rest = told.filter { $0.1 != .note }
    #expect(rest.isEmpty, "\(rest)")
  }
}
