/// Writes a plain Word document, a paragraph a line.
enum WordDocumentWriter {
  /// The bytes of a document.
  ///
  /// - Parameter lines: The paragraphs.
  /// - Returns: The document; `nil` where it could not be packed.
  static func document(of lines: [String]) -> [UInt8]? {
    ZipWriter.archive(of: [
      ("[Content_Types].xml", Array(contentTypes.utf8)),
      ("_rels/.rels", Array(relationships.utf8)),
      ("word/document.xml", body(of: lines)),
      ("word/styles.xml", Array(styles.utf8)),
      ("word/_rels/document.xml.rels", Array(partRelationships.utf8)),
    ])
  }

  private static func body(of lines: [String]) -> [UInt8] {
    var bytes = Array("\(head)<w:document xmlns:w=\"\(wordSpace)\"><w:body>".utf8)
    for line in lines {
      bytes += "<w:p>".utf8
      if !line.isEmpty {
        // Without the attribute blanks at the ends would go.
        bytes += "<w:r><w:t xml:space=\"preserve\">".utf8
        append(line, to: &bytes)
        bytes += "</w:t></w:r>".utf8
      }
      bytes += "</w:p>".utf8
    }
    // A4 with the margins that Word proposes in China; in twentieths of a point.
    bytes +=
      """
      <w:sectPr><w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1440" w:right="1800" \
      w:bottom="1440" w:left="1800" w:header="851" w:footer="992" w:gutter="0"/></w:sectPr>\
      </w:body></w:document>
      """.utf8
    return bytes
  }

  private static func append(_ line: String, to bytes: inout [UInt8]) {
    for scalar in line.unicodeScalars {
      switch scalar {
      case "&": bytes += "&amp;".utf8
      case "<": bytes += "&lt;".utf8
      case ">": bytes += "&gt;".utf8
      case "\t": bytes += "</w:t><w:tab/><w:t xml:space=\"preserve\">".utf8
      default: bytes += UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter
      }
    }
  }

  private static let head = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private static let wordSpace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
  private static let packageSpace = "http://schemas.openxmlformats.org/package/2006"
  private static let officeSpace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships"
  private static let wordType = "application/vnd.openxmlformats-officedocument.wordprocessingml"

  private static let contentTypes = """
    \(head)<Types xmlns="\(packageSpace)/content-types">\
    <Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>\
    <Default Extension="xml" ContentType="application/xml"/>\
    <Override PartName="/word/document.xml" ContentType="\(wordType).document.main+xml"/>\
    <Override PartName="/word/styles.xml" ContentType="\(wordType).styles+xml"/></Types>
    """

  private static let relationships = """
    \(head)<Relationships xmlns="\(packageSpace)/relationships">\
    <Relationship Id="rId1" Type="\(officeSpace)/officeDocument" Target="word/document.xml"/>\
    </Relationships>
    """

  private static let partRelationships = """
    \(head)<Relationships xmlns="\(packageSpace)/relationships">\
    <Relationship Id="rId1" Type="\(officeSpace)/styles" Target="styles.xml"/></Relationships>
    """

  /// One style, so that every program shows Chinese in the same size.
  private static let styles = """
    \(head)<w:styles xmlns:w="\(wordSpace)"><w:docDefaults><w:rPrDefault><w:rPr>\
    <w:rFonts w:ascii="Times New Roman" w:hAnsi="Times New Roman" w:eastAsia="宋体"/>\
    <w:sz w:val="24"/><w:szCs w:val="24"/><w:lang w:val="en-US" w:eastAsia="zh-CN"/>\
    </w:rPr></w:rPrDefault></w:docDefaults>\
    <w:style w:type="paragraph" w:default="1" w:styleId="a"><w:name w:val="Normal"/></w:style>\
    </w:styles>
    """
}
