import DurableFiles
import LineEditing
import Quiz
import SecretarialRules
import Sessions
import Study

/// Beginning an exam, going on with one, and closing it with its result.
@MainActor
enum Exam {
  /// Makes the paper and has it sat; nil where the learner thought better of it.
  static func start(_ wish: ExamWish, in shell: Shell) async throws -> Drill.Result? {
    let blueprint = try shell.blueprintShelf.blueprint(named: wish.blueprint)
    let paperNumber = try ExamWish.paperNumber(wish.paper)
    let items = ExamPapers.items(in: shell)
    let seed = wish.seed ?? UInt64.random(in: 0..<1 << 53)
    let avoided = wish.avoidedSessions ?? (wish.seed == nil ? blueprint.avoidedSessions : 0)
    let recent: Set<QuestionReference>
    do throws(SessionError) {
      recent = try RecentQuestions.of(avoided, by: shell.learner, in: shell.store)
    } catch {
      throw ShellProblem("\(error)", exitStatus: .data)
    }
    let set = try papers(
      paperNumber, of: blueprint, from: items, without: recent, seed: seed, in: shell)
    let paper = set.papers[paperNumber]
    let chance = Self.chance(seed, shell.learner, paper.name)
    let slots = paper.ordered(shuffledBy: blueprint.shufflesQuestions ? chance : nil)
    let stamp = ExamStamp(
      paper: paper.name, seconds: (wish.minutes ?? blueprint.minutes) * 60,
      passMark: blueprint.passMark, points: slots.map(\.points),
      asksCertainty: wish.asksCertainty ?? blueprint.asksCertainty, blueprint: blueprint.sha256)
    guard await isReady(set, paper, stamp, in: shell) else { return nil }
    let log = log(
      blueprint, slots, stamp, seed: blueprint.shufflesChoices ? chance : 0, in: shell)
    do {
      // The clock runs from here, so that there must be something to come back to.
      try await log.create()
    } catch {
      throw ShellProblem("\(error)", exitStatus: .data)
    }
    return await run(log, stamp, isQuiet: wish.isJSON, in: shell)
  }

  /// The papers that are drawn together; where the banks have too few questions for all of them,
  /// the first alone.
  private static func papers(
    _ number: Int, of blueprint: Blueprint, from items: [PaperItem],
    without recent: Set<QuestionReference>, seed: UInt64, in shell: Shell
  ) throws -> PaperSet {
    let count = max(blueprint.papers, number + 1)
    do {
      return try ExamPapers.make(count, of: blueprint, from: items, without: recent, seed: seed)
    } catch let problem as ShellProblem {
      guard number == 0, count > 1,
        let alone = try? ExamPapers.make(1, of: blueprint, from: items, without: recent, seed: seed)
      else {
        guard number == 0 else { throw problem }
        return try ExamPapers.make(1, of: blueprint, from: items, without: recent, seed: seed)
      }
      shell.complain("题目不够出 \(count) 份平行卷，这一次只出 A 卷。\n")
      return alone
    }
  }

  /// A learner's own chance, from that of the papers: neighbours with one paper have other orders.
  private static func chance(_ seed: UInt64, _ learner: String, _ paper: String) -> UInt64 {
    // FNV-1a; files keep whole numbers up to 2 to the 53rd in every program.
    let hash = "\(learner)/\(paper)".utf8.reduce(0xcbf2_9ce4_8422_2325 ^ seed) { hash, byte in
      (hash ^ UInt64(byte)) &* 0x100_0000_01b3
    }
    return max(1, hash >> 11)
  }

