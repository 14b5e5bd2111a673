import Classroom
import Quiz
import Sessions
import Study

/// `class paper`, 出卷: makes an exam that is held on paper, and what is printed for it.
enum MakePaper: ClassAction {
  static let names = ["paper", "出卷", "试卷"]
  static let usage = "paper 班 [题库|主题|题型 题数]… -o 文件夹 [--title 名称] [--minutes N] [--variants AB]"
  static let summary = "出纸面考试：试卷、答题卡、参考答案，网页文件，打开就能打印"

  static func run(_ words: [String], in shell: Shell) async throws {
    try await shell.makePaper(PaperWish(words: words))
  }
}

extension Shell {
  /// Makes an exam on paper for a script.
  ///
  /// - Parameter wish: What is asked for.
  /// - Returns: What the process should return.
  public func paper(_ wish: PaperWish) async -> ExitStatus {
    await settlingClass {
      try wish.check()
      try await makePaper(wish)
      return .done
    }
  }

  fileprivate func makePaper(_ wish: PaperWish) async throws {
    let held = try heldClass(named: wish.className)
    let files = PaperFiles(output: wish.output ?? "", replaces: wish.replaces)
    guard !wish.isAgain else {
      let name = wish.title ?? wish.parts.first?.target ?? ""
      let id = try await paperExam(of: held, named: name)
      let lesson = try LessonFolder(path: classStore.folder(of: held.id)).lesson(id, library)
      warnOfChangedBanks(since: lesson.header)
      return try print(lesson, of: held, to: files)
    }
    guard !held.roster.learners.isEmpty else {
      throw ShellProblem("“\(held.title)”的名册是空的。先用 class roster \(held.id) 名册.xlsx 导入。")
    }
    var random = SystemRandomNumberGenerator()
    let seed = wish.seed ?? UInt64.random(in: 0..<1 << 53, using: &random)
    let (plan, about) = try draw(wish.parts.isEmpty ? [.init("", 10)] : wish.parts, seed: seed)
    let title = wish.title ?? "\(about)测验"
    // An exam that could not be printed would only be in the way.
    try files.check(title, variants: wish.variants)
    let host = try openLesson(
      of: held, title, .exam, plan, seed: seed,
      LessonOptions(minutes: wish.minutes, paperVariants: wish.variants))
    try await host.perform { @Sendable _, _ in ([.started(deadline: nil)], ()) }
    do {
      try print(host.look { lesson, _ in lesson }, of: held, to: files)
    } catch let problem as ShellProblem {
      throw ShellProblem(
        "\(problem.message)\n考试已经建好。再打印：class paper \(held.id) --again --title \(title) -o 别的文件夹",
        exitStatus: problem.exitStatus)
    }
    say("考完登分：class enter \(held.id)", tone: .faint)
  }

  /// Draws questions, none twice.
  private func draw(
    _ parts: [PaperWish.Part], seed: UInt64
  ) throws -> (plan: [QuestionReference], title: String) {
    var plan: [QuestionReference] = []
    var titles: [String] = []
    for (place, part) in parts.enumerated() {
      let target = try DrillCommand.target(named: part.target, in: library)
      let drawn = Set(plan)
      let more = DrillSelection.draw(
        part.count, from: target.entries.filter { !drawn.contains($0.reference) }, history: nil,
        seed: seed &+ UInt64(place))
      guard !more.isEmpty else { throw ShellProblem("“\(target.title)”没有题目可以用。") }
      if more.count < part.count {
        say("“\(target.title)”只有 \(more.count) 题可以用，要的是 \(part.count) 题。")
      }
      plan += more
      if !titles.contains(target.title) { titles.append(target.title) }
    }
    return (plan, titles.count > 2 ? "综合" : titles.joined(separator: "和"))
  }

  private func print(_ lesson: Lesson, of held: TrainingClass, to files: PaperFiles) throws {
    let written = try files.write(lesson, roster: held.roster)
    var screen = screen()
    let questions = lesson.questions(in: .a)
    let points = questions.map(\.points).reduce(0, +)
    screen.paragraph(
      "“\(lesson.header.title)”：\(questions.count) 题，满分 \(points.pointsText) 分"
        + (lesson.variants.count > 1 ? "，A、B 两种卷子，照名册先后相间" : "") + "。", tone: .strong)
    screen.table(written.map { [$0.name, $0.path] })
    screen.paragraph("用浏览器打开，按 A4 打印，页边距用默认，缩放 100%。参考答案考完以前不要打开给别人看。")
    show(screen)
  }
}

extension Double {
  /// Points without needless decimals: `18.5`, `20`.
  var pointsText: String {
    let hundredths = Int((self * 100).rounded())
    guard !hundredths.isMultiple(of: 100) else { return "\(hundredths / 100)" }
    return hundredths.isMultiple(of: 10)
      ? "\(Double(hundredths / 10) / 10)" : "\(Double(hundredths) / 100)"
  }
}
