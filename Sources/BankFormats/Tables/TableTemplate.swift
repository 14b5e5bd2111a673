import Quiz

/// What a table without questions gives its author: examples and instructions.
enum TableTemplate {
  /// What the ids of examples begin with; the reader passes such rows over.
  static let exampleMark = "示例"

  /// An example of every kind that people write in tables.
  static var examples: [AuthoredQuestion] {
    var examples: [AuthoredQuestion] = []
    func add(
      _ kind: QuestionKind?, _ stem: String, _ body: AuthoredBody, _ explanation: String,
      level: Question.Level = .understand
    ) {
      var question = AuthoredQuestion(kind: kind, stem: [stem], body: body)
      question.id = "\(exampleMark)\(examples.count + 1)"
      question.topic = "文种/辨析"
      question.difficulty = 2
      question.level = level
      question.explanation = explanation.isEmpty ? nil : explanation
      examples.append(question)
    }
    var choices = AuthoredBody.Choices(texts: ["请示", "报告", "函", "通知"], right: [2])
    choices.items[0].why = "请示送上级机关"
    choices.items[2].why = "两家不相隶属，商洽工作用函"
    add(.single, "县教育局向邻县教育局商借教师，用哪一文种？", .choices(choices), "不相隶属机关之间商洽工作用函。")
    add(
      .multiple, "下列文种中，哪些是上行文？",
      .choices(AuthoredBody.Choices(texts: ["请示", "报告", "批复", "通报"], right: [0, 1])),
      "请示和报告送上级机关。")
    add(.trueFalse, "一份请示可以请求几件事项。", .truth(false), "请示一文一事。")
    add(
      .fill, "请示应当（　　）行文，一份请示只写（　　）。",
      .gaps([.init(accept: ["事前"]), .init(accept: ["一事", "一件事"])]), "事前请示，一文一事。",
      level: .recall)
    add(
      .cloze, "选词填空。",
      .cloze(
        AuthoredBody.Cloze(
          text: ["报名{1}时间是6月30日；{2}6月20日，已有47人报名。"], words: ["截止", "截至", "至今"],
          gaps: [.init(accept: ["截止"]), .init(accept: ["截至"])])), "后面直接带时间用“截至”。",
      level: .apply)
    add(
      .ordering, "发文办理依次有哪几步？",
      .ordering(
        AuthoredBody.Ordering(
          items: AuthoredBody.Choices(texts: ["登记", "复核", "核发", "印制"], right: []).items,
          key: ["b", "a", "d", "c"])), "先复核，再登记，然后印制，最后核发。")
    add(
      .matching, "给每件事配上文种。",
      .matching(
        AuthoredBody.Matching(
          left: [.init(id: "1", text: "请上级批准建校"), .init(id: "2", text: "向上级说明招生情况")],
          right: AuthoredBody.Choices(texts: ["函", "报告", "请示"], right: []).items,
          key: [.init(left: "1", right: "c"), .init(left: "2", right: "b")])), "请求批准用请示，汇报情况用报告。")
    add(
      .typoSpotting, "找出用错的字词并改正，没有错误答“无”。",
      .corrections(
        AuthoredBody.Corrections(
          text: ["按照县委统一布署，各乡镇开展了安全检查。"],
          slips: [.init(line: 1, wrong: "布署", right: ["部署"])])), "“部署”的“部”是统领、安排。",
      level: .repair)
    add(
      .errorFinding, "找出这份请示里的错误并改正，没有错误答“无”。",
      .corrections(
        AuthoredBody.Corrections(
          text: ["关于新建教学楼的请示报告", "县人民政府："],
          slips: [.init(line: 1, wrong: "请示报告", right: ["请示"])])), "请示和报告是两个文种，不能连用。",
      level: .repair)
    add(.caseStudy, "阅读材料，回答问题。", .material(material), "请求批准用请示，一文一事。", level: .apply)
    add(nil, "简述请示与报告的区别。", .open(answer: "请示要求批复，事前行文；报告不要求批复，事中事后都可以。"), "")
    return examples
  }

  /// A text with two questions on it.
  private static var material: AuthoredBody.Material {
    var genre = AuthoredQuestion(
      kind: .single, stem: ["学校应当用哪一文种？"],
      body: .choices(AuthoredBody.Choices(texts: ["报告", "请示", "函"], right: [1])))
    genre.id = "1"
    genre.explanation = "请求上级批准，用请示。"
    var count = AuthoredQuestion(
      kind: .trueFalse, stem: ["两件事可以写在一份公文里。"], body: .truth(false))
    count.id = "2"
    count.explanation = "请示一文一事。"
    return AuthoredBody.Material(
      text: ["县第一中学要新建一栋教学楼，还要增加十名教师编制，都须报县教育局批准。"], parts: [genre, count])
  }

  /// What an author has to know, a line each.
  static let instructions: [String] = [
    "填写说明",
    "一题一行。表头一行不要改，列的先后可以调换，用不到的列可以删去。“题干”“答案”两列必须有。",
    "编号以“示例”开头的行是例子，导入时跳过，可以删去。",
    "编号：小写字母、数字和连字符，如 gw-001，一个题库里不重复；空着的，导入时自动编。",
    "题型：单选、多选、判断、填空、选词填空、排序、配对、找错字、找错改错、材料题、简答。简答题导入后是草稿，机器判不了。",
    "主题：从大到小，用 / 隔开，如 文种/函。知识点：课程知识点的编号，几个之间用 ；隔开。难度：1（最易）至 5（最难）。层次：记忆、理解、应用、判断、改错。",
    "题干：几段的，在格子里换行（Alt+Enter）。填空题的空写成（　　）。",
    "选项：单选、多选、排序和配对右列，一格写一项，不写字母。选项要保持先后的，“选项顺序”写“固定”。",
    "答案·单选、多选：选项的字母，如 C、ABD。答案·判断：对、错。",
    "答案·填空、选词填空：各空之间用 ；隔开，同一空的几种写法用 / 隔开，如 事前；一事/一件事。选词填空的短文写在“原文”，空写成 {1}、{2}，备选词一行一个。",
    "答案·排序：按先后写字母，如 BADC。答案·配对：左列写在“配对左列”，一行一项，答案写成 1-C 2-B。",
    "答案·找错字、找错改错：短文写在“原文”，答案一行一处，如 第1行：布署→部署；要删去的写“（删去）”；没有错误写“无”。",
    "材料题：材料写在“原文”，各小题写在“数据”，照例子改引号里的文字；小题多的，用纯文本或 Word 写更方便。",
    "选项说明：各选项对在哪里、错在哪里，一行一项，如 A：请示送上级机关。",
    "依据：一行一条，强度写在末尾的【】里，如 《党政机关公文处理工作条例》第十五条【规定】。强度有规定、国标、惯例、单位规定。",
    "数据：程序用来存别的列写不下的内容，请不要改。改了选项或者答案的个数，就把它清空。",
    "公式不会计算，请先粘贴为数值。",
  ]
}
