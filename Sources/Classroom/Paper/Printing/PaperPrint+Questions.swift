internal import PrintedSheets
internal import Quiz

extension PaperPrint {
  /// 试卷: the question paper.
  public func questionPaper(_ variant: PaperVariant) -> String {
    let sections = lesson.sections(in: variant)
    var body = PaperMarkup.strip(
      PaperMarkup.who([("单位", nil), ("姓名", nil), ("学号", nil), ("座位号", nil)]))
    body += """
      <h1>\(HTMLText.escaped(title(variant)))</h1>
      <p class="facts">\(HTMLText.escaped(facts))</p>
      \(marksTable(variant))<ol class="rules">\
      <li>单位、姓名、学号写在密封线左边；写在别处的，试卷作废。</li>\
      <li>答案写在答题卡上，写在试卷上的不计分。</li>\
      <li>考试结束，试卷和答题卡一起上交。</li></ol>

      """
    for section in sections {
      body += "<h2>\(HTMLText.escaped(section.heading))</h2>\n"
      body += "<p class=\"how\">\(HTMLText.escaped(section.instruction))</p>\n"
      for question in section.questions {
        body += text(of: question, showsPoints: section.pointsEach == nil)
      }
    }
    body += "<p class=\"end\">—— 试卷完 ——</p>\n"
    return PaperMarkup.page(
      "\(title(variant)) 试卷", style: PaperMarkup.stripStyle(height: "255mm") + Self.style,
      body: body)
  }

  private func text(of question: PaperQuestion, showsPoints: Bool) -> String {
    let stem = question.question.stem
    let points = showsPoints ? "（\(question.points.plain) 分）" : ""
    let first = Self.stem(stem.first ?? "")
    var text = "<div class=\"question\"><p class=\"stem\"><span>\(question.number).</span>"
    text += "\(points)\(first)</p>\n"
    for paragraph in stem.dropFirst() { text += "<p class=\"more\">\(Self.stem(paragraph))</p>\n" }
    text += below(question.page)
    // What may be named is part of what is asked.
    if question.question.kind == .genreFromFacts, question.page.howToAnswer.count > 1 {
      for line in question.page.howToAnswer {
        text += "<p class=\"more how\">\(HTMLText.escaped(line))</p>\n"
      }
    }
    for part in question.page.parts {
      let kind = question.question.parts[part.number - 1].kind
      let stem = part.stem.map(Self.stem).joined(separator: "<br>")
      text += "<p class=\"stem part\"><span>（\(part.number)）</span>\(stem)"
      text += "<small>（\(kind.title)）</small></p>\n" + below(part.page)
    }
    return text + "</div>\n"
  }

  /// Passage, rows and choices.
  private func below(_ page: QuestionPage) -> String {
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
    let longest = page.choices.map { Self.width(of: $0.text) }.max() ?? 0
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

  private static let style = """
    @page{size:A4;margin:16mm 17mm 18mm 0;@bottom-center{content:"第 " counter(page) " 页　共 " counter(pages) " 页";\
    font:9pt "Noto Serif CJK SC",SimSun,"WenQuanYi Zen Hei",serif}}
    body{padding-left:31mm;position:relative}
    .facts{text-align:center;font-family:var(--sans);margin:1mm 0 3mm}
    .marks{margin:0 auto 2mm}.marks th,.marks td{height:7mm}
    .rules{margin:2mm 0;padding:2mm 2mm 2mm 8mm;border:.3mm solid #000;font-family:var(--kai)}
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
    u{text-underline-offset:.25em}.end{text-align:center;margin-top:6mm}
    @media screen{body{max-width:210mm;margin:8mm auto;padding-right:17mm}}

    """
}
