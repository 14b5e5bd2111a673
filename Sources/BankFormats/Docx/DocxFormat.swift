import DocumentReading

/// Word documents: the lines of their bodies are read and written as plain text.
struct DocxFormat: BankFormat {
  let name = "docx"
  let title = "Word 文档"
  let endings = ["docx"]

  func recognition(of file: BankFile) -> Recognition {
    guard case .archive = ContentKind(of: file.bytes),
      let document = try? DocumentFile.read(file.bytes, name: file.name)
    else { return .none }
    return BankText.recognition(of: document.text)
  }

  func read(_ file: BankFile, progress: (Double) -> Void) throws(BankFileError) -> ImportedBank {
    let document: ReadDocument
    do throws(DocumentReadingError) {
      document = try DocumentFile.read(file.bytes, name: file.name)
    } catch {
      throw BankFileError(name: file.name, error.problem)
    }
    progress(0.2)
    return try BankText.read(document.text, name: file.name) { progress(0.2 + 0.8 * $0) }
  }

  func write(_ bank: AuthoredBank) throws(BankFileError) -> ExportedBank {
    let (lines, losses) = BankText.lines(of: bank)
    guard let bytes = WordDocumentWriter.document(of: lines) else {
      throw BankFileError(name: bank.id ?? "", reason: "Word 文档没有写成", remedy: "请再试一次，或者换成纯文本（text）")
    }
    return ExportedBank(bytes: bytes, losses: losses)
  }
}
