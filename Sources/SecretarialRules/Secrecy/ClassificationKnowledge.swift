/// What a state secret is, who classifies it, for how long, and how that ends.
enum ClassificationKnowledge {
  static let rules: [any Rule] = [
    KnowledgeRule(
      "BM501", "国家秘密要同时具备三个条件",
      basis: .regulation(Citation(.secrecyLaw, "第二条")),
      explanation: "一是与国家的安全和利益有关，二是经过法定程序定下来，三是一段时间里只让一定范围的人知道。"
        + "缺一样就不是国家秘密；不想让人看见、怕麻烦，不是定密的理由。"),
    KnowledgeRule(
      "BM502", "国家秘密分绝密、机密、秘密三级",
      basis: .regulation(Citation(.secrecyLaw, "第十四条")),
      explanation: "区别在于泄露以后害处有多大：绝密是最重要的，害处特别严重；机密是重要的，害处严重；"
        + "秘密是一般的，也有损害。“内部”“注意保存”不是密级。"),
    KnowledgeRule(
      "BM504", "定密权限分级：中央和省级机关可定三级，设区的市级机关可定机密、秘密",
      basis: .regulation(
        Citation(.secrecyLaw, "第十七条"), Citation(.secrecyImplementation, "第十六条、第十七条")),
      explanation: "法律没有直接给县级机关定密权：自己产生的事项，有了书面授权才能定密，授权也不能再往下转。"
        + "遇到应当定密而没有权限的，先采取保密措施，再马上报有权限的机关确定，"
        + "不能自己盖上密级了事。公安、国家安全机关另按规定的权限办。"),
    KnowledgeRule(
      "BM505", "定密由承办人提出意见，定密责任人审核批准",
      basis: .regulation(
        Citation(.secrecyLaw, "第十六条"), Citation(.secrecyImplementation, "第十四条、第十七条")),
      explanation: "单位主要负责人是当然的定密责任人，还可以指定别的人。承办人在事项产生的同时"
        + "拟出密级、保密期限和知悉范围，由责任人批准；责任人要受过定密培训。"),
    KnowledgeRule(
      "BM506", "国家秘密载体应当作出标志，不是国家秘密的不得作标志",
      basis: .regulation(
        Citation(.secrecyLaw, "第二十二条"), Citation(.secrecyImplementation, "第二十一条")),
      explanation: "纸、光盘、电子文件都要在明显的地方标出密级和保密期限，密级变了标志也要跟着改；"
        + "实在没法标的，书面通知。普通文件乱标密级同样违法。"),
    KnowledgeRule(
      "BM517", "国家秘密要每年审核，变更、解密由原定密机关或者它的上级决定",
      basis: .regulation(
        Citation(.secrecyLaw, "第二十三条、第二十四条"), Citation(.secrecyImplementation, "第二十二条")),
      explanation: "期限到了自行解密；不用再保密的及时解密；要延长，须在期满以前重新定。"
        + "收文单位无权自己改密级，可以提建议；变更以后要及时书面通知。"),
    KnowledgeRule(
      "BM521", "执行、办理已定密事项产生的文件按原来的密级派生定密",
      basis: .regulation(
        Citation(.secrecyLaw, "第十八条"), Citation(.secrecyImplementation, "第十八条")),
      explanation: "内容与原件一致，碰到了密点，是对原件的概括、编辑或者细化，或者原定密机关有明确要求，"
        + "都要派生定密。不能因为换了题目、改了几句就当作普通文件。"),
    KnowledgeRule(
      "BM523", "是不是国家秘密不明确的，先采取保密措施，再在十个工作日内报请确定",
      basis: .regulation(
        Citation(.secrecyLaw, "第二十五条"), Citation(.secrecyImplementation, "第二十五条")),
      explanation: "拿不准不能先放着，更不能先公开。先拟一个密级，按它保管，"
        + "从拟定那天算起十个工作日内上报，由有权的保密行政管理部门定。"),
    KnowledgeRule(
      "BM524", "保密期限从标明的制发日起算",
      basis: .regulation(Citation(.secrecyImplementation, "第十九条")),
      explanation: "文件上标着制发日，就从那天数起；标不了的，要书面通知知悉范围内的单位和人员，"
        + "从通知那天数起。收到文件的日子不算。"),
    KnowledgeRule(
      "BM525", "数据汇聚、关联后属于国家秘密的，应当加强安全管理",
      basis: .regulation(
        Citation(.secrecyLaw, "第三十六条"), Citation(.secrecyImplementation, "第四十三条")),
      explanation: "一条条看都不涉密，汇在一起、互相一对照却可能涉密。做名册、汇编、统计表时，"
        + "先想一想合起来会泄露什么，再定放在哪里、给谁看。"),
  ]
}
