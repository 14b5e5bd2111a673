internal import PrintedSheets
internal import Quiz

extension PaperPrint {
  /// 答题卡: one for each learner of the roster, and some without a name for each variant.
  public func answerSheets() -> String {
    let layouts = Dictionary(
      uniqueKeysWithValues: lesson.variants.map { ($0, SheetLayout(lesson.sections(in: $0))) })
    var body = ""
    for learner in learners {
      let variant = lesson.variant(of: learner.number)
      body += sheet(variant, learner, layouts[variant])
    }
    for variant in lesson.variants {
      for _ in 0..<(learners.isEmpty ? 1 : Self.spare) { body += sheet(variant, nil, layouts[variant]) }
    }
    return PaperMarkup.page(
      "\(lesson.header.title) 答题卡",
      style: PaperMarkup.stripStyle(height: "297mm") + SheetLayout.style, body: body)
  }

  /// Sheets for those who are not in the roster, or spoil theirs.
  private static let spare = 3

  private func sheet(
    _ variant: PaperVariant, _ learner: Learner?, _ layout: SheetLayout?
  ) -> String {
    guard let layout else { return "" }
    let who = PaperMarkup.who([
      ("单位", learner?.unit), ("姓名", learner?.name), ("学号", learner?.number.rawValue),
      ("座位号", learner?.seat),
    ])
    return layout.pages.enumerated().map { index, blocks in
      let head =
        index == 0
        ? """
        <h1>\(HTMLText.escaped(title(variant))) 答题卡</h1>
        <p class="facts">\(HTMLText.escaped(facts))</p>
        \(marksTable(variant))<p class="rules">涂选写成 <i class="filled">A</i> 或者在字母上打 √，改选的擦净、划去；\
        字迹清楚，写在规定的地方。<span>缺考 <i class="box"></i>（监考填）</span></p>

        """
        : "<p class=\"again\">\(HTMLText.escaped(title(variant))) 答题卡（续）</p>\n"
      return """
        <section class="sheet">
        \(PaperMarkup.strip(who))<div class="area">
        \(head)\(blocks.joined())</div>
        <p class="foot">第 \(index + 1) 页　共 \(layout.pages.count) 页</p>
        </section>

        """
    }.joined()
  }
}

/// What stands on the pages of an answer sheet. Heights are known, so that every page can carry the
/// strip with the name, which no browser repeats by itself.
struct SheetLayout {
  /// The blocks of each page.
  private(set) var pages: [[String]] = [[]]
  private var left = Self.height - Self.headHeight

  /// The room on a page, in millimetres, and what the heads take of it.
  private static let height = 262.0
  private static let headHeight = 62.0
  private static let headAgainHeight = 9.0

  init(_ sections: [PaperSection]) {
    for section in sections {
      let heading = "<h2>\(HTMLText.escaped(section.heading))</h2>\n"
      let blocks = Self.blocks(of: section)
      for (index, block) in blocks.enumerated() {
        add(
          index == 0 ? heading + block.html : block.html,
          height: block.height + (index == 0 ? 9 : 0))
      }
    }
  }

  private mutating func add(_ html: String, height: Double) {
    if height > left, !pages[pages.count - 1].isEmpty {
      pages.append([])
      left = Self.height - Self.headAgainHeight
    }
    pages[pages.count - 1].append(html)
    left -= height
  }

  // MARK: Blocks

  private struct Block {
    let html: String
    /// In millimetres.
    let height: Double
  }

  private static func blocks(of section: PaperSection) -> [Block] {
    switch section.questions[0].form {
    case .letter, .judgement: bands(of: section.questions)
    case .letters:
      section.kind == .multiple ? bands(of: section.questions) : section.questions.map(boxes(for:))
    case .words: section.questions.map(lines(for:))
    case .written: section.questions.flatMap(room(for:))
    }
  }

  /// Signs to be filled in, five questions under each other.
  private static func bands(of questions: [PaperQuestion]) -> [Block] {
    let most = questions.map { signs(of: $0).count }.max() ?? 4
    let columns = most <= 5 ? 4 : most <= 7 ? 3 : 2
    return stride(from: 0, to: questions.count, by: 5 * columns).map { start in
      let band = Array(questions[start..<min(start + 5 * columns, questions.count)])
      let groups = stride(from: 0, to: band.count, by: 5).map { first in
        let rows = band[first..<min(first + 5, band.count)].map { question in
          let marks = signs(of: question).map { "<i>\($0)</i>" }.joined()
          return "<p><b>\(question.number)</b>\(marks)</p>"
        }
        return "<div>\(rows.joined())</div>"
      }
      return Block(
        html: "<div class=\"band of\(columns)\">\(groups.joined())</div>\n",
        height: Double(min(5, band.count)) * 6.2 + 4)
    }
  }

  private static func signs(of question: PaperQuestion) -> [String] {
    question.form == .judgement ? ["√", "×"] : question.page.choices.map { String($0.letter) }
  }

  /// Boxes to write letters in.
  private static func boxes(for question: PaperQuestion) -> Block {
    let page = question.page
    let gaps = page.passage.reduce(0) { $0 + $1.ranges(of: "＿＿").count }
    let count = !page.rows.isEmpty ? page.rows.count : gaps > 0 ? gaps : page.choices.count
    let isOrder = question.question.kind == .ordering
    let boxes = (1...max(1, count)).map { number in
      isOrder
        ? (number > 1 ? "→" : "") + "<i class=\"box\"></i>"
        : "<span>(\(number))<i class=\"box\"></i></span>"
    }
    return Block(
      html: "<p class=\"boxes\"><b>\(question.number)</b>\(boxes.joined())</p>\n",
      height: Double((count + 7) / 8) * 9.5)
  }

