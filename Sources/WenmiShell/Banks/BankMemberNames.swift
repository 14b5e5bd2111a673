/// The members of a question as an author knows them.
enum BankMemberNames {
  /// The Chinese name, or the member itself where nobody has named it.
  static func title(_ member: String) -> String { titles[member] ?? member }

  private static let titles = [
    "id": "题号", "type": "题型", "topic": "主题", "points": "知识点", "difficulty": "难度", "level": "层次",
    "stem": "题干", "hint": "提示", "explanation": "解析", "rules": "规则", "basis": "依据",
    "source": "出处", "choices": "选项", "key": "答案", "shuffle": "选项打乱", "blanks": "各空的答案",
    "text": "原文", "words": "词库", "items": "各项", "left": "左栏", "right": "右栏", "lures": "陷阱",
    "material": "材料", "parts": "小题", "facts": "事实", "faults": "毛病", "accepted": "可用的标题",
    "mustContain": "必须有", "mustNotContain": "不能有", "mustEndWith": "必须以它结尾", "rubric": "评分标准",
    "model": "范文", "checklist": "自查", "genre": "文种", "issuer": "发文机关", "onlyOnce": "只能有一次",
    "asksViolations": "问违规",
  ]
}
