import Foundation
import JSONText
import Quiz
import TestSupport
import Testing

/// What lets a learner pick the right choice without knowing anything.
@Suite struct ChoiceGiveawaysTests {
  private static func question(
    _ right: String, _ wrong: [String], stem: String = "哪一项对？", id: String = "q-1"
  ) -> String {
    let choices = ([right] + wrong).enumerated().map { index, text in
      #"{"id": "\#(["a", "b", "c", "d"][index])", "text": "\#(text)", "why": "理由。"}"#
    }
    return TinyBank.question(
      .single, "\"choices\": [\(choices.joined(separator: ","))], \"key\": [\"a\"]", id: id,
      stem: stem)
  }

  private static func findings(_ questions: [String]) throws -> [BankFinding] {
    let folder = try TemporaryFolder()
    let text = TinyBank.text(questions.joined(separator: ",\n"))
    try Data(text.utf8).write(to: URL(fileURLWithPath: folder("tiny.json")))
    return BankLint.findings(in: QuestionLibrary(paths: [folder("tiny.json")]))
  }

  @Test(arguments: [
    ("先报分管领导审核再送主要领导", ["直接送主要领导签", "先印出来再去补签", "交给机要室去处理"], "哪一步对？", "只有正确项特别长（14 字）"),
    ("先审核。", ["先印制", "先登记", "先归档"], "哪一步对？", "只有正确项末尾有句号"),
    ("用函（不相隶属机关）", ["用请示报上级批准", "用报告报上级知道", "用通知发给下级"], "哪种？", "只有正确项带括号说明"),
    ("由保密工作机构统一登记", ["由机要室代管", "由承办人自己保管", "由档案室收存起来"], "涉密载体由保密工作机构管理。应当怎样？", "照抄了题干里的“由保密工作机构”"),
  ])
  func tellsWhatGivesTheAnswerAway(
    right: String, wrong: [String], stem: String, message: String
  ) throws {
    let found = try Self.findings([Self.question(right, wrong, stem: stem)])
    #expect(found.contains { $0.message.contains(message) && !$0.isError }, "\(found)")
  }

  @Test(arguments: [
    // Names are as long as they are, and brackets may belong to them.
    ("命令（令）", ["公告", "通告", "通知"], "哪种？"),
    // A wrong one that sticks out gives nothing away.
    ("附件：预算表", ["附件：预算表。", "附：预算表", "附件：1.预算表"], "哪种写法对？"),
    // Where all are sentences, the signs at their ends are asked for.
    ("请核实是否齐全。", ["请告知何时检修？", "名额由谁评审定？", "工期会拖多久呢？"], "哪句的标点对？"),
    // A body is called by its name.
    (
      "直接报送云川市农业农村局", ["报县政府由县政府转报", "先经县政府同意再报送", "同时主送县政府和市局"],
      "平岭县某局把情况报告云川市农业农村局。怎样报送？"
    ),
    // Others repeat the stem as well.
    ("由保密工作机构登记", ["由保密工作机构代管", "由承办人自己保管", "由档案室收存起来"], "涉密载体由保密工作机构管理。应当怎样？"),
    ("以上请示当否，请批示", ["以上报告，请审阅", "特此函告，盼复", "特此通知，请照办"], "请示怎样结尾？"),
  ])
  func leavesGoodChoicesAlone(right: String, wrong: [String], stem: String) throws {
    #expect(try Self.findings([Self.question(right, wrong, stem: stem)]) == [])
  }

  @Test(arguments: ["以上都对", "以上都不对", "以上都错", "以上均可", "上述皆是", "以上全部正确", "都不对", "全对", "都是", "都不是"])
  func aChoiceMustStandForItself(text: String) throws {
    let found = try Self.findings([Self.question("请示", ["报告", "通知", text])])
    #expect(found.count == 1 && found[0].isError, "\(found)")
    #expect(found[0].message.contains("选项“\(text)”靠别的选项定对错"))
  }

  @Test(arguments: ["都市报", "全文", "全县通报", "均衡发展"])
  func aWordIsNoJudgement(text: String) throws {
    #expect(try Self.findings([Self.question("请示", ["报告", "通知", text])]) == [])
  }

  @Test func aBankIsToldWhoseRightChoicesAreMostlyTheLongest() throws {
    let all = (0..<12).map { number in
      let place = Array("甲乙丙丁戊己庚辛壬癸子丑")[number]
      let isLong = number < 5
      return Self.question(
        isLong ? "\(place)项长一些" : "\(place)项短", ["\(place)项丙", "\(place)项丁", "\(place)项戊"],
        stem: "\(place)", id: "q-\(number)")
    }
    let found = try Self.findings(all).map(\.message)
    #expect(found.contains("单选题里有 41% 正确项最长，挑最长的就能猜对。请调匀。"), "\(found)")
    #expect(try !Self.findings(Array(all.dropFirst())).contains { $0.message.contains("正确项最长") })
  }

  /// Choices that differ in a sign alone are different, and are told apart when they are typed.
  @Test func aSignMayBeAllTheDifference() throws {
    let text = Self.question("1.", ["（1）", "①", "一、"], stem: "下一层用哪一种？")
    #expect(try Self.findings([text]) == [])
    let bank = try TinyBank.open(text)
    let asked = try Asked(bank.entries[0], of: bank, seed: 5)
    for (typed, id) in [("1.", "a"), ("（1）", "b"), ("(1)", "b"), ("①", "c"), ("一、", "d")] {
      #expect(try asked.read(typed).canonical == id, "\(typed)")
    }
    let sentences = Self.question("附件：预算表", ["附件：预算表。", "附：预算表"], stem: "怎样写？")
    let other = try Asked(
      try #require(try TinyBank.open(sentences).entries.first), of: TinyBank.open(sentences))
    let letter = try #require(other.page.choices.first { $0.id == "a" }?.letter)
    for typed in ["附件：预算表", "\(letter) 附件：预算表", "\(letter)"] {
      #expect(try other.read(typed).canonical == "a", "\(typed)")
    }
    #expect(try other.read("附件：预算表。").canonical == "b")
    // A bare digit is the place of a choice, here as everywhere.
    #expect(try asked.read("2").canonical == asked.page.choices[1].id)
  }
}
