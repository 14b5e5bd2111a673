/// What a file is by its first bytes.
package enum ContentKind {
  /// A zip archive, as Word documents are.
  case archive
  /// An OLE compound file, as old Word documents are, and new ones with a password.
  case compoundFile
  /// Something that is known but not read.
  case foreign(ForeignFormat)
  /// Text, as far as its beginning tells.
  case text

  package init(of bytes: [UInt8]) {
    if bytes.starts(with: CompoundFile.signature) {
      self = .compoundFile
    } else if Self.zipSignatures.contains(where: bytes.starts) {
      self = .archive
    } else if let format = Self.signatures.first(where: { bytes.starts(with: $0.bytes) })?.format {
      self = .foreign(format)
    } else {
      self = .text
    }
  }

  /// Of an entry, and of an archive without any.
  private static let zipSignatures: [[UInt8]] = [[0x50, 0x4B, 3, 4], [0x50, 0x4B, 5, 6]]

  private static let signatures: [(bytes: [UInt8], format: ForeignFormat)] = [
    (Array("%PDF-".utf8), .pdf),
    (Array("{\\rtf".utf8), .richText),
    ([0x89, 0x50, 0x4E, 0x47], .picture),
    ([0xFF, 0xD8, 0xFF], .picture),
    (Array("GIF8".utf8), .picture),
    ([0x49, 0x49, 0x2A, 0], .picture),
    ([0x4D, 0x4D, 0, 0x2A], .picture),
    (Array("Rar!".utf8), .archive),
    ([0x37, 0x7A, 0xBC, 0xAF], .archive),
    ([0x1F, 0x8B], .archive),
  ]
}
