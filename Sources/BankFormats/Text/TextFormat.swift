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

  /// The first lines, cut where a line ends so that no character is torn.
  private static func head(of bytes: [UInt8]) -> [UInt8] {
    guard bytes.count > headSize else { return bytes }
    let head = bytes[..<headSize]
    return Array(head[...(head.lastIndex(of: 0x0A) ?? head.endIndex - 1)])
  }

  /// Bytes that are enough to know a paper by.
  private static let headSize = 16_384

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
