/// The name of a law stands between 《 and 》.
///
/// Convention; GB/T 15834 knows 书名号 for documents. Laws themselves sometimes leave them out, so
/// this is a hint, and only where the full name follows a word of citing.
struct LawInTitleMarks: WordFrameRule {
  let code: RuleCode = "WZ624"
  let title = "引用法律法规全称加书名号"
  let basis = Basis.convention(
    "引用文件标题加书名号是公文通例；泛称“刑法”“民法典”可以不加", seeAlso: Citation(.punctuation, "4.15.3.1"))
  let severity = Finding.Severity.hint
  let isMendable = false
  let explanation =
    "引用法律法规和文件的标题，用书名号把名称框出来，读的人一眼看清名称到哪里为止。"
    + "说到一类法律，或者用简称泛指，可以不加。"
  let example: RuleExample? = RuleExample(
    wrong: "根据中华人民共和国档案法的规定", right: "根据《中华人民共和国档案法》的规定")

  static let frames: [WordFrame] =
    ["根据", "按照", "依照", "依据", "遵照", "违反"].map {
      WordFrame(
        $0 + "中华人民共和国", ["法第", "法的", "法规定", "法有关", "法等", "条例第", "条例的", "条例规定", "条例有关"],
        reach: 22, fault: "引用法律法规的全称通常加书名号")
    }
    + ["根据", "按照", "依照", "依据", "遵照"].map {
      WordFrame(
        $0 + "党政机关公文处理工作条例", ["", "第"], reach: 0, fault: "引用法律法规的全称通常加书名号")
    }
}
