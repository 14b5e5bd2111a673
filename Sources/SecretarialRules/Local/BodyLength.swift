import OfficialDocuments

/// How long the running text of a document is.
enum BodyLength {
  /// The number of characters of paragraphs and closing, blanks left out.
  static func of(_ document: OfficialDocument) -> Int {
    (document.all(.paragraph) + document.all(.closing)).reduce(0) { sum, element in
      sum + element.text.unicodeScalars.count { !$0.properties.isWhitespace }
    }
  }

  /// A finding at the title of a document that is longer than allowed.
  static func finding(
    over limit: Int, in document: OfficialDocument, rule: RuleCode, severity: Finding.Severity
  ) -> [Finding] {
    let length = of(document)
    guard length > limit, let title = document.first(.title) else { return [] }
    return [
      Finding(
        rule: rule, severity: severity, range: title.range,
        message: "正文约\(length)字，本单位规定不超过\(limit)字，请压缩")
    ]
  }
}
