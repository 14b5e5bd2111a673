internal import JSONText
internal import Quiz

/// Goes through what a session's file says of its lesson and collects what is wrong with it.
struct LessonChecker {
  private let header: SessionHeader
  private let file: ObjectReader
  private var faults: [SessionFault] = []

  /// Begins with nothing found.
  ///
  /// - Parameters:
  ///   - header: what was read of the beginning of the file.
  ///   - file: the members of the file.
  init(_ header: SessionHeader, _ file: ObjectReader) {
    self.header = header
    self.file = file
  }

  /// The faults in no order.
  consuming func check() throws(SessionFault) -> [SessionFault] {
    guard let lesson = header.lesson else {
      if !header.mode.isOfOneLearner {
        add(try file.range("mode").lowerBound, "一堂课的记录（class）应当有 lesson")
      }
      return faults
    }
    let reader = try ObjectReader(file.text, object: try file.range("lesson"))
    try checkKeys(reader)
    try checkLearners(lesson, reader)
    try checkNumbers(lesson, reader)
    try checkQuestions(lesson, reader)
    return faults
  }

  private mutating func checkKeys(_ reader: ObjectReader) throws(SessionFault) {
    refuseUnknownKeys(reader, of: LessonStamp.self)
    try refuseEmpty(reader, "classID")
    try refuseEmpty(reader, "lessonID")
    for learner in try reader.readers("learners") {
      refuseUnknownKeys(learner, of: LessonLearner.self)
      try refuseEmpty(learner, "number")
      for loss in try learner.readers("focusLosses") {
        refuseUnknownKeys(loss, of: LessonFocusLoss.self)
      }
    }
    for award in try reader.readers("awards") {
      refuseUnknownKeys(award, of: LessonAward.self)
      try refuseEmpty(award, award.has("group") ? "group" : "learner")
    }
    for call in try reader.readers("calls") {
      refuseUnknownKeys(call, of: LessonCall.self)
      try refuseEmpty(call, "learner")
    }
    for poll in try reader.readers("polls") {
      refuseUnknownKeys(poll, of: LessonPoll.self)
      for option in try poll.readers("options") {
        refuseUnknownKeys(option, of: LessonPoll.Option.self)
      }
    }
    for question in try reader.readers("asked") {
      refuseUnknownKeys(question, of: LessonQuestion.self)
      for answer in try question.readers("answers") {
        refuseUnknownKeys(answer, of: LessonQuestion.Answer.self)
      }
    }
    for remark in try reader.readers("remarks") {
      refuseUnknownKeys(remark, of: LessonRemark.self)
    }
  }

  private mutating func checkLearners(
    _ lesson: LessonStamp, _ reader: ObjectReader
  ) throws(SessionFault) {
    switch header.mode {
    case .class: break
    case .lesson, .exam:
      if lesson.learners.count != 1 {
        add(reader.offset, "学员自己的课堂记录里，learners 应当正好一人")
      }
    case .drill, .learn, .review, .mistakes, .cram, .placement, .typing:
      add(try file.range("mode").lowerBound, "只有 lesson、exam 和 class 才有 lesson")
    }
    var known = Set<String>()
    for (learner, place) in zip(lesson.learners, try reader.readers("learners"))
    where !known.insert(learner.number).inserted {
      add(try place.range("number").lowerBound, "学号 \(learner.number) 在 learners 里不止一次")
    }
  }

  /// Whoever got points or was called must be among the learners.
  private mutating func checkNumbers(
    _ lesson: LessonStamp, _ reader: ObjectReader
  ) throws(SessionFault) {
    let known = Set(lesson.learners.map { $0.number })
    for (award, place) in zip(lesson.awards, try reader.readers("awards")) {
      guard case .learner(let number) = award.recipient, !known.contains(number) else { continue }
      add(try place.range("learner").lowerBound, "学号 \(number) 不在 learners 里")
    }
    for (call, place) in zip(lesson.calls, try reader.readers("calls"))
    where !known.contains(call.learner) {
      add(try place.range("learner").lowerBound, "学号 \(call.learner) 不在 learners 里")
    }
  }

  private mutating func checkQuestions(
    _ lesson: LessonStamp, _ reader: ObjectReader
  ) throws(SessionFault) {
    let plan = Set(header.plan)
    for (question, place) in zip(lesson.asked, try reader.readers("asked")) {
      if !plan.contains(question.question) {
        add(
          try place.range("question").lowerBound, "\(question.question) 不在本次练习的题目（plan）里")
      }
      if question.correct > question.answered {
        add(try place.range("correct").lowerBound, "答对的人不能比作答的人多")
      }
    }
  }

  private mutating func refuseUnknownKeys<Part: LessonPart>(
    _ reader: ObjectReader, of part: Part.Type
  ) {
    for member in reader.members where !Part.keys.contains(member.key) {
      add(member.keyRange.lowerBound, "不认识的键 \(cleanLine(member.key))")
    }
  }

  private mutating func refuseEmpty(_ reader: ObjectReader, _ key: String) throws(SessionFault) {
    if cleanLine(try reader.string(key)).isEmpty {
      add(try reader.range(key).lowerBound, "\(key) 不能为空")
    }
  }

  private mutating func add(_ offset: Int, _ reason: String) {
    faults.append(SessionFault(offset, reason))
  }
}
