import Quiz

/// Writes one item of QTI 2.2.
enum QTIItemWriter {
  /// What depends on the kind of a question.
  struct Parts {
    /// The declarations of what is answered.
    var declarations: [String] = []
    /// Declarations of outcomes beside the points.
    var outcomes: [String] = []
    /// What stands in the body.
    var body: [String]
    /// How points come about: one of the templates of the standard, or elements.
    var processing = template("match_correct")
  }

  /// An item.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - identifier: What the item is called in its package.
  ///   - comment: What is kept beside it.
  /// - Returns: The file; `nil` where QTI has no such kind.
  static func file(
    for question: AuthoredQuestion, identifier: String, comment: String? = nil
  ) -> String? {
    guard let parts = parts(of: question) else { return nil }
    let title = question.stem.first.map { String($0.prefix(60)) } ?? identifier
    var lines = [
      "<?xml version=\"1.0\" encoding=\"UTF-8\"?>",
      """
      <assessmentItem xmlns="\(namespace)" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" \
      xsi:schemaLocation="\(namespace) \(schema)" identifier="\(XMLText.attribute(identifier))" \
      title="\(XMLText.attribute(title))" adaptive="false" timeDependent="false" xml:lang="zh-CN">
      """,
    ]
    if let comment { lines.append("<!-- \(comment) -->") }
    lines += parts.declarations
    lines.append(
      "<outcomeDeclaration identifier=\"SCORE\" cardinality=\"single\" baseType=\"float\"/>")
    lines += parts.outcomes
    let explanation = question.explanation ?? ""
    if !explanation.isEmpty {
      // It is shown to everybody who has answered.
      lines.append(
        """
        <outcomeDeclaration identifier="EXPLANATION" cardinality="single" baseType="identifier">\
        <defaultValue><value>shown</value></defaultValue></outcomeDeclaration>
        """)
    }
    lines += ["<itemBody>"] + parts.body + ["</itemBody>"]
    if !parts.processing.isEmpty { lines.append(parts.processing) }
    if !explanation.isEmpty {
      let paragraphs = explanation.split(separator: "\n").map { paragraph(String($0)) }.joined()
      lines.append(
        """
        <modalFeedback outcomeIdentifier="EXPLANATION" showHide="show" identifier="shown">\
        \(paragraphs)</modalFeedback>
        """)
    }
    return (lines + ["</assessmentItem>", ""]).joined(separator: "\n")
  }

  static let namespace = "http://www.imsglobal.org/xsd/imsqti_v2p2"
  private static let schema = "http://www.imsglobal.org/xsd/qti/qtiv2p2/imsqti_v2p2p2.xsd"

  /// One of the ways of marking that the standard names.
  static func template(_ name: String) -> String {
    """
    <responseProcessing \
    template="http://www.imsglobal.org/question/qti_v2p2/rptemplates/\(name)"/>
    """
  }

  private static func parts(of question: AuthoredQuestion) -> Parts? {
    let stem = question.stem.map(paragraph)
    return switch question.body {
    case .choices(let choices):
      choices.items.isEmpty
        ? nil : self.choices(choices, isSingle: question.kind == .single, below: stem)
    case .truth(let key): truth(key, below: stem)
    case .gaps(let gaps): gaps.isEmpty ? nil : typed(gaps, in: question.stem)
    case .cloze(let cloze): passage(cloze, below: stem)
    case .ordering(let ordering): order(ordering, below: stem)
    case .matching(let matching): pairs(matching, below: stem)
    case .open(let answer): open(answer, below: stem)
    case .corrections, .material, .members: nil
    }
  }

  // MARK: Elements

  static func paragraph(_ text: String) -> String { "<p>\(html(text))</p>" }

  /// Text among elements.
  static func html(_ text: String) -> String { HTMLFragment.html(text.withoutControls) }

  /// What is answered, and what is right.
  static func declaration(
    _ identifier: String = "RESPONSE", cardinality: String, type: String, correct: [String],
    mapping: [String] = []
  ) -> String {
    var element = """
      <responseDeclaration identifier="\(identifier)" cardinality="\(cardinality)" \
      baseType="\(type)">
      """
    if !correct.isEmpty {
      let values = correct.map { "<value>\(XMLText.escaped($0))</value>" }.joined()
      element += "<correctResponse>\(values)</correctResponse>"
    }
    if !mapping.isEmpty {
      let entries = mapping.map {
        "<mapEntry mapKey=\"\(XMLText.attribute($0))\" mappedValue=\"1\"/>"
      }
      element += "<mapping defaultValue=\"0\">\(entries.joined())</mapping>"
    }
    return element + "</responseDeclaration>"
  }

  /// The identifiers of things in a file: their own where XML allows them.
  static func identifiers(for ids: [String], otherwise letter: String) -> [String] {
    let areNames = Set(ids).count == ids.count && ids.allSatisfy(isName)
    return areNames ? ids : ids.indices.map { "\(letter)\($0 + 1)" }
  }

  private static func isName(_ id: String) -> Bool {
    guard let first = id.utf8.first, HTMLTag.isLetter(first) else { return false }
    return id.utf8.allSatisfy {
      HTMLTag.isLetter($0) || (0x30...0x39).contains($0) || $0 == 0x2D || $0 == 0x5F
    }
  }
}
