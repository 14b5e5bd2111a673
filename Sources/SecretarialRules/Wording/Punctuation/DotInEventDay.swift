/// Days that name an event: “12·4” with a dot, “五四” without.
///
/// GB/T 15834—2011 4.14.3.5: between Arabic numerals always, between Han numerals only after 一,
/// 十一 and 十二. A point between Arabic numerals is judged only where an event follows, since
/// “5.0” may be a version.
struct DotInEventDay: AnchoredRule {
  let code: RuleCode = "WZ722"
  let title = "含有月日的事件名称按规定用间隔号"
  let basis = Basis.standard(Citation(.punctuation, "4.14.3.5"))
  let severity = Finding.Severity.error
  let isMendable = true
  let explanation =
    "用阿拉伯数字时月日之间用间隔号，如“3·15”；用汉字数字时只有一月、十一月、十二月后面用，以免误读，如“一二·九”，其余不用，如“五四”。"
  let example: RuleExample? = RuleExample(
    wrong: "“12.4”国家宪法日，“五·四”青年节", right: "“12·4”国家宪法日，“五四”青年节")

  let anchors =
    (0...9).flatMap { ["\($0).", "\($0)．", "\($0)•"] }
    + ["二", "三", "四", "五", "六", "七", "八", "九", "十"].flatMap { ["“\($0)·", "“\($0)•"] }
  private static let hanAnchors = 30
  private static let events = [
    "国家", "国际", "世界", "全国", "全民", "中国", "宪法", "消费者", "妇女节", "植树节", "安全", "青年节", "地震", "特大", "重大",
    "较大", "事故", "事件", "专案", "禁毒", "消防", "运动", "惨案", "事变", "宣传", "晚会", "护士节", "劳动节", "国庆", "火灾",
    "爆炸", "暴雨", "洪灾",
  ].map { Array($0.unicodeScalars) }

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    anchor < Self.hanAnchors ? inArabic(at: place, in: text) : inHan(at: place, in: text)
  }

  private func inArabic(at place: Range<Int>, in text: WordingText) -> Finding? {
    let dot = place.upperBound - 1
    var start = dot
    while dot - start < 3, text.scalar(start - 1)?.isArabicDigit ?? false { start -= 1 }
    guard text.scalar(start - 1) == "“" else { return nil }
    var end = dot + 1
    while end - dot < 4, text.scalar(end)?.isArabicDigit ?? false { end += 1 }
    guard text.scalar(end) == "”", let month = Int(text.string(start..<dot)),
      let day = Int(text.string(dot + 1..<end)), (1...12).contains(month), (1...31).contains(day),
      Self.events.contains(where: { text.hasPrefix($0, at: end + 1) })
    else { return nil }
    return finding(.error, dot..<dot + 1, in: text, .dot, replacement: "·")
  }

  private func inHan(at place: Range<Int>, in text: WordingText) -> Finding? {
    var end = place.upperBound
    while end - place.upperBound < 4, text.scalar(end)?.isHanOrdinal ?? false { end += 1 }
    guard end > place.upperBound, text.scalar(end) == "”" else { return nil }
    return finding(
      .error, place.upperBound - 1..<place.upperBound, in: text, .noDot, replacement: "")
  }
}

extension String {
  fileprivate static let dot = "月日名称用阿拉伯数字时，月日之间用间隔号“·”"
  fileprivate static let noDot = "汉字月日名称只在一月、十一月、十二月后面用间隔号"
}
