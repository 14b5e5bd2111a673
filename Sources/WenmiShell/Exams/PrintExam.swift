import Classroom
import Quiz
import Sessions
import Study

/// `exam print`, 印卷: parallel papers of a blueprint as pages to be printed.
@MainActor
enum PrintExam {
  static func run(_ wish: ExamPrintWish, in shell: Shell) throws {
    guard let output = wish.output, !output.isEmpty else {
      throw ShellProblem("请用 -o 写明放在哪个文件夹，如 exam print 小测 -o 试卷")
    }
    guard !output.lowercased().hasSuffix(".html"), !output.lowercased().hasSuffix(".htm") else {
      throw ShellProblem("-o 后面写文件夹：每份卷子有试卷、答题卡、参考答案三个文件。")
    }
    if let minutes = wish.minutes, !(1...1440).contains(minutes) {
      throw ShellProblem("--minutes 请写 1 至 1440 分钟。")
    }
    let blueprint = try shell.blueprintShelf.blueprint(named: wish.blueprint)
    let seed = wish.seed ?? UInt64.random(in: 0..<1 << 53)
    let set = try ExamPapers.make(
      wish.papers ?? blueprint.papers, of: blueprint, from: ExamPapers.items(in: shell), seed: seed)
    let files = PaperFiles(output: output, replaces: wish.replaces)
    let lessons = try set.papers.map { paper in
      try lesson(paper, of: set, minutes: wish.minutes ?? blueprint.minutes, seed: seed, in: shell)
    }
    // Nothing is written where one of the files cannot be.
    for lesson in lessons { try files.check(lesson.header.title, variants: 1) }
    var screen = shell.screen()
    screen.paragraph(
      "“\(blueprint.title)”：\(set.papers.count) 份，每份 \(blueprint.count) 题，\(blueprint.points.pointsText) 分，\(wish.minutes ?? blueprint.minutes) 分钟。",
      tone: .strong)
    for lesson in lessons {
      let written = try files.write(lesson, roster: Roster([]))
      screen.table(written.map { [$0.name, $0.path] })
    }
    PaperEquality(set: set).draw(on: &screen)
    screen.paragraph("用浏览器打开，按 A4 打印，页边距用默认，缩放 100%。参考答案考完以前不要打开给别人看。")
    screen.paragraph("再出同样的卷子：加 --seed \(seed)", tone: .faint)
    shell.show(screen)
  }

  /// A paper as an exam of nobody in particular, for printing.
  private static func lesson(
    _ paper: PaperSet.Paper, of set: PaperSet, minutes: Int, seed: UInt64, in shell: Shell
  ) throws -> Lesson {
    let slots = paper.ordered(shuffledBy: nil)
    let questions = try slots.map { slot in try shell.library.question(slot.item.reference) }
    let title =
      set.blueprint.title + (set.papers.count > 1 ? "（\(paper.name)卷）" : "")
    let header = LessonHeader(
      id: "exam", classID: "", classTitle: "", title: title, form: .exam, startedAt: .now(),
      seed: set.blueprint.shufflesChoices ? seed : 0, code: "", secret: "", banks: [],
      plan: slots.map(\.item.reference), learners: [],
      options: LessonOptions(minutes: minutes, paperVariants: 1))
    var lesson = Lesson(header: header, questions: questions)
    lesson.paperPoints = slots.map(\.points)
    return lesson
  }
}
