/// What is laid down about documents today asks for no element that the format has dropped.
///
/// Convention; the elements of the regulations of 2012 contain no subject words, and the standard
/// writes the date in Arabic numerals. A text that speaks of the past is left alone.
struct WithdrawnElementInRules: ListedWordsRule {
  let code: RuleCode = "WZ625"
  let title = "公文规定里不再要求主题词、汉字成文日期"
  let basis = Basis.convention(
    "2012年起实行的公文格式不再有这些做法", seeAlso: Citation(.documentRegulations, "第九条"),
    Citation(.documentFormat, "7.3.5.4"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "本单位的办文规定、培训材料常从旧文件里抄来：现行格式没有主题词，成文日期用阿拉伯数字。"
    + "修订本单位制度时一并改过来。"
  let example: RuleExample? = RuleExample(
    wrong: "公文须标注主题词", right: "公文不标主题词")

  static let list = WordList(
    """
    标注主题词;;前-再|不|无须|无需|不必|取消|停止|毋须;现行公文要素里没有主题词
    标引主题词;;前-再|不|无须|无需|不必|取消|停止|毋须;现行公文要素里没有主题词
    填写主题词;;前-再|不|无须|无需|不必|取消|停止|毋须;现行公文要素里没有主题词
    成文日期用汉字;;;现行国标规定成文日期用阿拉伯数字
    成文日期使用汉字;;;现行国标规定成文日期用阿拉伯数字
    成文日期应用汉字;;;现行国标规定成文日期用阿拉伯数字
    成文日期应当用汉字;;;现行国标规定成文日期用阿拉伯数字
    成文日期一律用汉字;;;现行国标规定成文日期用阿拉伯数字
    成文日期要用汉字;;;现行国标规定成文日期用阿拉伯数字
    """)

  func counts(_ entry: WordList.Entry, at place: Range<Int>, in text: WordingText) -> Bool {
    !text.isInTitleOrQuote(place.lowerBound)
      && !Vicinity(of: place, in: text).tellsOfThePast(before: 2012)
  }

  func message(_ entry: WordList.Entry) -> String { "请核对“\(entry.word)”：\(entry.reason)" }
}
