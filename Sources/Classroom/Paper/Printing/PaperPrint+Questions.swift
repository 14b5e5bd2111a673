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
        body += QuestionMarkup.question(
          question.question, on: question.page, number: question.number,
          lead: section.pointsEach == nil ? "（\(question.points.plain) 分）" : "")
      }
    }
    body += "<p class=\"end\">—— 试卷完 ——</p>\n"
    return PaperMarkup.page(
      "\(title(variant)) 试卷",
      style: PaperMarkup.stripStyle(height: "255mm") + QuestionMarkup.style + Self.style,
      body: body)
  }

  private static let style = """
    @page{size:A4;margin:16mm 17mm 18mm 0;@bottom-center{content:"第 " counter(page) " 页　共 " counter(pages) " 页";\
    font:9pt "Noto Serif CJK SC",SimSun,"WenQuanYi Zen Hei",serif}}
    body{padding-left:31mm;position:relative}
    .facts{text-align:center;font-family:var(--sans);margin:1mm 0 3mm}
    .marks{margin:0 auto 2mm}.marks th,.marks td{height:7mm}
    .rules{margin:2mm 0;padding:2mm 2mm 2mm 8mm;border:.3mm solid #000;font-family:var(--kai)}
    .end{text-align:center;margin-top:6mm}
    @media screen{body{max-width:210mm;margin:8mm auto;padding-right:17mm}}

    """
}
