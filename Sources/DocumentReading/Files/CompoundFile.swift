/// An OLE compound file: a small file system whose folder tells which program wrote it.
///
/// Source: [MS-CFB] 2.2 and 2.6.
package enum CompoundFile {
  static let signature: [UInt8] = [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]

  /// Why such a file is not read.
  ///
  /// - Parameters:
  ///   - bytes: The file.
  ///   - name: What the user calls it.
  /// - Returns: What it is, or that it has a password.
  package static func problem(
    of bytes: [UInt8], named name: String
  ) -> DocumentReadingError.Problem {
    problem(of: bytes, nameEnding: NameEnding(of: name))
  }

  /// Why such a file is not read.
  static func problem(
    of bytes: [UInt8], nameEnding: NameEnding
  ) -> DocumentReadingError.Problem {
    let names = entryNames(in: bytes)
    if names.contains("EncryptedPackage") { return .encrypted }
    if nameEnding.letters == "wps" { return .foreign(.wpsWriter) }
    if names.contains("WordDocument") || nameEnding.letters == "doc" { return .foreign(.oldWord) }
    if names.contains("Workbook") || names.contains("Book") { return .foreign(.spreadsheet) }
    if names.contains("PowerPoint Document") { return .foreign(.slides) }
    return .foreign(.otherOffice)
  }

  /// The names that matter, wherever an entry of the folder may be.
  ///
  /// Entries are 128 bytes long and begin at multiples of that; looking at all of these needs no
  /// chain of sectors, which in a damaged file may lead anywhere.
  private static func entryNames(in bytes: [UInt8]) -> Set<String> {
    var found: Set<String> = []
    for name in ["EncryptedPackage", "WordDocument", "Workbook", "Book", "PowerPoint Document"] {
      // UTF-16 in little-endian order with a zero at its end.
      let pattern: [UInt8] = name.utf8.flatMap { [$0, 0] as [UInt8] } + [0, 0]
      var start = 0
      while start + pattern.count <= bytes.count {
        if bytes[start] == pattern[0], bytes[start...].starts(with: pattern) {
          found.insert(name)
          break
        }
        start += 128
      }
    }
    return found
  }
}
