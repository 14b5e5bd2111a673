import DocumentReading

/// What a file is, as far as tables go.
package enum WorkbookFile {
  /// Whether a file is an archive with a workbook in it.
  package static func isWorkbook(_ bytes: [UInt8]) -> Bool {
    guard bytes.starts(with: [0x50, 0x4B]), let archive = try? ZipArchive(bytes) else {
      return false
    }
    return archive.contains("xl/workbook.xml")
  }

  /// Whether a file is of the kind of Excel 2003, or locked.
  package static func isOld(_ bytes: [UInt8]) -> Bool {
    bytes.starts(with: [0xD0, 0xCF, 0x11, 0xE0])
  }
}
