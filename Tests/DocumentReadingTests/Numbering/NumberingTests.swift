import DocumentReading
import Testing

/// The labels that a program puts before paragraphs of lists.
@Suite struct NumberingTests {
  /// A list with one level, which is described.
  static func list(level: String) -> String {
    """
    <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="1"/>\(level)</w:lvl>\
    </w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
    """
  }

  private func item(_ text: String, _ level: Int = 0, list: Int = 1) -> String {
    paragraph(
      text, "<w:numPr><w:ilvl w:val=\"\(level)\"/><w:numId w:val=\"\(list)\"/></w:numPr>")
  }

  private func level(_ index: Int, _ format: String, _ text: String, _ more: String = "") -> String
  {
    """
    <w:lvl w:ilvl="\(index)"><w:start w:val="1"/><w:numFmt w:val="\(format)"/>\
    <w:lvlText w:val="\(text)"/>\(more)</w:lvl>
    """
  }

  private func text(_ numbering: String, _ body: String..., styles: String = "") throws -> [String]
  {
    var document = WordBuilder(body.joined())
    document.numbering = numbering
    document.styles = styles
    return try document.text().split(separator: "\n").map(String.init)
  }

  // MARK: Formats

  @Test(arguments: [
    ("decimal", 21, "21"), ("decimalZero", 7, "07"), ("decimalZero", 10, "10"),
    ("decimalFullWidth", 12, "１２"), ("decimalEnclosedCircle", 10, "⑩"),
    ("decimalEnclosedCircleChinese", 20, "⑳"), ("decimalEnclosedCircle", 21, "㉑"),
    ("decimalEnclosedCircle", 36, "㊱"), ("decimalEnclosedCircle", 51, "51"),
    ("decimalEnclosedParen", 3, "⑶"), ("decimalEnclosedFullstop", 3, "⒊"),
    ("upperLetter", 26, "Z"), ("lowerLetter", 28, "bb"), ("upperRoman", 1994, "MCMXCIV"),
    ("lowerRoman", 4, "iv"), ("chineseCounting", 1, "一"), ("chineseCounting", 10, "十"),
    ("chineseCounting", 12, "十二"), ("chineseCountingThousand", 20, "二十"),
    ("chineseCountingThousand", 105, "一百零五"), ("chineseCountingThousand", 111, "一百一十一"),
    ("chineseCountingThousand", 1010, "一千零一十"), ("japaneseCounting", 3, "三"),
    ("taiwaneseCountingThousand", 34, "三十四"), ("chineseLegalSimplified", 23, "贰拾叁"),
    ("ideographDigital", 20, "二〇"), ("ideographTraditional", 10, "癸"),
    ("ideographTraditional", 11, "11"), ("ideographZodiac", 12, "亥"),
    ("ideographEnclosedCircle", 2, "㊁"), ("none", 5, ""), ("hebrew1", 4, "4"),
  ])
  func numbersAreWrittenInTheirFormat(format: String, number: Int, written: String) throws {
    let numbering = """
      <w:abstractNum w:abstractNumId="0"><w:lvl w:ilvl="0"><w:start w:val="\(number)"/>\
      <w:numFmt w:val="\(format)"/><w:lvlText w:val="第%1条"/></w:lvl></w:abstractNum>\
      <w:num w:numId="1"><w:abstractNumId w:val="0"/></w:num>
      """
    #expect(try text(numbering, item("甲")) == ["第\(written)条甲"])
  }

  @Test(arguments: [
    ("●", "● 甲"), ("-", "- 甲"), ("\u{F06C}", "● 甲"), ("\u{F0B7}", "• 甲"), ("\u{F021}", "甲"),
    ("", "甲"),
  ])
  func bulletsAreCharactersWhereTheirShapeIsKnown(bullet: String, line: String) throws {
    let level = "<w:numFmt w:val=\"bullet\"/><w:lvlText w:val=\"\(bullet)\"/>"
    #expect(try text(Self.list(level: level), item("甲")) == [line])
  }

  @Test(arguments: [
    ("%1、", "", "1、甲"), ("（%1）", "", "（1）甲"), ("%1.", "", "1. 甲"), ("(%1)", "", "(1) 甲"),
    ("%1.", "<w:suff w:val=\"nothing\"/>", "1.甲"), ("%1.", "<w:suff w:val=\"space\"/>", "1. 甲"),
    ("100%", "", "100% 甲"), ("%9", "", "甲"),
  ])
  func labelsAreSeparatedAsInTypedText(label: String, separator: String, line: String) throws {
    let level = "<w:lvlText w:val=\"\(label)\"/>\(separator)"
    #expect(try text(Self.list(level: level), item("甲")) == [line])
  }

  // MARK: Counting

  private var outline: String {
    "<w:abstractNum w:abstractNumId=\"7\">" + level(0, "chineseCounting", "%1、")
      + level(1, "decimal", "%1.%2", "<w:isLgl/>") + level(2, "lowerLetter", "%3)")
      + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
  }

