/// Words that ask a superior for a decision.
enum RequestWording {
  /// The first place that asks for a decision, with the `妥否` before it.
  static func firstDemand(in text: String) -> Range<String.Index>? {
    var index = text.startIndex
    while index < text.endIndex {
      if let lead = leads.first(where: { text[index...].hasPrefix($0) }) {
        let afterLead = text.index(index, offsetBy: lead.count)
        return index..<(demand(in: text, after: afterLead)?.upperBound ?? afterLead)
      }
      if text[index] == "请", let range = demand(in: text, from: index) { return range }
      index = text.index(after: index)
    }
    return nil
  }

  /// Whether the words ask for a decision.
  static func asksForDecision(_ text: String) -> Bool {
    guard let demand = firstDemand(in: text) else { return false }
    return text[demand].contains("请")
  }

  private static let leads = ["妥否", "当否", "可否", "是否妥当", "是否可行"]
  private static let decisions = [
    "批示", "批准", "批复", "审批", "指示", "核准", "核批", "审定", "审示", "批转", "示复", "核示", "裁定",
    "拨付", "解决", "研究决定", "明示", "答复",
  ]
  /// How far the verb may stand from 请: `请市人民政府尽快批准`.
  private static let reach = 10

  private static func demand(in text: String, after lead: String.Index) -> Range<String.Index>? {
    let pauses: Set<Character> = ["，", ",", "、", " ", "　", "。", "？"]
    let start = text[lead...].firstIndex { !pauses.contains($0) } ?? text.endIndex
    guard start < text.endIndex, text[start] == "请" || text[start] == "恳" else { return nil }
    let please = text[start] == "恳" ? text.index(after: start) : start
    guard please < text.endIndex, text[please] == "请" else { return nil }
    return demand(in: text, from: please)
  }

  private static func demand(in text: String, from please: String.Index) -> Range<String.Index>? {
    if let before = text[..<please].last, "申邀聘".contains(before) { return nil }
    var index = text.index(after: please)
    if index < text.endIndex, text[index] == "示" { return nil }
    for _ in 0..<reach {
      guard index < text.endIndex, !"。；，！？：".contains(text[index]) else { return nil }
      if let verb = decisions.first(where: { text[index...].hasPrefix($0) }) {
        return please..<text.index(index, offsetBy: verb.count)
      }
      index = text.index(after: index)
    }
    return nil
  }
}
