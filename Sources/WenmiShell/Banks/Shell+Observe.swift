import Quiz
import ScoreSheets
import Sessions

extension Shell {
  /// Takes what all sessions say about the questions of banks, and keeps it among the user's
  /// own banks.
  ///
  /// - Parameters:
  ///   - names: Ids of banks; none for all banks.
  ///   - isDryRun: Whether nothing is written.
  /// - Returns: What the process should return.
  public func observeBanks(_ names: [String], isDryRun: Bool) -> ExitStatus {
    do {
      let banks = try observedBanks(names)
      let (sessions, setAside) = try readSessionsWhole()
      let library = library
      let observed = ObservedStatistics(sessions) { reference in
        library.bank(reference.bank)?.entry(reference.question)?.kind.isAnsweredByLabels == true
      }
      var screen = screen()
      let title = isDryRun ? "实测数据（只看，不写）" : "实测数据"
      screen.heading(title, "练习记录 \(observed.sessions) 份")
      screen.ruleLine()
      var rows: [[String]] = []
      var empty: [String] = []
      for bank in banks {
        // Questions that the bank no longer has are of no use beside it.
        let questions = observed.questions(of: bank.id).filter { bank.entry($0.key) != nil }
        guard !questions.isEmpty else {
          empty.append(bank.id.rawValue)
          continue
        }
        let file = ObservedFile(bank: bank.id, questions: questions)
        let outcome = isDryRun ? "没有写" : try write(file) ? "写好了" : "没有变化"
        let answers = questions.values.reduce(0) { $0 + $1.answers }
        let told = questions.values.count { $0.discrimination != nil }
        rows.append([
          bank.id.rawValue, "\(questions.count)/\(bank.entries.count) 题", "作答 \(answers)",
          "有区分度 \(told)", outcome,
        ])
      }
      screen.table(rows, rightAligned: [1, 2, 3])
      if !empty.isEmpty {
        screen.paragraph("还没有人答过：\(empty.joined(separator: "、"))", hanging: 2, tone: .faint)
      }
      if observed.sittings == 0, !rows.isEmpty {
        screen.paragraph(
          "还没有不少于 \(ObservedStatistics.minimumCandidates) 人参加的考试或课堂，所以没有区分度。", hanging: 2,
          tone: .faint)
      }
      if !setAside.isEmpty {
        screen.paragraph("有 \(setAside.count) 份记录读不出，没有计入；运行 sessions verify 看是哪些。", hanging: 2)
      }
      if !rows.isEmpty {
        let advice = isDryRun ? "去掉 --dry-run 就会写进 \(home.banks)。" : "看各题：bank stats \(rows[0][0])"
        screen.paragraph(advice, tone: .faint)
      }
      show(screen)
      return .done
    } catch {
      return fail(error)
    }
  }

  /// Writes what was observed of a bank, which may be an installed one.
  ///
  /// - Returns: Whether that changed anything.
  private func write(_ file: ObservedFile) throws(ObservedFileError) -> Bool {
    do {
      try home.makeBanks()
    } catch {
      throw .notWritten(error)
    }
    return try file.write(to: ObservedFile.path(of: file.bank, in: home.banks))
  }

  private func observedBanks(_ names: [String]) throws -> [QuestionBank] {
    if let option = names.first(where: { $0.hasPrefix("--") }) {
      throw ShellProblem("observe 没有 \(option) 这个选项。")
    }
    let banks = try names.map { name in
      guard
        let bank = library.bank(BankID(rawValue: name))
          ?? library.banks.first(where: { $0.title == name })
      else { throw ShellProblem("没有题库 \(name)。输入 banks 看有哪些题库。", exitStatus: .data) }
      return bank
    }
    guard !library.banks.isEmpty else {
      throw ShellProblem("\(home.banks) 里没有题库。", exitStatus: .data)
    }
    return names.isEmpty ? library.banks : banks
  }

  /// All sessions with what was answered in them, each once.
  private func readSessionsWhole() throws -> ([SessionFile], [SessionError]) {
    var (summaries, setAside) = try store.summaries()
    // Sessions that nobody answered in say nothing.
    summaries.removeAll { $0.answered == 0 }
    var sessions: [SessionFile] = []
    for summary in summaries {
      do throws(SessionError) {
        sessions.append(try SessionFile(contentsOf: summary.path))
      } catch {
        setAside.append(error)
      }
    }
    return (sessions, setAside)
  }
}
