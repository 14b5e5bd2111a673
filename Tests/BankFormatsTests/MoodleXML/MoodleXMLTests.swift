import BankFormats
import Foundation
import Quiz
import Testing

@Suite("Moodle XML")
struct MoodleXMLTests {
  static func fixture(_ name: String) throws -> [UInt8] {
    let url = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../Fixtures/Exchange/\(name)").standardized
    return [UInt8](try Data(contentsOf: url))
  }

  @Test("A bank as Moodle exports it is read, kind by kind")
  func export() throws {
    let bytes = try Self.fixture("moodle-export.xml")
    #expect(BankFormatCatalog.recognised(BankFile(name: "题", bytes: bytes))?.name == "moodle")
    let bank = try ReadBank(bytes, as: "moodle")
    #expect(
      bank.visible == [
        ["向上级机关请求批准，用哪个文种？", "- 报告 # 报告不要求答复。", "+ 请示 # ", "请求指示、批准用请示。\n报告不得夹带请示事项。"],
        ["下列哪些是上行文？", "+ 请示 # ", "- 通知 # ", "+ 报告 # ", ""],
        ["纪要不加盖印章。", "true", "条例没有要求。"],
        ["平行文常用的文种是（　　）。", "函", ""],
        ["一份请示写几件事？（　　）", "1", ""],
        ["给事情配文种。", "请上级批准 -> 请示", "告诉下级 -> 通知", "纪要", "请示", "通知", ""],
        ["写一份通知。", "要素齐全。", ""],
        ["选词填空", "请示（　　），报告可以（　　）。", "事前", "事后", ""],
        ["请示要（　　），份数是（　　）。", "一文一事", "3", ""],
        ["选词填空。", "请示是（　　），通知是（　　）。", "上行文", "下行文", ""],
        ["发文程序", "复核", "登记", "印制", ""],
        ["看图", "+ 对 # ", "- 错 # ", ""],
      ])
    let questions = bank.imported.questions.map(\.question)
    #expect(
      questions.map(\.kind) == [
        .single, .multiple, .trueFalse, .fill, .fill, .matching, nil, .cloze, .fill, .cloze,
        .ordering, .single,
      ])
    #expect(questions.allSatisfy { $0.topic == "公文处理/文种" })
    #expect(questions[0].id == "gw-101")
    #expect(questions[0].difficulty == 2)
    #expect(questions[0].hint == "看要不要答复。")
    #expect(bank.imported.questions[0].line == 15)
    #expect(
      bank.imported.leftOut.map(\.reason).sorted()
        == [
          "1 道题有答对、答错时统一的评语，没有收入", "不认识的题型“ddmarker”，没有收入", "是说明文字，不是题",
        ].sorted())
    #expect(bank.reasons.contains("标签“期末”没有收入"))
    #expect(bank.imported.questions[11].standing == .doubtful)
    if case .gaps(let gaps) = questions[8].body {
      #expect(gaps[0].rejections == [.init(word: "一文数事", text: "不对")])
    }
  }

  @Test("Broken and hostile files are refused with a remedy, or read as harmless text")
  func hostile() throws {
    let entity = """
      <?xml version="1.0"?><!DOCTYPE quiz [<!ENTITY a "aaaa"><!ENTITY b SYSTEM "file:///etc/passwd">]>
      <quiz><question type="truefalse"><questiontext><text>&b;</text></questiontext></question></quiz>
      """
    for text in [entity, "<quiz><question>", "<questions/>", "<quiz>", "", "\u{0}"] {
      let error = try #require(try refusal(of: Array(text.utf8), as: "moodle"))
      #expect(error.remedy.contains("请"))
      #expect(!error.reason.isEmpty)
    }
    let broken =
      Array("<quiz><question type=\"essay\"><name>".utf8) + [0xFF, 0xC0]
      + Array("</name></question></quiz>".utf8)
    #expect(try refusal(of: broken, as: "moodle") != nil)
    let deep = String(repeating: "<question>", count: 100_000)
    #expect(try refusal(of: Array("<quiz>\(deep)".utf8), as: "moodle") != nil)
  }

  @Test("A text longer than any question is told and left out")
  func longText() throws {
    let long = String(repeating: "甲", count: ImportLimits.textLength + 1)
    let bank = try ReadBank(
      """
      <quiz><question type="truefalse"><questiontext><text>\(long)</text></questiontext></question>
      <question type="truefalse"><questiontext><text>短</text></questiontext></question></quiz>
      """, as: "moodle")
    #expect(bank.imported.questions.count == 1)
    #expect(bank.imported.leftOut.map(\.gravity) == [.error])
  }
}
