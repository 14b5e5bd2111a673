import Quiz
import SecretarialRules
import Testing

/// The three kinds whose key is computed and whose form is checked by the rules.
@Suite struct WritingTests {
  @Test(arguments: [
    ("云政办发〔2026〕7号", 4.0), ("云政办发〔２０２６〕７号", 4), (" 云政办发 〔2026〕 7号 ", 4), ("云政办发<2026>7号", 4),
    ("云政办发＜2026＞7号", 4), ("云政办发[2026]7号", 3), ("云政办发（2026）7号", 3), ("云政办发【2026】7号", 3),
    ("云政办发［2026］7号", 3), ("云政办发20267号", 1), ("云政办发〔2026〕07号", 3), ("云政办发〔2026〕第7号", 3),
    ("云政办发〔2026〕7", 3), ("云政办发〔26〕7号", 3), ("云政办发〔2025〕7号", 3), ("云政办发〔2026〕8号", 3),
    ("云政发〔2026〕7号", 3), ("云政办发[26]第007号", 1), ("〔2026〕7号", 3), ("云政办发2026年7号", 3),
    ("云政办发〔二〇二六〕7号", 3), ("云政办发〔2026〕七号", 3), ("7", 0),
  ])
  func documentNumber(typed: String, points: Double) throws {
    // m-026
    let asked = try Asked(
      .documentNumberWriting, #""facts": {"agencyCode": "云政办发", "year": 2026, "number": 7}"#)
    #expect(asked.revealedKey == "云政办发〔2026〕7号")
    let mark = try asked.mark(typed)
    #expect(mark.points == points, "\(mark.reasons)")
    #expect(mark.maxPoints == 4)
  }

  @Test func saysWhatTheBracketsWereTakenFor() throws {
    let asked = try Asked(
      .documentNumberWriting, #""facts": {"agencyCode": "云政办发", "year": 2026, "number": 7}"#)
    #expect(try asked.read("云政办发<2026>7号").canonical == "云政办发〔2026〕7号")
    #expect(try asked.read("云政办发<2026>7号").notes == ["<> 已按六角括号〔〕计。"])
    #expect(try asked.read("云政办发〔2026〕7号").notes.isEmpty)
    #expect(asked.problem("云政办发").contains("请写出代字、年份和序号"))
    #expect(try asked.mark("云政办发[2026]07号").brokenRules == ["GW205", "GW207"])
  }

  /// m-027, and a code that holds a Chinese numeral itself.
  @Test(arguments: [("云财发", 18), ("三政发", 3), ("万府办函", 120)])
  func theCodeMayBeAnything(code: String, number: Int) throws {
    let asked = try Asked(
      .documentNumberWriting,
      #""facts": {"agencyCode": "\#(code)", "year": 2026, "number": \#(number)}"#)
    #expect(try asked.mark("\(code)〔2026〕\(number)号").verdict == .right)
    #expect(try asked.mark("\(code)〔2026〕\(number + 1)号").points == 3)
  }

  @Test(arguments: [
    ("2026年3月11日", 2.0), ("２０２６年３月１１日", 2), (" 2026年 3月 11日 ", 2), ("2026年03月11日", 1),
    ("2026-3-11", 1), ("2026.3.11", 1), ("二〇二六年三月十一日", 1), ("2026年3月11号", 1), ("2026年3月4日", 1),
    ("2026年3月12日", 1), ("3月11日", 0), ("26年3月11日", 0), ("2026年2月30日", 0), ("2026年3月11日印发", 0),
  ])
  func documentDate(typed: String, points: Double) throws {
    let asked = try Asked(
      .documentDateWriting,
      #""facts": {"signedOn": ["2026-03-04", "2026-03-11", "2026-03-06"], "printedOn": "2026-03-12"}"#
    )
    #expect(asked.revealedKey == "2026年3月11日")
    let mark = try asked.mark(typed)
    #expect(mark.points == points, "\(mark.reasons)")
    #expect(mark.maxPoints == 2)
  }

  @Test func theLatestDayCountsHoweverItIsWritten() throws {
    let asked = try Asked(
      .documentDateWriting, #""facts": {"signedOn": ["2026-3-9", "2026-03-11"]}"#)
    #expect(asked.revealedKey == "2026年3月11日")
    let passed = try Asked(.documentDateWriting, #""facts": {"passedOn": "2026-03-05"}"#)
    #expect(passed.revealedKey == "2026年3月5日")
    #expect(passed.problem("今天").contains("没有看到日期"))
    #expect(try passed.mark("2026年3月6日").reasons == ["日期：应是2026年3月5日：取签发或者会议通过的日期。"])
  }

  @Test(arguments: [
    ("秘密★6个月", 1.0), ("秘密*6个月", 1), ("秘密＊６个月", 1), ("秘密 ★ 6个月", 1), ("　秘密★ 6个月", 1), ("秘密6个月", 0),
    ("秘密★六个月", 0), ("秘密★6月", 0), ("机密★6个月", 0), ("秘密☆6个月", 0), ("秘密", 0), ("6个月★秘密", 0),
    ("秘密★6个月 机密★6个月", 0),
  ])
  func secrecyMark(typed: String, points: Double) throws {
    // m-028
    let asked = try Asked(
      .secrecyMarkWriting, #""facts": {"level": "秘密", "term": {"value": 6, "unit": "个月"}}"#)
    #expect(asked.revealedKey == "秘密★6个月")
    let mark = try asked.mark(typed)
    #expect(mark.points == points, "\(mark.reasons)")
    #expect(mark.maxPoints == 1)
    #expect((try asked.read(typed).notes == ["* 已按 ★ 计。"]) == typed.contains { "*＊".contains($0) })
  }

  @Test(arguments: [
    ("000017 机密★1年 特急", 4.0), ("000017，机密*1年，特急", 4), ("０００017 机密★１年 特急", 4),
    ("000017\n机密 ★ 1年\n特急", 4), ("特急 机密★1年 000017", 3), ("000017 特急 机密★1年", 3),
    ("17 机密★1年 特急", 3), ("000017 机密1年 特急", 3), ("000017 机密★1年", 2), ("机密★1年", 1),
    ("000017 机密★一年 特急", 3), ("加急 17", 0), ("000017 机密★1年 特急 特急", 3),
  ])
  func headBlock(typed: String, points: Double) throws {
    // m-029
    let asked = try Asked(
      .secrecyMarkWriting,
      """
      "facts": {"level": "机密", "term": {"value": 1, "unit": "年"}, "copyNumber": 17, "urgency": "特急"}
      """)
    #expect(asked.revealedKey == "000017 机密★1年 特急")
    let mark = try asked.mark(typed)
    #expect(mark.points == points, "\(mark.reasons)")
    #expect(mark.maxPoints == 4)
  }

  @Test(arguments: ["", "　", "、"])
  func nothingIsNoMark(typed: String) throws {
    let asked = try Asked(
      .secrecyMarkWriting, #""facts": {"level": "秘密", "term": {"value": 6, "unit": "个月"}}"#)
    #expect(asked.problem(typed).contains("还没有作答"))
  }
}