  private static func log(
    _ blueprint: Blueprint, _ slots: [PaperSet.Slot], _ stamp: ExamStamp, seed: UInt64,
    in shell: Shell
  ) -> DrillLog {
    let now = Timestamp.now()
    var random = SystemRandomNumberGenerator()
    let plan = slots.map(\.item.reference)
    let used = Set(plan.map(\.bank))
    return DrillLog(
      starting: SessionHeader(
        id: SessionID(startedAt: now, learner: shell.learner, mode: .exam, using: &random),
        mode: .exam, title: "\(blueprint.title)（\(stamp.paper)卷）", learner: shell.learner,
        startedAt: now, seed: seed, banks: [], plan: plan, exam: stamp),
      banks: shell.library.banks.filter { used.contains($0.id) }, store: shell.store)
  }

  /// Tells what is coming and waits for a person to begin.
  private static func isReady(
    _ set: PaperSet, _ paper: PaperSet.Paper, _ stamp: ExamStamp, in shell: Shell
  ) async -> Bool {
    guard shell.terminal.isInteractive else { return true }
    let blueprint = set.blueprint
    var screen = shell.screen()
    screen.heading(
      "\(blueprint.title)（\(paper.name)卷）",
      "\(paper.slots.count) 题  \(blueprint.points.pointsText) 分  \(stamp.seconds / 60) 分钟",
      tone: .strong)
    screen.ruleLine()
    screen.paragraph(
      "\(paper.slots.count) 题，共 \(blueprint.points.pointsText) 分，\(blueprint.passMark.pointsText) 分及格，限时 \(stamp.seconds / 60) 分钟。"
    )
    screen.paragraph("回车开考就开始计时，退出、断电也照走；resume 接着考，到时自动交卷。")
    screen.paragraph("交卷以前随时改答案，不显示对错；交卷以后出成绩和解析。")
    if stamp.asksCertainty {
      screen.paragraph(
        "每题再说一句把握：1 猜的（对 +1，错 0），2 大概（+2，-2），3 肯定（+3，-6）。另外算分，不影响卷面分。")
    }
    if set.papers.count > 1 {
      screen.paragraph(
        "平行卷 \(set.papers.map(\.name).joined(separator: "、"))：题目不重，平均难度相差 \(PaperWords.hundredths(set.difference)) 级（容许 \(PaperWords.hundredths(PaperSet.tolerance))，惯例）。",
        tone: .faint)
    }
    screen.blank()
    screen.keys(["[回车] 开考", "[q] 不考"], tone: .faint)
    shell.showFresh(screen)
    guard case .line(let line) = await shell.read("> ") else { return false }
    guard TypedForms.trimmed(line).isEmpty else {
      shell.say("没有开考，没有留下记录。")
      return false
    }
    return true
  }

  // MARK: Sitting it

  /// Goes on with an exam that was begun; at once its result where its time is over.
  static func goOn(_ log: DrillLog, _ exam: ExamStamp, in shell: Shell) async -> Drill.Result {
    await run(log, exam, isQuiet: false, in: shell)
  }

  private static func run(
    _ log: DrillLog, _ exam: ExamStamp, isQuiet: Bool, in shell: Shell
  ) async -> Drill.Result {
    let run = ExamRun(log, exam, isQuiet: isQuiet, in: shell)
    let ending = await run.run()
    guard !isQuiet else { return Drill.Result(ending: ending, log: log) }
    switch ending {
    case .finished:
      guard let result = result(of: log, in: shell) else { break }
      await ExamReview(result, path: log.path, in: shell).run()
    case .left, .unsaved:
      let standing = run.standing
      var screen = shell.screen()
      screen.blank()
      screen.paragraph(
        "退出了，没有交卷：已答 \(standing.count - standing.open.count)/\(standing.count) 题，都存好了。时间照走，到 \(run.clock.end.wallText) 自动交卷；输入 resume 接着考。"
      )
      if let path = log.path { screen.paragraph("已存：\(path)", tone: .faint) }
      shell.show(screen)
    case .terminated: break
    }
    return Drill.Result(ending: ending, log: log)
  }

  /// What an exam came to.
  static func result(of log: DrillLog, in shell: Shell) -> ExamResult? {
    ExamResult(
      log.header, log.progress, finishedAt: log.finishedAt, library: shell.library)
  }
}
