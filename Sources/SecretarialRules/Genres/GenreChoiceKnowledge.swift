/// How to choose between neighbouring genres.
enum GenreChoiceKnowledge {
  static let rules: [any Rule] = [
    KnowledgeRule(
      "GW118", "看隶属关系不看级别，向不相隶属机关请求批准用函",
      basis: .regulation(
        Citation(.documentRegulations, "第八条第十一项、第十四项"),
        Citation(.documentRegulations, "第十四条")),
      explanation: "请示只送上级。对方级别再高、再管着这件事，只要既不领导本机关，也不是本系统的上级主管部门，就不是上级，"
        + "请它批准某件事用函；它答复时也用函。上级主管部门按通行做法算上级，"
        + "条例第十五条第二项也有“上级主管部门”的说法。",
      example: RuleExample(
        wrong: "县教育局关于申请用电增容的请示（报县供电公司）", right: "县教育局关于申请用电增容的函")),
    KnowledgeRule(
      "GW119", "办公厅（室）受权答复同级或者不相隶属机关用函",
      basis: .convention(
        "通行做法", seeAlso: Citation(.documentRegulations, "第八条第十二项、第十四项")),
      explanation: "批复要由上级自己发。请示报给政府，政府同意后让办公室答复，"
        + "办公室不是来文机关的上级，一般用函，文中说明已经政府同意。要多家单位照办的，也见用通知的。"),
    KnowledgeRule(
      "GW122", "意见可以上行、平行、下行，上行意见按请示性公文办理",
      basis: .convention(
        "国办函〔2001〕1号的做法，它配套的办法已经停止执行，2012年的条例没有这句话",
        seeAlso: Citation(.documentRegulations, "第八条第七项")),
      explanation: "上行的意见是给上级出主意，常常请上级批转，所以按请示的程序办；"
        + "平行的意见供对方参考；下行的意见有明确要求的要照办，没有的参照执行。"),
    KnowledgeRule(
      "GW124", "重在办用通知，重在知用通报；对象确定用通知，不确定用通告",
      basis: .convention(
        "通行的区分方法", seeAlso: Citation(.documentRegulations, "第八条第六项、第八项、第九项")),
      explanation: "先问对象：说得出是哪些单位的用通知、通报，说不出的用通告。"
        + "再问目的：要人去做的用通知，要人知道、学习、警醒的用通报。"),
  ]
}
