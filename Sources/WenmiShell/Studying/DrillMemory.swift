import LineEditing
import Quiz
import SecretarialRules
import Sessions
import SpacedRepetition
import Study

/// What a drill knows of the learner's memory: how answers are rated, and what comes back when.
@MainActor
final class DrillMemory {
  private let shell: Shell
  private let mode: SessionMode
  private var known: (record: StudyRecord, pace: Pace)?
  /// Questions whose answer was taken back, so that the next is a second try.
  private var triedBefore: Set<QuestionReference> = []
  /// Questions whose key changed and that the learner begins anew.
  private var begunAnew: Set<QuestionReference> = []
  /// Questions whose changed key the learner was asked about.
  private var settledKeys: Set<QuestionReference> = []
  /// How often each question came back within this drill.
  private var returns: [QuestionReference: Int] = [:]

  /// - Parameters:
  ///   - log: The drill's session, of which something may have been taken back before.
  ///   - shell: Where it runs.
  init(_ log: DrillLog, in shell: Shell) {
    self.shell = shell
    mode = log.header.mode
    for case .undo(let record) in log.events { triedBefore.insert(record.question) }
  }

  /// The record, read the first time it is asked for.
  func record() async -> StudyRecord { await both().record }

  private func both() async -> (record: StudyRecord, pace: Pace) {
    if let known { return known }
    let record = await shell.studyRecord()
    let both = (record, shell.pace(record))
    known = both
    return both
  }

  // MARK: The key

  /// The mark of a question's key, to be kept with an answer.
  static func keyMark(of question: Question) -> KeyMark? {
    question.content.keyIdentity.map { KeyMark(of: $0) }
  }

  /// How often a question was answered while its key was another one; nil where it is the same.
  func answersToOldKey(_ question: Question, at reference: QuestionReference) async -> Int? {
    let item = await record()[reference]
    guard mode.isScheduled, let old = item.key, let new = Self.keyMark(of: question), old != new
    else { return nil }
    return Int(item.answered)
  }

  /// Takes note that the learner knows of the new key.
  ///
  /// - Parameters:
  ///   - reference: The question.
  ///   - anew: Whether what was remembered of it counts no more from the next answer on.
  func settleKey(of reference: QuestionReference, anew: Bool) {
    settledKeys.insert(reference)
    if anew { begunAnew.insert(reference) }
  }

  // MARK: Ratings

  /// An answer with its rating and the mark of its key.
  func judged(
    _ record: AnswerRecord, to question: Question, isHelped: Bool
  ) async -> AnswerRecord {
    let (known, pace) = await both()
    let rating = RatingJudgement.rating(
      isRight: record.correct, isHelped: isHelped || triedBefore.contains(record.question),
      speed: speed(record, question, pace))
    // Who was not asked about a changed key shall be asked the next time.
    let old = known[record.question].key
    let isSettled = old == nil || settledKeys.contains(record.question)
    return AnswerRecord(
      question: record.question, shownAt: record.shownAt, answeredAt: record.answeredAt,
      elapsedMs: record.elapsedMs, response: record.response, raw: record.raw,
      points: record.points, maxPoints: record.maxPoints, correct: record.correct,
      rules: record.rules, rating: mode.isScheduled ? rating : nil, hinted: record.hinted,
      key: isSettled ? Self.keyMark(of: question) : old, fresh: begunAnew.contains(record.question),
      shown: record.shown)
  }

  /// Lines from a pipe say nothing of how long somebody thought.
  private func speed(_ record: AnswerRecord, _ question: Question, _ pace: Pace) -> Pace.Speed {
    shell.terminal.isInteractive ? pace.speed(of: record.elapsedMs, at: question.kind) : .usual
  }

  /// Why an answer was not simply rated as remembered; nil where it was.
  func reason(for record: AnswerRecord) -> String? {
    switch record.rating {
    case .hard:
      record.hinted ? "看过提示" : triedBefore.contains(record.question) ? "撤回重答" : "比平时慢"
    case .easy: "比平时快"
    case .again, .good, nil: nil
    }
  }

  /// The four cards that an answer could lead to, in the order of the ratings; nil where the drill
  /// leaves the schedule alone.
  func preview(_ record: AnswerRecord) async -> [Card]? {
    guard mode.isScheduled else { return nil }
    return await self.record().preview(
      record.question, at: record.answeredAt.seconds, fresh: record.fresh)
  }

  /// What helps with a question that is forgotten again and again, where an answer makes it one.
  func leechHint(
    _ record: AnswerRecord, _ card: Card?, to question: Question
  ) async -> String? {
    guard !record.correct else { return nil }
    let item = await self.record()[record.question]
    guard StudyItem.isLeech(lapses: card?.lapses ?? 0, wrong: Int(item.wrong) + 1) else {
      return nil
    }
    let advice =
      question.rules.first.map { "先读规则：练完输入 rules \($0.rawValue)" } ?? "先把解析读透"
    return "这一题已经错了 \(item.wrong + 1) 次，多做不如\(advice)。"
  }

  /// Takes an answer into account that is on the disk.
  func add(_ record: AnswerRecord) {
    begunAnew.remove(record.question)
    known?.record.add(record, in: mode)
  }

  /// Forgets what was folded, because something was taken back.
  func takenBack(_ reference: QuestionReference) {
    triedBefore.insert(reference)
    known = nil
  }

  /// Forgets what was folded, because the learner judged otherwise.
  func rated() { known = nil }

  // MARK: Coming back

  /// Whether what is not learnt yet comes back in this drill.
  var bringsBack: Bool {
    switch mode {
    case .learn, .review, .mistakes: true
    case .drill, .cram, .placement, .exam, .typing, .lesson, .class: false
    }
  }

  /// After how many other questions a question is asked again in this drill; nil for not at all.
  ///
  /// Whoever studies sees again what is not learnt yet; whoever crams, what was wrong.
  func comesBack(after answer: AnswerRecord, _ card: Card?) -> Int? {
    let isWanted =
      mode == .cram ? !answer.correct : bringsBack && card?.isInSteps ?? false
    guard isWanted, returns[answer.question, default: 0] < Self.mostReturns else { return nil }
    returns[answer.question, default: 0] += 1
    return answer.correct ? 10 : 4
  }

  private static let mostReturns = 4
}
