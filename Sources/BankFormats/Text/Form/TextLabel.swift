/// The words before a colon that say what a line is.
enum TextLabel: String, CaseIterable {
  // Of a bank.
  case bank = "题库"
  case bankID = "标识"
  case title = "名称"
  case summary = "简介"

  // Of a question.
  case id = "题号"
  case kind = "题型"
  case topic = "主题"
  case points = "知识点"
  case difficulty = "难度"
  case level = "层次"
  case hint = "提示"
  case answer = "答案"
  case explanation = "解析"
  case rules = "规则"
  case basis = "依据"
  case unit = "单位"
  case source = "出处"

  // Of its parts.
  case why = "为什么"
  case fixedOrder = "选项顺序"
  case note = "注"
  case rejection = "拒绝"
  case passage = "原文"
  case words = "词库"
  case slip = "改错"
  case lure = "不错"
  case material = "材料"
  case data = "数据"
}
