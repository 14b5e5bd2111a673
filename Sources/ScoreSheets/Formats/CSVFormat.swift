internal import JSONText
internal import Quiz
internal import Sessions

extension ScoreSheetFormat {
  /// Comma-separated values as RFC 4180 describes them, which every spreadsheet opens.
  ///
  /// UTF-8 with a byte order mark, without which Excel takes Chinese for GBK; lines end in CR LF;
  /// every text stands in quotes. The table comes first, then what the learner noted
  /// and doubted, if anything, then a summary, with an empty line between.
  /// Texts are guarded against being taken for formulas: see ``textCell(_:)``.
  public static let csv = ScoreSheetFormat(name: "csv", purpose: "Excel、WPS 表格") { sheet in
    var text = "\u{FEFF}"
    for (index, part) in sheet.parts.enumerated() {
      if index > 0 { text += "\r\n" }
      for line in lines(of: part) { text += line.joined(separator: ",") + "\r\n" }
    }
    return Array(text.utf8)
  }

  private static func lines(of part: ScoreSheet.Part) -> [[String]] {
    let isOfClass = !part.header.mode.isOfOneLearner
    let whose = isOfClass ? ["学号", "姓名"] : []
    let titles = ["序号"] + whose + ["题库", "题号", "题目", "作答", "得分", "满分", "对错", "用时(秒)", "依据"]
    let header = part.header
    let titlesOfBanks = Dictionary(
      header.banks.map { ($0.id, $0.title) }, uniquingKeysWith: { first, _ in first })
    func bank(_ question: QuestionReference) -> String {
      textCell(titlesOfBanks[question.bank] ?? question.bank.rawValue)
    }
    var lines = [titles.map(textCell)]
    for row in part.rows {
      let learner = [row.learner?.number ?? "", row.learner?.name ?? ""]
      lines.append(
        [String(row.number)] + (isOfClass ? learner.map(textCell) : []) + [
          bank(row.question),
          textCell(row.question.question.rawValue), textCell(row.stem),
          textCell(row.response ?? ""),
          row.points.map(JSONObjectText.digits(of:)) ?? "",
          row.maxPoints.map(JSONObjectText.digits(of:)) ?? "", textCell(row.outcome.rawValue),
          row.elapsedMs.map(seconds) ?? "", textCell(row.rules.joined(separator: " ")),
        ])
    }
    lines.append([])
    if !part.remarks.isEmpty {
      lines.append([
        textCell(
          part.remarks.contains { $0.purpose == .checklist } ? "笔记、存疑与自查" : "笔记与存疑")
      ])
      lines.append(["序号", "题库", "题号", "类别", "内容"].map(textCell))
      for remark in part.remarks {
        lines.append([
          remark.number.map(String.init) ?? "", bank(remark.question),
          textCell(remark.question.question.rawValue), textCell(remark.purpose.rawValue),
          textCell(remark.text),
        ])
      }
      lines.append([])
    }
    lines.append([textCell("练习"), textCell(header.title)])
    lines.append([textCell("方式"), textCell(header.mode.title)])
    lines.append([textCell(isOfClass ? "讲课" : "学员"), textCell(header.learner)])
    lines.append([textCell("开始"), textCell(header.startedAt.wallText)])
    lines.append([textCell("结束"), textCell(header.finishedAt?.wallText ?? "未结束")])
    lines.append([textCell("题数"), String(part.questions)])
    lines.append([textCell("已答"), String(part.answered)])
    lines.append([textCell("答对"), String(part.correct)])
    lines.append([textCell("得分"), JSONObjectText.digits(of: part.points)])
    lines.append([textCell("满分"), JSONObjectText.digits(of: part.maxPoints)])
    lines.append([textCell("得分率(%)"), part.percentage.map(tenths) ?? ""])
    lines.append([textCell("用时(秒)"), seconds(part.elapsedMs)])
    lines.append([textCell("编号"), textCell(header.id.rawValue)])
    return lines
  }

  /// A number with one decimal, which is enough for seconds and percentages.
  private static func tenths(_ number: Double) -> String {
    JSONObjectText.digits(of: (number * 10).rounded() / 10)
  }

  private static func seconds(_ milliseconds: Int) -> String {
    tenths(Double(milliseconds) / 1000)
  }

  /// A text in quotes that a spreadsheet shows and does not execute.
  ///
  /// Spreadsheets take a cell for a formula when it begins with `=`, `+`, `-` or `@`, with a
  /// full-width form of these, or with a tab or a carriage return, also after blanks; and some
  /// split a cell at its line ends. Such a line gets an apostrophe before it, the mark by which
  /// spreadsheets themselves say "this is text". A text of digits that a spreadsheet would change
  /// as a number (one with leading zeros or with more than 15 digits) gets it too.
  static func textCell(_ text: String) -> String {
    // CR LF is one character to Swift, so it is scalars that are looked at.
    var guarded = String.UnicodeScalarView()
    if changesAsNumber(text) { guarded.append("'") }
    var lineIsBlank = true
    for scalar in text.unicodeScalars where scalar != "\0" {
      if lineIsBlank, beginsFormula(scalar) {
        guarded.append("'")
        lineIsBlank = false
      }
      if Character(scalar).isNewline {
        lineIsBlank = true
      } else if !isInvisible(scalar) {
        lineIsBlank = false
      }
      if scalar == "\"" { guarded.append("\"") }
      guarded.append(scalar)
    }
    return "\"\(String(guarded))\""
  }

  private static func beginsFormula(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠", "−", "﹢", "﹣", "﹦", "﹫": true
    default: false
    }
  }

  private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
      || scalar.value < 0x20 || scalar.value == 0x7F
  }

  private static func changesAsNumber(_ text: String) -> Bool {
    guard !text.isEmpty, text.utf8.allSatisfy({ $0 &- UInt8(ascii: "0") <= 9 }) else {
      return false
    }
    return text.utf8.count > 15 || (text.utf8.count > 1 && text.hasPrefix("0"))
  }
}
