import PrintedSheets

extension SheetVerification {
  /// The most changes of one part or file that are shown, and the most files that changed.
  private static let most = 50

  /// Says what is as it was in a line, and each change in a line of its own.
  func draw(on screen: inout Screen) {
    screen.paragraph(
      "\(file)：\(verdict)", tone: isUnchanged ? .right : .wrong)
    let made = check.madeAt.map { "做成时间 \($0.prefix(16).replacing("T", with: " "))，" } ?? ""
    screen.paragraph("\(made)校验码 \(check.code ?? "对不上")", indent: 2, hanging: 2, tone: .faint)
    if let message = check.seal.message { screen.paragraph(message, indent: 2, tone: .wrong) }
    drawParts(on: &screen)
    drawSources(on: &screen)
    drawLimits(on: &screen)
  }

  /// What is to be known before all else.
  private var verdict: String {
    switch code {
    case .notAsked, .same: break
    case .different: return "和纸上的不是同一份。"
    }
    if check.seal != .whole { return "校验数据被改过。" }
    if !check.parts.allSatisfy(\.isUnchanged) { return "表有改动。" }
    if check.isUnchanged { return "没有改动。" }
    let hasOnlyGrown = check.sources.allSatisfy { source in
      switch source.state {
      case .unchanged, .appended: true
      case .changed, .missing, .unreadable, .refused: false
      }
    }
    return hasOnlyGrown ? "表没有改动；做表用的文件后来添了内容。" : "表没有改动；做表用的文件有改动。"
  }

  private func drawParts(on screen: inout Screen) {
    let changed = check.parts.filter { !$0.isUnchanged }
    if changed.isEmpty {
      let count = check.parts.count
      screen.paragraph("表：没有改动\(count > 1 ? "（\(count) 张工作表）" : "")。", indent: 2)
    }
    for part in changed {
      let name = check.parts.count > 1 || part.formerName != nil ? "工作表“\(part.name)”" : "表"
      var words: [String] = []
      if let former = part.formerName { words.append("原来叫“\(former)”") }
      if part.hasMoved { words.append("换了次序") }
      var changes: [SheetChange] = []
      switch part.state {
      case .unchanged: words.append("内容没有改动")
      case .changed(let found):
        words.append("有改动")
        changes = found
      case .missing: words.append("没有了")
      case .added: words.append("是后来加的")
      }
      screen.paragraph(
        "\(name)：\(words.joined(separator: "，"))。", indent: 2, hanging: 2, tone: .wrong)
      draw(changes.map(\.description), on: &screen)
    }
  }

  private func drawSources(on screen: inout Screen) {
    let changed = check.sources.filter { $0.state != .unchanged }
    let unchanged = check.sources.count - changed.count
    if !check.sources.isEmpty {
      let words =
        changed.isEmpty ? "\(unchanged) 个都没有改动" : "\(unchanged) 个没有改动，\(changed.count) 个和做表时不一样"
      screen.paragraph("做表用的文件：\(words)。", indent: 2)
    }
    for source in changed.prefix(Self.most) {
      screen.paragraph("\(source.path)：\(source.summary)。", indent: 2, hanging: 2, tone: .wrong)
      if case .changed(let changes) = source.state {
        draw(changes.map(\.description), on: &screen)
      }
    }
    if changed.count > Self.most {
      screen.paragraph("……另有 \(changed.count - Self.most) 个文件。", indent: 2)
    }
  }

  private func draw(_ changes: [String], on screen: inout Screen) {
    for change in changes.prefix(Self.most) { screen.paragraph(change, indent: 4, hanging: 2) }
    if changes.count > Self.most {
      screen.paragraph("……另有 \(changes.count - Self.most) 处。", indent: 4)
    }
  }

  /// What the comparison cannot show.
  private func drawLimits(on screen: inout Screen) {
    switch code {
    case .notAsked:
      screen.paragraph(
        "校验能发现改动；有意连校验数据一起改的，要和纸上的校验码核对：verify 文件 --code 纸上的校验码", indent: 2,
        hanging: 2, tone: .faint)
    case .same:
      screen.paragraph(
        "校验码和纸上的一致" + (check.isUnchanged ? "：文件说的就是纸上印的。" : "：上面的改动都在做成这份表以后。"),
        indent: 2, hanging: 2, tone: .right)
    case .different(let paper):
      screen.paragraph(
        "校验码和纸上的不一样：纸上是 \(paper)。不是同一份表，或者连校验数据一起改过；请先看看有没有抄错。", indent: 2,
        hanging: 2, tone: .wrong)
    }
    if !check.isUnchanged, check.seal == .whole {
      screen.paragraph("改没改看指纹（SHA-256），改在哪里看每行的短标记，位置可能没有列全。", indent: 2, hanging: 2, tone: .faint)
    }
  }
}
