import DocumentReading
import TestSupport

/// Writes Word documents of the parts that a test is about.
struct WordBuilder {
  static let word = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  static let strictWord = "http://purl.oclc.org/ooxml/wordprocessingml/main"
  private static let relationships =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"

  /// What stands in `w:body`.
  var body: String
  /// What stands in `w:numbering`.
  var numbering = ""
  /// What stands in `w:styles`.
  var styles = ""
  /// What stands in each `w:hdr`; the first is `rId10`.
  var headers: [String] = []
  /// What stands in each `w:ftr`; the first is `rId20`.
  var footers: [String] = []
  var namespace = Self.word
  /// Entries of the archive that are added, changed or, if `nil`, left out.
  var changes: [String: [UInt8]?] = [:]

  init(_ body: String) { self.body = body }

  /// The document's text.
  func text() throws -> String { try read().text }

  /// The document as it is read.
  func read() throws -> ReadDocument {
    try DocumentFile.read(try bytes(), name: "草稿.docx")
  }

  /// The document.
  func bytes(password: String? = nil) throws -> [UInt8] {
    try ZipBuilder.archive(parts(), password: password)
  }

  private func parts() -> [String: [UInt8]] {
    var parts: [String: String] = [
      "[Content_Types].xml": """
      <?xml version="1.0" encoding="UTF-8" standalone="yes"?>
      <Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">\
      <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
      <Default Extension="xml" ContentType="application/xml"/>\
      <Override PartName="/word/document.xml" ContentType="\
      application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>
      """,
      "_rels/.rels": relationships([("rId1", "officeDocument", "word/document.xml")]),
      "word/document.xml": part("document", "<w:body>\(body)</w:body>"),
      "word/numbering.xml": part("numbering", numbering),
      "word/styles.xml": part("styles", styles),
    ]
    var targets = [("rId1", "styles", "styles.xml"), ("rId2", "numbering", "/word/numbering.xml")]
    for (index, header) in headers.enumerated() {
      parts["word/header\(index).xml"] = part("hdr", header)
      targets.append(("rId\(10 + index)", "header", "header\(index).xml"))
    }
    for (index, footer) in footers.enumerated() {
      parts["word/footer\(index).xml"] = part("ftr", footer)
      targets.append(("rId\(20 + index)", "footer", "../word/footer\(index).xml"))
    }
    parts["word/_rels/document.xml.rels"] = relationships(targets)
    var entries = parts.mapValues { Array($0.utf8) }
    for (name, content) in changes { entries[name] = content }
    return entries
  }

  private func part(_ root: String, _ content: String) -> String {
    """
    <?xml version="1.0" encoding="UTF-8"?>
    <w:\(root) xmlns:w="\(namespace)" xmlns:r="\(Self.relationships)" \
    xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" \
    xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" \
    xmlns:m="http://schemas.openxmlformats.org/officeDocument/2006/math" \
    xmlns:v="urn:schemas-microsoft-com:vml">\(content)</w:\(root)>
    """
  }

  private func relationships(_ targets: [(String, String, String)]) -> String {
    let items = targets.map { id, type, target in
      "<Relationship Id=\"\(id)\" Type=\"\(Self.relationships)/\(type)\" Target=\"\(target)\"/>"
    }
    return """
      <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
      \(items.joined())</Relationships>
      """
  }
}

/// A paragraph with properties.
func paragraph(_ text: String, _ properties: String = "") -> String {
  "<w:p><w:pPr>\(properties)</w:pPr>\(run(text))</w:p>"
}

/// A run of characters with properties.
func run(_ text: String, _ properties: String = "") -> String {
  "<w:r><w:rPr>\(properties)</w:rPr><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
}
