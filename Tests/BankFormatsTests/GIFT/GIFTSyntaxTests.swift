import BankFormats
import Quiz
import Testing

@Suite("GIFT as Moodle documents it")
struct GIFTSyntaxTests {
  /// A piece of GIFT, and the question as other programs see it.
  struct Case: CustomTestStringConvertible, Sendable {
    let name: String
    let gift: String
    let kind: QuestionKind?
    let lines: [String]
    var testDescription: String { name }
  }

  static let cases: [Case] = [
    Case(
      name: "单选", gift: "谁主管？{~甲 =乙 ~丙}", kind: .single,
      lines: ["谁主管？", "- 甲 # ", "+ 乙 # ", "- 丙 # ", ""]),
    Case(
      name: "缺词", gift: "请示应当{=一文一事 ~一文数事}。", kind: .single,
      lines: ["请示应当（　　）。", "+ 一文一事 # ", "- 一文数事 # ", ""]),
    Case(
      name: "题名与逐项反馈", gift: "::q-1::题\n{\n=对#好\n~错#为什么\n####总的解析\n}", kind: .single,
      lines: ["题", "+ 对 # 好", "- 错 # 为什么", "总的解析"]),
    Case(
      name: "多选", gift: "选两项{~%50%甲 ~%-100%乙 ~%50%丙}", kind: .multiple,
      lines: ["选两项", "+ 甲 # ", "- 乙 # ", "+ 丙 # ", ""]),
    Case(name: "判断 T", gift: "对不对{T}", kind: .trueFalse, lines: ["对不对", "true", ""]),
    Case(
      name: "判断 FALSE 带反馈", gift: "对不对{FALSE#你错了#你对了####总评}", kind: .trueFalse,
      lines: ["对不对", "false", "总评\n你错了\n你对了"]),
    Case(
      name: "简答", gift: "文种是{=函 =公函#也算对 =%0%报告#方向不对}", kind: .fill,
      lines: ["文种是（　　）", "函 | 公函", ""]),
    Case(name: "没有等号的简答", gift: "文种是{函}", kind: .fill, lines: ["文种是（　　）", "函", ""]),
    Case(name: "数字", gift: "几份{#3}", kind: .fill, lines: ["几份（　　）", "3", ""]),
    Case(
      name: "几个数字", gift: "几份{#=3:0 =%50%4:0}", kind: .fill, lines: ["几份（　　）", "3", ""]),
    Case(
      name: "配对", gift: "配{=上级 -> 请示 =平级->函 = -> 纪要}", kind: .matching,
      lines: ["配", "上级 -> 请示", "平级 -> 函", "函", "纪要", "请示", ""]),
    Case(name: "问答", gift: "谈谈你的看法。{}", kind: nil, lines: ["谈谈你的看法。", "", ""]),
    Case(
      name: "转义", gift: "a\\:b \\{x\\} \\~ \\= \\# 一\\n二{=c\\=d ~e\\\\f}", kind: .single,
      lines: ["a:b {x} ~ = # 一", "二", "+ c=d # ", "- e\\f # ", ""]),
    Case(
      name: "HTML", gift: "[html]<p>第一段&nbsp;</p><p>a &lt; b</p>{=<b>对</b> ~错}", kind: .single,
      lines: ["第一段", "a < b", "+ 对 # ", "- 错 # ", ""]),
    Case(
      name: "纯文本里的标签是文字", gift: "[plain]<b>字</b>{=对 ~错}", kind: .single,
      lines: ["<b>字</b>", "+ 对 # ", "- 错 # ", ""]),
    Case(
      name: "小于号不是标签", gift: "a<b 且 c>d{=对 ~错}", kind: .single,
      lines: ["a<b 且 c>d", "+ 对 # ", "- 错 # ", ""]),
    Case(
      name: "~= 算 =", gift: "题{~甲 ~=乙}", kind: .single, lines: ["题", "- 甲 # ", "+ 乙 # ", ""]),
    Case(
      name: "百分号开头的文字", gift: "题{=%100%%5以上 ~%5以下}", kind: .single,
      lines: ["题", "+ %5以上 # ", "- %5以下 # ", ""]),
  ]

  @Test("Each form is read as Moodle reads it", arguments: cases)
  func syntax(example: Case) throws {
    let bank = try ReadBank(example.gift, as: "gift")
    let question = try bank.onlyQuestion()
    #expect(question.kind == example.kind)
    #expect(bank.visible == [example.lines])
  }

