/// The note that a text is a draft belongs to its title: 《……条例（草案）》.
///
/// GB/T 15834—2011 A.13.4: inside where it is part of the title. 试行 is left alone, since either
/// may be right.
struct DraftNoteInsideTitle: AnchoredRule {
  let code: RuleCode = "WZ719"
  let title = "“草案”“征求意见稿”等括注放在书名号里面"
  let basis = Basis.standard(Citation(.punctuation, "A.13.4"))
  let severity = Finding.Severity.doubtful
  let isMendable = true
  let explanation = "括注是名称的一部分时放在书名号里面，如《……条例（草案）》；只是补充说明的放在外面。草案、征求意见稿通常印在标题上，属于前一种。"
  let example: RuleExample? = RuleExample(
    wrong: "《管理办法》（征求意见稿）", right: "《管理办法（征求意见稿）》")

  let anchors = [
    "》（草案）", "》（修订草案）", "》（修正草案）", "》（征求意见稿）", "》（送审稿）", "》（讨论稿）", "》（审议稿）", "》（报批稿）",
  ]

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    let note = text.string(place.lowerBound + 1..<place.upperBound)
    return finding(.doubtful, place, in: text, .inside(note), replacement: note + "》")
  }
}

extension String {
  fileprivate static func inside(_ note: String) -> String {
    "“\(note)”是名称的一部分时放在书名号里面，请核对"
  }
}
