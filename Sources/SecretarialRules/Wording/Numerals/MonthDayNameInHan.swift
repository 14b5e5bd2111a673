/// In names of a month and a day in Han numerals only January, November and December take a dot.
///
/// GB/T 15835—2011 5.2.3. Memorial places may bear a name that was fixed otherwise, so a dot too many
/// is only asked about.
struct MonthDayNameInHan: AnchoredRule {
  let code: RuleCode = "WZ736"
  let title = "汉字月日专名涉及一、十一、十二月的用间隔号，其他月份不用"
  let basis = Basis.standard(Citation(.numerals, "5.2.3"))
  let severity = Finding.Severity.error
  let isMendable = false
  let explanation =
    "“一二九”分不清是一月二十九日还是十二月九日，所以写作“一二·九”；“五四”“七七”不会误读，不加间隔号。"
  let example: RuleExample? = RuleExample(wrong: "一二九运动", right: "“一二·九”运动")
  let anchors: [String]

  private struct Name {
    let wrong: String
    let right: String
    let needsDot: Bool
    let followers: Alternatives
  }

  private static let names = [
    Name(wrong: "一二九", right: "一二·九", needsDot: true, followers: "运动|精神|学生"),
    Name(wrong: "一二八", right: "一·二八", needsDot: true, followers: "事变|淞沪|抗战"),
    Name(wrong: "五·四", right: "五四", needsDot: false, followers: "运动|精神|青年|奖章"),
    Name(wrong: "五·一", right: "五一", needsDot: false, followers: "劳动|国际劳动|假期|小长假"),
    Name(wrong: "五·卅", right: "五卅", needsDot: false, followers: "运动|惨案"),
    Name(wrong: "七·七", right: "七七", needsDot: false, followers: "事变"),
    Name(wrong: "八·一", right: "八一", needsDot: false, followers: "建军|起义|南昌"),
    Name(wrong: "九·一八", right: "九一八", needsDot: false, followers: "事变"),
  ]

  init() { anchors = Self.names.map { $0.wrong } }

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    let name = Self.names[anchor]
    let isQuoted = text.scalar(at: place.upperBound) == "”"
    guard !text.isInTitle(place.lowerBound),
      name.followers.match(from: place.upperBound + (isQuoted ? 1 : 0), in: text) != nil
    else { return nil }
    return name.needsDot
      ? finding(
        .error, place, in: text, .needsDot(name.right),
        replacement: isQuoted ? name.right : "“\(name.right)”")
      : finding(.doubtful, place, in: text, .needsNoDot(name.right), replacement: name.right)
  }
}

extension String {
  fileprivate static func needsDot(_ name: String) -> String { "应写作“\(name)”，用间隔号分开月和日" }

  fileprivate static func needsNoDot(_ name: String) -> String {
    "“\(name)”不会误读，中间不用间隔号；若是照录固定名称，可以保留"
  }
}
