import DocumentReading
import Testing

/// What of a body is text, and which.
@Suite struct BodyTests {
  static let characters: [BodyCase] = [
    BodyCase("runs follow each other", "<w:p>\(run("关于"))\(run("开会", "<w:b/>"))</w:p>", "关于开会"),
    BodyCase("entities are characters", paragraph("甲&amp;乙&lt;&#x4E00;"), "甲&乙<一"),
    BodyCase(
      "blanks at the ends count where it is said",
      "<w:p><w:r><w:t> 甲 </w:t></w:r><w:r><w:t xml:space=\"preserve\"> 乙 </w:t></w:r></w:p>",
      "甲 乙 "),
    BodyCase("a line break of the file is a blank", paragraph("甲\n乙"), "甲 乙"),
    BodyCase(
      "tabs and breaks",
      "<w:p><w:r><w:t>甲</w:t><w:tab/><w:t>乙</w:t><w:br/><w:t>丙</w:t><w:cr/><w:t>丁</w:t></w:r></w:p>",
      "甲\t乙\n丙\n丁"),
    BodyCase(
      "stops of tabs are none", paragraph("甲", "<w:tabs><w:tab w:val=\"left\"/></w:tabs>"), "甲"),
    BodyCase(
      "page breaks of the last printing are none",
      "<w:p><w:r><w:lastRenderedPageBreak/><w:t>甲</w:t></w:r></w:p>", "甲"),
    BodyCase(
      "a page break divides what stands on both its sides",
      "<w:p><w:r><w:br w:type=\"page\"/><w:t>甲</w:t><w:br w:type=\"page\"/><w:t>乙</w:t>"
        + "<w:br w:type=\"page\"/></w:r></w:p>", "甲\n乙"),
    BodyCase(
      "hyphens",
      "<w:p><w:r><w:t>0571</w:t><w:noBreakHyphen/><w:t>8888</w:t><w:softHyphen/><w:t>9</w:t></w:r></w:p>",
      "0571-88889"),
    BodyCase(
      "symbols",
      "<w:p><w:r><w:sym w:font=\"Wingdings\" w:char=\"F0FE\"/><w:sym w:font=\"Wingdings 2\" "
        + "w:char=\"0052\"/><w:sym w:font=\"Arial\" w:char=\"2014\"/><w:sym w:font=\"Webdings\" "
        + "w:char=\"F034\"/></w:r></w:p>", "☑☑—□"),
    BodyCase(
      "links, smart tags and content controls are transparent",
      "<w:p><w:hyperlink>\(run("甲"))</w:hyperlink><w:smartTag>\(run("乙"))</w:smartTag><w:sdt>"
        + "<w:sdtPr><w:rPr><w:vanish/></w:rPr></w:sdtPr><w:sdtContent>\(run("丙"))</w:sdtContent></w:sdt></w:p>",
      "甲乙丙"),
    BodyCase(
      "formulas", "<w:p>\(run("即"))<m:oMath><m:r><m:t>a=b</m:t></m:r></m:oMath></w:p>", "即a=b"),
    BodyCase(
      "pronunciations are not text",
      "<w:p><w:r><w:ruby><w:rt>\(run("hàn"))</w:rt><w:rubyBase>\(run("汉"))</w:rubyBase></w:ruby></w:r></w:p>",
      "汉"),
    BodyCase(
      "notes and comments are not text",
      "<w:p>\(run("甲"))<w:r><w:footnoteReference w:id=\"1\"/></w:r><w:r><w:commentReference w:id=\"1\"/></w:r></w:p>",
      "甲"),
    BodyCase(
      "empty paragraphs are empty lines", paragraph("甲") + "<w:p/>" + paragraph("乙"), "甲\n\n乙"),
  ]

