import BankFormats
import Quiz
import Testing

@Suite("CSV files as people make them")
struct CSVTests {
  @Test("GB18030, semicolons, all choices in one cell, text above the head")
  func gb18030() throws {
    let bank = try Fixture.read("gb18030.csv", as: "csv")
    #expect(
      bank.questions.map(\.described) == [
        "3 multiple 下列属于下行文的是？ | 通知/请示/决定 → ac",
        "4 trueFalse 请示的落款不写成文日期。 | 错",
        "5 fill 公文标题由（　　）、（　　）和文种组成。 | 发文机关；事由",
        "6 - 简述请示和报告的区别。 | 是否要求批复",
      ])
    #expect(bank.questions.map(\.standing) == [.ready, .ready, .ready, .draft])
    #expect(bank.questions[0].question.explanation == "通知、决定都可以是下行文；\n请示是上行文")
  }

  @Test("Without a head, columns are recognised and doubted")
  func noHead() throws {
    let bank = try BankFormatCatalog.read(try Fixture.file("no-head.csv")).bank
    #expect(
      bank.questions.map(\.described) == [
        "1 single 公文的成文日期用什么数字标注？ | 阿拉伯数字/汉字/罗马数字 → a",
        "2 single 上行文应当标注哪一项？ | 签发人/印发机关/抄送机关 → a",
        "3 multiple 下列哪些属于公文文种名称？ | 公告/通告/总结 → ab",
      ])
    #expect(bank.questions.allSatisfy { $0.standing == .doubtful })
  }

  struct Heads: Sendable, CustomTestStringConvertible {
    let head: String
    let row: String
    let described: String
    var testDescription: String { head }
  }

  @Test(
    "Heads and keys in the wordings that people use",
    arguments: [
      Heads(
        head: "试题,选项一,选项二,选项三,标准答案,题型", row: "问什么？,甲,乙,丙,\"A,C\",多项选择题",
        described: "2 multiple 问什么？ | 甲/乙/丙 → ac"),
      Heads(
        head: "问题,A选项,B选项,参考答案", row: "问什么？,A.甲,B.乙,b", described: "2 single 问什么？ | 甲/乙 → b"),
      Heads(
        head: "*题目（必填）,答案A,答案B,正确答案", row: "问什么？,甲,乙,乙", described: "2 single 问什么？ | 甲/乙 → b"),
      Heads(
        head: "题干,类型,备选答案,答案", row: "问什么？,单选,A.甲 B.乙 C.丙,Ｃ",
        described: "2 single 问什么？ | 甲/乙/丙 → c"),
      Heads(
        head: "题干\t题型\t选项\t答案", row: "问什么？\t多选\t甲|乙|丙\t甲|丙",
        described: "2 multiple 问什么？ | 甲/乙/丙 → ac"),
      Heads(head: "题干,题型,答案", row: "对吗？,判断题,√", described: "2 trueFalse 对吗？ | 对"),
      Heads(head: "题干,题型,答案", row: "对吗？,是非题,Ｆ", described: "2 trueFalse 对吗？ | 错"),
      Heads(
        head: "题干,题型,A,B,答案", row: "对吗？,判断题,正确,错误,B", described: "2 trueFalse 对吗？ | 错"),
      Heads(
        head: "题干,题型,答案", row: "填____和（ ）。,填空题,甲；乙", described: "2 fill 填（　　）和（　　）。 | 甲；乙"),
      Heads(
        head: "题干,选项A,选项B,答案", row: "Which?,cat,dog,cat", described: "2 single Which? | cat/dog → a"
      ),
      Heads(
        head: "question,option a,option b,answer", row: "What?,one,two,A",
        described: "2 single What? | one/two → a"),
      Heads(
        head: "题干,答案", row: "\"问什么？\nA．甲\nB．乙\",B", described: "2 single 问什么？ | 甲/乙 → b"),
      Heads(
        head: "题干,选项A,选项B,答案", row: "问什么？,甲,乙,丁", described: "2 single 问什么？ | 甲/乙 → 丁"),
      Heads(
        head: "题干,题型,原文,答案", row: "找错,找错字,统一布署。,布署→部署",
        described: "2 typoSpotting 找错 | 1布署→部署"),
    ])
  func heads(_ sample: Heads) throws {
    let bank = try BankFormatCatalog.read(
      BankFile(name: "题.csv", bytes: Array("\(sample.head)\n\(sample.row)\n".utf8))
    ).bank
    #expect(bank.questions.map(\.described) == [sample.described])
  }

  @Test(
    "Difficulties in the wordings that people use",
    arguments: [
      ("难度", "3", 3), ("难度", "易", 1), ("难度", "较难", 4), ("难度", "难题", 5), ("难度", "★★", 2),
      ("难度", "0.85", 1), ("难度系数", "1", 1), ("难度系数", "0.3", 4),
    ])
  func difficulties(head: String, text: String, difficulty: Int) throws {
    let bank = try BankFormatCatalog.read(
      BankFile(name: "题.csv", bytes: Array("题干,答案,\(head)\n对吗？,对,\(text)\n".utf8))
    ).bank
    #expect(bank.questions.map(\.question.difficulty) == [difficulty])
  }

  @Test("What cannot be understood is doubted, not guessed")
  func doubts() throws {
    let text = """
      题干,题型,选项A,选项B,答案,难度
      一题？,奇怪题,甲,乙,A,3
      二题？,单选,甲,乙,2,非常
      三题（　　）？,填空,,,甲；乙,1
      """
    let bank = try BankFormatCatalog.read(BankFile(name: "题.csv", bytes: Array(text.utf8))).bank
    #expect(
      bank.questions.map(\.complaints) == [
        ["题型“奇怪题”认不出来"],
        ["难度“非常”认不出来", "答案“2”是数字，当作第几个选项"],
        ["答案里有“；”，整个当作一种写法；几种写法都对的，请在题库里分开写"],
      ])
  }

  @Test("Texts that a table would calculate are written as texts and read as they were")
  func formulas() throws {
    let nasty = ["=1+1", "+86", "-1", "@甲", "＝1", "'=1", "''-", "'好'", "  =HYPERLINK(\"x\")"]
    let questions = nasty.map { text in
      AuthoredQuestion(
        kind: .single, stem: [text],
        body: .choices(AuthoredBody.Choices(texts: [text, "乙"], right: [0])))
    }
    let format = try #require(BankFormatCatalog.named("csv"))
    let written = try format.write(AuthoredBank(questions: questions))
    let text = String(decoding: written.bytes, as: UTF8.self)
    for line in text.split(separator: "\r\n").dropFirst() {
      for cell in line.split(separator: ",") {
        let first = cell.drop { $0 == "\"" || $0 == " " }.first ?? "甲"
        #expect(!"=+-@＝".contains(first), "\(cell)")
      }
    }
    let read = try format.read(BankFile(name: "题.csv", bytes: written.bytes)) { _ in }
    #expect(read.everything.questions == questions)
  }

  @Test("Quotation marks that are never closed cost no more than a doubt")
  func openQuote() throws {
    let text = "题干,选项A,选项B,答案\n\"他说：甲,乙,丙,A\n二题？,\"甲\",乙,B\n"
    let bank = try BankFormatCatalog.read(BankFile(name: "题.csv", bytes: Array(text.utf8))).bank
    #expect(bank.questions.count == 2)
    #expect(bank.leftOut.contains { $0.gravity == .doubt && $0.line == 2 })
  }
}
