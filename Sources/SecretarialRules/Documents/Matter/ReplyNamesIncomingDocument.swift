import OfficialDocuments

/// A reply begins with the document that it answers.
///
/// 惯例。
struct ReplyNamesIncomingDocument: DocumentRule {
  let code: RuleCode = "GW527"
  let title = "批复、复函开头引来文的标题和发文字号"
  let basis = Basis.convention("通行做法，条例和国家标准没有规定怎样引来文")
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "先说答复的是哪一件，再说意见：“你局《关于……的请示》（×〔2026〕×号）收悉”。不引来文，日后查不出批的是什么。"
  let example: RuleExample? = RuleExample(
    wrong: "经研究，同意新建。", right: "你局《关于新建食堂的请示》（青民发〔2026〕3号）收悉。现批复如下：")

  func findings(in document: OfficialDocument) -> [Finding] {
    guard let title = document.first(.title), document.showsEnd, document.isReply,
      let first = document.body.first
    else { return [] }
    let opening = document.body.prefix(2).map { $0.text.prefix(300) }
    let namesIncoming = opening.contains { text in
      ["《", "请示", "来函", "来文", "来信", "收悉", "函〔", "报来", "的函"].contains { text.contains($0) }
    }
    if !namesIncoming {
      return [
        Finding(
          rule: code, severity: .doubtful, range: first.range,
          message: "开头没有看到来文的标题和发文字号；\(title.text.hasSuffix("批复") ? "批复" : "复函")一般先引来文")
      ]
    }
    let hasNumber = opening.contains { $0.contains("号") && $0.contains(where: \.isNumber) }
    guard !hasNumber, let quoted = opening.first else { return [] }
    return [
      Finding(
        rule: code, severity: .hint,
        range: first.place(of: quoted.startIndex..<quoted.endIndex),
        message: "引来文一般还写发文字号，放在标题后面的括号里")
    ]
  }
}

extension OfficialDocument {
  /// It answers a document that came in.
  var isReply: Bool {
    guard let title = first(.title) else { return false }
    return genre == .reply || title.words.hasSuffix("复函")
  }
}
