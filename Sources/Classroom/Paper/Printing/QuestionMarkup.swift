internal import PrintedSheets
package import Quiz

/// A question, and what is to be known of it, as they stand on paper.
package enum QuestionMarkup {
  // MARK: What is asked

  /// A question with its passage, rows and choices.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - page: How it is laid out.
  ///   - number: Its number on the paper.
  ///   - lead: Plain words between the number and the question: what it is worth.
  ///   - below: What follows the whole, in HTML: room for an answer.
  /// - Returns: The markup.
  package static func question(
    _ question: Question, on page: QuestionPage, number: Int, lead: String = "", below: String = ""
  ) -> String {
    let first = stem(question.stem.first ?? "")
    var text = "<div class=\"question\"><p class=\"stem\"><span>\(number).</span>"
    text += "\(HTMLText.escaped(lead))\(first)</p>\n"
    for paragraph in question.stem.dropFirst() {
      text += "<p class=\"more\">\(stem(paragraph))</p>\n"
    }
    text += material(page)
    // What may be named is part of what is asked.
    if question.kind == .genreFromFacts, page.howToAnswer.count > 1 {
      for line in page.howToAnswer {
        text += "<p class=\"more how\">\(HTMLText.escaped(line))</p>\n"
      }
    }
    for part in page.parts {
      let kind = question.parts[part.number - 1].kind
      let words = part.stem.map(stem).joined(separator: "<br>")
      text += "<p class=\"stem part\"><span>（\(part.number)）</span>\(words)"
      text += "<small>（\(kind.title)）</small></p>\n" + material(part.page)
    }
    return text + below + "</div>\n"
  }

  /// Passage, rows and choices.
  private static func material(_ page: QuestionPage) -> String {
    var text = ""
    if !page.passage.isEmpty {
      let lines = page.passage.enumerated().map { index, line in
        (page.numbersPassage ? "<p class=\"line\"><span>\(index + 1)</span>" : "<p>")
          + "\(HTMLText.escaped(line))</p>"
      }
      text += "<div class=\"passage\">\(lines.joined())</div>\n"
    }
    if !page.rows.isEmpty {
      let rows = page.rows.enumerated().map { index, row in
        "<p>\(index + 1). \(HTMLText.escaped(row))</p>"
      }
      text += "<div class=\"rows\">\(rows.joined())</div>\n"
    }
    guard !page.choices.isEmpty else { return text }
    let longest = page.choices.map { width(of: $0.text) }.max() ?? 0
    let columns = longest <= 7 ? 4 : longest <= 18 ? 2 : 1
    let choices = page.choices.map { choice in
      "<p><span>\(choice.letter).</span>\(HTMLText.escaped(choice.text))</p>"
    }
    return text + "<div class=\"choices in\(columns)\">\(choices.joined())</div>\n"
  }

  /// The text with gaps as lines to be filled in.
  private static func stem(_ text: String) -> String {
    HTMLText.escaped(text).replacing("（　　）", with: "（<u>　　　　</u>）")
  }

  /// How wide a text is in Chinese characters.
  private static func width(of text: String) -> Double {
    text.reduce(0) { $0 + ($1.isASCII ? 0.55 : 1) }
  }

  /// How questions look.
  package static let style = """
    .how{font-family:var(--kai);break-after:avoid}
    .question{margin:1.6mm 0 0;break-inside:avoid}
    .stem{padding-left:2.4em;text-indent:-2.4em}
    .stem span{display:inline-block;width:2.4em;text-indent:0}
    .stem.part{margin:1mm 0 0 2.4em}.stem.part{padding-left:2.8em;text-indent:-2.8em}
    .stem.part span{width:2.8em}small{font-size:9pt}
    .more{padding-left:2.4em}.passage,.rows{margin:1mm 0 1mm 2.4em}
    .passage{font-family:var(--kai);padding:1mm 2.5mm;border-left:.6mm solid #999}
    .passage p{text-indent:0;white-space:pre-wrap;overflow-wrap:anywhere}
    .line{padding-left:2.2em;position:relative}.line span{position:absolute;left:0;font:8.5pt/2.1 var(--sans)}
    .choices{display:grid;margin-left:2.4em;column-gap:3mm;break-inside:avoid}
    .in4{grid-template-columns:repeat(4,1fr)}.in2{grid-template-columns:repeat(2,1fr)}
    .choices p{padding-left:1.7em;text-indent:-1.7em}
    .choices span{display:inline-block;width:1.7em;text-indent:0}
    u{text-underline-offset:.25em}

    """

  // MARK: What is to be known

  /// The key of a question with its reasons and what it rests on.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - page: How it is laid out, so that letters are those of the paper.
  ///   - number: Its number on the paper.
  ///   - isText: Whether the key is a text that answers are set beside.
  ///   - note: Plain words after all; may be empty.
  /// - Returns: The markup.
  package static func key(
    of question: Question, on page: QuestionPage, number: Int, isText: Bool, note: String = ""
  ) -> String {
    let reveal = Reveal(of: question, on: page)
    let key = reveal.key.split(separator: "\n", omittingEmptySubsequences: false)
      .map { HTMLText.escaped(String($0)) }.joined(separator: "<br>")
    var text = "<div class=\"answer\"><p><span>\(number).</span>"
    text += isText ? "参考：</p><p class=\"model\">\(key)</p>" : "<b>\(key)</b></p>"
    for line in reveal.explanation.split(separator: "\n") {
      text += "<p class=\"why\">\(HTMLText.escaped(String(line)))</p>"
    }
    let checks = question.content.checklist
    if !checks.isEmpty {
      text += "<p class=\"why\">评分时看：\(HTMLText.escaped(checks.joined(separator: "；")))。</p>"
    }
    if !reveal.basis.isEmpty {
      text +=
        "<p class=\"basis\">依据：\(HTMLText.escaped(reveal.basis.joined(separator: "；")))</p>"
    }
    if !note.isEmpty { text += "<p class=\"basis\">\(HTMLText.escaped(note))</p>" }
    return text + "</div>\n"
  }

  /// How keys look.
  package static let keyStyle = """
    .answer{margin:1.2mm 0 0 2.4em;position:relative;break-inside:avoid}
    .answer span{position:absolute;left:-2.4em}
    .why{font-size:9.5pt}.basis{font-size:8.5pt;color:#333}.model{border-left:.6mm solid #999;padding-left:2.5mm}

    """
}
