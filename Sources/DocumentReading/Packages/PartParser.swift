internal import Foundation

#if canImport(FoundationXML)
  internal import FoundationXML
#endif

/// Parses a part of a package through the system's XML parser.
///
/// Document type declarations are refused before the parser sees them: Office Open XML forbids them,
/// and entities, which can grow without end or name files of this computer, can be declared nowhere
/// else. So are encodings other than UTF-8 and UTF-16, which could hide such a declaration.
/// Source: ISO/IEC 29500-2 9.1.4.
final class PartParser: NSObject, XMLParserDelegate {
  private let reader: any PartReader
  private var problem: DocumentReadingError.Problem?
  private let part: String
  private var depth = 0
  private var hasRoot = false

  private init(part: String, reader: any PartReader) {
    self.part = part
    self.reader = reader
  }

  /// Parses a part.
  ///
  /// - Parameters:
  ///   - bytes: The part.
  ///   - part: Its name, for messages.
  ///   - reader: Gets what is in it.
  /// - Throws: Where it is damaged, and whatever the reader throws.
  static func parse(
    _ bytes: [UInt8], part: String, into reader: any PartReader
  ) throws(DocumentReadingError.Problem) {
    guard !hasTypeDeclaration(bytes), hasAllowedEncoding(bytes), let text = text(of: bytes) else {
      throw .damagedPart(name: part, line: 1, column: 1)
    }
    // From data in one piece the parser takes ten megabytes at most.
    let parser = XMLParser(stream: InputStream(data: Data(text.utf8)))
    parser.shouldProcessNamespaces = true
    parser.shouldResolveExternalEntities = false
    let delegate = PartParser(part: part, reader: reader)
    parser.delegate = delegate
    _ = parser.parse()
    if let problem = delegate.problem { throw problem }
    guard delegate.hasRoot, delegate.depth == 0 else {
      throw .damagedPart(
        name: part, line: max(1, parser.lineNumber), column: max(1, parser.columnNumber))
    }
  }

  /// Whether `<!DOCTYPE` stands anywhere, be it in UTF-8 or, with zeros between, in UTF-16.
  private static func hasTypeDeclaration(_ bytes: [UInt8]) -> Bool {
    let mark = Array("<!DOCTYPE".utf8)
    var matched = 0
    for byte in bytes where byte != 0 {
      if byte == mark[matched] {
        matched += 1
        if matched == mark.count { return true }
      } else {
        matched = byte == mark[0] ? 1 : 0
      }
    }
    return false
  }

  /// The part as the parser gets it: always UTF-8 that is right, without its declaration.
  ///
  /// What is damaged in another encoding makes some versions of libxml2 read beyond the part.
  private static func text(of bytes: [UInt8]) -> String? {
    guard var text = decoded(bytes) else { return nil }
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    guard !text.utf8.contains(0) else { return nil }
    // The declaration may name the encoding that it had; blanks keep the columns.
    if text.hasPrefix("<?xml"), let end = text.firstRange(of: "?>") {
      let length = text.unicodeScalars.distance(from: text.startIndex, to: end.upperBound)
      text.replaceSubrange(..<end.upperBound, with: String(repeating: " ", count: length))
    }
    return text
  }

  private static func decoded(_ bytes: [UInt8]) -> String? {
    let isBigEndian = bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0, 0x3C])
    let isLittleEndian = bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0x3C, 0])
    guard isBigEndian || isLittleEndian else { return String(validating: bytes, as: UTF8.self) }
    guard bytes.count.isMultiple(of: 2) else { return nil }
    let units = stride(from: 0, to: bytes.count, by: 2).map { index in
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      return isBigEndian ? first << 8 | second : second << 8 | first
    }
    return String(validating: units, as: UTF16.self)
  }

  /// Whether the XML declaration names no encoding, or one that a part may have.
  private static func hasAllowedEncoding(_ bytes: [UInt8]) -> Bool {
    let head = String(decoding: bytes.prefix(400).filter { $0 != 0 }, as: UTF8.self)
    guard let end = head.firstRange(of: "?>") else { return true }
    guard let name = head[..<end.lowerBound].firstRange(of: "encoding") else { return true }
    let value = head[name.upperBound..<end.lowerBound].drop { " =\t\r\n\"'".contains($0) }
      .prefix { $0.isLetter || $0.isNumber || $0 == "-" }
    return ["utf-8", "utf8", "utf-16", "us-ascii"].contains(value.lowercased())
  }

  // MARK: XMLParserDelegate

  func parser(
    _ parser: XMLParser, didStartElement name: String, namespaceURI: String?,
    qualifiedName: String?, attributes: [String: String]
  ) {
    guard problem == nil else { return }
    hasRoot = true
    depth += 1
    do throws(DocumentReadingError.Problem) {
      guard depth <= ReadingLimits.nestingDepth else { throw .growsTooLarge }
      try reader.begin(
        XMLElement(
          namespace: XMLElement.Namespace(namespaceURI ?? ""), name: name, attributes: attributes,
          line: max(1, parser.lineNumber)))
    } catch {
      stop(parser, for: error)
    }
  }

  func parser(
    _ parser: XMLParser, didEndElement name: String, namespaceURI: String?, qualifiedName: String?
  ) {
    guard problem == nil else { return }
    depth -= 1
    do throws(DocumentReadingError.Problem) {
      try reader.end(XMLElement.Namespace(namespaceURI ?? ""), name)
    } catch {
      stop(parser, for: error)
    }
  }

  func parser(_ parser: XMLParser, foundCharacters characters: String) {
    if problem == nil { reader.read(characters) }
  }

  func parser(_ parser: XMLParser, foundCDATA block: Data) {
    if problem == nil { reader.read(String(decoding: block, as: UTF8.self)) }
  }

  func parser(_ parser: XMLParser, foundComment comment: String) {
    if problem == nil { reader.pass(comment: comment) }
  }

  func parser(_ parser: XMLParser, parseErrorOccurred error: any Error) {
    // What libxml2 says of namespaces, 200 to 204, leaves the text readable.
    guard problem == nil, !(200...204).contains((error as NSError).code) else { return }
    stop(
      parser,
      for: .damagedPart(
        name: part, line: max(1, parser.lineNumber), column: max(1, parser.columnNumber)))
  }

  private func stop(_ parser: XMLParser, for problem: DocumentReadingError.Problem) {
    self.problem = problem
    parser.abortParsing()
  }
}
