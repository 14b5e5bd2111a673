/// What the Civil Code took over is cited from the Civil Code.
///
/// 规定：民法典第一千二百六十条。 For what happened before 2021 the nine laws may still apply, so the
/// finding only asks.
struct LawOfTheCivilCode: ListedWordsRule {
  let code: RuleCode = "WZ620"
  let title = "编入民法典的九部法律不再单独引用"
  let basis = Basis.regulation(Citation(.civilCode, "第一千二百六十条"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "婚姻法、继承法、民法通则、收养法、担保法、合同法、物权法、侵权责任法和民法总则已编入民法"
    + "典，2021年1月1日起同时废止。现在行文引用民法典的有关条文；处理此前的事实仍可能适用"
    + "旧法，由法制部门把关。"
  let example: RuleExample? = RuleExample(
    wrong: "根据《中华人民共和国合同法》签订", right: "根据《中华人民共和国民法典》签订")

  static let list = WordList(
    LawName.lines(
      [
        "婚姻法", "继承法", "民法通则", "收养法", "担保法", "合同法", "物权法", "侵权责任法", "民法总则",
      ].map { ($0, "民法典", "2021年1月1日起由民法典取代") }))

  func counts(_ entry: WordList.Entry, at place: Range<Int>, in text: WordingText) -> Bool {
    LawName.isCited(at: place, in: text)
      && !Vicinity(of: place, in: text).tellsOfThePast(before: entry.year)
  }

  func message(_ entry: WordList.Entry) -> String {
    "请核对\(entry.word)：\(entry.reason)；处理此前的事实另当别论"
  }
}
