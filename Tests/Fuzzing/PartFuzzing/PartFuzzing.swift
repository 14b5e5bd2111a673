import CFuzzer
import Foundation
import DocumentReading

/// Reads a Word document whose parts are given, separated by `|||`: the body, lists, styles, and a
/// header.
///
/// A change inside an archive is given away by its check sum; this way it reaches the parser.
private func readParts(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let bytes = Array(UnsafeBufferPointer(start: start, count: count))
  var parts: [[UInt8]] = [[]]
  var place = 0
  while place < bytes.count {
    if bytes[place...].starts(with: separator) {
      parts.append([])
      place += separator.count
    } else {
      parts[parts.count - 1].append(bytes[place])
      place += 1
    }
  }
  let names = ["document", "numbering", "styles", "header"]
  var entries = [
    ("[Content_Types].xml", Array("<Types/>".utf8)),
    ("_rels/.rels", relationships([("officeDocument", "word/document.xml")])),
    (
      "word/_rels/document.xml.rels",
      relationships([
        ("header", "header.xml"), ("numbering", "numbering.xml"), ("styles", "styles.xml"),
      ])
    ),
  ]
  for (name, part) in zip(names, parts) { entries.append(("word/\(name).xml", part)) }
  do throws(DocumentReadingError) {
    let read = try DocumentFile.read(StoredArchive.bytes(of: entries), name: "草稿.docx")
    guard read.text.utf8.count <= 2 * ReadingLimits.textSize else { fatalError("too much text") }
  } catch {
    switch error.problem {
    case .damagedArchive, .encrypted, .binary, .unknownEncoding, .foreign:
      fatalError("a sound archive was refused: \(error)")
    case .file, .empty, .tooLarge, .growsTooLarge, .noConverter, .damagedPart, .missingPart: break
    }
  }
  return 0
}

private let separator = Array("|||".utf8)

private func relationships(_ targets: [(type: String, part: String)]) -> [UInt8] {
  let items = targets.map { type, part in
    "<Relationship Id=\"\(type)\" Type=\"x/\(type)\" Target=\"\(part)\"/>"
  }
  return Array("<Relationships>\(items.joined())</Relationships>".utf8)
}

@main
enum PartFuzzing {
  static func main() {
    var count = CommandLine.argc
    var arguments: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    exit(LLVMFuzzerRunDriver(&count, &arguments) { readParts($0, $1) })
  }
}