  @Test("Categories are topics, labels and tags are ids and members, comments are no text")
  func surroundings() throws {
    let bank = try ReadBank(
      """
      // 全市题库

      $CATEGORY: $course$/top/文种/函

      // question: 17  name: 甲
      // [id:wz-7] [tag:难度\\:4] [tag:知识点:wz-03] [tag:别的]
      ::甲::题一{T}

      $CATEGORY: top
      题二
      // 中间的说明
      {F}

      只有文字。
      """, as: "gift")
    let questions = bank.imported.questions.map(\.question)
    #expect(questions.map(\.topic) == ["文种/函", nil])
    #expect(questions.map(\.id) == ["wz-7", nil])
    #expect(questions[0].difficulty == 4)
    #expect(questions[0].points == ["wz-03"])
    #expect(bank.reasons == ["标签“别的”没有收入"])
    #expect(bank.imported.leftOut.map(\.line) == [14])
    #expect(bank.imported.questions.map(\.line) == [7, 10])
  }

  @Test(
    "What is doubtful is told",
    arguments: [
      ("题{#3:2}", "3 允许相差 2，只收入了 3"), ("题{#1..5}", "答案是从 1 到 5 的数，请写出算对的答案"),
      ("题{=对 =%50%半对}", "“半对”只得 50% 的分，没有算作答案"),
      ("题一{T}\n题二{F}", "花括号不止一对，只把第一对当作作答的地方；几道题之间请空一行"),
      ("题{=*请示*}", "答案“*请示*”里的 * 代表任意文字，请改写"),
      ("题{~%60%甲 ~%40%乙 ~丙}", "几个答案的分值不一样，都按同样的分值算"),
      ("[html]看<img src=\"a.png\">图{T}", "有图片，没有导入"),
    ])
  func doubts(gift: String, reason: String) throws {
    let bank = try ReadBank(gift, as: "gift")
    #expect(bank.imported.questions[0].remarks.contains { $0.reason == reason })
    #expect(bank.imported.questions[0].standing != .ready)
  }

  @Test("Questions without blank lines between them are parted at their names, with a doubt")
  func crowdedQuestions() throws {
    let bank = try ReadBank(
      """
      $CATEGORY: 公文/文种
      ::q1::请求批准用什么？{=请示 ~报告 ~函}
      ::q2::通知可以越级行文。{F
      }
      // [id:q-3]
      ::三::成文日期用{=阿拉伯数字}标注，
      ::不是题名，是下一行。
      ::q4::公式 \\{1\\} ::甲::
      {T}
      """, as: "gift")
    #expect(bank.imported.questions.map(\.line) == [2, 3, 6, 8])
    #expect(bank.imported.questions.map(\.question.id) == ["q1", "q2", "q-3", "q4"])
    let crowded = "与上一题之间没有空行，从题名“::”分开"
    let isTold = bank.imported.questions.map { question in
      question.remarks.contains { $0.reason == crowded }
    }
    #expect(isTold == [false, true, true, true])
  }

  @Test("What has no place in GIFT is named as what it is")
  func losses() throws {
    let format = try #require(BankFormatCatalog.named("gift"))
    let gap = AuthoredBody.Gap(accept: ["甲"])
    let questions = [
      AuthoredQuestion(kind: .fill, stem: ["（　　）（　　）"], body: .gaps([gap, gap])),
      AuthoredQuestion(
        kind: .caseStudy, stem: ["题"],
        body: .material(AuthoredBody.Material(text: ["文"], parts: []))),
      AuthoredQuestion(kind: .trueFalse, stem: ["题"], body: .truth(nil)),
    ]
    let written = try format.write(AuthoredBank(questions: questions))
    #expect(
      written.losses.map(\.what) == ["整题（GIFT 没有几个空的填空题）", "整题（GIFT 没有材料题）", "整题（没有答案）"])
  }

  @Test("A bracket that is not closed costs its question and no other")
  func openBracket() throws {
    let bank = try ReadBank("题一{=甲 ~乙\n\n题二{T}", as: "gift")
    #expect(bank.visible == [["题二", "true", ""]])
    #expect(bank.imported.leftOut.map(\.line) == [1])
    #expect(bank.imported.leftOut.map(\.gravity) == [.error])
  }

  @Test("What somebody changes in the file counts, not the comment beside it")
  func changedFile() throws {
    var question = AuthoredQuestion(
      kind: .ordering, stem: ["题干"], body: .truth(true))
    question.kind = .trueFalse
    question.hint = "想一想"
    question.stem = [" 题干 "]
    let format = try #require(BankFormatCatalog.named("gift"))
    let written = try format.write(AuthoredBank(questions: [question]))
    let text = String(decoding: written.bytes, as: UTF8.self)
    #expect(try ReadBank(text, as: "gift").onlyQuestion() == question)
    let changed = try ReadBank(
      text.replacing("[plain] 题干 {", with: "[plain]新题干{"), as: "gift"
    ).onlyQuestion()
    #expect(changed.stem == ["新题干"])
    #expect(changed.hint == "想一想")
  }
}
