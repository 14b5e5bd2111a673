/// Elements of a document that one line of text cannot show.
enum ElementKnowledge {
  static let rules: [any Rule] = [
    KnowledgeRule(
      "GW209", "联合行文使用主办机关的发文字号",
      basis: .regulation(Citation(.documentRegulations, "第九条第五项")),
      explanation: "几家联合发文，只编一个号，用主办机关的代字，接着主办机关自己的顺序往下编。"
        + "各编各的，或者用协办机关的号，以后查不到同一份文件。"),
    KnowledgeRule(
      "GW214", "成文日期是会议通过或者负责人签发的日期，联合行文取最后签发的日期",
      basis: .regulation(Citation(.documentRegulations, "第九条第十二项")),
      explanation: "以机关负责人签发或者会议通过的那天为准，起草、打印、盖章、印发的日子都不算。"
        + "联合行文要等各家都签完，所以取最后一家的负责人签发的那天。"),
    KnowledgeRule(
      "GW221", "涉密公文应当标注份号",
      basis: .regulation(
        Citation(.documentRegulations, "第九条第一项"),
        replaces: "只有绝密、机密级才标份号的旧做法"),
      explanation: "份号是同一份文件印出来的第几份，凭它登记、分发、清退，少了哪一份一查便知。"
        + "不分绝密、机密、秘密，只要涉密就标。"),
    KnowledgeRule(
      "GW223", "紧急公文分特急、加急，电报分特提、特急、加急、平急",
      basis: .regulation(Citation(.documentRegulations, "第九条第三项")),
      explanation: "纸质紧急公文只有两级，电报才有四级。文件上写“特提”“平急”“急件”都不对。"),
    KnowledgeRule(
      "GW241", "附件名称后不加标点，几个附件用阿拉伯数字编号",
      basis: .standard(Citation(.documentFormat, "7.3.4、7.3.7")),
      explanation: "附件说明在正文下空一行，写“附件”和全角冒号，再写名称。不止一个的编1. 2. 3.，"
        + "名称末尾不写句号、分号；名称要与附件本身的标题一字不差。",
      example: RuleExample(
        wrong: "附件：一、工作台账；／二、责任清单。", right: "附件：1. 工作台账／2. 责任清单")),
    KnowledgeRule(
      "GW251", "上行文应当标注签发人姓名",
      basis: .regulation(Citation(.documentRegulations, "第九条第六项")),
      explanation: "送上级的文件要让上级知道由谁负责，所以版头标签发人。平行文、下行文没有这个要求。"),
    KnowledgeRule(
      "GW252", "重要公文和上行文由主要负责人签发，圈阅或者签名视为同意",
      basis: .regulation(Citation(.documentRegulations, "第二十二条")),
      explanation: "签了就由签的人负责。重要公文和上行文要由一把手签；"
        + "签发要写意见、姓名和完整的日期，只画圈、只签名的按同意算；联合发文各家负责人都要会签。"),
  ]
}
