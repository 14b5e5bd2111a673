import Testing

struct LevelRuleTests {
  @Test(arguments: [
    DocumentCase("GW535", "跳号", body("一、甲", "二、乙", "四、丁"), finds: "四、"),
    DocumentCase("GW535", "重号", body("一、甲", "（一）乙", "（二）丙", "（二）丁"), finds: "（二）"),
    DocumentCase("GW535", "倒号", body("一、甲", "二、乙", "三、丙", "二、丁"), finds: "二、"),
    DocumentCase("GW535", "阿拉伯数字", body("1.甲", "3.丙"), finds: "3."),
    DocumentCase("GW535", "第四层", body("（1）甲", "（3）丙"), finds: "（3）"),
    DocumentCase("GW535", "附件里", usualDocument(after: "附件\n方案\n一、甲\n三、丙"), finds: "三、"),
    DocumentCase("GW535", "依次", body("一、甲", "（一）乙", "1.丙", "2.丁", "（二）戊", "1.己", "二、庚", "（一）辛")),
    DocumentCase("GW535", "全文连续编号", body("一、甲", "（一）乙", "（二）丙", "二、丁", "（三）戊", "（四）己")),
    DocumentCase("GW535", "同段连写", body("一、甲。二、乙。", "三、丙")),
    DocumentCase("GW535", "列表里的列表", body("1.甲", "2.乙", "（1）丙", "3.丁", "1.戊", "2.己", "4.庚")),
    DocumentCase("GW535", "小数", body("1.5亿元用于抢险。", "3.其他")),
    DocumentCase("GW535", "从中间开始", "三、甲\n四、乙\n云川市民政局\n2026年3月5日"),
    DocumentCase("GW535", "节选", body("（一）甲", "（五）乙")),
    DocumentCase("GW535", "列举的数", body("一、甲", "一、二年级学生放假。", "二、乙")),
  ])
  func sequence(_ example: DocumentCase) { example.check() }

  @Test(arguments: [
    DocumentCase("GW536", "倒着用", body("（一）甲", "一、乙", "二、丙", "（二）丁"), finds: "一、"),
    DocumentCase("GW536", "1.在上", body("1.甲", "（一）乙", "2.丁"), finds: "（一）"),
    DocumentCase("GW536", "跳一层", body("一、甲", "1.乙", "2.丙", "二、丁")),
    DocumentCase("GW536", "先列条件再分部分", body("（一）甲", "（二）乙", "一、丙", "二、丁")),
    DocumentCase("GW536", "从第二层开始", body("（一）甲", "1.乙", "（二）丙")),
    DocumentCase("GW537", "半角", body("(一)甲", "(二)乙"), finds: "(一)", "(二)"),
    DocumentCase("GW537", "全角", body("（一）甲", "（1）乙")),
    DocumentCase("GW537", "不是序数", body("(试行)的办法继续执行。", "(2026)年的数据。")),
  ])
  func levels(_ example: DocumentCase) { example.check() }

  @Test(arguments: [
    DocumentCase(
      "GW538", "跳条", issued("第一条　甲。", "第二条　乙。", "第四条　丁。"), finds: "第四条"),
    DocumentCase("GW538", "重条", issued("第一条　甲。", "第二条　乙。", "第二条　丙。"), finds: "第二条"),
    DocumentCase("GW538", "分章连续", issued("第一章　总则", "第一条　甲。", "第二章　附则", "第二条　乙。")),
    DocumentCase("GW538", "两个办法", issued("第一条　甲。", "第二条　乙。", "另一办法", "第一条　丙。")),
    DocumentCase("GW538", "修改决定", body("第三条修改为：“每年一次。”", "第九条　删去。", "第十二条　删去。")),
  ])
  func clauses(_ example: DocumentCase) { example.check() }

  @Test func bracketsAreMended() {
    DocumentCase("GW537", "半角", Self.body("(一)甲", "（1)乙"))
      .checkMending(becomes: Self.body("（一）甲", "（1）乙"))
  }

  private static func body(_ paragraphs: String...) -> String {
    usualDocument(body: paragraphs.map { "　　" + $0 }.joined(separator: "\n"))
  }

  private static func issued(_ clauses: String...) -> String {
    usualDocument(after: "青石县防汛办法\n" + clauses.map { "　　" + $0 }.joined(separator: "\n"))
  }
}
