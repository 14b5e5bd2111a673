import LineEditing
import Quiz
import SecretarialRules
import Sessions
import Study
import TextLayout

/// Something the program can list, for a person or as JSON.
public enum Listing: String, CaseIterable, Sendable {
  /// 题库
  case banks
  /// 主题
  case topics
  /// 统计
  case stats
  /// 错题
  case mistakes
}

extension Shell {
  /// Prints a list.
  ///
  /// - Parameters:
  ///   - listing: Which.
  ///   - isJSON: Whether it is for a machine.
  /// - Returns: What the process should return.
  public func list(_ listing: Listing, isJSON: Bool) async -> ExitStatus {
    settleLearner()
    reportFaults()
    guard isJSON else {
      let command: any ShellCommand.Type =
        switch listing {
        case .banks: BanksCommand.self
        case .topics: TopicsCommand.self
        case .stats: StatsCommand.self
        case .mistakes: MistakesCommand.self
        }
      let status = await perform(command, [])
      return library.faults.isEmpty ? status : .data
    }
    do {
      terminal.write(try await json(of: listing))
      return library.faults.isEmpty ? .done : .data
    } catch {
      return fail(error)
    }
  }

  private func json(of listing: Listing) async throws -> String {
    switch listing {
    case .banks:
      struct Bank: Encodable { let id, title, summary, file: String, questions: Int }
      return try JSONOutput.text(
        library.banks.map {
          Bank(
            id: $0.id.rawValue, title: $0.title, summary: $0.summary, file: $0.path,
            questions: $0.entries.count)
        })
    case .topics:
      let counts = Dictionary(library.entries.map { ($0.topic.rawValue, 1) }, uniquingKeysWith: +)
      return try JSONOutput.text(counts)
    case .stats:
      return try JSONOutput.text(StatisticsOutput(await studyProgress()))
    case .mistakes:
      struct Mistake: Encodable { let question: String, wrong, times, rightDays: Int, leech: Bool }
      let record = try await study.record()
      return try JSONOutput.text(
        WrongAnswerBook.questions(in: record, among: library.entries).map { question in
          let item = record[question]
          return Mistake(
            question: question.description, wrong: Int(item.wrong), times: Int(item.answered),
            rightDays: Int(item.rightDays), leech: item.isLeech)
        })
    }
  }

  /// Lists the rules, explains one, or prints the reference that is made from them.
  ///
  /// - Parameters:
  ///   - wanted: A code, a word, or nothing.
  ///   - format: `text`, `json` or `markdown`.
  /// - Returns: What the process should return.
  public func rules(_ wanted: String, format: String) async -> ExitStatus {
    switch format {
    case "text": return await perform(RulesCommand.self, wanted.isEmpty ? [] : [wanted])
    case "json": return rulesAsJSON(wanted)
    case "markdown" where wanted.isEmpty:
      terminal.write(RuleReference.markdown)
      return .done
    case "markdown":
      return fail(ShellProblem("手册总是全部规则，--format markdown 不能再写编号。"))
    default:
      return fail(ShellProblem("没有 \(format) 这种格式。可用的有：text、json、markdown。"))
    }
  }

  private func rulesAsJSON(_ wanted: String) -> ExitStatus {
    struct Item: Encodable {
      let code, title, strength, basis, explanation: String
    }
    let items = RuleCatalog.rules.filter {
      wanted.isEmpty || $0.code.rawValue.hasPrefix(wanted.uppercased()) || $0.title.contains(wanted)
    }.map {
      Item(
        code: $0.code.rawValue, title: $0.title, strength: $0.basis.strength.rawValue,
        basis: $0.basis.description, explanation: $0.explanation)
    }
    do {
      terminal.write(try JSONOutput.text(items))
      return items.isEmpty ? .usage : .done
    } catch {
      return fail(error)
    }
  }

  /// Checks bank files.
  ///
  /// - Parameters:
  ///   - names: Ids of banks or files; none for all banks.
  ///   - isStrict: Whether advice counts too.
  /// - Returns: ``ExitStatus/findings`` where something must be changed, ``ExitStatus/data`` where a
  ///   file cannot be opened.
  public func lintBanks(_ names: [String], isStrict: Bool) -> ExitStatus {
    let work = BankFileWork(home: home)
    let library =
      names.isEmpty ? library : QuestionLibrary(paths: names.map { work.path(meantBy: $0) })
    guard !library.banks.isEmpty || !library.faults.isEmpty else {
      return fail(ShellProblem("\(home.banks) 里没有题库文件。", exitStatus: .data))
    }
    let findings = BankLint.findings(in: library)
    for finding in findings { terminal.write(TextLayout.sanitised("\(finding)\n")) }
    let errors = findings.count { $0.isError }
    let questions = library.banks.map(\.entries.count).reduce(0, +)
    terminal.write(
      "查了 \(library.banks.count + library.faults.count) 个题库 \(questions) 题：错误 \(errors) 处，建议 \(findings.count - errors) 处。\n"
    )
    // A file that cannot be opened has not been checked.
    if library.faults.contains(where: { $0.position == nil }) { return .data }
    return errors > 0 || (isStrict && !findings.isEmpty) ? .findings : .done
  }
}
