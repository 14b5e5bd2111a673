internal import Quiz
internal import SecretarialRules
internal import Sessions

/// A lesson in the words of session files.
struct RecordSource {
  let lesson: Lesson
  let attendance: [LearnerNumber: AttendanceState]

  private var header: LessonHeader { lesson.header }
  private var standing: LessonStanding { lesson.standing }

  /// Whether somebody came in, was noted as present, answered, or was called on.
  func wasThere(_ number: LearnerNumber) -> Bool {
    standing.joined[number] != nil || standing.entries[number]?.isAbsent == false
      || [.present, .late].contains(attendance[number])
      || !answers(of: number).isEmpty || standing.calls.contains { $0.learner == number }
      || standing.awards.contains { $0.award.recipient == .learner(number) }
  }

  // MARK: Sessions

  /// The session of one learner.
  func session(_ id: SessionID, of learner: Learner, mode: SessionMode) -> SessionFile {
    SessionFile(
      header: sessionHeader(
        id, mode, learner.name, plan: plan(of: learner.number), stamp(of: learner)),
      events: events(of: learner.number))
  }

  /// The session of the whole lesson.
  func session(_ id: SessionID, heldBy instructor: String) -> SessionFile {
    SessionFile(
      header: sessionHeader(
        id, .class, instructor, plan: askedSlots.map { header.plan[$0] }, wholeStamp),
      events: counted.map { .answer(record($0, by: $0.answer.learner)) })
  }

  private func sessionHeader(
    _ id: SessionID, _ mode: SessionMode, _ learner: String, plan: [QuestionReference],
    _ stamp: LessonStamp
  ) -> SessionHeader {
    SessionHeader(
      id: id, mode: mode, title: header.title, learner: learner, startedAt: header.startedAt,
      finishedAt: standing.endedAt, seed: header.seed, banks: header.banks, plan: plan,
      lesson: stamp)
  }

  /// The places in the plan that were put to the class, in the order in which they first were.
  private var askedSlots: [Int] {
    switch header.form {
    case .live:
      standing.rounds.reduce(into: []) { slots, round in
        if !slots.contains(round.key.slot) { slots.append(round.key.slot) }
      }
    case .homework, .exam:
      if standing.startedAt == nil {
        []
      } else if lesson.isOnPaper {
        // As they are numbered on the first of the papers.
        lesson.paper(lesson.variants.first ?? .a)
      } else {
        lesson.questions.indices.filter { lesson.questions[$0] != nil }
      }
    }
  }

  private func plan(of number: LearnerNumber) -> [QuestionReference] {
    let slots =
      header.form == .exam && standing.startedAt != nil ? lesson.paper(of: number) : askedSlots
    return slots.map { header.plan[$0] }
  }

  // MARK: Answers

  /// The answers of everybody that count, in the order of giving.
  private var counted: [TakenAnswer] {
    lesson.countedAnswers.values.joined().sorted {
      ($0.at, $0.answer.learner, $0.answer.round) < ($1.at, $1.answer.learner, $1.answer.round)
    }
  }

  /// All answers of somebody, those included that a later round replaced, in the order of giving.
  private func answers(of number: LearnerNumber) -> [TakenAnswer] {
    standing.answers.values.compactMap { $0[number] }.sorted {
      ($0.at, $0.answer.round) < ($1.at, $1.answer.round)
    }
  }

  /// Answers, of which one that another round replaced is taken back before the next.
  private func events(of number: LearnerNumber) -> [SessionEvent] {
    var events: [SessionEvent] = []
    var known: Set<Int> = []
    for taken in answers(of: number) {
      let slot = taken.answer.round.slot
      if !known.insert(slot).inserted {
        events.append(.undo(UndoRecord(question: header.plan[slot], at: taken.at)))
      }
      events.append(.answer(record(taken)))
    }
    return events
  }

  private func record(_ taken: TakenAnswer, by number: LearnerNumber? = nil) -> AnswerRecord {
    let answer = taken.answer
    let choices = lesson.page(of: answer.round, for: answer.learner)?.choices ?? []
    let shownAt =
      standing.rounds.last { $0.key == answer.round }?.openedAt ?? standing.startedAt
      ?? header.startedAt
    return AnswerRecord(
      question: header.plan[answer.round.slot], shownAt: shownAt, answeredAt: taken.at,
      elapsedMs: answer.elapsedMs, response: answer.response, raw: answer.typed,
      points: answer.points, maxPoints: answer.maxPoints, correct: answer.correct,
      rules: answer.rules.map(\.rawValue), shown: choices.isEmpty ? nil : choices.map(\.id),
      by: number?.rawValue, source: answer.source)
  }

