internal import JSONText
internal import Quiz

/// What a history needs of one session, taken out of the bytes without decoding the entries.
struct SessionExtract {
  let summary: SessionSummary
  /// The answers that stand; the questions are numbers of the table that was given.
  let answers: [(question: Int, answer: PastAnswer)]

  /// Reads a file quickly where it is laid out as it was written, and strictly where it is not.
  ///
  /// The quick way does not look at what it does not need, such as the responses.
  init(_ bytes: [UInt8], path: String, _ table: inout QuestionTable) throws(SessionError) {
    if let quick = SessionExtract(writtenBytes: bytes, path: path, &table) {
      self = quick
      return
    }
    let layout = try SessionLayout(bytes, path: path, picking: EntryReader.keys)
    do throws(SessionFault) {
      try self.init(layout, &table)
    } catch {
      throw SessionError(error, in: layout)
    }
  }

  private init?(writtenBytes bytes: [UInt8], path: String, _ table: inout QuestionTable) {
    guard let head = SessionHead(bytes, before: .entries) else { return nil }
    var standing = StandingSteps<Int, PastAnswer>(replacingAnswers: head.reader.has("exam"))
    let isRead = bytes.withUnsafeBufferPointer { bytes in
      var lines = EntryLines(bytes, from: head.listStart)
      return lines.read(into: &standing, &table)
    }
    guard isRead else { return nil }
    try? self.init(head.reader, path: path, standing, endsTorn: false)
  }

  private init(_ layout: SessionLayout, _ table: inout QuestionTable) throws(SessionFault) {
    let reader = ObjectReader(layout.text, members: layout.outline.members, offset: 0)
    var standing = StandingSteps<Int, PastAnswer>(replacingAnswers: reader.has("exam"))
    for index in layout.entries.indices {
      try EntryReader(layout, index).read(into: &standing, &table)
    }
    try self.init(reader, path: layout.path, standing, endsTorn: layout.endsTorn)
  }

  private init(
    _ reader: ObjectReader, path: String, _ standing: StandingSteps<Int, PastAnswer>,
    endsTorn: Bool
  ) throws(SessionFault) {
    var (correct, points, maxPoints) = (0, 0.0, 0.0)
    for answer in standing.answers {
      if answer.correct { correct += 1 }
      points += answer.points
      maxPoints += answer.maxPoints
    }
    // What is left out on a paper counts as well.
    if let paper = try reader.exam() { maxPoints = max(maxPoints, paper.maxPoints) }
    answers = zip(standing.questions, standing.answers).map { ($0, $1) }
    summary = SessionSummary(
      id: SessionID(rawValue: cleanLine(try reader.string("id"))), path: path,
      mode: try reader.mode(), title: cleanLine(try reader.string("title")),
      learner: cleanLine(try reader.string("learner")), startedAt: try reader.time("startedAt"),
      finishedAt: try reader.finishedAt(), planned: try reader.elements("plan").count,
      done: standing.count, answered: answers.count, correct: correct, points: points,
      maxPoints: maxPoints, endsTorn: endsTorn)
  }
}
