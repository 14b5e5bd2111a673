/// Duties of units and people: responsibility, meetings, leaks, work secrets.
enum SecrecyDutyKnowledge {
  static let rules: [any Rule] = [
    KnowledgeRule(
      "BM512", "发现泄密立即补救，并在24小时内报告同级保密行政管理部门和上级主管部门",
      basis: .regulation(
        Citation(.secrecyLaw, "第四十七条"), Citation(.secrecyImplementation, "第六十一条")),
      explanation: "只是可能泄露也要报。先止损：停止传播、收回载体、断开网络；"
        + "同时报告本单位。单位在24小时内报同级保密行政管理部门和上级主管部门，不能等查清了再说。"),
    KnowledgeRule(
      "BM513", "工作秘密不是国家秘密，但泄露后会造成不利影响，也要管住",
      basis: .regulation(
        Citation(.secrecyLaw, "第六十四条"), Citation(.secrecyImplementation, "第七十三条")),
      explanation: "履行职责中产生或者得到、不属于国家秘密、泄露了却会有一定不利影响的事项，是工作秘密。"
        + "它按专门的管理办法管，不得标绝密、机密、秘密。造成泄露、情节严重的要受处分。"),
    KnowledgeRule(
      "BM515", "涉密会议、活动由主办单位采取保密措施，并对参加人员作保密教育、提出要求",
      basis: .regulation(
        Citation(.secrecyLaw, "第三十八条"), Citation(.secrecyImplementation, "第四十五条")),
      explanation: "定下会议的密级，做出保密方案，限定参加的人并核对身份，用合标准的场所和设备，"
        + "管好文件资料。开电视、电话、网络会议，线路和设备还要另外达到保密标准。"),
    KnowledgeRule(
      "BM516", "涉密人员上岗先审查，出境须批准，离岗实行脱密期管理",
      basis: .regulation(
        Citation(.secrecyLaw, "第四十三条至第四十六条"),
        Citation(.secrecyImplementation, "第五十三条")),
      explanation: "离岗要谈话提醒、签承诺书、清退文件和设备、取消系统权限、定下脱密期。"
        + "脱密期内不得违反规定就业和出境，期满以后仍有保密义务。法律没有写脱密期是几年。"),
    KnowledgeRule(
      "BM530", "保密工作责任制：主要负责人负总责，分管负责人负领导责任，工作人员负直接责任",
      basis: .regulation(
        Citation(.secrecyLaw, "第八条"), Citation(.secrecyImplementation, "第六条")),
      explanation: "分管保密和分管业务的负责人都有领导责任，管业务的不能说保密与己无关；"
        + "每个工作人员对自己岗位上的保密负直接责任。"),
  ]
}