  @Test func deeperLevelsBeginAgain() throws {
    let lines = try text(
      outline, item("甲"), item("乙", 1), item("丙", 2), item("丁", 2), item("戊", 1), item("己", 2),
      item("庚"), item("辛", 1))
    #expect(lines == ["一、甲", "1.1 乙", "a) 丙", "b) 丁", "1.2 戊", "a) 己", "二、庚", "2.1 辛"])
  }

  @Test func aLevelThatWasLeftOutCountsAsItsFirst() throws {
    #expect(try text(outline, item("甲", 1), item("乙", 1), item("丙")) == ["1.1 甲", "1.2 乙", "一、丙"])
  }

  @Test func otherTextDoesNotInterruptCounting() throws {
    #expect(try text(outline, item("甲"), paragraph("正文"), item("乙")) == ["一、甲", "正文", "二、乙"])
  }

  @Test(arguments: [("0", ["一、", "(1)", "二、", "(2)"]), ("1", ["一、", "(1)", "二、", "(1)"])])
  func aLevelBeginsAgainAfterTheLevelItNames(restart: String, labels: [String]) throws {
    let numbering =
      "<w:abstractNum w:abstractNumId=\"7\">" + level(0, "chineseCounting", "%1、")
      + level(
        1, "decimal", "(%2)", "<w:lvlRestart w:val=\"\(restart)\"/><w:suff w:val=\"nothing\"/>")
      + "</w:abstractNum><w:num w:numId=\"1\"><w:abstractNumId w:val=\"7\"/></w:num>"
    #expect(try text(numbering, item(""), item("", 1), item(""), item("", 1)) == labels)
  }

  @Test func listsOfOnePatternCountTogetherUnlessTheyBeginAnew() throws {
    let numbering =
      outline + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/></w:num>"
      + "<w:num w:numId=\"3\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\">"
      + "<w:startOverride w:val=\"1\"/></w:lvlOverride></w:num>"
    let lines = try text(
      numbering, item("甲"), item("乙", list: 2), item("丙", list: 3), item("丁", list: 3))
    #expect(lines == ["一、甲", "二、乙", "一、丙", "二、丁"])
  }

  @Test func aListCanReplaceALevel() throws {
    let numbering =
      outline + "<w:num w:numId=\"2\"><w:abstractNumId w:val=\"7\"/><w:lvlOverride w:ilvl=\"0\">"
      + level(0, "upperRoman", "%1.") + "</w:lvlOverride></w:num>"
    #expect(try text(numbering, item("甲", list: 2)) == ["I. 甲"])
  }

  // MARK: Styles

  private static let styles = """
    <w:style w:type="paragraph" w:styleId="Heading1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>\
    <w:style w:type="paragraph" w:styleId="Heading2"><w:basedOn w:val="Heading1"/><w:pPr><w:numPr><w:ilvl w:val="1"/></w:numPr></w:pPr></w:style>\
    <w:style w:type="paragraph" w:styleId="Other"><w:basedOn w:val="Heading2"/></w:style>\
    <w:style w:type="paragraph" w:styleId="Linked"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>\
    <w:style w:type="numbering" w:styleId="ListStyle"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style>\
    <w:style w:type="paragraph" w:styleId="Circle"><w:basedOn w:val="Circle"/></w:style>
    """

  @Test func stylesNumberTheirParagraphs() throws {
    let styled = { (style: String, more: String) in
      paragraph(style, "<w:pStyle w:val=\"\(style)\"/>\(more)")
    }
    let lines = try text(
      outline, styled("Heading1", ""), styled("Heading2", ""), styled("Other", ""),
      styled("Other", "<w:numPr><w:numId w:val=\"0\"/></w:numPr>"),
      styled("Heading1", "<w:numPr><w:ilvl w:val=\"2\"/></w:numPr>"), styled("Circle", ""),
      styled("Missing", ""), styles: Self.styles)
    #expect(
      lines == [
        "一、Heading1", "1.1 Heading2", "1.2 Other", "Other", "a) Heading1", "Circle", "Missing",
      ])
  }

  @Test func aLevelCanBeTiedToAStyle() throws {
    let numbering =
      "<w:abstractNum w:abstractNumId=\"7\">" + level(0, "decimal", "第%1章")
      + level(1, "decimal", "第%2节", "<w:pStyle w:val=\"Linked\"/>")
      + "</w:abstractNum><w:num w:numId=\"5\"><w:abstractNumId w:val=\"7\"/></w:num>"
    let lines = try text(
      numbering, paragraph("甲", "<w:pStyle w:val=\"Linked\"/>"), styles: Self.styles)
    #expect(lines == ["第1节甲"])
  }

  @Test func aListCanBeThatOfAStyle() throws {
    let numbering =
      outline + "<w:abstractNum w:abstractNumId=\"8\"><w:numStyleLink w:val=\"ListStyle\"/>"
      + "</w:abstractNum><w:num w:numId=\"2\"><w:abstractNumId w:val=\"8\"/></w:num>"
    #expect(try text(numbering, item("甲", list: 2), styles: Self.styles) == ["一、甲"])
  }

  @Test func listsThatAreMissingNumberNothing() throws {
    #expect(try text("", item("甲"), item("乙", 8)) == ["甲", "乙"])
    #expect(try text(outline, item("丙", 4), item("丁", -1)) == ["丙", "丁"])
  }
}
