import BankFormats
import Quiz
import Testing

@Suite("Workbooks as people make them")
struct WorkbookTests {
  /// Title rows, merged chapters, a sheet a kind, percentages, a hidden sheet; written by openpyxl,
  /// and the same saved again by LibreOffice.
  @Test(
    "A bank of an exam office",
    arguments: ["exam-office.xlsx", "exam-office-libreoffice.xlsx"])
  func examOffice(name: String) throws {
    let bank = try Fixture.read(name, as: "xlsx")
    #expect(
      bank.questions.map(\.described) == [
        "4 single 向上级请求批准事项，用哪一文种？ | 请示/报告/函/通知 → a",
        "5 single 成文日期用哪种数字？ | 汉字/阿拉伯数字/罗马数字/都可以 → b",
        "6 single 会议应到多少人才能表决？ | 50%/三分之二/过半数/无规定 → c",
        "7 single 下列发文字号正确的是 | 国发〔2026〕1号/国发[2026]1号/国发(2026)1号/国发（2026）第1号 → e",
        "8 single 不相隶属机关商洽工作用什么？ | 函/请示/通知/报告 → a",
        "2 trueFalse 请示应当一文一事。 | 对",
        "3 trueFalse 函只能用于平行机关之间的商洽。 | 错",
        "4 trueFalse 报告中可以夹带请示事项。 | 错",
        "6 trueFalse 纪要要加盖印章。 | 错",
        "2 fill 请示应当（　　）行文，一份请示只写（　　）。 | 事前；一事",
        "3 fill 落款日期以（　　）的日期为准。 | 签发",
        "2 single 隐藏的一题？ | 对的/错的 → a",
      ])
    #expect(
      bank.questions.map(\.question.topic) == [
        "公文格式", "公文格式", "公文格式", "行文规则", "行文规则", nil, nil, nil, nil, nil, nil, nil,
      ])
    #expect(bank.questions.prefix(5).map(\.question.difficulty) == [1, 2, 3, 4, 1])
    #expect(bank.questions[5].question.explanation == "《条例》第十五条。")
    let complaints = bank.questions.map(\.complaints)
    #expect(complaints[3] == ["答案 E 不在选项里，选项只有 A B C D"])
    #expect(complaints[7] == ["判断题的答案写的是 B，当作错"])
    #expect(complaints[11] == ["在隐藏的工作表里"])
    for (index, complaint) in complaints.enumerated() where ![3, 7, 11].contains(index) {
      #expect(complaint.isEmpty, "\(bank.questions[index].described): \(complaint)")
    }
    let told = bank.leftOut.map { "\($0.line) \($0.reason)" }
    #expect(told.contains("1 工作表“单选题”：表头上面的说明"))
    #expect(told.contains { $0.contains("B 列“章节”→主题") && $0.contains("C 列“试题内容（必填）”→题干") })
    #expect(told.contains("3 工作表“单选题”：“分值”列没有用到，题库里不存分值"))
    #expect(told.contains("1 工作表“备用”：工作表是隐藏的，里面有 1 题，请核对要不要"))
    #expect(told.contains { $0.hasPrefix("1 工作表“统计”：没有认出表头") })
  }

  @Test("Dates, formulas, zeros before numbers, percentages, runs of text, escapes")
  func cells() throws {
    let bank = try Fixture.read("cells.xlsx", as: "xlsx")
    #expect(
      bank.questions.map(\.described) == [
        "2 single 把布署改为哪个词？ | 部署/布置/步署 → a",
        "3 single 哪天成文？ | 2026-03-01/3月2日/3月3日 → a",
        "4 single 编号应写作？ | 007/008/009 → a",
        "5 multiple 第一行/第二行 | 甲/乙/丙 → ac",
        "6 single 比例是多少？ | 10.0%/25.0%/33.3% → b",
      ])
    #expect(bank.questions.map(\.question.id) == ["001", "q-2", "q-3", "q-4", "q-5"])
    #expect(bank.questions[0].question.explanation == "转义")
    #expect(
      bank.questions[1].complaints == [
        "选项 A：这一格是日期，请核对是不是表格软件自动改成的", "解析：这一格以“=”开头，按文字读，没有计算",
      ])
    #expect(bank.questions[1].question.explanation == "=1+1")
    #expect(bank.questions[3].complaints == ["解析：这一格是公式，文件里没有存结果，当作空的"])
  }

  @Test("An old workbook is refused with advice")
  func oldWorkbook() throws {
    let bytes: [UInt8] =
      [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1] + [UInt8](repeating: 0, count: 600)
    let error = #expect(throws: BankFileError.self) {
      try BankFormatCatalog.read(BankFile(name: "题库.xls", bytes: bytes))
    }
    #expect(error?.remedy.contains(".xlsx") == true)
  }

  @Test("A template offers every kind and is no bank itself", arguments: ["xlsx", "csv"])
  func template(name: String) throws {
    let format = try #require(BankFormatCatalog.named(name))
    let written = try format.write(AuthoredBank())
    #expect(written.losses.isEmpty)
    let (bank, found) = try BankFormatCatalog.read(BankFile(name: "模板", bytes: written.bytes))
    #expect(found.name == name)
    #expect(bank.questions.isEmpty)
    #expect(bank.leftOut.count { $0.reason.hasSuffix("模板里的示例") } >= 11)
  }

  @Test("The examples of a template are questions that can be asked, once they are no examples")
  func examples() throws {
    let format = try #require(BankFormatCatalog.named("csv"))
    let text = String(decoding: try format.write(AuthoredBank()).bytes, as: UTF8.self)
      .replacing("示例", with: "li-")
    let bank = try BankFormatCatalog.read(BankFile(name: "题.csv", bytes: Array(text.utf8))).bank
    let written: [QuestionKind] = [
      .single, .multiple, .trueFalse, .fill, .cloze, .ordering, .matching, .typoSpotting,
      .errorFinding, .caseStudy,
    ]
    #expect(bank.questions.compactMap(\.question.kind) == written)
    for question in bank.questions where question.question.kind != nil {
      #expect(question.standing == .ready, "\(question.remarks)")
    }
  }
}
