import BankFormats
import DocumentReading
import Foundation
import Quiz
import Testing

@Suite("QTI 2.2")
struct QTITests {
  /// An item with a body and what is right.
  private static func item(_ body: String, _ declarations: String) -> String {
    """
    <assessmentItem xmlns="http://www.imsglobal.org/xsd/imsqti_v2p2" identifier="i1" title="题" \
    adaptive="false" timeDependent="false">\(declarations)<itemBody>\(body)</itemBody></assessmentItem>
    """
  }

  private static func response(
    _ values: [String], _ identifier: String = "R", cardinality: String = "single"
  ) -> String {
    let values = values.map { "<value>\($0)</value>" }.joined()
    return """
      <responseDeclaration identifier="\(identifier)" cardinality="\(cardinality)" \
      baseType="string"><correctResponse>\(values)</correctResponse></responseDeclaration>
      """
  }

  @Test("An item of another system is read")
  func foreignItem() throws {
    let bytes = try MoodleXMLTests.fixture("qti-item.xml")
    #expect(BankFormatCatalog.recognised(BankFile(name: "题", bytes: bytes))?.name == "qti")
    let bank = try ReadBank(bytes, as: "qti")
    #expect(
      bank.visible == [
        [
          "下面都是 法定 文种。", "哪些是上行文？", "+ 请示 # ", "+ 报告 # 汇报工作。", "- 通知 # ", "请示、报告都向上级行文。",
        ]
      ])
    let question = try bank.onlyQuestion()
    #expect(question.kind == .multiple)
    #expect(question.id == "choiceMultiple")
  }

  @Test(
    "Each interaction is read",
    arguments: [
      (
        "<p>文种是<textEntryInteraction responseIdentifier=\"R\"/>。</p>", response(["函"]),
        QuestionKind.fill, ["文种是（　　）。", "函", ""]
      ),
      (
        "<p>对吗</p><choiceInteraction responseIdentifier=\"R\" maxChoices=\"1\"><simpleChoice "
          + "identifier=\"x\">对</simpleChoice><simpleChoice identifier=\"y\">错</simpleChoice>"
          + "</choiceInteraction>", response(["y"]), .trueFalse, ["对吗", "false", ""]
      ),
      (
        "<p>请示<inlineChoiceInteraction responseIdentifier=\"R\"><inlineChoice identifier=\"a\">"
          + "事前</inlineChoice><inlineChoice identifier=\"b\">事后</inlineChoice>"
          + "</inlineChoiceInteraction>。</p>", response(["a"]), .single,
        ["请示（　　）。", "+ 事前 # ", "- 事后 # ", ""]
      ),
      (
        "<orderInteraction responseIdentifier=\"R\"><prompt>排序</prompt><simpleChoice "
          + "identifier=\"a\">登记</simpleChoice><simpleChoice identifier=\"b\">复核</simpleChoice>"
          + "</orderInteraction>", response(["b", "a"], cardinality: "ordered"), .ordering,
        ["排序", "复核", "登记", ""]
      ),
      (
        "<matchInteraction responseIdentifier=\"R\"><prompt>配</prompt><simpleMatchSet>"
          + "<simpleAssociableChoice identifier=\"x\" matchMax=\"1\">上级</simpleAssociableChoice>"
          + "</simpleMatchSet><simpleMatchSet><simpleAssociableChoice identifier=\"y\" matchMax=\"1\">"
          + "函</simpleAssociableChoice><simpleAssociableChoice identifier=\"z\" matchMax=\"1\">请示"
          + "</simpleAssociableChoice></simpleMatchSet></matchInteraction>",
        response(["x z"], cardinality: "multiple"), .matching, ["配", "上级 -> 请示", "函", "请示", ""]
      ),
      (
        "<gapMatchInteraction responseIdentifier=\"R\"><prompt>选词</prompt><gapText identifier=\"w\" "
          + "matchMax=\"1\">事前</gapText><gapText identifier=\"v\" matchMax=\"1\">事后</gapText>"
          + "<p>请示<gap identifier=\"g\"/>行文。</p></gapMatchInteraction>",
        response(["w g"], cardinality: "multiple"), .cloze,
        ["选词", "请示（　　）行文。", "事前", ""]
      ),
    ])
  func interactions(
    body: String, declarations: String, kind: QuestionKind, lines: [String]
  ) throws {
    let bank = try ReadBank(Self.item(body, declarations), as: "qti")
    #expect(try bank.onlyQuestion().kind == kind)
    #expect(bank.visible == [lines])
  }

  @Test("A key that names no choice is told, an interaction that is not known is left out")
  func faults() throws {
    let choices =
      "<p>题</p><choiceInteraction responseIdentifier=\"R\"><simpleChoice identifier=\"x\">甲"
      + "</simpleChoice><simpleChoice identifier=\"y\">乙</simpleChoice></choiceInteraction>"
    let wrong = try ReadBank(Self.item(choices, Self.response(["q"])), as: "qti")
    #expect(wrong.imported.questions.map(\.standing) == [.wrong])
    let keyless = try ReadBank(Self.item(choices, ""), as: "qti")
    #expect(keyless.imported.questions.map(\.standing) == [.draft])
    let other = try ReadBank(
      Self.item("<hotspotInteraction responseIdentifier=\"R\"/>", ""), as: "qti")
    #expect(other.imported.leftOut.count == 1)
    let two = try ReadBank(Self.item(choices + choices, Self.response(["x"])), as: "qti")
    #expect(two.imported.questions.map(\.question.id) == ["i1-1", "i1-2"])
    #expect(two.imported.questions.allSatisfy { $0.standing == .doubtful })
  }

  @Test("Packages that are none, or whose parts are damaged, are refused or told")
  func packages() throws {
    let notZip = Array("PK\u{3}\u{4}imsmanifest.xml".utf8)
    #expect(try refusal(of: notZip, as: "qti")?.remedy.contains("请") == true)
    #expect(
      try refusal(of: Array("<quiz/>".utf8), as: "qti")?.reason.contains("assessmentItem") == true)
    let bank = AuthoredBank(
      title: "题库",
      questions: (1...3).map { number in
        var question = AuthoredQuestion(
          kind: .trueFalse, stem: ["第 \(number) 题"], body: .truth(true))
        question.id = "q-\(number)"
        return question
      })
    let format = try #require(BankFormatCatalog.named("qti"))
    let bytes = try format.write(bank).bytes
    #expect(try format.write(bank).bytes == bytes, "the same bank gives the same bytes")
    for length in stride(from: 0, to: bytes.count, by: 97) {
      let cut = Array(bytes.prefix(length))
      if let error = try refusal(of: cut, as: "qti") { #expect(error.remedy.contains("请")) }
    }
  }
}
