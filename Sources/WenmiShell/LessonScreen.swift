import Quiz
import Sessions

/// What a session tells of the lesson it belongs to: of one learner, or of the whole class.
struct LessonScreen {
  private let lesson: LessonStamp
  /// The question in a few words.
  private let label: (QuestionReference) -> String
  private let names: [String: String]

  init(_ lesson: LessonStamp, label: @escaping (QuestionReference) -> String) {
    self.lesson = lesson
    self.label = label
    names = Dictionary(
      lesson.learners.map { ($0.number, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// Class and form, then in the session of one learner who that is.
  func drawHead(on screen: inout Screen) {
    let me = lesson.learners.count == 1 ? lesson.learners.first.map(words) : nil
    screen.paragraph(
      [lesson.classTitle, lesson.form.title, me ?? "名册 \(lesson.learners.count) 人"]
        .filter { !$0.isEmpty }.joined(separator: "  "))
  }

  /// Everything that is no answer.
  func draw(on screen: inout Screen) {
    for award in lesson.awards {
      let points = FeedbackScreen.points(award.points)
      let reason = award.reason.isEmpty ? "" : "，\(award.reason)"
      let (kind, sign) = award.points < 0 ? ("减分", "") : ("加分", "+")
      screen.paragraph("\(kind) \(recipient(of: award)) \(sign)\(points)\(reason)", hanging: 5)
    }
    for call in lesson.calls {
      let question = call.question.map { "，问：\(label($0))" } ?? ""
      screen.paragraph("点名 \(name(of: call.learner))\(question)", hanging: 5)
    }
    for poll in lesson.polls {
      let counts = poll.options.map { "\($0.text) \($0.count)" }.joined(separator: "，")
      screen.paragraph("投票 \(poll.text) \(counts)", hanging: 5)
    }
    for remark in lesson.remarks { screen.paragraph("备注 \(remark.text)", hanging: 5) }
  }

  /// The roster as the lesson saw it, a learner a row.
  func drawRoster(on screen: inout Screen) {
    screen.table(
      lesson.learners.map { learner in
        let rest = [handedIn(learner), absences(learner)].compactMap { $0 }
        return [
          learner.number, learner.name, learner.group ?? "", learner.attendance ?? "",
          learner.joined ? "进了课堂" : "没进课堂",
        ] + (rest.isEmpty ? [] : [rest.joined(separator: "，")])
      })
  }

  /// A learner by number and name.
  func name(of number: String) -> String {
    names[number].map { "\(number) \($0)" } ?? number
  }

  private func words(_ learner: LessonLearner) -> String {
    let known: [String?] = [
      learner.number, learner.name, learner.unit, learner.group, learner.attendance,
      handedIn(learner), absences(learner),
    ]
    return known.compactMap { $0 }.joined(separator: " ")
  }

  private func recipient(of award: LessonAward) -> String {
    switch award.recipient {
    case .learner(let number): name(of: number)
    case .group(let name): name
    }
  }

  private func handedIn(_ learner: LessonLearner) -> String? {
    learner.handedInAt.map { "\($0.wallText) 交" }
  }

  private func absences(_ learner: LessonLearner) -> String? {
    guard !learner.focusLosses.isEmpty else { return nil }
    let away = learner.focusLosses.reduce(0) { $0 + $1.milliseconds }
    return "离开页面 \(learner.focusLosses.count) 次共 \(away / 1000) 秒"
  }
}
