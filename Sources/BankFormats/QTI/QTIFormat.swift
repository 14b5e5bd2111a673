import DocumentReading
import Quiz

/// IMS QTI 2.2: a package of items, which many learning platforms read.
///
/// A single item of QTI 2.0 to 2.2 is read as well.
struct QTIFormat: BankFormat {
  let name = "qti"
  let title = "IMS QTI 2.2"
  let endings = ["zip", "xml"]

  func recognition(of file: BankFile) -> Recognition {
    if file.bytes.starts(with: "PK\u{3}\u{4}".utf8) {
      // Its names stand at the end of an archive, and each before its part.
      let ends = [file.bytes.prefix(4096), file.bytes.suffix(1 << 20)]
      let name = Array("imsmanifest.xml".utf8)
      return ends.contains { $0.firstRange(of: name) != nil } ? .likely : .none
    }
    return file.rootElement == "assessmentItem" ? .certain : .none
  }

  func read(_ file: BankFile, progress: (Double) -> Void) throws(BankFileError) -> ImportedBank {
    guard !file.bytes.starts(with: "PK".utf8) else {
      return try QTIPackage.read(file, progress: progress)
    }
    let tree = XMLTree()
    do throws(DocumentReadingError.Problem) {
      try PackagePart.parse(file.bytes, named: "", into: tree)
    } catch {
      throw BankFileError(name: file.name, error)
    }
    guard let root = tree.root, root.name == "assessmentItem" else {
      throw BankFileError(
        name: file.name, reason: "不是 QTI 2 的试题：最外层不是 assessmentItem",
        remedy: "请选整个 .zip 包，或者在原来的系统里选 QTI 2.1 或者 2.2 导出")
    }
    var bank = ImportedBank()
    switch QTIItemReader.outcome(of: root, line: root.line) {
    case .questions(let questions): for read in questions { try bank.take(read, from: file) }
    case .leftOut(let remark): bank.leftOut.append(remark)
    }
    return bank
  }

  func write(_ bank: AuthoredBank) throws(BankFileError) -> ExportedBank {
    var losses: [ExportedBank.Loss] = []
    var items: [QTIPackage.Item] = []
    var written: [(number: Int, question: AuthoredQuestion)] = []
    for (index, question) in bank.questions.enumerated() {
      let identifier = question.id.flatMap { $0.isEmpty ? nil : $0 } ?? "item-\(index + 1)"
      guard let plain = QTIItemWriter.file(for: question, identifier: identifier) else {
        losses.append(.whole(question, number: index + 1, format: "QTI "))
        continue
      }
      let kept = kept(of: question, written: plain)
      let text = kept.flatMap {
        QTIItemWriter.file(for: question, identifier: identifier, comment: $0)
      }
      items.append(.init(identifier: identifier, question: question, text: text ?? plain))
      written.append((index + 1, question))
    }
    let comment = BankComment.comment(for: bank)
    guard items.count < ReadingLimits.entryCount,
      let bytes = QTIPackage.archive(of: items, comment: comment)
    else {
      throw BankFileError(
        name: bank.title ?? "", reason: "\(items.count) 道题装不进一个 QTI 包", remedy: "请分成几个题库导出")
    }
    if !items.isEmpty {
      let read = try QTIPackage.read(BankFile(name: bank.title ?? "", bytes: bytes)) { _ in }
      losses += ExportLosses.losses(of: written, readAs: read.questions.map(\.question))
    }
    return ExportedBank(bytes: bytes, losses: losses)
  }

  private func kept(of question: AuthoredQuestion, written: String) -> String? {
    let tree = XMLTree()
    guard (try? PackagePart.parse(Array(written.utf8), named: "", into: tree)) != nil,
      let root = tree.root,
      case .questions(let questions) = QTIItemReader.outcome(
        of: root, line: 1, metadata: QTIMetadata(afterWriting: question)), questions.count == 1
    else { return nil }
    return KeptMembers.comment(for: question, seenAs: questions[0].question)
  }
}