  static let hidden: [BodyCase] = [
    BodyCase("hidden runs", "<w:p>\(run("甲"))\(run("乙", "<w:vanish/>"))\(run("丙"))</w:p>", "甲丙"),
    BodyCase(
      "what is not hidden after all",
      paragraph("甲", "") + "<w:p>\(run("乙", "<w:vanish w:val=\"0\"/>"))</w:p>",
      "甲\n乙"),
    BodyCase(
      "a style of characters hides",
      "<w:p>\(run("甲", "<w:rStyle w:val=\"HiddenToo\"/>"))\(run("乙"))</w:p>", "乙"),
    BodyCase(
      "a style of paragraphs hides, and a run can undo it",
      "<w:p><w:pPr><w:pStyle w:val=\"Hidden\"/></w:pPr>\(run("甲"))\(run("乙", "<w:vanish w:val=\"false\"/>"))</w:p>",
      "乙"),
    BodyCase(
      "a heading before hidden ends goes on in the next paragraph",
      paragraph("一、概况。", "<w:rPr><w:vanish/><w:specVanish/></w:rPr>") + paragraph("本县有人口三十万。"),
      "一、概况。本县有人口三十万。"),
    BodyCase(
      "a paragraph that is hidden altogether is no line",
      "<w:p><w:pPr><w:rPr><w:vanish/></w:rPr></w:pPr>\(run("甲", "<w:vanish/>"))</w:p>"
        + paragraph("乙"),
      "乙"),
  ]

  private static func field(_ code: String, _ result: String) -> String {
    """
    <w:r><w:fldChar w:fldCharType="begin"/></w:r>\(code)<w:r><w:fldChar w:fldCharType="separate"/>\
    </w:r>\(result)<w:r><w:fldChar w:fldCharType="end"/></w:r>
    """
  }
  private static let code = "<w:r><w:instrText>DATE</w:instrText></w:r>"

  static let fields: [BodyCase] = [
    BodyCase(
      "codes are not text, results are",
      "<w:p>\(run("定于"))\(field(code, run("3月1日")))\(run("召开"))</w:p>", "定于3月1日召开"),
    BodyCase(
      "a field in a code is code",
      "<w:p>\(field(code + field(code, run("算式")), run("结果")))\(run("后"))</w:p>", "结果后"),
    BodyCase(
      "a field in a result is a result",
      "<w:p>\(field(code, run("甲") + field(code, run("乙"))))</w:p>", "甲乙"),
    BodyCase(
      "simple fields", "<w:p><w:fldSimple w:instr=\"DATE\">\(run("3月1日"))</w:fldSimple></w:p>",
      "3月1日"),
    BodyCase(
      "a field that never ends takes nothing away",
      "<w:p><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r>\(code)</w:p>" + paragraph("正文"), "\n正文"),
  ]

  private static func row(_ cells: String...) -> String {
    "<w:tr>\(cells.map { "<w:tc><w:tcPr/>\($0)</w:tc>" }.joined())</w:tr>"
  }

  static let tables: [BodyCase] = [
    BodyCase(
      "a row is a line",
      paragraph("前")
        + "<w:tbl>\(row(paragraph("甲"), paragraph("乙")))\(row(paragraph("1"), paragraph("")))</w:tbl>"
        + paragraph("后"), "前\n甲\t乙\n1\t\n后"),
    BodyCase(
      "paragraphs of a cell stand in one line",
      "<w:tbl>\(row(paragraph("甲") + paragraph("乙"), "<w:p><w:r><w:t>丙</w:t><w:br/><w:t>丁</w:t></w:r></w:p>"))</w:tbl>",
      "甲 乙\t丙 丁"),
    BodyCase(
      "a row of one cell is a frame",
      "<w:tbl>\(row(paragraph("抄送：县委办公室。") + paragraph("青石县人民政府办公室")))</w:tbl>",
      "抄送：县委办公室。\n青石县人民政府办公室"),
    BodyCase(
      "a table in a table",
      "<w:tbl>\(row(paragraph("甲"), "<w:tbl>\(row(paragraph("乙"), paragraph("丙")))</w:tbl>" + paragraph("丁")))</w:tbl>",
      "甲\t乙\t丙 丁"),
    BodyCase(
      "rows that were deleted are left out",
      "<w:tbl>\(row(paragraph("甲"), paragraph("乙")))<w:tr><w:trPr><w:del w:id=\"1\"/></w:trPr><w:tc>\(paragraph("丙"))</w:tc></w:tr></w:tbl>",
      "甲\t乙"),
  ]

  static let boxes: [BodyCase] = [
    BodyCase(
      "of alternatives the first is read",
      "<w:p><w:r><mc:AlternateContent><mc:Choice Requires=\"wps\"><wps:txbx><w:txbxContent>\(paragraph("新"))</w:txbxContent></wps:txbx></mc:Choice>"
        + "<mc:Fallback><w:pict><v:textbox><w:txbxContent>\(paragraph("旧"))</w:txbxContent></v:textbox></w:pict></mc:Fallback></mc:AlternateContent></w:r>\(run("段落"))</w:p>",
      "新\n段落"),
    BodyCase(
      "a fallback alone is read",
      "<w:p><w:r><mc:AlternateContent><mc:Fallback><w:t>旧</w:t></mc:Fallback></mc:AlternateContent></w:r></w:p>",
      "旧"),
    BodyCase(
      "hidden is what stands around the box, not what is in it",
      "<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:pict><v:textbox><w:txbxContent>\(paragraph("框"))</w:txbxContent></v:textbox></w:pict><w:t>藏</w:t></w:r></w:p>",
      "框\n"),
    BodyCase(
      "decorated letters",
      "<w:p><w:r><w:pict><v:shape><v:textpath string=\"青石县人民政府文件\"/></v:shape></w:pict></w:r>\(run("段落"))</w:p>",
      "青石县人民政府文件\n段落"),
  ]

  static let styles = """
    <w:style w:type="paragraph" w:default="1" w:styleId="Normal"/>\
    <w:style w:type="paragraph" w:styleId="Hidden"><w:rPr><w:vanish/></w:rPr></w:style>\
    <w:style w:type="character" w:styleId="HiddenToo"><w:basedOn w:val="Hidden"/></w:style>\
    <w:style w:type="table" w:styleId="Grid"><w:tblStylePr><w:rPr><w:vanish/></w:rPr></w:tblStylePr></w:style>
    """

  @Test(arguments: characters + hidden + fields + tables + boxes)
  func theTextIs(given: BodyCase) throws {
    var document = WordBuilder(given.body)
    document.styles = Self.styles
    #expect(try document.text() == given.text)
  }

  @Test func strictDocumentsAreReadAsWell() throws {
    var document = WordBuilder(paragraph("甲") + paragraph("乙"))
    document.namespace = WordBuilder.strictWord
    #expect(try document.text() == "甲\n乙")
  }

  @Test func headersAndFootersStandApartOnceEach() throws {
    let section = { (references: String) in "<w:sectPr>\(references)</w:sectPr>" }
    let body =
      paragraph(
        "甲", section("<w:headerReference r:id=\"rId11\"/><w:footerReference r:id=\"rId20\"/>"))
      + paragraph("乙")
      + section(
        "<w:headerReference w:type=\"first\" r:id=\"rId10\"/><w:headerReference r:id=\"rId11\"/>"
          + "<w:headerReference r:id=\"rId12\"/><w:headerReference r:id=\"rId99\"/>")
    var document = WordBuilder(body)
    document.headers = [paragraph("首页"), paragraph("内部资料") + paragraph("注意保存"), paragraph(" ")]
    document.footers = [paragraph("— 1 —")]
    let read = try document.read()
    #expect(read.text == "甲\n乙")
    #expect(read.headers == ["内部资料\n注意保存", "首页"])
    #expect(read.footers == ["— 1 —"])
  }

  @Test func theBodyIsFoundWhereverItIs() throws {
    var document = WordBuilder("")
    let body =
      "<w:document xmlns:w=\"\(WordBuilder.word)\"><w:body>\(paragraph("甲"))</w:body></w:document>"
    document.changes = [
      "word/document.xml": nil,
      "_rels/.rels": Array(
        """
        <Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">\
        <Relationship Id="r" Type="http://purl.oclc.org/ooxml/officeDocument/relationships/officeDocument" \
        Target="/Word/./x/../Text2.xml"/></Relationships>
        """.utf8),
      "word/text2.xml": Array(body.utf8),
    ]
    #expect(try document.text() == "甲")
  }

  @Test func prefixesOfVocabulariesAreFree() throws {
    var document = WordBuilder("")
    document.changes["word/document.xml"] = Array(
      """
      <document xmlns="\(WordBuilder.word)" xmlns:x="\(WordBuilder.word)"><body><p><x:r><rPr>\
      <vanish x:val="0"/></rPr><t>甲</t></x:r></p></body></document>
      """.utf8)
    #expect(try document.text() == "甲")
  }

  @Test func partsInUTF16AreRead() throws {
    var document = WordBuilder("")
    let part = """
      \u{FEFF}<?xml version="1.0" encoding="UTF-16"?><w:document xmlns:w="\(WordBuilder.word)">\
      <w:body>\(paragraph("甲乙"))</w:body></w:document>
      """
    document.changes["word/document.xml"] = part.utf16.flatMap {
      [UInt8($0 & 0xFF), UInt8($0 >> 8)]
    }
    #expect(try document.text() == "甲乙")
  }
}
