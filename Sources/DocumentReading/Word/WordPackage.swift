/// The parts of a Word document.
struct WordPackage {
  private let archive: ZipArchive
  /// The part that holds the body.
  let mainPart: String

  /// Opens a document.
  ///
  /// - Throws: Also where the archive is something other than a Word document.
  init(_ bytes: [UInt8]) throws(DocumentReadingError.Problem) {
    archive = try ZipArchive(bytes)
    guard let contents = try archive.contents(of: ContentTypes.part) else {
      throw try Self.problem(of: archive)
    }
    let types = ContentTypes()
    try PartParser.parse(contents, part: ContentTypes.part, into: types)
    let relationships = try Self.relationships(of: "", in: archive)
    let isWord = { (type: String) in Self.mainTypes.contains { type.contains($0) } }
    guard
      let mainPart = relationships.part(ofType: "officeDocument") ?? types.firstPart(where: isWord)
    else { throw .missingPart("正文") }
    if let type = types.type(of: mainPart), !isWord(type) {
      if type.contains("spreadsheet") || type.contains("excel") { throw .foreign(.spreadsheet) }
      if type.contains("presentation") || type.contains("powerpoint") { throw .foreign(.slides) }
    }
    self.mainPart = mainPart
  }

  /// In the kinds of a document, of a template, and of either with macros.
  private static let mainTypes = ["wordprocessingml", "ms-word"]

  /// Parses a part that a document may lack.
  ///
  /// - Returns: Whether the part is there.
  @discardableResult
  func parse(
    _ part: String, into reader: any PartReader
  ) throws(DocumentReadingError.Problem) -> Bool {
    guard let contents = try archive.contents(of: part) else { return false }
    try PartParser.parse(contents, part: part, into: reader)
    return true
  }

  /// Where a part leads.
  func relationships(of part: String) throws(DocumentReadingError.Problem) -> Relationships {
    try Self.relationships(of: part, in: archive)
  }

  private static func relationships(
    of part: String, in archive: ZipArchive
  ) throws(DocumentReadingError.Problem) -> Relationships {
    let relationships = Relationships(of: part)
    let name = PartPath.relationships(of: part)
    if let contents = try archive.contents(of: name) {
      try PartParser.parse(contents, part: name, into: relationships)
    }
    return relationships
  }

  /// What an archive is that says nothing of its parts.
  private static func problem(
    of archive: ZipArchive
  ) throws(DocumentReadingError.Problem) -> DocumentReadingError.Problem {
    if archive.contains("OFD.xml") { return .foreign(.ofd) }
    if archive.contains("word/document.xml") { return .missingPart(ContentTypes.part) }
    guard let kind = try archive.contents(of: "mimetype") else { return .foreign(.archive) }
    let letters = String(decoding: kind, as: UTF8.self)
    guard letters.hasPrefix("application/vnd.oasis.opendocument") else {
      return .foreign(.archive)
    }
    if letters.contains("spreadsheet") { return .foreign(.spreadsheet) }
    return .foreign(letters.contains("presentation") ? .slides : .openDocument)
  }
}
