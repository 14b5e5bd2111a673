public import Quiz

/// Something that happened in a session. Events are only ever added, never changed.
public enum SessionEvent: Hashable, Sendable {
  /// A question was answered.
  case answer(AnswerRecord)
  /// A question was left out.
  case skip(SkipRecord)
  /// The latest answer to a question, or its skipping, was taken back.
  case undo(UndoRecord)
  /// The learner wrote something down about a question.
  case note(NoteRecord)
  /// The learner marked a question, as doubtful or as faulty.
  case flag(FlagRecord)
  /// The learner ticked what no rule can judge of the latest answer to a question.
  case checklist(ChecklistRecord)
  /// The learner judged how well the latest answer to a question was recalled.
  case rating(RatingRecord)
  /// A passage was typed.
  case typing(TypingRecord)

  /// The name of each kind of event in a file.
  public enum Kind: String, CaseIterable, Sendable {
    case answer
    case skip
    case undo
    case note
    case flag
    case checklist
    case rating
    case typing
  }

  /// Which kind of event this is.
  public var kind: Kind {
    switch self {
    case .answer: .answer
    case .skip: .skip
    case .undo: .undo
    case .note: .note
    case .flag: .flag
    case .checklist: .checklist
    case .rating: .rating
    case .typing: .typing
    }
  }

  /// The question that the event is about.
  public var question: QuestionReference {
    switch self {
    case .answer(let record): record.question
    case .skip(let record): record.question
    case .undo(let record): record.question
    case .note(let record): record.question
    case .flag(let record): record.question
    case .checklist(let record): record.question
    case .rating(let record): record.question
    case .typing(let record): record.question
    }
  }

  /// When it happened.
  public var time: Timestamp {
    switch self {
    case .answer(let record): record.answeredAt
    case .skip(let record): record.at
    case .undo(let record): record.at
    case .note(let record): record.at
    case .flag(let record): record.at
    case .checklist(let record): record.at
    case .rating(let record): record.at
    case .typing(let record): record.at
    }
  }
}
