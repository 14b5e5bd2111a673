import DocumentReading
import Quiz

/// Moodle's GIFT: questions as text that people type.
///
/// Source: Moodle's documentation "GIFT format".
struct GIFTFormat: BankFormat {
  let name = "gift"
  let title = "Moodle GIFT"
  let endings = ["gift", "txt"]

  func recognition(of file: BankFile) -> Recognition {
    guard let text = file.firstLines, let first = text.utf8.first(where: { $0 > 0x20 }),
      first != UInt8(ascii: "{"), first != UInt8(ascii: "<")
    else { return .none }
    let blocks = GIFTBlock.blocks(of: text).prefix(40)
    var hasMark = false
    var answers = 0
    for block in blocks {
      let text = GIFTText(protecting: block.source).trimmed
      if text.starts(with: "$CATEGORY:") || text.hasName {
        hasMark = true
      }
      if let answer = text.answers, answer.isEmpty || "=~#TF".utf8.contains(answer.bytes.first ?? 0)
      {
        answers += 1
      }
    }
    guard answers > 0 else { return .none }
    return hasMark ? .certain : answers * 2 >= blocks.count ? .likely : .possible
  }

  func read(_ file: BankFile, progress: (Double) -> Void) throws(BankFileError) -> ImportedBank {
    let blocks = GIFTBlock.blocks(of: try file.text)
    var bank = ImportedBank()
    var topic: String?
    for (index, block) in blocks.enumerated() {
      if index % 500 == 0 { progress(Double(index) / Double(blocks.count)) }
      guard !block.source.isEmpty else {
        BankComment.read(block.comments, into: &bank)
        continue
      }
      let text = GIFTText(protecting: block.source)
      if text.starts(with: "$CATEGORY:") {
        topic = CategoryPath.topic(of: text[(text.bytes.startIndex + 10)...].text)
        continue
      }
      switch GIFTQuestionReader.outcome(of: block, topic: topic) {
      case .question(let read): try bank.take(read, from: file)
      case .leftOut(let remark): bank.leftOut.append(remark)
      }
    }
    return bank
  }

  func write(_ bank: AuthoredBank) throws(BankFileError) -> ExportedBank {
    var text = BankComment.comment(for: bank).map { "// \($0)\n\n" } ?? ""
    var losses: [ExportedBank.Loss] = []
    var written: [(number: Int, question: AuthoredQuestion)] = []
    var topic: String?
    for (index, question) in bank.questions.enumerated() {
      guard let plain = GIFTQuestionWriter.text(of: question) else {
        losses.append(
          .whole(question, number: index + 1, format: "GIFT ", hasOneGap: true))
        continue
      }
      if question.topic != topic {
        let category = CategoryPath.category(for: question.topic)
        text += "$CATEGORY: \(GIFTText.protected(category))\n\n"
        topic = question.topic
      }
      text += comments(for: question, written: plain) + plain + "\n\n"
      written.append((index + 1, question))
    }
    let bytes = Array(text.utf8)
    let read = try read(BankFile(name: bank.title ?? "", bytes: bytes)) { _ in }
    losses += ExportLosses.losses(of: written, readAs: read.questions.map(\.question))
    return ExportedBank(bytes: bytes, losses: losses)
  }

  /// The comments that stand before a question.
  private func comments(for question: AuthoredQuestion, written: String) -> String {
    let labels = GIFTLabels.comment(id: question.id, tags: QuestionTags.tags(of: question))
    let lines = labels.map { "// \($0)\n" } ?? ""
    guard let block = GIFTBlock.blocks(of: (lines + written).withoutControls).first,
      case .question(let seen) = GIFTQuestionReader.outcome(
        of: block, topic: CategoryPath.topic(afterWriting: question.topic)),
      let kept = KeptMembers.comment(for: question, seenAs: seen.question)
    else { return lines }
    return lines + "// \(kept)\n"
  }
}

extension GIFTText {
  /// Whether a name stands at the beginning: `::甲::`.
  var hasName: Bool {
    starts(with: "::") && self[(bytes.startIndex + 2)...].place(of: "::") != nil
  }

  /// What stands between the brackets.
  fileprivate var answers: GIFTText? {
    guard let inner = cut(at: "{").after?.cut(at: "}"), inner.after != nil else { return nil }
    return inner.before.trimmed
  }
}
