import BankFormats
import Quiz

/// What an import understood, doubts and left out, as it is shown.
struct ImportScreen {
  let run: ImportRun

  /// The most remarks that are shown without being asked for.
  private static let shortList = 40

  func draw(on screen: inout Screen) {
    let bank = run.source.bank
    let counts = ImportedQuestion.Standing.allCases.map { "\($0.rawValue) \(run.count($0))" }
    screen.paragraph(
      "\(run.wish.file) 是\(run.source.format.title)，读到 \(bank.questions.count) 题："
        + counts.joined(separator: "，") + "；略过 \(bank.leftOut.count) 处。", tone: .strong)
    screen.ruleLine()
    let shown = bank.questions.filter { run.wish.listsAll || !$0.remarks.isEmpty }
    let most = run.wish.listsAll ? .max : Self.shortList
    for imported in shown.prefix(most) { draw(imported, on: &screen) }
    if shown.count > most {
      screen.paragraph("还有 \(shown.count - most) 题有话要说，--all 全部列出。", tone: .faint)
    }
    let quiet = bank.questions.count - shown.count
    if quiet > 0 { screen.paragraph("其余 \(quiet) 题没有疑问，--all 全部列出。", tone: .faint) }
    draw(leftOut: bank.leftOut, on: &screen)
    for (what, count) in run.completion.filled {
      screen.paragraph("补上：\(count) 题的\(what)", hanging: 6, tone: .faint)
    }
    if run.completion.withoutTopic > 0 {
      screen.paragraph(
        "有 \(run.completion.withoutTopic) 题没有主题，导入时请加 --topic，如 --topic 文种", hanging: 2)
    }
  }

  /// What happened or would happen.
  func drawEnd(applied: Bool, on screen: inout Screen) {
    screen.blank()
    let count = run.completion.bank.questions.count
    guard applied else {
      screen.paragraph(
        count == 0
          ? "没有可以导入的题。没有写入任何文件。" : "没有写入任何文件。要导入这 \(count) 题，加 --apply。", tone: .strong)
      return
    }
    screen.paragraph("导入了 \(count) 题：\(run.path)", tone: .strong)
    if !run.drafts.questions.isEmpty {
      screen.paragraph(
        "另有 \(run.drafts.questions.count) 题没有导入，存在 \(run.draftsPath)。改好以后再导入它。", hanging: 2)
    }
    screen.paragraph("练一练：drill \(run.bankID)    查一查：wenmi bank lint \(run.path)", tone: .faint)
  }

  private func draw(_ imported: ImportedQuestion, on screen: inout Screen) {
    let question = imported.question
    let stem = question.stem.joined(separator: " ")
    let kind = question.kind?.title ?? "题型不明"
    screen.paragraph(
      "\(imported.line) 行 [\(imported.standing.rawValue)] \(kind) \(Self.short(stem))", hanging: 4,
      tone: imported.standing == .wrong ? .wrong : .plain)
    for remark in imported.remarks {
      let place = remark.line == imported.line ? "" : "\(remark.line) 行："
      screen.paragraph("\(place)\(remark.reason)。", indent: 4, hanging: 2)
    }
  }

  private func draw(leftOut: [ImportRemark], on screen: inout Screen) {
    let most = run.wish.listsAll ? .max : 12
    for remark in leftOut.prefix(most) {
      screen.paragraph(
        "\(remark.line) 行 [略过] \(Self.short(remark.text))：\(remark.reason)。", hanging: 4,
        tone: .faint)
    }
    if leftOut.count > most {
      screen.paragraph("还略过 \(leftOut.count - most) 处，--all 全部列出。", tone: .faint)
    }
  }

  private static func short(_ text: String) -> String {
    text.count > 36 ? text.prefix(36) + "……" : text
  }
}

/// An import for a machine.
struct ImportReport: Encodable {
  struct Remark: Encodable {
    let gravity: String
    let line: Int
    let text: String
    let reason: String

    init(_ remark: ImportRemark) {
      gravity =
        switch remark.gravity {
        case .note: "note"
        case .doubt: "doubt"
        case .incomplete: "incomplete"
        case .error: "error"
        }
      line = remark.line
      text = remark.text
      reason = remark.reason
    }
  }

  struct Item: Encodable {
    let line: Int
    let standing: String
    let type: String?
    let stem: [String]
    let remarks: [Remark]
  }

  let file: String
  let format: String
  let bank: String
  let counts: [String: Int]
  let questions: [Item]
  let leftOut: [Remark]
  /// The files that were written; `null` for a trial.
  let written: String?
  let drafts: String?

  init(_ run: ImportRun, applied: Bool) {
    file = run.wish.file
    format = run.source.format.name
    bank = run.bankID
    counts = Dictionary(
      uniqueKeysWithValues: ImportedQuestion.Standing.allCases.map { ($0.rawValue, run.count($0)) })
    questions = run.source.bank.questions.map {
      Item(
        line: $0.line, standing: $0.standing.rawValue, type: $0.question.kind?.rawValue,
        stem: $0.question.stem, remarks: $0.remarks.map(Remark.init))
    }
    leftOut = run.source.bank.leftOut.map(Remark.init)
    written = applied ? run.path : nil
    drafts = applied && !run.drafts.questions.isEmpty ? run.draftsPath : nil
  }
}
