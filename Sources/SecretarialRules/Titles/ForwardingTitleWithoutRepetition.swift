import OfficialDocuments

/// A title that sends on another text says 关于 and 通知 once.
///
/// 惯例。
struct ForwardingTitleWithoutRepetition: PhraseRule {
  let code: RuleCode = "GW203"
  let kind = Phrase.Kind.title
  let title = "转发、印发类标题不重复“关于”“的通知”"
  let basis = Basis.convention("通行做法，条例和国家标准没有这样的条文")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "层层转发时，“关于……关于”“的通知的通知”越套越长。用“转发”代替前一个“关于”，"
    + "被转发的本来就是通知的，末尾只留一个“的通知”。"
  let example: RuleExample? = RuleExample(
    wrong: "平岭县民政局关于转发云川市民政局关于做好救助工作的通知的通知", right: "平岭县民政局转发云川市民政局关于做好救助工作的通知")

  func findings(in phrase: Phrase) -> [Finding] {
    guard let title = phrase.title else { return [] }
    let text = phrase.text
    guard let verb = title.forwarding else {
      return text.firstRange(of: "关于关于").map { [.aboutAgain(halved($0, in: text), rule: code)] }
        ?? []
    }
    var findings: [Finding] = []
    let source = text[verb.upperBound..<title.endingRange.lowerBound]
    let repeatsNotice = noticeAgain(in: source)
    // 关于印发《关于……的意见》 is how it is done: one's own text keeps its full name.
    let keepsName =
      title.forwardingVerb == .issue && (source.first.map { "《〈“".contains($0) } ?? false)
    if let about = title.about, about.upperBound <= verb.lowerBound, source.contains("关于"),
      !keepsName || repeatsNotice != nil
    {
      findings.append(.aboutAgain(about, rule: code))
    }
    if let repeatsNotice { findings.append(.noticeAgain(repeatsNotice, rule: code)) }
    return findings
  }

  /// The 的通知 (with its closing mark) that stands right before the title's own.
  private func noticeAgain(in source: Substring) -> Range<String.Index>? {
    var words = source
    if words.last == "的" { words.removeLast() }
    let end = words.endIndex
    while let last = words.last, "》〉”".contains(last) { words.removeLast() }
    guard words.hasSuffix("的通知") else { return nil }
    return words.index(words.endIndex, offsetBy: -3)..<end
  }

  private func halved(_ range: Range<String.Index>, in text: String) -> Range<String.Index> {
    range.lowerBound..<text.index(range.lowerBound, offsetBy: 2)
  }
}

extension Finding {
  fileprivate static func aboutAgain(_ range: Range<String.Index>, rule: RuleCode) -> Finding {
    Finding(
      rule: rule, severity: .doubtful, range: range,
      message: "“关于”重复，保留后一个就够了", replacement: "")
  }

  fileprivate static func noticeAgain(_ range: Range<String.Index>, rule: RuleCode) -> Finding {
    Finding(
      rule: rule, severity: .doubtful, range: range,
      message: "“的通知”重复，只留标题末尾的一个，原文件名外的书名号也随之去掉")
  }
}
