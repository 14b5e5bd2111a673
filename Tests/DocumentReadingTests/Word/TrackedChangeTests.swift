import DocumentReading
import Testing

/// Changes that were recorded and not yet decided on count as accepted.
@Suite struct TrackedChangeTests {
  private static let author = "w:id=\"1\" w:author=\"甲\""

  @Test(arguments: [
    ("<w:p>\(run("前"))<w:ins \(author)>\(run("加"))</w:ins>\(run("后"))</w:p>", "前加后"),
    (
      "<w:p>\(run("前"))<w:del \(author)><w:r><w:delText>删</w:delText><w:tab/></w:r></w:del>\(run("后"))</w:p>",
      "前后"
    ),
    (
      "<w:p><w:moveFrom \(author)>\(run("移"))</w:moveFrom>\(run("甲"))</w:p>"
        + "<w:p>\(run("乙"))<w:moveTo \(author)>\(run("移"))</w:moveTo></w:p>", "甲\n乙移"
    ),
    ("<w:p><w:ins \(author)>\(run("加"))<w:del \(author)>\(run("删"))</w:del></w:ins></w:p>", "加"),
    // The end of a paragraph was deleted, was added, and was deleted together with all its text.
    (
      paragraph("前半句", "<w:rPr><w:del \(author)/></w:rPr>") + paragraph("后半句。"), "前半句后半句。"
    ),
    (paragraph("甲", "<w:rPr><w:ins \(author)/></w:rPr>") + paragraph("乙"), "甲\n乙"),
    (
      "<w:p><w:pPr><w:rPr><w:del \(author)/></w:rPr></w:pPr><w:del \(author)>\(run("删"))</w:del></w:p>"
        + paragraph("乙"), "乙"
    ),
    (paragraph("末段", "<w:rPr><w:del \(author)/></w:rPr>"), "末段"),
    // What goes on behind a table or a box stays on its side.
    (
      paragraph("甲", "<w:rPr><w:del \(author)/></w:rPr>")
        + "<w:tbl><w:tr><w:tc>\(paragraph("乙"))</w:tc></w:tr></w:tbl>", "甲\n乙"
    ),
    // How paragraphs and characters looked before.
    (
      paragraph(
        "甲", "<w:pPrChange \(author)><w:pPr><w:rPr><w:del \(author)/></w:rPr></w:pPr></w:pPrChange>"
      )
        + paragraph("乙"), "甲\n乙"
    ),
    (
      "<w:p>\(run("甲", "<w:rPrChange \(author)><w:rPr><w:vanish/></w:rPr></w:rPrChange>"))</w:p>",
      "甲"
    ),
  ])
  func theTextIsAsAfterAccepting(body: String, text: String) throws {
    #expect(try WordBuilder(body).text() == text)
  }

  @Test func aDeletedParagraphIsNotCounted() throws {
    var document = WordBuilder(
      [
        paragraph("甲", listed), paragraph("乙", listed + "<w:rPr><w:del \(Self.author)/></w:rPr>"),
        paragraph("丙", listed),
      ].joined())
    document.numbering = NumberingTests.list(level: "<w:lvlText w:val=\"%1、\"/>")
    #expect(try document.text() == "1、甲\n2、乙丙")
  }

  private let listed = "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"1\"/></w:numPr>"
}
