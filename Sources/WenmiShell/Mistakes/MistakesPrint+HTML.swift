import Classroom
import PrintedSheets

extension MistakesPrint {
  /// The book as a page for A4 paper; the keys begin on a page of their own.
  var html: String {
    var body = """
      <h1>错题本</h1>
      <p class="facts">\(HTMLText.escaped(learner))　　\(day)　　共 \(count) 题</p>

      """
    for chapter in chapters {
      body += "<h2>\(HTMLText.escaped(chapter.topic))（\(chapter.entries.count) 题）</h2>\n"
      for entry in chapter.entries {
        body += QuestionMarkup.question(
          entry.question, on: entry.page, number: entry.number, below: room(for: entry))
      }
    }
    body += "<h1 class=\"keys\">答案和解析</h1>\n"
    for entry in chapters.flatMap(\.entries) {
      body += QuestionMarkup.key(
        of: entry.question, on: entry.page, number: entry.number, isText: entry.isText,
        note: entry.standing)
    }
    return PaperMarkup.page(
      "\(learner) 的错题本", style: QuestionMarkup.style + QuestionMarkup.keyStyle + Self.style,
      body: body)
  }

  private func room(for entry: Entry) -> String {
    guard let lines = entry.linesForAnswer else {
      return "<p class=\"room short\">答：<u></u></p>\n"
    }
    return "<p class=\"room\">答：<u></u></p>\n"
      + String(repeating: "<p class=\"room\"><u></u></p>\n", count: lines - 1)
  }

  private static let style = """
    @page{size:A4;margin:18mm 18mm 18mm 20mm;@bottom-center{content:"错题本　第 " counter(page) " 页　共 " counter(pages) " 页";\
    font:9pt "Noto Serif CJK SC",SimSun,"WenQuanYi Zen Hei",serif}}
    .facts{text-align:center;font-family:var(--sans);margin:1mm 0 3mm}
    .keys{break-before:page;margin:0 0 3mm}
    .question{margin-top:3mm}
    .room{display:flex;align-items:flex-end;height:8.5mm;margin-left:2.4em}
    .room u{flex:1;border-bottom:.25mm solid #555;text-decoration:none;height:7mm}
    .room.short u{flex:0 0 45mm}
    @media screen{body{max-width:180mm;margin:8mm auto;padding:0 5mm}.keys{margin-top:16mm}}

    """
}
