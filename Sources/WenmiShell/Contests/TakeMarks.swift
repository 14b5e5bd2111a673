import Classroom
import LineEditing

/// `contest marks`, 收分: takes marks from sheets that judges filled in.
enum TakeMarks: ContestAction {
  static let names = ["marks", "收分", "评分"]
  static let usage = "marks 文件 … [--dry-run]"
  static let summary = "收评分表；先指出缺的、可疑的，再存"

  static func run(_ words: ContestLine, in shell: Shell) async throws {
    guard !words.words.isEmpty else { throw ShellProblem("请写明评分表，如 contest marks 评分表.xlsx") }
    _ = try await shell.takeMarks(
      words.target, files: words.words, isTrial: words.has("--dry-run"))
  }
}

extension Shell {
  /// Takes marks from sheets.
  ///
  /// - Parameters:
  ///   - target: Which contest and round.
  ///   - files: The sheets.
  ///   - isTrial: Whether nothing is written.
  /// - Returns: ``ExitStatus/findings`` where something is missing or odd.
  public func contestMarks(
    _ target: ContestTarget, files: [String], isTrial: Bool
  ) async -> ExitStatus {
    await settlingContest { try await takeMarks(target, files: files, isTrial: isTrial) }
  }

  fileprivate func takeMarks(
    _ target: ContestTarget, files: [String], isTrial: Bool
  ) async throws -> ExitStatus {
    let shown = try contest(target)
    let round = try shown.round(named: target.round)
    var sheets: [MarkedSheet] = []
    for file in files {
      let sheet = try MarkingSheetFile.read(path: file, for: shown, round: round)
      tell(sheet.remarks, of: file)
      sheets.append(sheet)
    }
    var trial = shown
    let changes = try trial.take(sheets, inRound: round)
    let findings = try trial.findings(inRound: round)
    draw(findings, changes, of: trial, round: round)
    let doubts = sheets.flatMap(\.remarks).filter { $0.gravity == .doubt }
    let isSmooth = findings.allSatisfy { !$0.needsAttention } && doubts.isEmpty
    guard !isTrial else {
      say("只是试一遍，没有存。")
      return isSmooth ? .done : .findings
    }
    if terminal.isInteractive, !isSmooth || changes.altered + changes.removed > 0 {
      guard await agrees(to: "照这样存吗？") else {
        say("没有存。")
        return .findings
      }
    }
    let stored = try contestStore.change(shown.id) { contest throws(ContestError) in
      try contest.take(sheets, inRound: round)
    }
    let count = stored.rounds[round].record.marks.marked.count
    let held = stored.rounds.count > 1 ? "\(stored.rounds[round].name)" : ""
    say(
      "存好了“\(stored.title)”\(held)的评分：\(count) 人，评委 \(stored.rounds[round].record.marks.judges.count) 位。"
    )
    return isSmooth ? .done : .findings
  }

  private func draw(
    _ findings: [MarkFinding], _ changes: MarkChanges, of contest: Contest, round: Int
  ) {
    var screen = screen()
    if changes.altered > 0 { screen.paragraph("改动原来的评分 \(changes.altered) 个。") }
    if changes.removed > 0 {
      screen.paragraph("表上是空的，清掉原来的评分 \(changes.removed) 个。", tone: .wrong)
    }
    let gaps = findings.filter(\.isGap)
    let others = findings.filter { !$0.isGap }
    if !gaps.isEmpty { screen.paragraph("不全 \(gaps.count) 处：", tone: .wrong) }
    for finding in gaps.prefix(Self.mostFindings) {
      screen.paragraph(finding.description, indent: 2, hanging: 2)
    }
    if gaps.count > Self.mostFindings {
      screen.paragraph("  ……还有 \(gaps.count - Self.mostFindings) 处")
    }
    if !others.isEmpty { screen.paragraph("请看一下 \(others.count) 处：") }
    for finding in others.prefix(Self.mostFindings) {
      screen.paragraph(finding.description, indent: 2, hanging: 2)
    }
    if others.count > Self.mostFindings {
      screen.paragraph("  ……还有 \(others.count - Self.mostFindings) 处")
    }
    if findings.isEmpty { screen.paragraph("评分齐全，没有相差太大的。") }
    show(screen)
  }

  private static var mostFindings: Int { 40 }
}