  /// Lines to write words on.
  private static func lines(for question: PaperQuestion) -> Block {
    let parts = question.page.parts.count
    let gaps = question.question.stem.reduce(0) { $0 + $1.ranges(of: "（　　）").count }
    switch question.question.kind {
    case .caseStudy:
      let rows = (1...max(1, parts)).map { "<p class=\"words\"><b>(\($0))</b><u></u></p>" }
      return Block(
        html: "<p class=\"head\"><b>\(question.number)</b></p>\(rows.joined())\n",
        height: Double(parts) * 9.5 + 6)
    case .fill where gaps > 1:
      let blanks = (1...gaps).map { "<span>(\($0))<u></u></span>" }
      return Block(
        html: "<p class=\"words several\"><b>\(question.number)</b>\(blanks.joined())</p>\n",
        height: Double((gaps + 2) / 3) * 9.5)
    case .typoSpotting, .errorFinding, .cloze, .secrecyMarkWriting, .genreFromFacts:
      let isLong = question.question.kind != .genreFromFacts || question.points > 1
      let second = isLong ? "<p class=\"words\"><b></b><u></u></p>" : ""
      return Block(
        html: "<p class=\"words\"><b>\(question.number)</b><u></u></p>\(second)\n",
        height: isLong ? 19 : 9.5)
    case .single, .multiple, .trueFalse, .fill, .ordering, .matching, .proofread, .titleRepair,
      .documentNumberWriting, .documentDateWriting, .drafting:
      return Block(
        html: "<p class=\"words\"><b>\(question.number)</b><u></u></p>\n", height: 9.5)
    }
  }

  /// Ruled room to write in: most of two pages for a document, a third of one for corrections.
  private static func room(for question: PaperQuestion) -> [Block] {
    let counts = question.page.takesDocument ? [24, 26] : [12]
    return counts.enumerated().map { index, count in
      let label = index == 0 ? "" : "（续）"
      let rows = String(repeating: "<p class=\"rule\"></p>", count: count)
      return Block(
        html:
          "<p class=\"head\"><b>\(question.number)</b>\(label)<span>得分 <u></u></span></p>\(rows)\n",
        height: Double(count) * 9.2 + 7)
    }
  }

  static let style = """
    @page{size:A4;margin:0}
    .sheet{position:relative;width:210mm;height:297mm;break-after:page;overflow:hidden}
    .sheet:last-child{break-after:auto}
    .area{position:absolute;left:31mm;right:15mm;top:15mm;height:265mm}
    .foot{position:absolute;left:31mm;right:15mm;bottom:7mm;text-align:center;font-size:9pt}
    .area h1{font-size:16pt}.area h2{margin:2.5mm 0 0;line-height:6.5mm;font-size:10.5pt}
    .facts{text-align:center;font-family:var(--sans);margin:0 0 2mm}
    .marks th,.marks td{height:6mm;line-height:5.5mm}
    .rules{margin:2mm 0 0;padding:1mm 2mm;border:.3mm solid #000;font:9pt/1.6 var(--kai)}
    .rules span{float:right}.again{line-height:7mm;border-bottom:.3mm solid #000;font-family:var(--sans);font-size:9pt}
    .band{display:grid;column-gap:2mm;border:.3mm solid #000;padding:1mm 2mm;margin:1mm 0}
    .of4{grid-template-columns:repeat(4,1fr)}.of3{grid-template-columns:repeat(3,1fr)}.of2{grid-template-columns:repeat(2,1fr)}
    .band p{height:6.2mm;line-height:6.2mm;white-space:nowrap;font:9pt/6.2mm var(--sans)}
    .band b{display:inline-block;width:7mm;text-align:right;padding-right:1.5mm;font-weight:700}
    .band i,.filled{font:8pt/3.6mm var(--sans);display:inline-block;width:5.4mm;height:3.8mm;margin-right:1mm;\
    border:.25mm solid #000;border-top-color:#bbb;border-bottom-color:#bbb;text-align:center;vertical-align:middle}
    .filled{background:#000;color:#000}
    .box{display:inline-block;width:7mm;height:7mm;border:.3mm solid #000;vertical-align:middle;margin:0 1mm}
    .rules .box{width:4mm;height:4mm}
    .boxes{line-height:9.5mm}.boxes b,.words b,.head b{display:inline-block;width:9mm;font-family:var(--sans)}
    .boxes span{display:inline-block;width:17mm}
    .words{height:9.5mm;line-height:9.5mm;display:flex;align-items:flex-end}
    .words u{flex:1;height:8mm;border-bottom:.3mm solid #000;text-decoration:none}
    .words.several{height:auto;flex-wrap:wrap}
    .words.several span{display:inline-flex;width:46mm;height:9.5mm;align-items:flex-end;margin-right:2mm}
    .head{height:7mm;line-height:7mm}.head span{float:right}
    .head u{display:inline-block;width:18mm;border-bottom:.3mm solid #000;text-decoration:none}
    .rule{height:9.2mm;border-bottom:.25mm solid #555}
    @media screen{html{background:#ddd}.sheet{background:#fff;margin:6mm auto}}

    """
}
