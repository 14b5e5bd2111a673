/// A file's text as it was read, one paragraph a line.
public struct ReadDocument: Hashable, Sendable {
  /// The text, made for `OfficialDocument(text)`.
  ///
  /// Plain text is as it stands in the file, without the byte order mark. Of a Word document it is
  /// what is printed in the body: with automatic numbers, tables with a row a line and tabs between
  /// cells, insertions accepted and deletions left out; without notes and comments.
  public let text: String
  /// What the file is.
  public let format: Format
  /// The texts of a Word document's page headers, in the order of their first use.
  public let headers: [String]
  /// The texts of a Word document's page footers, in the order of their first use.
  public let footers: [String]

  /// Which kinds of files are read.
  public enum Format: Hashable, Sendable {
    /// Plain text.
    case text(TextEncoding)
    /// A Word document in Office Open XML, as Word since 2007, WPS and LibreOffice write it.
    case docx
  }

  /// How characters are written as bytes.
  public enum TextEncoding: String, Hashable, Sendable, CaseIterable {
    /// UTF-8, with or without byte order mark.
    case utf8 = "UTF-8"
    /// UTF-16 with byte order mark, which Notepad calls Unicode.
    case utf16 = "UTF-16"
    /// GB18030—2005, which includes GBK and GB/T 2312.
    case gb18030 = "GB18030"
  }

  init(text: String, format: Format, headers: [String] = [], footers: [String] = []) {
    self.text = text
    self.format = format
    self.headers = headers
    self.footers = footers
  }
}
