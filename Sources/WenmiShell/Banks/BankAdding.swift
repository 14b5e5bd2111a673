import BankFormats
import LineEditing
import Quiz

/// `bank add`: makes a question by asking, and puts it into a bank.
@MainActor
struct BankAdding {
  let shell: Shell
  /// The bank that it goes into.
  let id: String

  func run() async throws {
    try BankFileWork.check(id: id)
    var interview = QuestionInterview()
    shell.say("一步一步出题，存进题库 \(id)。u 退一步，q 先放下（写了的不丢）。")
    var taken: [QuestionInterview] = []
    while interview.next != nil {
      shell.say(interview.prompt)
      guard case .line(let line) = await shell.read("> ") else {
        return try putAside(interview.question)
      }
      switch TypedForms.trimmed(TypedForms.folded(line)).lowercased() {
      case "q", "quit", "退出": return try putAside(interview.question)
      case "u", "undo", "退一步":
        if let last = taken.popLast() { interview = last } else { shell.say("这是第一步。") }
        continue
      default: break
      }
      let before = interview
      do throws(ShellProblem) {
        try interview.take(line)
        taken.append(before)
      } catch {
        shell.say(error.message)
      }
    }
    try save(interview.question)
  }

  /// Adds the question to the bank, which is made where there is none.
  private func save(_ question: AuthoredQuestion) throws {
    let work = BankFileWork(home: shell.home)
    let known = shell.library.bank(BankID(rawValue: id))
    if known == nil, shell.library.faults.contains(where: { $0.path.hasSuffix("/\(id).json") }) {
      try putAside(question)
      throw ShellProblem("题库 \(id) 有错打不开，没有动它。先修好：wenmi bank lint", exitStatus: .data)
    }
    var bank = try known.map { try work.whole($0.path) } ?? AuthoredBank(id: id, title: id)
    let completed = QuestionCompletion().completed(
      AuthoredBank(questions: [question]), avoiding: Set(bank.questions.compactMap(\.id)))
    bank.questions += completed.bank.questions
    let added = completed.bank.questions.first?.id ?? ""
    let path = work.path(of: id)
    let hidesInstalled = work.hidesInstalled(id)
    let candidate: BankCandidate
    do throws(BankError) {
      candidate = try BankCandidate(bank, id: id, path: path)
    } catch {
      try putAside(question)
      throw ShellProblem("\(error)", exitStatus: .data)
    }
    do {
      try work.write(candidate.bytes, to: path, force: known != nil)
    } catch {
      try putAside(question)
      throw error
    }
    shell.banksChanged()
    shell.say("存好了：\(id)/\(added)。再出一题输入 bank add \(id)，改它输入 bank edit \(id)/\(added)。")
    if hidesInstalled { shell.say(work.hidingNote(id)) }
    for finding in candidate.findings where finding.question?.rawValue == added {
      shell.say("\(finding.isError ? "待补" : "建议")：\(finding.message)", tone: .faint)
    }
  }

  /// Keeps what was typed in the file of drafts of the bank.
  private func putAside(_ question: AuthoredQuestion) throws {
    guard !question.stem.isEmpty else { return shell.say("没有写下什么，没有存。") }
    let drafts = BankDrafts(id: id, work: BankFileWork(home: shell.home))
    try drafts.add([question])
    shell.say("先放下了，写了的在 \(drafts.path)。补好以后：bank import \(drafts.path) --apply")
  }
}
