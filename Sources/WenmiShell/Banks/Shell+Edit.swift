import BankFormats
import LineEditing
import Quiz

extension Shell {
  /// Lets somebody work on a bank, or on one question, with an editor.
  ///
  /// - Parameter target: The id of a bank, `bank/question`, or the id of a question.
  /// - Returns: ``ExitStatus/findings`` where the text was left unsaved because of what is wrong
  ///   with it.
  public func editBank(_ target: String) async -> ExitStatus {
    do {
      let edited = try editedBank(target)
      return try await edit(edited, asking: try edited.text())
    } catch {
      return fail(error)
    }
  }

  /// Begins a bank with an editor.
  ///
  /// - Parameters:
  ///   - id: Its id.
  ///   - title: What learners call it.
  /// - Returns: ``ExitStatus/findings`` where the text was left unsaved because of what is wrong
  ///   with it.
  public func newBank(_ id: String, title: String?) async -> ExitStatus {
    do {
      try BankFileWork.check(id: id)
      let taken =
        library.banks.contains { $0.id.rawValue == id }
        || library.faults.contains { $0.path.hasSuffix("/\(id).json") }
      guard !taken else {
        throw ShellProblem("题库 \(id) 已经有了。要改它：wenmi bank edit \(id)")
      }
      let empty = EditedBank(
        id: id, question: nil, bank: AuthoredBank(id: id, title: title ?? id), home: home)
      let sample = EditedBank(
        id: id, question: nil,
        bank: AuthoredBank(
          id: id, title: title ?? id, summary: "练什么，一句话。", questions: [Self.sample]),
        home: home)
      return try await edit(empty, asking: try sample.text())
    } catch {
      return fail(error)
    }
  }

  /// A question to write over.
  private static var sample: AuthoredQuestion {
    var sample = AuthoredQuestion(
      kind: .single, stem: ["把这一题换成自己的：甲局请乙局借用会议室，两局不相隶属，用什么文种？"],
      body: .choices(
        AuthoredBody.Choices(
          items: [
            .init(id: "a", text: "请示", why: "请示只送上级。"),
            .init(id: "b", text: "函", why: "不相隶属机关之间商洽工作，用函。"),
            .init(id: "c", text: "通知", why: "通知不用来商洽。"),
          ], key: ["b"])))
    sample.topic = "文种/函"
    sample.difficulty = 2
    sample.level = .apply
    sample.explanation = "不相隶属机关之间商洽工作用函。"
    sample.rules = ["GW114"]
    return sample
  }

  private func editedBank(_ target: String) throws -> EditedBank {
    let parts = target.split(separator: "/", maxSplits: 1).map(String.init)
    let work = BankFileWork(home: home)
    let open = { (bank: QuestionBank, question: String?) in
      EditedBank(
        id: bank.id.rawValue, question: question, bank: try work.whole(bank.path),
        home: self.home)
    }
    if parts.count == 2, let bank = library.bank(BankID(rawValue: parts[0])),
      bank.entry(QuestionID(rawValue: parts[1])) != nil
    {
      return try open(bank, parts[1])
    }
    if let bank = library.banks.first(where: { $0.id.rawValue == target || $0.title == target }) {
      return try open(bank, nil)
    }
    let holders = library.banks.filter { $0.entry(QuestionID(rawValue: target)) != nil }
    guard holders.count < 2 else {
      throw ShellProblem(
        "有 \(holders.count) 个题库里有 \(target)，请写明：\(holders.map { "\($0.id)/\(target)" }.joined(separator: "、"))"
      )
    }
    if let fault = library.faults.first(where: { $0.path.hasSuffix("/\(parts[0]).json") }) {
      throw ShellProblem("\(fault)", exitStatus: .data)
    }
    guard let holder = holders.first else {
      throw ShellProblem(
        "没有叫 \(target) 的题库或者题目。题库有：\(library.banks.map(\.id.rawValue).joined(separator: " "))。")
    }
    return try open(holder, target)
  }

  // MARK: Working on a text

