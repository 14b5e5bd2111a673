/// Reads Word documents in Office Open XML (ISO/IEC 29500, ECMA-376), transitional or strict.
enum WordDocument {
  /// Takes the text out of a document.
  static func read(_ bytes: [UInt8]) throws(DocumentReadingError.Problem) -> ReadDocument {
    let package = try WordPackage(bytes)
    let relationships = try package.relationships(of: package.mainPart)
    let styles = Styles()
    if let part = relationships.part(ofType: "styles") { try package.parse(part, into: styles) }
    let numbering = Numbering()
    if let part = relationships.part(ofType: "numbering") {
      try package.parse(part, into: numbering)
    }
    let sheet = StyleSheet(styles: styles, numbering: numbering)
    let body = StoryReader(sheet)
    guard try package.parse(package.mainPart, into: body) else {
      throw .missingPart("正文（\(package.mainPart)）")
    }
    guard body.sawBody else { throw .missingPart("正文") }
    var texts: [StoryReader.HeaderReference.Kind: [String]] = [:]
    var seen: Set<String> = []
    for reference in body.headerReferences.prefix(ReadingLimits.headerCount) {
      guard let part = relationships.part(withID: reference.id), seen.insert(part).inserted
      else { continue }
      let story = StoryReader(sheet)
      try package.parse(part, into: story)
      if !story.isBlank { texts[reference.kind, default: []].append(story.text) }
    }
    return ReadDocument(
      text: body.text, format: .docx, headers: texts[.header] ?? [], footers: texts[.footer] ?? [])
  }
}
