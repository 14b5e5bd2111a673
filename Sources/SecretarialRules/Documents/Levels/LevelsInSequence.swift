import OfficialDocuments

/// The numbers of a level follow one another.
///
/// 惯例：国标只列出各层用什么序数。
struct LevelsInSequence: DocumentRule {
  let code: RuleCode = "GW535"
  let title = "同一层的序数依次编排，不跳号、不重号"
  let basis = Basis.convention(
    "同一层连续编号是通行做法；国标只列出各层依次可以用什么序数", seeAlso: Citation(.documentFormat, "7.3.3"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "改稿时删一段、挪一段，后面的序数常常忘了跟着改。从头到尾把“一、”“（一）”“1.”各念一遍，就能看出少了哪个、重了哪个。"
    + "下一层可以在每个上级层次里从头编，也可以全文连续编。"
  let example: RuleExample? = RuleExample(wrong: "一、……二、……四、……", right: "一、……二、……三、……")

  func findings(in document: OfficialDocument) -> [Finding] {
    NumberedParagraphs.texts(of: document).flatMap { text in
      var sequence = LevelSequence(text)
      return text.paragraphs.indices.compactMap { index in
        sequence.take(index).map {
          Finding(rule: code, severity: .doubtful, range: $0.range, message: $0.message)
        }
      }
    }
  }
}
