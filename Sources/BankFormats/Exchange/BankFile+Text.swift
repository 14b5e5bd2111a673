import DocumentReading

extension BankFile {
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
