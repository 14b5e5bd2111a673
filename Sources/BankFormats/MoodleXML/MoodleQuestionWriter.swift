import Quiz

/// Writes one question for a Moodle XML file.
enum MoodleQuestionWriter {
  /// A question.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - comment: What is kept beside it.
  /// - Returns: The element; `nil` where Moodle has no such kind.
  static func element(for question: AuthoredQuestion, comment: String? = nil) -> String? {
    guard let parts = parts(of: question) else { return nil }
    let name = question.id ?? question.stem.first.map { String($0.prefix(40)) } ?? "题"
    var lines = ["<question type=\"\(parts.type)\">"]
    if let comment { lines.append("<!-- \(comment) -->") }
    lines += [
      "<name><text>\(XMLText.escaped(name))</text></name>",
      element("questiontext", html: parts.html),
      element("generalfeedback", html: html(question.explanation ?? "")),
      "<defaultgrade>\(parts.grade)</defaultgrade>", "<penalty>0</penalty>", "<hidden>0</hidden>",
      "<idnumber>\(XMLText.escaped(question.id ?? ""))</idnumber>",
    ]
    lines += parts.lines
    if let hint = question.hint { lines.append(element("hint", html: html(hint))) }
    let tags = QuestionTags.tags(of: question)
    if !tags.isEmpty {
      lines +=
        ["<tags>"] + tags.map { "<tag><text>\(XMLText.escaped($0))</text></tag>" }
        + ["</tags>"]
    }
    return (lines + ["</question>"]).joined(separator: "\n")
  }

  /// What depends on the kind.
  private struct Parts {
    let type: String
    /// The text of the question.
    let html: String
    var grade = 1
    let lines: [String]
  }

  private static func parts(of question: AuthoredQuestion) -> Parts? {
    let stem = HTMLFragment.html(question.stem)
    switch question.body {
    case .choices(let choices):
      guard !choices.items.isEmpty else { return nil }
      return Parts(
        type: "multichoice", html: stem,
        lines: self.choices(choices, isSingle: question.kind == .single))
    case .truth(let key):
      return Parts(
        type: "truefalse", html: stem,
        lines: [true, false].map { (truth: Bool) in
          answer("\(truth)", fraction: key == truth ? "100" : "0", feedback: nil, isPlain: true)
        })
    case .gaps(let gaps):
      guard gaps.count != 1 else {
        return Parts(type: "shortanswer", html: stem, lines: words(of: gaps[0]))
      }
      return Parts(
        type: "cloze", html: embedded(gaps, in: question.stem), grade: gaps.count, lines: [])
    case .cloze(let cloze): return passage(cloze, asking: question.stem)
    case .ordering(let ordering): return self.ordering(ordering, html: stem)
    case .matching(let matching):
      return matching.left.isEmpty
        ? nil
        : Parts(
          type: "matching", html: stem, grade: matching.left.count, lines: pairs(of: matching))
    case .open(let text):
      return Parts(
        type: "essay", html: stem,
        lines: [
          "<responseformat>editor</responseformat>", "<responserequired>1</responserequired>",
          "<responsefieldlines>10</responsefieldlines>", "<attachments>0</attachments>",
          element("graderinfo", html: html(text ?? "")),
        ])
    case .corrections, .material, .members: return nil
    }
  }

  // MARK: Kinds

  private static func choices(_ choices: AuthoredBody.Choices, isSingle: Bool) -> [String] {
    let right = choices.items.count { choices.key.contains($0.id) }
    return [
      "<single>\(isSingle)</single>", "<shuffleanswers>\(choices.shuffles)</shuffleanswers>",
      "<answernumbering>ABCD</answernumbering>",
    ]
      + choices.items.map { item in
        let isRight = choices.key.contains(item.id)
        // A wrong choice takes all points, as it does when we mark.
        let fraction =
          isRight ? isSingle ? "100" : WeightedAnswer.share(of: right) : isSingle ? "0" : "-100"
        return answer(item.text, fraction: fraction, feedback: item.why, isPlain: false)
      }
  }

  private static func words(of gap: AuthoredBody.Gap) -> [String] {
    ["<usecase>0</usecase>"]
      + gap.weightedAnswers.map {
        answer(
          $0.text, fraction: $0.isRight ? "100" : "0", feedback: $0.feedback, isPlain: true)
      }
  }

