import Quiz
import Sessions
import Study

/// What an exam came to: a fold over its session.
struct ExamResult {
  /// A question of the paper with what became of it.
  struct Item {
    /// From 1.
    let number: Int
    let reference: QuestionReference
    /// nil where no bank has it any more.
    let question: Question?
    /// nil where it was left open.
    let answer: AnswerRecord?
    let maxPoints: Double

    var points: Double { answer?.points ?? 0 }

    /// The result in a word.
    var verdict: String {
      guard let answer else { return "未答" }
      return answer.correct ? "对" : answer.points > 0 ? "部分" : "错"
    }
  }

  /// What one topic or kind of question came to.
  struct Part {
    let name: String
    var right = 0
    var count = 0
    var points = 0.0
    var maxPoints = 0.0
  }

  let header: SessionHeader
  let exam: ExamStamp
  let items: [Item]
  /// When it was handed in; nil while it goes on.
  let finishedAt: Timestamp?

  /// Folds a session; nil where it is no exam of somebody who sat it alone.
  init?(
    _ header: SessionHeader, _ progress: SessionProgress, finishedAt: Timestamp?,
    library: QuestionLibrary
  ) {
    guard let exam = header.exam else { return nil }
    self.header = header
    self.exam = exam
    self.finishedAt = finishedAt
    items = header.plan.enumerated().map { place, reference in
      Item(
        number: place + 1, reference: reference,
        question: (try? library.question(reference)) ?? nil,
        answer: progress.answer(to: reference),
        maxPoints: exam.points.indices.contains(place) ? exam.points[place] : 0)
    }
  }

  /// The points together, with two decimals.
  var points: Double { Self.rounded(items.reduce(0) { $0 + $1.points }) }

  /// What the paper is worth.
  var maxPoints: Double { Self.rounded(exam.maxPoints) }

  /// Whether it is passed.
  var isPassed: Bool { points >= exam.passMark }

  /// How many questions were answered.
  var answered: Int { items.count { $0.answer != nil } }

  /// The seconds from the beginning to the hand-in, no more than were allowed.
  var seconds: Int? {
    finishedAt.map {
      min(exam.seconds, max(0, ($0.milliseconds - header.startedAt.milliseconds) / 1000))
    }
  }

  /// The topics, the weakest first.
  var topics: [Part] {
    parts { $0.question?.topic.root ?? "其他" }.sorted {
      ($0.points * $1.maxPoints, $0.name) < ($1.points * $0.maxPoints, $1.name)
    }
  }

  /// The kinds of question in the order of the paper.
  var kinds: [Part] { parts { $0.question?.kind.title ?? "其他" } }

  /// What the learner's certainty comes to; nil where it was not asked for.
  var certainty: CertaintyMark? {
    exam.asksCertainty ? CertaintyMark(items.compactMap(\.answer)) : nil
  }

  private func parts(_ name: (Item) -> String) -> [Part] {
    var parts: [Part] = []
    for item in items {
      let name = name(item)
      let place = parts.firstIndex { $0.name == name } ?? parts.count
      if place == parts.count { parts.append(Part(name: name)) }
      parts[place].count += 1
      parts[place].right += item.answer?.correct == true ? 1 : 0
      parts[place].points = Self.rounded(parts[place].points + item.points)
      parts[place].maxPoints = Self.rounded(parts[place].maxPoints + item.maxPoints)
    }
    return parts
  }

  private static func rounded(_ points: Double) -> Double { (points * 100).rounded() / 100 }

  /// The seed by which a question's choices are shuffled; an exam without a seed leaves them in
  /// their order.
  static func pageSeed(_ header: SessionHeader, _ question: QuestionReference) -> UInt64 {
    header.seed == 0 ? 0 : header.seed(for: question)
  }
}
