import SecretarialRules
import Testing

/// Words that say a thing twice or do not go together.
struct PhrasingRuleTests {
  @Test func nothingIsSaidTwice() throws {
    try expectFindings(
      "WZ646", in: "分析1️⃣目前现状，2️⃣免费赠送图书，3️⃣付诸于行动。",
      ["1️⃣": "目前现状→现状", "2️⃣": "免费赠送→赠送", "3️⃣": "付诸于→付诸"])
    try expectFindings("WZ646", in: "目前，现状如何；赠送图书；付诸行动；全部所有权；“目前现状”")
    try expectFindings("WZ647", in: "1️⃣原因是因为准备不足。", ["1️⃣": "原因是因为"])
    try expectFindings("WZ647", in: "事故1️⃣原因在于违规操作造成的。", ["1️⃣": "原因在于违规操作造成的。"])
    try expectFindings("WZ647", in: "原因是准备不足；原因在于由暴雨造成的损失没有补偿；之所以成功，是因为团结。")
    try expectFindings("WZ649", in: "1️⃣截至5月底为止", ["1️⃣": "截至5月底为止"])
    try expectFindings("WZ649", in: "截至5月底，到5月底为止，迄今为止")
    try expectFindings("WZ654", in: "1️⃣根据调查显示，群众满意", ["1️⃣": "根据调查显示"])
    try expectFindings("WZ654", in: "调查显示；根据调查，数据显示良好；据调查")
  }

  @Test func negationsAreNotDoubledBySlip() throws {
    try expectFindings("WZ648", in: "1️⃣防止类似事故不再发生", ["1️⃣": "防止类似事故不再"])
    try expectFindings("WZ648", in: "1️⃣切忌不要浮躁，2️⃣严禁不得入内", ["1️⃣": "切忌不要", "2️⃣": "严禁不得"])
    for text in ["防止类似事故再次发生", "避免不必要的损失", "为防止返贫，不再新增门槛", "无时无刻不在想", "切忌浮躁"] {
      try expectFindings("WZ648", in: text)
    }
  }

  @Test func framesAreNotMixed() throws {
    try expectFindings("WZ650", in: "1️⃣本着实事求是为原则", ["1️⃣": "本着实事求是为原则"])
    try expectFindings("WZ650", in: "1️⃣通过大家的努力下，完成了任务", ["1️⃣": "通过大家的努力下"])
    try expectFindings("WZ650", in: "1️⃣深受群众所喜爱", ["1️⃣": "深受群众所喜爱"])
    for text in [
      "本着实事求是的原则", "以实事求是为原则", "在大家的努力下", "通过在党委的领导下开展工作", "深受群众喜爱", "围绕中心，服务大局",
      "经过努力，在上级的支持下",
    ] {
      try expectFindings("WZ650", in: text)
    }
  }

  @Test func aClauseKeepsItsSubject() throws {
    try expectFindings("WZ651", in: "开头。1️⃣通过这次培训，使大家提高了认识。", ["1️⃣": "通过"])
    try expectFindings("WZ651", in: "县委通过培训，使大家提高了认识。通过审查，使用单位方可开工。通过培训，大家提高了认识。")
    try expectFindings("WZ652", in: "只有加强管理，1️⃣就能提高效率。", ["1️⃣": "就能"])
    try expectFindings("WZ652", in: "只要符合条件，1️⃣才能办理。", ["1️⃣": "才能"])
    try expectFindings("WZ652", in: "只有加强管理，才能提高效率。只要符合条件，就能办理。只有一人，才华出众，就会成功。")
  }

  @Test func complementsTakeTheirParticle() throws {
    try expectFindings(
      "WZ653", in: "经验1️⃣值的推广，环境2️⃣变的更加优美，工作3️⃣抓的不紧。",
      ["1️⃣": "值的推广→值得推广", "2️⃣": "变的更加→变得更加", "3️⃣": "抓的不紧→抓得不紧"])
    try expectFindings("WZ653", in: "有价值的推广项目，改变的更加彻底，明显的十分之一，所做的很好，值得推广。")
  }

  @Test func doublingsAreFound() {
    let rule = NoDoubledWord()
    expectFindings(rule, in: "不仅1️⃣要要在县内，2️⃣加强加强管理", ["1️⃣": "要要→要", "2️⃣": "加强加强→加强"])
    expectFindings(rule, in: "问题1️⃣是是经费不足，有关人员2️⃣及及家属", ["1️⃣": "是是→是", "2️⃣": "及及→及"])
    expectFindings(
      rule,
      in: "关键是是否合格，以及及时办理，主要要做好，即将将军，为了了解，现在在岗，针对对象，理由由来，研究研究，一个一个")
  }
}