  /// The stem with the answers in its gaps; where they do not go together, behind it.
  private static func embedded(_ gaps: [AuthoredBody.Gap], in stem: [String]) -> String {
    let marks = stem.reduce(0) { $0 + $1.ranges(of: GapMarks.mark).count }
    guard marks == gaps.count else {
      return paragraphs(
        stem.map { EmbeddedAnswers.around(HTMLFragment.html($0)) }
          + gaps.map { EmbeddedAnswers.html(for: $0) })
    }
    var next = 0
    return paragraphs(
      stem.map { line in
        let pieces = line.split(separator: GapMarks.mark, omittingEmptySubsequences: false)
        return pieces.enumerated().map { index, piece in
          let text = EmbeddedAnswers.around(HTMLFragment.html(String(piece)))
          guard index + 1 < pieces.count else { return text }
          defer { next += 1 }
          return text + EmbeddedAnswers.html(for: gaps[next])
        }.joined()
      })
  }

  private static func passage(_ cloze: AuthoredBody.Cloze, asking stem: [String]) -> Parts? {
    guard !cloze.gaps.isEmpty else { return nil }
    guard !cloze.words.isEmpty else {
      let texts = cloze.text.map { line in
        cloze.pieces(of: line).map { text, gap in
          EmbeddedAnswers.around(HTMLFragment.html(text))
            + (gap.map { EmbeddedAnswers.html(for: cloze.gaps[$0]) } ?? "")
        }.joined()
      }
      let asked = stem.map { EmbeddedAnswers.around(HTMLFragment.html($0)) }
      return Parts(
        type: "cloze", html: paragraphs(asked + texts), grade: cloze.gaps.count, lines: [])
    }
    let (words, places) = cloze.wordPlaces
    let texts = cloze.text.map { line in
      cloze.pieces(of: line).map { text, gap in
        literal(text) + (gap.map { "[[\(places[$0] + 1)]]" } ?? "")
      }.joined()
    }
    return Parts(
      type: "ddwtos", html: paragraphs(stem.map(literal) + texts), grade: cloze.gaps.count,
      lines: ["<shuffleanswers>1</shuffleanswers>"]
        + words.map {
          "<dragbox><text>\(XMLText.section(HTMLFragment.html($0)))</text><group>1</group></dragbox>"
        })
  }

  /// HTML in which no double bracket names a word.
  private static func literal(_ text: String) -> String {
    HTMLFragment.html(text).replacing("[[", with: "&#91;&#91;")
  }

  private static func ordering(_ ordering: AuthoredBody.Ordering, html: String) -> Parts? {
    let texts = ordering.key.compactMap { id in ordering.items.first { $0.id == id }?.text }
    guard texts.count > 1 else { return nil }
    return Parts(
      type: "ordering", html: html,
      lines: [
        "<layouttype>VERTICAL</layouttype>", "<selecttype>ALL</selecttype>",
        "<selectcount>0</selectcount>", "<gradingtype>ABSOLUTE_POSITION</gradingtype>",
        "<showgrading>SHOW</showgrading>", "<numberingstyle>none</numberingstyle>",
      ]
        + texts.enumerated().map {
          answer($1, fraction: "\($0 + 1).0000000", feedback: nil, isPlain: false)
        })
  }

  private static func pairs(of matching: AuthoredBody.Matching) -> [String] {
    ["<shuffleanswers>true</shuffleanswers>"]
      + matching.pairs.map { left, right in
        """
        <subquestion format="html"><text>\(XMLText.section(HTMLFragment.html(left)))</text>\
        <answer><text>\(XMLText.section(HTMLFragment.html(right)))</text></answer></subquestion>
        """
      }
  }

  // MARK: Elements

  private static func answer(
    _ text: String, fraction: String, feedback: String?, isPlain: Bool
  ) -> String {
    let content = isPlain ? XMLText.escaped(text) : XMLText.section(html(text))
    let format = isPlain ? "moodle_auto_format" : "html"
    return """
      <answer fraction="\(fraction)" format="\(format)"><text>\(content)</text>\
      \(element("feedback", html: html(feedback ?? "")))</answer>
      """
  }

  private static func element(_ name: String, html: String) -> String {
    "<\(name) format=\"html\"><text>\(XMLText.section(html))</text></\(name)>"
  }

  private static func html(_ text: String) -> String { HTMLFragment.html(text.withoutControls) }

  private static func paragraphs(_ html: [String]) -> String {
    html.map { "<p>\($0)</p>" }.joined(separator: "\n")
  }
}
