import Classroom
import LineEditing

/// `class roster`, 换名册: takes another roster for a class, or merges one into it.
enum ChangeRoster: ClassAction {
  static let names = ["roster", "换名册", "名册"]
  static let usage = "roster 班 名册文件 [--merge]"
  static let summary = "换名册；--merge 只增改，不去掉谁"

  static func run(_ words: [String], in shell: Shell) async throws {
    let merges = words.contains { ["--merge", "合并"].contains($0) }
    let isTrial = words.contains("--dry-run")
    let names = words.filter { !["--merge", "合并", "--dry-run"].contains($0) }
    guard names.count >= 2 else { throw ShellProblem("请写明班和名册，如 class roster 秋季班 新名册.xlsx") }
    try await shell.change(
      rosterOf: names[0], to: TypedPath.file(names[1...].joined(separator: " ")), merges: merges,
      isTrial: isTrial)
  }
}

extension Shell {
  /// Takes another roster for a class and says what changes.
  ///
  /// - Parameters:
  ///   - name: The class, or the beginning of its name.
  ///   - file: The roster.
  ///   - merges: Whether those who are not in the file stay.
  ///   - isTrial: Whether nothing is written.
  /// - Returns: What the process should return.
  public func changeRoster(
    of name: String, to file: String, merges: Bool, isTrial: Bool
  ) async -> ExitStatus {
    await settlingClass {
      try await change(rosterOf: name, to: file, merges: merges, isTrial: isTrial)
      return .done
    }
  }

  fileprivate func change(
    rosterOf name: String, to file: String, merges: Bool, isTrial: Bool
  ) async throws {
    let shown = try trainingClass(name)
    let reading = try RosterFile.read(path: file)
    let attended = try classStore.attendance(of: shown).learners
    let change = try RosterChange(
      of: shown, with: reading, file: file, merges: merges, attended: attended)
    tell(reading.remarks, of: file)
    guard !change.isEmpty || change.changed != shown else {
      return say("“\(shown.title)”的名册和这个文件一样，没有改动。")
    }
    draw(change, of: shown, attended: attended)
    guard !isTrial else { return say("只是试一遍，没有改动名册。") }
    if terminal.isInteractive, !change.left.isEmpty || !change.altered.isEmpty {
      guard await agrees(to: "照这样改吗？") else { return say("没有改动名册。") }
    }
    try classStore.save(change.changed)
    say("“\(shown.title)”现有 \(change.changed.roster.learners.count) 人。")
  }

  private func draw(_ change: RosterChange, of shown: TrainingClass, attended: Set<LearnerNumber>) {
    var screen = screen()
    let list = { (title: String, items: [String]) in
      guard !items.isEmpty else { return }
      let rest = items.count > 40 ? " 等" : ""
      screen.paragraph(
        "\(title) \(items.count) 人：\(items.prefix(40).joined(separator: "、"))\(rest)", hanging: 2)
    }
    list("新来", change.joined.map(\.label))
    list("退班", change.left.filter { !attended.contains($0.number) }.map(\.label))
    list(
      "退班（有考勤，记作已退班）", change.left.filter { attended.contains($0.number) }.map(\.label))
    list("改动", change.altered.map { Self.difference($0.before, $0.after) })
    if change.isEmpty { screen.paragraph("只是先后次序变了。") }
    show(screen)
  }

  /// `03 张珊（姓名→张姗，组别→第2组）`
  private static func difference(_ before: Learner, _ after: Learner) -> String {
    let members: [(String, String?, String?)] = [
      ("学号", before.number.rawValue, after.number.rawValue), ("姓名", before.name, after.name),
      ("单位", before.unit, after.unit), ("组别", before.group, after.group),
      ("手机", before.phone, after.phone), ("座位", before.seat, after.seat),
    ]
    var parts = members.filter { $0.1 != $0.2 }.map { name, _, value in
      name == "手机" ? "手机变了" : "\(name)→\(value ?? "空")"
    }
    if before.others != after.others { parts.append("其他栏目变了") }
    return "\(before.label)（\(parts.joined(separator: "，"))）"
  }
}
