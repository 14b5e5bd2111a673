import DocumentReading

extension BankFile {
  /// The first lines as text, for finding out what the file is; `nil` where it is none.
  var firstLines: String? {
    let start = bytes.prefix(20_000)
    // A character that is cut in two would spoil the whole.
    let end = start.count < bytes.count ? start.lastIndex(of: 0x0A) ?? 0 : start.count
    return try? BankFile(name: name, bytes: Array(start[..<end])).text
  }

  /// The file as text, in whatever encoding, without characters that nobody sees.
  var text: String {
    get throws(BankFileError) {
      do throws(DocumentReadingError.Problem) {
        return try PlainText.decoded(bytes).0.withoutControls
      } catch {
        throw BankFileError(name: name, error)
      }
    }
  }
}
