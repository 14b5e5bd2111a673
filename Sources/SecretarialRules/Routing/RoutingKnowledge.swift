/// Who may write to whom.
enum RoutingKnowledge {
  static let rules: [any Rule] = [
    KnowledgeRule(
      "GW315", "受双重领导的机关向一个上级行文，必要时抄送另一个上级",
      basis: .regulation(Citation(.documentRegulations, "第十五条第六项")),
      explanation: "两个上级不能一并主送，否则两家都批或者都不批，下面没法办。"
        + "事情归谁管就主送谁，另一家需要知道的抄送。"),
    KnowledgeRule(
      "GW316", "向下级的重要行文应当同时抄送发文机关的直接上级",
      basis: .regulation(Citation(.documentRegulations, "第十六条第一项")),
      explanation: "本机关往下布置重要事情，上级要知道，才能及时把关、协调。一般的下行文没有这个要求。"),
    KnowledgeRule(
      "GW317", "行文关系根据隶属关系和职权范围确定",
      basis: .regulation(
        Citation(.documentRegulations, "第十四条"), Citation(.documentRegulations, "第十六条第三项"),
        Citation(.documentRegulations, "第十七条")),
      explanation: "先看谁领导谁，再看事情归谁管。部门在自己的职权内，可以互相行文，"
        + "也可以给下级党委、政府的相关部门行文；超出职权的，要由党委、政府或者它们授权的办公厅（室）发。"),
  ]
}
