import DocumentReading

/// Plain text: banks in the form that this program writes, and papers as people type them.
struct TextFormat: BankFormat {
  let name = "text"
  let title = "题库文本（纯文本）"
  let endings = ["txt", "text", "md"]

  func recognition(of file: BankFile) -> Recognition {
    guard case .text = ContentKind(of: file.bytes),
      let (text, _) = try? PlainText.decoded(Self.head(of: file.bytes))
    else { return .none }
    return BankText.recognition(of: text)
  }

  /// The beginning, cut so that no character is torn.
  private static func head(of bytes: [UInt8]) -> [UInt8] {
    let limit = BankText.headSize
    guard bytes.count > limit else { return bytes }
    let isUTF16 = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
    if isUTF16 { return Array(bytes[..<limit]) }
    // A character of several bytes does not end the line.
    guard let last = bytes[..<limit].lastIndex(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return bytes
    }
    return Array(bytes[...last])
  }

  func read(_ file: BankFile, progress: (Double) -> Void) throws(BankFileError) -> ImportedBank {
    let text: String
    do throws(DocumentReadingError.Problem) {
      if case .foreign(let format) = ContentKind(of: file.bytes) { throw .foreign(format) }
      text = try PlainText.decoded(file.bytes).0
    } catch {
      throw BankFileError(name: file.name, error)
    }
    return try BankText.read(text, name: file.name, progress: progress)
  }

  func write(_ bank: AuthoredBank) throws(BankFileError) -> ExportedBank {
    let (lines, losses) = BankText.lines(of: bank)
    var bytes: [UInt8] = []
    for line in lines {
      bytes += line.utf8
      bytes.append(0x0A)
    }
    return ExportedBank(bytes: bytes, losses: losses)
  }
}
