internal import PrintedSheets
internal import Quiz

extension PaperPrint {
  /// 参考答案和评分说明, to be kept closed until the exam is over.
  public func key() -> String {
    var body = """
      <p class="closed">密封保管：考试结束以前不得拆看、复印、外传</p>
      <h1>\(HTMLText.escaped(lesson.header.title)) 参考答案和评分说明</h1>
      <p class="facts">\(HTMLText.escaped(facts))</p>

      """
    for variant in lesson.variants {
      if lesson.variants.count > 1 {
        let place = variant == lesson.variants[0] ? " first" : ""
        body += "<h1 class=\"variant\(place)\">\(variant.title)</h1>\n"
      }
      let sections = lesson.sections(in: variant)
      body += "<div class=\"quick\">\n" + sections.map(quick).joined() + "</div>\n"
      for section in sections {
        body += "<h2>\(HTMLText.escaped(section.heading))</h2>\n"
        body += "<p class=\"how\">评分：\(HTMLText.escaped(section.marking))</p>\n"
        body += section.questions.map { question in
          QuestionMarkup.key(
            of: question.question, on: question.page, number: question.number,
            isText: question.form == .written)
        }.joined()
      }
    }
    return PaperMarkup.page(
      "\(lesson.header.title) 参考答案", style: QuestionMarkup.keyStyle + Self.style, body: body)
  }

  /// The answers of a section in one line, five by five, for marking at a glance.
  private func quick(_ section: PaperSection) -> String {
    let letters: [String]
    switch section.questions[0].form {
    case .letter, .judgement:
      letters = section.questions.map { Self.short($0) }
    case .letters where section.kind == .multiple:
      letters = section.questions.map { Self.short($0) }
    case .letters, .words, .written: return ""
    }
    let joins = section.questions[0].form == .letters ? " " : ""
    let groups = stride(from: 0, to: letters.count, by: 5).map { start in
      let end = min(start + 5, letters.count)
      return "\(section.questions[start].number)—\(section.questions[end - 1].number) "
        + "<b>\(letters[start..<end].joined(separator: joins))</b>"
    }
    return "<p>\(section.numeral)、\(groups.joined(separator: "　"))</p>\n"
  }

  /// `B`, `BD`, `√`
  private static func short(_ question: PaperQuestion) -> String {
    let key = question.question.content.revealedKey(on: question.page)
    guard question.form != .judgement else { return key == "对" ? "√" : "×" }
    let letters = question.page.choices.filter { choice in
      key.hasPrefix("\(choice.letter) ") || key.contains("、\(choice.letter) ")
    }
    return letters.map { String($0.letter) }.joined()
  }

  private static let style = """
    @page{size:A4;margin:18mm 18mm 18mm 20mm;@bottom-center{content:"参考答案（密封保管）　第 " counter(page) " 页　共 " counter(pages) " 页";\
    font:9pt "Noto Serif CJK SC",SimSun,"WenQuanYi Zen Hei",serif}}
    .closed{font:700 12pt var(--sans);text-align:center;border:.6mm solid #000;padding:1.5mm;margin:0 0 5mm}
    .facts{text-align:center;font-family:var(--sans);margin:1mm 0 3mm}
    .variant{break-before:page;font-size:15pt}.first{break-before:auto}
    .quick{font-family:var(--sans);border:.3mm solid #000;padding:1.5mm 3mm;margin:2mm 0}
    .quick b{letter-spacing:.12em}.how{font-family:var(--kai)}
    @media screen{body{max-width:180mm;margin:8mm auto;padding:0 6mm}}

    """
}

extension PaperSection {
  /// What a part of an answer earns.
  var marking: String {
    switch kind {
    case .single, .trueFalse: "答对得满分，答错、不答、多选不得分。"
    case .multiple where isScaled: "全对满分；少选、没有错选得一半；有错选 0 分。"
    case .fill where isScaled, .cloze where isScaled, .matching where isScaled: "各空（各项）平分。"
    case .genreFromFacts where isScaled: "只问文种的，文种对得满分；还问违规的，文种和违规各占一半。"
    case .caseStudy where isScaled: "各小题的分相加，折成本题的分。"
    case .multiple: "全对 2 分；少选、没有错选 1 分；有错选 0 分。"
    case .fill, .cloze, .matching: "每空（每项）1 分。"
    case .ordering: "按先后关系对的比例给分，舍到半分。"
    case .genreFromFacts: "文种 1 分；问违规的，说全、说准再得 1 分。"
    case .typoSpotting, .errorFinding: "找出并改对的给分，把对的当成错的要扣；录入时自动判分。"
    case .titleRepair, .documentNumberWriting, .documentDateWriting, .secrecyMarkWriting:
      "按要求逐项给分，录入时自动判分。"
    case .caseStudy: "各小题的分相加。"
    case .proofread, .drafting: "由评卷人看卷面评分，录入时只录分数，可以有半分。"
    }
  }
}