  private func edit(_ edited: EditedBank, asking original: String) async throws -> ExitStatus {
    guard let editor = DraftEditor(variable) else {
      throw ShellProblem("没有找到编辑器。请设置环境变量 EDITOR，如 export EDITOR=nano。")
    }
    if let left = edited.leftText, left != original {
      if try await goesOn(with: left) == false { try edited.put(original) }
    } else {
      try edited.put(original)
    }
    if terminal.isInteractive, let keys = editor.keys {
      say(keys, tone: .faint)
      guard case .line = await read("回车打开编辑器> ") else { return .done }
    }
    while true {
      switch editor.edit(edited.workingPath, on: terminal) {
      case .exited(0): break
      case .exited, .killed, .notStarted:
        throw ShellProblem(
          "编辑器 \(editor.command) 没有正常结束。写的都在 \(edited.workingPath)，再运行一次可以接着改。",
          exitStatus: .data)
      }
      guard edited.leftText != original else {
        edited.putAway()
        say("没有改动。")
        return .done
      }
      let outcome = try edited.outcome()
      show(outcome)
      switch await decision(after: outcome) {
      case .again: continue
      case .leave:
        say("没有存。写的都在 \(edited.workingPath)，再运行一次可以接着改。")
        return .findings
      case .save(let candidate):
        let work = BankFileWork(home: home)
        let hidesInstalled = work.hidesInstalled(edited.id)
        let hasPrevious = try edited.save(candidate)
        banksChanged()
        say("存好了：\(edited.path)。\(hasPrevious ? "原来的一份在 \(edited.previousPath)。" : "")")
        if hidesInstalled { say(work.hidingNote(edited.id)) }
        return .done
      }
    }
  }

  /// Whether somebody wants to go on with what was left.
  private func goesOn(with text: String) async throws -> Bool {
    guard terminal.isInteractive else { return true }
    say("上次没有存的还在（\(text.split(separator: "\n").count) 行）。回车接着改，n 从题库重新开始。")
    guard case .line(let line) = await read("> ") else { return true }
    return !["n", "no", "不", "否"].contains(TypedForms.trimmed(TypedForms.folded(line)).lowercased())
  }

  private enum Decision {
    case again
    case leave
    case save(BankCandidate)
  }

  private func show(_ outcome: EditedBank.Outcome) {
    var screen = screen()
    let blocking = outcome.complaints.count(where: \.blocks)
    if !outcome.complaints.isEmpty {
      screen.paragraph(
        blocking > 0 ? "有 \(blocking) 处不改就存不了：" : "可以存，但是有 \(outcome.complaints.count) 处要看看：",
        tone: .strong)
    }
    // What keeps it from being saved first, then what learners should not get.
    let sorted =
      outcome.complaints.filter(\.blocks)
      + outcome.complaints.filter { !$0.blocks && $0.isError }
      + outcome.complaints.filter { !$0.blocks && !$0.isError }
    for complaint in sorted.prefix(30) {
      screen.paragraph(
        "第 \(complaint.line) 行 \(complaint.message)", indent: 2, hanging: 2,
        tone: complaint.blocks ? .wrong : .plain)
    }
    if outcome.complaints.count > 30 {
      screen.paragraph("还有 \(outcome.complaints.count - 30) 处。", indent: 2)
    }
    let diff = outcome.diff
    screen.paragraph(
      "新增 \(diff.added.count) 题，删去 \(diff.removed.count) 题，改动 \(diff.changed.count) 题。")
    let keys = diff.changed.filter(\.changesKey).map(\.id)
    if !keys.isEmpty {
      screen.paragraph("答案变了的：\(keys.joined(separator: " "))。做过它们的学员要重新看。", hanging: 2)
    }
    show(screen)
  }

  private func decision(after outcome: EditedBank.Outcome) async -> Decision {
    guard let candidate = outcome.candidate else {
      guard terminal.isInteractive else { return .leave }
      return await asks("回车回去改，q 先放下> ", ["", "q"]) == "q" ? .leave : .again
    }
    // A script cannot be asked; errors keep it from saving as they keep `bank lint` from passing.
    guard terminal.isInteractive else {
      return outcome.complaints.contains(where: \.isError) ? .leave : .save(candidate)
    }
    guard !outcome.complaints.isEmpty else { return .save(candidate) }
    switch await asks("回车回去改，s 就这样存，q 先放下> ", ["", "s", "q"]) {
    case "s": return .save(candidate)
    case "q": return .leave
    default: return .again
    }
  }

  /// The one of some letters that was typed, asked for until it is one of them; `q` where nobody is
  /// there any more.
  private func asks(_ prompt: String, _ letters: [String]) async -> String {
    while true {
      guard case .line(let line) = await read(prompt) else { return "q" }
      let word = TypedForms.trimmed(TypedForms.folded(line)).lowercased()
      let letter =
        ["存", "保存"].contains(word) ? "s" : ["退出", "放下", "quit"].contains(word) ? "q" : word
      if letters.contains(letter) { return letter }
    }
  }
}
