internal import Quiz

extension SessionFile {
  /// The session without the control characters that a file from elsewhere can have in its texts.
  var harmless: SessionFile {
    SessionFile(header: header.harmless, events: events.map { $0.harmless }, endsTorn: endsTorn)
  }
}

extension SessionHeader {
  /// The texts of the header itself were cleaned when it was read.
  fileprivate var harmless: SessionHeader {
    SessionHeader(
      id: id, mode: mode, title: title, learner: learner, startedAt: startedAt,
      finishedAt: finishedAt, seed: seed,
      banks: banks.map { bank in
        BankStamp(
          id: BankID(rawValue: cleanLine(bank.id.rawValue)), title: bank.title, sha256: bank.sha256)
      },
      plan: plan.map { $0.harmless }, lesson: lesson?.harmless, exam: exam)
  }

  /// The same session with another name for its learner.
  func renamed(to learner: String) -> SessionHeader {
    SessionHeader(
      id: id, mode: mode, title: title, learner: learner, startedAt: startedAt,
      finishedAt: finishedAt, seed: seed, banks: banks, plan: plan, lesson: lesson,
      exam: exam)
  }
}

extension LessonStamp {
  /// All but the names of questions was cleaned when it was read.
  fileprivate var harmless: LessonStamp {
    LessonStamp(
      classID: classID, classTitle: classTitle, lessonID: lessonID, form: form, learners: learners,
      awards: awards,
      calls: calls.map { call in
        LessonCall(at: call.at, learner: call.learner, question: call.question?.harmless)
      },
      polls: polls,
      asked: asked.map { asked in
        LessonQuestion(
          question: asked.question.harmless, round: asked.round, openedAt: asked.openedAt,
          closedAt: asked.closedAt, revealedAt: asked.revealedAt, answered: asked.answered,
          correct: asked.correct, answers: asked.answers)
      },
      remarks: remarks)
  }
}

extension SessionEvent {
  fileprivate var harmless: SessionEvent {
    switch self {
    case .answer(let record): .answer(record.harmless)
    case .skip(let record):
      .skip(SkipRecord(question: record.question.harmless, at: record.at))
    case .undo(let record):
      .undo(UndoRecord(question: record.question.harmless, at: record.at))
    case .note(let record):
      .note(
        NoteRecord(
          question: record.question.harmless, at: record.at, text: cleanText(record.text)))
    case .flag(let record):
      .flag(
        FlagRecord(
          question: record.question.harmless, at: record.at, text: cleanText(record.text)))
    case .checklist(let record):
      .checklist(
        ChecklistRecord(
          question: record.question.harmless, at: record.at,
          ticked: record.ticked.map(cleanLine), unticked: record.unticked.map(cleanLine)))
    case .rating(let record):
      .rating(
        RatingRecord(question: record.question.harmless, at: record.at, rating: record.rating))
    case .typing(let record): .typing(record.harmless)
    }
  }
}

extension AnswerRecord {
  fileprivate var harmless: AnswerRecord {
    AnswerRecord(
      question: question.harmless, shownAt: shownAt, answeredAt: answeredAt, elapsedMs: elapsedMs,
      response: cleanText(response), raw: raw.map(cleanText), points: points, maxPoints: maxPoints,
      correct: correct, rules: rules.map(cleanLine), rating: rating, hinted: hinted,
      certainty: certainty, key: key, fresh: fresh,
      shown: shown?.map(cleanLine), by: by, source: source)
  }
}

extension TypingRecord {
  fileprivate var harmless: TypingRecord {
    TypingRecord(
      question: question.harmless, at: at, passage: passage, elapsedMs: elapsedMs,
      characters: characters, right: right, wrong: wrong, missing: missing, extra: extra,
      corrections: corrections, slips: slips)
  }
}

extension QuestionReference {
  fileprivate var harmless: QuestionReference {
    QuestionReference(
      bank: BankID(rawValue: cleanLine(bank.rawValue)),
      question: QuestionID(rawValue: cleanLine(question.rawValue)))
  }
}
