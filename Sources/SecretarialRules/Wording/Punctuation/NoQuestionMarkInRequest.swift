/// A request is no question, even where it holds a word that asks: 请核实是否属实。
///
/// GB/T 15834—2011 A.2.
struct NoQuestionMarkInRequest: AnchoredRule {
  let code: RuleCode = "WZ727"
  let title = "“请批示”“请核实是否……”不是疑问句，句末不用问号"
  let basis = Basis.standard(Citation(.punctuation, "A.2"))
  let severity = Finding.Severity.doubtful
  let isMendable = true
  let explanation = "“请批示”“请研究是否可行”是请求，不是发问，句末用句号。直接发问的，如“是否可行？”，才用问号。"
  let example: RuleExample? = RuleExample(wrong: "妥否，请批示？", right: "妥否，请批示。")

  let anchors =
    ["批示？", "指示？", "审批？", "审议？", "批准？", "函复？", "批复？", "审定？"]
    + ["请核实", "请确认", "请研究", "请说明", "请明确", "请告知", "请核查"]
  private static let closings = 8
  private static let asking = ["是否", "如何", "怎样", "哪些", "多少", "什么", "能否", "可否"].map {
    Array($0.unicodeScalars)
  }

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    anchor < Self.closings ? closing(at: place, in: text) : request(at: place, in: text)
  }

  private func closing(at place: Range<Int>, in text: WordingText) -> Finding? {
    var offset = place.lowerBound - 1
    while place.lowerBound - offset < 6, let scalar = text.scalar(offset), scalar.isHan {
      if scalar == "请" {
        let before = text.scalar(offset - 1)
        // 是否已报请批准？申请批准？ do ask.
        guard before.map({ $0.separatesWords || $0 == "，" }) ?? true else { return nil }
        return stop(place.upperBound - 1, in: text)
      }
      offset -= 1
    }
    return nil
  }

  private func request(at place: Range<Int>, in text: WordingText) -> Finding? {
    guard text.scalar(place.lowerBound - 1).map({ $0.separatesWords }) ?? true else { return nil }
    var asks = false
    var offset = place.upperBound
    while offset - place.upperBound < 60, let scalar = text.scalar(offset) {
      if scalar == "？" { return asks ? stop(offset, in: text) : nil }
      guard scalar.isHan || (asks && scalar == "，") || scalar == "、" else { return nil }
      asks = asks || Self.asking.contains { text.hasPrefix($0, at: offset) }
      offset += 1
    }
    return nil
  }

  private func stop(_ mark: Int, in text: WordingText) -> Finding? {
    finding(.doubtful, mark..<mark + 1, in: text, .request, replacement: "。")
  }
}

extension String {
  fileprivate static let request = "这是请求，不是发问，句末用句号，请核对"
}
