/// Meetings, courses and certificates are not written between title marks.
///
/// GB/T 15834—2011 A.13.1. Whether a title ends in such a word because it is one, or because a
/// book is called so, only a person can tell.
struct NoTitleMarksAroundEvents: AnchoredRule {
  let code: RuleCode = "WZ718"
  let title = "会议、培训班、证照的名称不用书名号"
  let basis = Basis.standard(Citation(.punctuation, "A.13.1"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation = "书名号标示书、文章、文件、报刊等作品的名称。会议、活动、课程、证照不是作品，直接写，需要突出时用引号。"
  let example: RuleExample? = RuleExample(
    wrong: "举办《公文写作培训班》", right: "举办公文写作培训班")

  let anchors = [
    "座谈会》", "研讨会》", "推进会》", "动员会》", "现场会》", "协调会》", "培训班》", "研修班》", "营业执照》", "许可证》",
    "资格证》", "身份证》", "毕业证》", "合格证》", "登记证》", "工作证》", "居住证》",
  ]

  func finding(at place: Range<Int>, of anchor: Int, in text: WordingText) -> Finding? {
    var start = place.lowerBound - 1
    while let scalar = text.scalar(start), scalar != "《" {
      // A file about it, 《关于召开……现场会》, and anything long is a title.
      guard place.lowerBound - start < 20, scalar != "于", scalar != "在", scalar != "的",
        scalar.isHan || scalar.isArabicDigit
      else { return nil }
      start -= 1
    }
    guard text.scalar(start) == "《" else { return nil }
    return finding(.doubtful, start..<place.upperBound, in: text, .noTitle)
  }
}

extension String {
  fileprivate static let noTitle = "会议、活动、证照的名称不用书名号，请核对这里是不是书或文件"
}
