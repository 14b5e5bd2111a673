/// Customs of opening and closing a text that one line cannot show.
enum ClosingKnowledge {
  static let rules: [any Rule] = [
    KnowledgeRule(
      "GW406", "批复和复函开头引来文的标题和发文字号",
      basis: .convention("通行做法，条例和国家标准没有规定正文怎样开头"),
      explanation: "先说答复的是哪一份来文，对方和查档的人才对得上。通常写“你局《关于……的请示》"
        + "（×〔2026〕3号）收悉”，再写答复。")
  ]
}
