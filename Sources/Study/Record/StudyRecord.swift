public import Quiz
public import Sessions
public import SpacedRepetition

/// All that the schedule knows of a learner: a fold over the session files.
///
/// Answers to a question count in the order of their times; where two sessions have the same time,
/// in the order in which the sessions were begun. So it is the same whichever machine's files are
/// read first. Within a session time never runs back, even where a clock was set back.
public struct StudyRecord: Sendable {
  /// Every question that was ever answered, in no order.
  public internal(set) var questions: [QuestionReference] = []
  /// Where each question stands, in the same order.
  public internal(set) var items: [StudyItem] = []
  /// All answers that stand, session by session in the order in which they were begun.
  public internal(set) var reviews: [Review] = []
  /// Whose answers they are.
  public let learner: String
  /// Decides when something comes back.
  public let scheduler: Scheduler
  /// Answers from later than this, in milliseconds since 1970, were given by a clock that was wrong;
  /// they wait until their time has come.
  var horizon = Int64.max
  /// The files that were looked at, in the order of their reviews.
  var files: [LoggedFile] = []
  var places: [QuestionReference: Int32] = [:]

  /// Nothing is known yet.
  public init(learner: String, scheduler: Scheduler) {
    self.learner = learner
    self.scheduler = scheduler
  }

  /// Where a question stands; one that was never answered stands at its beginning.
  public subscript(question: QuestionReference) -> StudyItem {
    places[question].map { items[Int($0)] } ?? StudyItem()
  }

  /// The answers to each question that count for the schedule since it was last begun, in order.
  public var reviewLogs: [[(rating: Rating, at: Double)]] {
    var logs = [[(rating: Rating, at: Double)]](repeating: [], count: questions.count)
    eachInOrder(of: nil) { question, review in
      guard review.isScheduled else { return }
      if review.isFresh { logs[question] = [] }
      logs[question].append((review.rating, review.seconds))
    }
    return logs.filter { !$0.isEmpty }
  }

  /// Where a question will stand after each of the four ratings.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - now: When it is answered, in seconds since 1970.
  ///   - fresh: Whether what was remembered before counts no more.
  /// - Returns: Four cards in the order of the ratings.
  public func preview(
    _ question: QuestionReference, at now: Double, fresh: Bool = false
  ) -> [Card] {
    let card = fresh ? Card() : self[question].card
    return scheduler.preview(card, at: now, fuzz: Self.chance(of: question, card.reps))
  }

  /// Takes an answer into account that was just given, without looking at any file.
  ///
  /// What was taken back is only known after ``update(from:)``.
  public mutating func add(_ answer: AnswerRecord, in mode: SessionMode) {
    let question = place(of: answer.question)
    let review = Review(
      PastAnswer(answer), at: Int64(answer.answeredAt.milliseconds), question: question,
      mode: mode)
    let seed = Self.seed(of: answer.question)
    items[Int(question)].add(review, scheduler) { Self.chance(seed, $0) }
  }

  // MARK: Folding

  mutating func place(of question: QuestionReference) -> Int32 {
    if let place = places[question] { return place }
    let place = Int32(questions.count)
    places[question] = place
    questions.append(question)
    items.append(StudyItem())
    return place
  }

  /// Folds the answers to some questions anew, or those to all.
  mutating func refold(_ touched: Set<Int32>?) {
    if let touched {
      for question in touched { items[Int(question)] = StudyItem() }
    } else {
      items = [StudyItem](repeating: StudyItem(), count: questions.count)
    }
    var folded = items
    let (scheduler, questions) = (scheduler, questions)
    var seed: (question: Int, seed: UInt64) = (-1, 0)
    eachInOrder(of: touched) { question, review in
      if seed.question != question { seed = (question, Self.seed(of: questions[question])) }
      folded[question].add(review, scheduler) { Self.chance(seed.seed, $0) }
    }
    items = folded
  }

  /// Visits the answers question by question, those to each question in their order.
  private func eachInOrder(of touched: Set<Int32>?, _ visit: (Int, Review) -> Void) {
    var starts = [Int32](repeating: 0, count: questions.count + 1)
    let wanted = touched.map { touched in
      questions.indices.map { touched.contains(Int32($0)) }
    }
    let counts = { (review: Review) in
      review.milliseconds <= horizon && wanted?[Int(review.question)] ?? true
    }
    for review in reviews where counts(review) {
      starts[Int(review.question) + 1] += 1
    }
    for place in questions.indices { starts[place + 1] += starts[place] }
    var next = starts
    var sorted = [Int32](repeating: 0, count: Int(starts[questions.count]))
    for (index, review) in reviews.enumerated() where counts(review) {
      sorted[Int(next[Int(review.question)])] = Int32(index)
      next[Int(review.question)] += 1
    }
    for question in questions.indices {
      var ofQuestion = sorted[Int(starts[question])..<Int(starts[question + 1])]
      let isInOrder = zip(ofQuestion, ofQuestion.dropFirst()).allSatisfy {
        reviews[Int($0)].milliseconds <= reviews[Int($1)].milliseconds
      }
      if !isInOrder {
        // The place in the array decides between equal times.
        ofQuestion.sort {
          (reviews[Int($0)].milliseconds, $0) < (reviews[Int($1)].milliseconds, $1)
        }
      }
      for index in ofQuestion { visit(question, reviews[Int(index)]) }
    }
  }

  // MARK: Chance

  /// What spreads the intervals of a question; the same on every machine.
  static func seed(of question: QuestionReference) -> UInt64 {
    let bank = question.bank.rawValue.utf8.reduce(0xCBF2_9CE4_8422_2325 as UInt64, Self.mixed)
    return question.question.rawValue.utf8.reduce(Self.mixed(bank, 0x2F), Self.mixed)
  }

  private static func mixed(_ hash: UInt64, _ byte: UInt8) -> UInt64 {
    (hash ^ UInt64(byte)) &* 0x100_0000_01B3
  }

  static func chance(of question: QuestionReference, _ reps: Int) -> Double {
    chance(seed(of: question), reps)
  }

  private static func chance(_ seed: UInt64, _ reps: Int) -> Double {
    // One round of SplitMix64 makes all bits depend on each other.
    var bits = seed &+ UInt64(truncatingIfNeeded: reps) &* 0x9E37_79B9_7F4A_7C15
    bits = (bits ^ bits >> 30) &* 0xBF58_476D_1CE4_E5B9
    bits = (bits ^ bits >> 27) &* 0x94D0_49BB_1331_11EB
    return Double((bits ^ bits >> 31) >> 11) * 0x1p-53
  }
}

extension PastAnswer {
  /// What counts of an answer that was just given.
  fileprivate init(_ record: AnswerRecord) {
    self.init(
      answeredAt: record.answeredAt, elapsedMs: record.elapsedMs, points: record.points,
      maxPoints: record.maxPoints, correct: record.correct, rating: record.rating,
      hinted: record.hinted, key: record.key, fresh: record.fresh)
  }
}
