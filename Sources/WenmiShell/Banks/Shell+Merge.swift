import BankFormats
import LineEditing
import Quiz

extension Shell {
  /// Makes one bank of several, each question once.
  ///
  /// - Parameters:
  ///   - sources: Ids of banks, or files in any format, the first of which wins.
  ///   - id: The id of the new bank.
  ///   - title: What learners call it; `nil` for the title of the first.
  ///   - path: The file; `nil` for its place among the user's own banks.
  ///   - force: Whether a file that is there is replaced.
  /// - Returns: ``ExitStatus/findings`` where two questions ask the same and disagree on the key.
  public func mergeBanks(
    _ sources: [String], into id: String, title: String?, output path: String?, force: Bool
  ) -> ExitStatus {
    do {
      guard sources.count > 1 else { throw ShellProblem("合并要有两个以上题库。") }
      try BankFileWork.check(id: id)
      let work = BankFileWork(home: home)
      let hidesInstalled = path == nil && work.hidesInstalled(id)
      guard force || !hidesInstalled else {
        throw ShellProblem(
          "安装的题库里已经有 \(id)，没有写文件。换一个名字，或者加 --force，以后用合成的这一份。", exitStatus: .data)
      }
      let banks = try sources.map { (name: $0, bank: try work.whole($0)) }
      let merge = BankMerge(banks, id: id, title: title)
      let completed = QuestionCompletion().completed(merge.bank)
      guard completed.withoutTopic == 0 else {
        throw ShellProblem(
          "有 \(completed.withoutTopic) 题没有主题，不能合并。请先导入（wenmi bank import --topic）再合并。")
      }
      let target = path ?? work.path(of: id)
      try work.write(
        completed.bank.file(named: BankID(rawValue: id)), to: target, force: force)
      banksChanged()
      var screen = screen()
      draw(merge, from: sources, at: target, on: &screen)
      if hidesInstalled { screen.paragraph(work.hidingNote(id), hanging: 2) }
      show(screen)
      return merge.duplicates.allSatisfy(\.agrees) ? .done : .findings
    } catch {
      return fail(error)
    }
  }

  private func draw(
    _ merge: BankMerge, from sources: [String], at path: String, on screen: inout Screen
  ) {
    screen.paragraph(
      "合并了 \(sources.count) 个题库，共 \(merge.bank.questions.count) 题：\(path)", tone: .strong)
    let disagreeing = merge.duplicates.filter { !$0.agrees }
    if !merge.duplicates.isEmpty {
      screen.paragraph("重复的 \(merge.duplicates.count) 题只留第一道：")
      for duplicate in merge.duplicates.prefix(20) {
        let note = duplicate.agrees ? "" : "  答案不同，请核对"
        screen.paragraph(
          "\(duplicate.bank)/\(duplicate.question) 同 \(duplicate.original)\(note)", indent: 2,
          hanging: 2, tone: duplicate.agrees ? .plain : .wrong)
      }
      if merge.duplicates.count > 20 {
        screen.paragraph("还有 \(merge.duplicates.count - 20) 题。", indent: 2)
      }
    }
    if !disagreeing.isEmpty {
      screen.paragraph("其中 \(disagreeing.count) 题两处答案不一样，必有一处错。", tone: .strong)
    }
    for renaming in merge.renamings.prefix(20) {
      screen.paragraph("\(renaming.bank)/\(renaming.old) 的题号已经有了，改成 \(renaming.new)", hanging: 2)
    }
    if merge.renamings.count > 20 {
      screen.paragraph("还有 \(merge.renamings.count - 20) 题换了题号。")
    }
  }
}
