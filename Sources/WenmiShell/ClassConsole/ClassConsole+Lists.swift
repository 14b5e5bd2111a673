import Classroom
import LineEditing
import Sessions

/// What the console shows beside the page: commands, and the class by name.
extension ClassConsole {
  /// Shows all commands that fit the form of the lesson, then returns to the page.
  func explain() async {
    let form = host.look { lesson, _ in lesson.header.form }
    var screen = shell.screen()
    screen.paragraph("全部命令（英文、中文都可以，Tab 补全）", tone: .strong)
    let commands =
      LessonActionCatalog.all.filter { $0.forms.contains(form) }.map {
        (names: $0.names, usage: $0.usage, summary: $0.summary)
      } + ConsoleCommand.allCases.map { (names: $0.names, usage: "", summary: $0.summary) }
    if screen.isNarrow {
      for command in commands {
        screen.paragraph(
          "\(command.names.joined(separator: " "))  \(command.usage)", indent: 2, hanging: 4)
        screen.paragraph(command.summary, indent: 6, tone: .faint)
      }
    } else {
      screen.table(
        commands.map { command in
          [
            command.usage.isEmpty ? command.names[0] : "\(command.names[0]) \(command.usage)",
            command.names.dropFirst().filter { $0 != "?" }.joined(separator: " "),
            command.summary,
          ]
        })
    }
    screen.blank()
    screen.paragraph(
      "回车是自然的下一步（出题、收卷、公布、下一题）；t 加 30 秒。学员写学号、姓名都行，前面的零可以不写。",
      tone: .faint)
    await lookAt(screen)
  }

  /// Shows the class by name, after a warning where the room could read along.
  func list() async {
    if shell.terminal.isInteractive {
      say("下面有姓名、得分和作答情况，请先挡住投影。回车显示，输入别的不显示。")
      guard case .line(let answer) = await shell.read("显示名单？[回车] "),
        answer.allSatisfy(\.isWhitespace)
      else { return say("") }
    }
    let (empty, attendance) = (
      shell.screen(), shell.attendance(at: host.look { lesson, _ in lesson.header })
    )
    let screen = host.look { lesson, _ in
      var screen = empty
      ClassListDrawing(lesson: lesson, attendance: attendance).draw(on: &screen)
      return screen
    }
    await lookAt(screen)
  }

  /// Shows a screen in place of the page until the return key is pressed.
  private func lookAt(_ screen: Screen) async {
    guard shell.terminal.isInteractive else { return shell.show(screen) }
    // What is longer than the screen can be scrolled back to.
    shell.show(screen)
    _ = await shell.read("[回车] 回到课堂 ")
    show()
  }
}

/// The class by name: points, answers, how often each was called on.
struct ClassListDrawing {
  let lesson: Lesson
  let attendance: [LearnerNumber: AttendanceState]

  func draw(on screen: inout Screen) {
    let standing = lesson.standing
    var calls = lesson.header.callsBefore
    for call in standing.calls { calls[call.learner, default: 0] += 1 }
    let lines = Scoreboard(of: lesson).learners
    let points = Dictionary(
      lines.compactMap { line in line.number.map { ($0, line.points) } },
      uniquingKeysWith: { first, _ in first })
    let round = standing.current?.key
    screen.heading(
      "\(lesson.header.classTitle)   名单", "共 \(lesson.header.learners.count) 人", tone: .strong)
    screen.ruleLine()
    let head =
      screen.isNarrow
      ? ["学号", "得分", "姓名"] : ["学号", "得分", "点名", "本题", "到课", "姓名"]
    let rows = lesson.header.learners.map { learner in
      let number = learner.number
      let score = ClassPageDrawing.points(points[number] ?? 0)
      guard !screen.isNarrow else { return [number.rawValue, score, learner.name] }
      return [
        number.rawValue, score, "\(calls[number] ?? 0)", answerState(of: number, in: round),
        attendance[number]?.rawValue ?? (standing.joined[number] == nil ? "" : "手机"),
        learner.name + (learner.group.map { "（\($0)）" } ?? ""),
      ]
    }
    screen.table([head] + rows, rightAligned: screen.isNarrow ? [1] : [1, 2])
    screen.blank()
    screen.paragraph("点名次数从开班算起。", tone: .faint)
  }

  private func answerState(of number: LearnerNumber, in round: RoundKey?) -> String {
    guard let round else { return "" }
    if lesson.header.form != .live {
      return lesson.standing.handedIn[number] == nil ? "" : "已交卷"
    }
    return lesson.standing.answers(to: round)[number] == nil ? "" : "已交"
  }
}
