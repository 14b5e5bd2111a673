import BankFormats
import JSONText
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
    screen.paragraph(
      count > 0 ? "导入了 \(count) 题：\(run.path)" : "没有可以导入的题。", tone: .strong)
    if !run.unfit.isEmpty {
      screen.paragraph(
        "另有 \(run.unfit.count) 题没有导入，存在 \(run.drafts.path)。改好以后再导入它。", hanging: 2)
    }
    guard count > 0 else { return }
    if let note = run.hidingNote { screen.paragraph(note, hanging: 2) }
    screen.paragraph("练一练：drill \(run.bankID)    查一查：wenmi bank lint \(run.path)", tone: .faint)
  }

  private func draw(_ imported: ImportedQuestion, on screen: inout Screen) {
    let question = imported.question
    let stem = question.stem.joined(separator: " ")
    let kind = question.kind?.title ?? "题型不明"
    screen.paragraph(
      "\(imported.line) 行 [\(imported.standing.rawValue)] \(kind) \(Self.short(stem))", hanging: 4,
      tone: imported.standing == .wrong ? .wrong : .plain)
    if run.wish.listsAll {
      for line in imported.question.summaryLines {
        screen.paragraph(line, indent: 4, hanging: 4, tone: .faint)
      }
    }
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
struct ImportReport {
  let run: ImportRun
  let applied: Bool

  /// Everything that was understood, doubted and left out.
  var value: JSONValue {
    let bank = run.source.bank
    return .object([
      .init("file", .text(run.wish.file)), .init("format", .text(run.source.format.name)),
      .init("bank", .text(run.bankID)),
      .init(
        "counts",
        .object(
          ImportedQuestion.Standing.allCases.map { .init($0.rawValue, .number(run.count($0))) })),
      .init("questions", .list(bank.questions.map(Self.value))),
      .init("leftOut", .list(bank.leftOut.map(Self.value))),
      .init("written", path(run.path, if: !run.completion.bank.questions.isEmpty)),
      .init("drafts", path(run.drafts.path, if: !run.unfit.isEmpty)),
    ])
  }

  private func path(_ path: String, if isThere: Bool) -> JSONValue {
    applied && isThere ? .text(path) : .null
  }

  private static func value(_ imported: ImportedQuestion) -> JSONValue {
    .object([
      .init("line", .number(imported.line)), .init("standing", .text(imported.standing.rawValue)),
      .init("question", imported.question.value),
      .init("remarks", .list(imported.remarks.map(value))),
    ])
  }

  private static func value(_ remark: ImportRemark) -> JSONValue {
    let gravity =
      switch remark.gravity {
      case .note: "note"
      case .doubt: "doubt"
      case .incomplete: "incomplete"
      case .error: "error"
      }
    return .object([
      .init("gravity", .text(gravity)), .init("line", .number(remark.line)),
      .init("text", .text(remark.text)), .init("reason", .text(remark.reason)),
    ])
  }
}

extension AuthoredQuestion {
  /// What was understood of it below the stem, for somebody who compares it with the original.
  fileprivate var summaryLines: [String] {
    switch body {
    case .choices(let choices):
      choices.items.map {
        "\(choices.key.contains($0.id) ? "*" : " ") \($0.id.uppercased()). \($0.text)"
      }
    case .truth(let key): key.map { ["答案：\($0 ? "对" : "错")"] } ?? []
    case .gaps(let gaps):
      ["答案：" + gaps.map { $0.accept.joined(separator: "／") }.joined(separator: "；")]
    case .cloze(let cloze):
      cloze.text + [
        "答案：" + cloze.gaps.map { $0.accept.joined(separator: "／") }.joined(separator: "；")
      ]
    case .ordering(let ordering):
      ordering.items.map { "  \($0.id.uppercased()). \($0.text)" }
        + ["答案：" + ordering.key.map { $0.uppercased() }.joined()]
    case .matching(let matching):
      matching.key.map { pair in
        let left = matching.left.first { $0.id == pair.left }?.text ?? pair.left
        let right = matching.right.first { $0.id == pair.right }?.text ?? pair.right
        return "\(left) — \(right)"
      }
    case .corrections(let corrections):
      corrections.text
        + [
          "答案："
            + (corrections.slips.isEmpty
              ? "没有错误"
              : corrections.slips.map { "\($0.wrong) → \($0.right.first ?? "")" }
                .joined(separator: "；"))
        ]
    case .material(let material):
      material.text + material.parts.flatMap { $0.stem + $0.summaryLines }
    case .open(let answer): answer.map { ["参考答案：\($0)"] } ?? []
    case .members(let members): members.map { "\($0.name)：\($0.value.line)" }
    }
  }
}