  // MARK: Stamps

  /// What a learner's own session tells of the lesson: nothing of anybody else.
  private func stamp(of learner: Learner) -> LessonStamp {
    stamp(
      [described(learner)],
      awards: awards.filter { award in
        switch award.recipient {
        case .learner(let number): number == learner.number.rawValue
        case .group(let name): name == learner.group
        }
      }, calls: calls.filter { $0.learner == learner.number.rawValue })
  }

  private var wholeStamp: LessonStamp {
    stamp(
      header.learners.map(described), awards: awards, calls: calls, polls: polls, asked: asked,
      remarks: standing.notes.map { LessonRemark(at: $0.at, text: $0.text) })
  }

  private func stamp(
    _ learners: [LessonLearner], awards: [LessonAward], calls: [LessonCall],
    polls: [LessonPoll] = [], asked: [LessonQuestion] = [], remarks: [LessonRemark] = []
  ) -> LessonStamp {
    LessonStamp(
      classID: header.classID, classTitle: header.classTitle, lessonID: header.id,
      form: header.form, learners: learners, awards: awards, calls: calls, polls: polls,
      asked: asked, remarks: remarks)
  }

  private func described(_ learner: Learner) -> LessonLearner {
    LessonLearner(
      number: learner.number.rawValue, name: learner.name, unit: learner.unit,
      group: learner.group, attendance: attendance[learner.number]?.rawValue,
      joined: standing.joined[learner.number] != nil,
      handedInAt: standing.handedIn[learner.number],
      focusLosses: (standing.lookedAway[learner.number] ?? []).map {
        LessonFocusLoss(at: $0.at, milliseconds: $0.milliseconds)
      })
  }

  /// What the instructor gave or took, and what speed earned, which is no part of an answer's worth.
  private var awards: [LessonAward] {
    let given = standing.awards.map { timed in
      LessonAward(
        at: timed.at,
        to: {
          switch timed.award.recipient {
          case .learner(let number): .learner(number.rawValue)
          case .group(let name): .group(name)
          }
        }(), points: timed.award.points, reason: timed.award.reason)
    }
    let earned = counted.filter { $0.answer.bonus != 0 }.map { taken in
      LessonAward(
        at: taken.at, to: .learner(taken.answer.learner.rawValue), points: taken.answer.bonus,
        reason: "\(lesson.title(of: taken.answer.round))答得快")
    }
    return (given + earned).enumerated().sorted {
      ($0.element.at, $0.offset) < ($1.element.at, $1.offset)
    }.map(\.element)
  }

  private var calls: [LessonCall] {
    standing.calls.map { call in
      LessonCall(
        at: call.at, learner: call.learner.rawValue,
        question: call.round.map { header.plan[$0.slot] })
    }
  }

  private var polls: [LessonPoll] {
    standing.polls.map { poll in
      LessonPoll(
        at: poll.openedAt, text: poll.text,
        options: zip(poll.options, poll.counts).map { LessonPoll.Option($0, count: $1) })
    }
  }

  // MARK: Questions

  private var asked: [LessonQuestion] {
    switch header.form {
    case .live:
      standing.rounds.map { round in
        question(
          round.key, openedAt: round.openedAt, closedAt: round.closedAt,
          revealedAt: round.revealedAt)
      }
    case .homework, .exam:
      askedSlots.map { slot in
        question(
          RoundKey(slot: slot), openedAt: standing.startedAt ?? header.startedAt,
          closedAt: standing.handedIn.values.max())
      }
    }
  }

  private func question(
    _ round: RoundKey, openedAt: Timestamp, closedAt: Timestamp?, revealedAt: Timestamp? = nil
  ) -> LessonQuestion {
    var answered = 0
    var correct = 0
    var counts: [String: Int] = [:]
    for taken in standing.answers(to: round).values {
      answered += 1
      if taken.answer.correct { correct += 1 }
      counts[taken.answer.response, default: 0] += 1
    }
    if let question = lesson.question(of: round), let page = lesson.page(of: round) {
      for (shown, count) in standing.hands[round] ?? [:] {
        // Hands go up for a letter; a file names the choice behind it.
        let response = page.choices.first { String($0.letter) == shown }?.id ?? shown
        let mark = question.content.mark(Response(stored: response), on: page, of: question)
        answered += count
        if mark.verdict == .right { correct += count }
        counts[response, default: 0] += count
      }
    }
    return LessonQuestion(
      question: header.plan[round.slot], round: round.round, openedAt: openedAt,
      closedAt: closedAt, revealedAt: revealedAt, answered: answered, correct: correct,
      answers: counts.map { LessonQuestion.Answer($0.key, count: $0.value) })
  }
}
