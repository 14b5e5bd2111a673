import DocumentReading
import Quiz

/// Moodle XML: what Moodle writes when questions are exported, and reads most of.
///
/// Source: Moodle's documentation "Moodle XML format".
struct MoodleXMLFormat: BankFormat {
  let name = "moodle"
  let title = "Moodle XML"
  let endings = ["xml"]

  func recognition(of file: BankFile) -> Recognition {
    file.rootElement == "quiz" ? .certain : .none
  }

  func read(_ file: BankFile, progress: (Double) -> Void) throws(BankFileError) -> ImportedBank {
    let reader = MoodleXMLReader(file)
    do throws(DocumentReadingError.Problem) {
      try PackagePart.parse(file.bytes, named: "", into: reader)
    } catch {
      throw BankFileError(name: file.name, error)
    }
    if let failure = reader.failure { throw failure }
    guard reader.isQuiz else {
      throw BankFileError(
        name: file.name, reason: "不是 Moodle XML 题库：最外层不是 quiz",
        remedy: "请在 Moodle 的题库里选“导出”，格式选 Moodle XML")
    }
    reader.finish()
    return reader.bank
  }

  func write(_ bank: AuthoredBank) throws(BankFileError) -> ExportedBank {
    var parts = ["<?xml version=\"1.0\" encoding=\"UTF-8\"?>", "<quiz>"]
    if let comment = BankComment.comment(for: bank) { parts.append("<!-- \(comment) -->") }
    var losses: [ExportedBank.Loss] = []
    var written: [(number: Int, question: AuthoredQuestion)] = []
    var topic: String?
    for (index, question) in bank.questions.enumerated() {
      guard let plain = MoodleQuestionWriter.element(for: question) else {
        losses.append(.whole(question, number: index + 1, format: "Moodle "))
        continue
      }
      if question.topic != topic {
        let category = XMLText.escaped(CategoryPath.category(for: question.topic))
        parts.append(
          """
          <question type="category"><category><text>\(category)</text></category></question>
          """)
        topic = question.topic
      }
      let kept = kept(of: question, written: plain)
      parts.append(
        kept.flatMap { MoodleQuestionWriter.element(for: question, comment: $0) } ?? plain)
      written.append((index + 1, question))
    }
    let bytes = Array((parts + ["</quiz>\n"]).joined(separator: "\n\n").utf8)
    let read = try read(BankFile(name: bank.title ?? "", bytes: bytes)) { _ in }
    losses += ExportLosses.losses(of: written, readAs: read.questions.map(\.question))
    return ExportedBank(bytes: bytes, losses: losses)
  }

  private func kept(of question: AuthoredQuestion, written: String) -> String? {
    let tree = XMLTree()
    guard (try? PackagePart.parse(Array(written.utf8), named: "", into: tree)) != nil,
      let node = tree.root,
      let seen = MoodleQuestionReader.question(
        from: node, topic: CategoryPath.topic(afterWriting: question.topic))
    else { return nil }
    return KeptMembers.comment(for: question, seenAs: seen.question)
  }
}

extension BankFile {
  /// The name of the outermost element of XML, without prefix; `nil` where this is none.
  var rootElement: String? {
    // UTF-16 has a zero beside each of these letters.
    let head = bytes.prefix(4000).filter { $0 != 0 }
    guard var place = head.firstIndex(where: { $0 == UInt8(ascii: "<") }),
      head[..<place].allSatisfy({ $0 <= 0x20 || $0 >= 0x80 })
    else { return nil }
    while place + 1 < head.count,
      head[place + 1] == UInt8(ascii: "?") || head[place + 1] == UInt8(ascii: "!")
    {
      let isComment = head[place...].starts(with: "<!--".utf8)
      guard let end = head[place...].firstIndex(of: UInt8(ascii: ">")) else { return nil }
      if isComment, !head[..<end].suffix(2).elementsEqual("--".utf8) {
        // A sign within the comment.
        guard let next = head[(end + 1)...].firstRange(of: "-->".utf8) else { return nil }
        place = next.upperBound
      } else {
        place = end + 1
      }
      guard let next = head[place...].firstIndex(of: UInt8(ascii: "<")) else { return nil }
      place = next
    }
    let name = head[(place + 1)...].prefix { $0 > 0x20 && !"/>".utf8.contains($0) }
    return String(decoding: name.split(separator: UInt8(ascii: ":")).last ?? [], as: UTF8.self)
  }
}
