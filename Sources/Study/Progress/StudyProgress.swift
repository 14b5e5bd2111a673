public import Quiz
public import Sessions

/// What a learner's record comes to at a moment, in figures to look at; nothing is read or written.
///
/// A day is a day on the learner's wall where the answer was given, so that neither a journey nor a
/// change of the clocks moves what was done to another day. Days to come are those of the wall now.
public struct StudyProgress: Sendable {
  /// All answers, and where each question stands.
  public let record: StudyRecord
  /// The questions that there are.
  public let library: QuestionLibrary
  /// The moment that it is looked at.
  public let now: Timestamp
  /// What is known of each question of the record; nil where no bank has it any more.
  let entries: [QuestionBank.Entry?]

  /// Looks up what the record is of.
  public init(record: StudyRecord, library: QuestionLibrary, now: Timestamp) {
    self.record = record
    self.library = library
    self.now = now
    entries = record.questions.map { library.bank($0.bank)?.entry($0.question) }
  }

  /// The day by the learner's clock.
  public var today: CalendarDay { now.day }

  /// How many answers there are in all.
  public var answers: Int { record.reviews.count }
}
