import BankFormats
import Quiz
import Testing

@Suite("Answers in the forms that people use, and drafts that keep what was not understood")
struct DraftTests {
  private static func read(_ text: String) throws -> ImportedBank {
    let format = try #require(BankFormatCatalog.named("text"))
    return try BankFormatCatalog.read(BankFile(name: "a.txt", bytes: Array(text.utf8)), as: format)
      .bank
  }

  @Test(
    "Answers that are understood",
    arguments: [
      ("题型：排序\nA. 甲\nB. 乙\nC. 丙\n答案：C→A→B", "cab"),
      ("题型：排序\nA. 甲\nB. 乙\nC. 丙\n答案：cab", "cab"),
      ("题型：排序\nA. 甲\nB. 乙\nC. 丙\n答案：C-A-B", "cab"),
      ("题型：排序\nA. 甲\nB. 乙\nC. 丙\n答案：丙、甲、乙", "cab"),
      ("题型：排序\nA. 甲\nB. 乙\nC. 丙\n答案：③①②", "cab"),
      ("A. 甲\nB. 乙\nC. 丙\n答案：C→A→B", "cab"),
      ("题型：配对\n左1：甲\n左2：乙\n右A：丙\n右B：丁\n答案：1-B；2-A", "1-b 2-a"),
      ("题型：配对\n左1：甲\n左2：乙\n右A：丙\n右B：丁\n答案：1b 2a", "1-b 2-a"),
      ("题型：配对\n左1：甲\n左2：乙\n右A：丙\n右B：丁\n答案：BA", "1-b 2-a"),
      ("题型：配对\n左1：甲\n左2：乙\n右A：丙\n右B：丁\n答案：1→②，2→①", "1-b 2-a"),
      ("题型：配对\n甲=丙\n乙=丁", "1-a 2-b"),
      ("题型：找错字\n原文：统一布署。\n答案：布署→部署", "1布署→部署"),
      ("题型：找错字\n原文：统一布署，截止5月。\n答案：布署=部署 截止=截至", "1布署→部署；1截止→截至"),
      ("题型：找错字\n原文：统一布署，截止5月。\n改错：布署→部署；截止→截至", "1布署→部署；1截止→截至"),
      ("题型：找错改错\n原文：\n  甲\n  统一布署。\n答案：“布署”应改为“部署”。", "2布署→部署"),
      ("题型：找错改错\n原文：\n  布署\n  统一布署。\n答案：第2行：布署→部署", "2布署→部署"),
      ("题型：找错字\n原文：统一部署。\n答案：没有错误", ""),
      ("题型：选词填空\n原文：甲{1}乙{2}\n备选词：丙、丁、戊\n答案：丙、丁", "甲{1}乙{2}"),
    ])
  func understood(text: String, described: String) throws {
    let bank = try Self.read("题库：a\n1. 题\n" + text)
    let question = try #require(bank.questions.first)
    #expect(question.described.hasSuffix("| " + described), "\(question.described)")
    #expect(question.question.unread.isEmpty)
    #expect([.ready, .doubtful].contains(question.standing), "\(question.complaints)")
  }

  @Test(
    "Answers that are not understood stay as they are, and the question is a draft",
    arguments: [
      "A. 甲\nB. 乙\n答案：见教材", "A. 甲\nB. 乙\n答案：A或B", "A. 甲\nB. 乙\n答案：一二三", "A. 甲\nB. 乙\n答案：丙",
      "题型：单选\nA. 甲\nB. 乙\n答案：A-② B-③", "题型：判断\n答案：看情况", "题型：排序\nA. 甲\nB. 乙\n答案：先乙",
      "题型：配对\n左1：甲\n右A：乙\n答案：略", "题型：找错字\n原文：布署\n答案：略", "题型：找错字\n原文：布署\n改错：略",
      "题型：找错字\n原文：布署", "题型：定文种\n数据：{\"a\\b\": 1,}", "题型：配对\n请示，请求批准",
      "题型：材料题\n材料：甲\n第1小题：乙\nA. 丙\nB. 丁\n答案：略",
    ])
  func unread(text: String) throws {
    let bank = try Self.read("题库：a\n1. 题\n\(text)\n解析：因为\n2. 别的\n答案：对")
    let question = try #require(bank.questions.first)
    #expect(bank.questions.count == 2)
    #expect(question.standing == .draft || question.standing == .wrong)
    let written = try #require(BankFormatCatalog.named("text")).write(bank.whole)
    #expect(written.losses.isEmpty)
    let lines = String(decoding: written.bytes, as: UTF8.self)
    let last = text.split(separator: "\n").last { !$0.hasPrefix("原文") } ?? ""
    #expect(lines.contains(last), "\(lines)")
    let again = try Self.read(lines)
    #expect(again.whole == bank.whole)
    #expect(again.questions.map(\.standing) == bank.questions.map(\.standing))
  }

  @Test(
    "Papers keep an answer that is not understood",
    arguments: ["见教材", "A或B", "甲乙", "一二三", "A-② B-③ C-①"])
  func paper(answer: String) throws {
    let bank = try Self.read("1. 题一（）\nA.三\nB.四\n答案：\(answer)\n2. 题二（）\nA.三\nB.四\n答案：A")
    #expect(bank.questions.map(\.standing) == [.draft, .ready])
    let written = try #require(BankFormatCatalog.named("text")).write(bank.whole)
    #expect(written.losses.isEmpty)
    let lines = String(decoding: written.bytes, as: UTF8.self)
    #expect(lines.contains("答案：\(answer)\n"))
    #expect(try Self.read(lines).whole == bank.whole)
  }

  @Test("An empty bank is a template, which is read as an empty bank")
  func template() throws {
    let written = try #require(BankFormatCatalog.named("text")).write(AuthoredBank())
    #expect(written.losses.isEmpty)
    let lines = String(decoding: written.bytes, as: UTF8.self)
    for example in ["题型：排序", "题型：配对", "改错：第1行 布署=部署", "答案：C", "答案：错", "第1空：事前"] {
      #expect(lines.contains(example))
    }
    let bank = try Self.read(lines)
    #expect(bank.questions.isEmpty)
    #expect(bank.leftOut.allSatisfy { $0.gravity == .note })
    let filled = try Self.read(lines + "\n20. 我的题\nA. 甲\nB. 乙\n答案：B\n")
    #expect(filled.questions.map(\.question.stem) == [["我的题"]])
  }

  @Test("Remarks on keys and on twins name the lines of the answers")
  func keyLines() throws {
    let text = "1. 题（）\nA.三\nB.四\n答案：C\n2. 题（）\nA.三\nB.四\n答案：A\n3. 题（）\nA.三\nB.四\n答案：B"
    for head in ["", "题库：a\n"] {
      let bank = try Self.read(head + text)
      let shift = head.isEmpty ? 0 : 1
      let told = bank.questions.flatMap(\.remarks).map { "\($0.line - shift) \($0.reason)" }
      #expect(told.contains("4 答案 C 不在选项里，选项只有 A B"), "\(told)")
      #expect(
        told.contains("12 与第 \(5 + shift) 行的题相同，答案却不一样")
          || told.contains("12 与第 \(1 + shift) 行的题相同，答案却不一样"), "\(told)")
    }
  }
}
