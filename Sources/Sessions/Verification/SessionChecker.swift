internal import JSONText
internal import Quiz

/// Goes through a session's file and collects what is wrong with it.
struct SessionChecker {
  let layout: SessionLayout
  private(set) var problems: [SessionVerification.Problem] = []

  init(_ layout: SessionLayout) { self.layout = layout }

  mutating func check() {
    let header = checkHeader()
    checkEntries(header)
    if layout.endsTorn {
      remark(layout.entriesEnd, "最后一条没有写完整，不算数；下次接着做时会自动整理")
    }
  }

  private mutating func checkHeader() -> SessionHeader? {
    let reader = ObjectReader(layout.text, members: layout.outline.members, offset: 0)
    refuseUnknownKeys(reader, known: SessionKeys.header)
    let header: SessionHeader
    do throws(SessionFault) {
      try refuseEmpty(reader, "id")
      header = try SessionHeader(layout)
      for bank in try reader.elements("banks") {
        let bank = try ObjectReader(layout.text, object: bank)
        refuseUnknownKeys(bank, known: SessionKeys.bank)
        try refuseEmpty(bank, "id")
        if !isSHA256(try bank.string("sha256")) {
          fault(try bank.range("sha256").lowerBound, "sha256 应当是 64 位小写十六进制数")
        }
      }
      let name = layout.path.split(separator: "/").last ?? ""
      if name != "\(header.id.rawValue).json" {
        remark(try reader.range("id").lowerBound, "id 和文件名不同，文件改过名")
      }
      if let finishedAt = header.finishedAt, finishedAt.milliseconds < header.startedAt.milliseconds
      {
        remark(try reader.range("finishedAt").lowerBound, "结束时间早于开始时间，时钟可能调过")
      }
      for found in try LessonChecker(header, reader).check() { fault(found) }
      try checkExam(header, reader)
      let banks = Set(header.banks.map { $0.id })
      if let index = header.plan.firstIndex(where: { !banks.contains($0.bank) }) {
        let place = try reader.elements("plan")[index].lowerBound
        fault(place, "\(header.plan[index]) 的题库没有列在 banks 里")
      }
    } catch {
      fault(error)
      return nil
    }
    return header
  }

  private mutating func checkExam(
    _ header: SessionHeader, _ reader: ObjectReader
  ) throws(SessionFault) {
    guard let exam = header.exam else { return }
    let object = try ObjectReader(layout.text, object: try reader.range("exam"))
    refuseUnknownKeys(object, known: ExamStamp.keys)
    if header.mode != .exam {
      fault(try reader.range("mode").lowerBound, "只有 exam 才有 exam 这一项")
    }
    if exam.points.count != header.plan.count {
      fault(try object.range("points").lowerBound, "points 应当和 plan 的题数一样多")
    }
    for key in ["seconds", "passMark"] where try object.number(key) < 0 {
      fault(try object.range(key).lowerBound, "\(key) 不能小于 0")
    }
    for element in try object.elements("points") where layout.text.number(at: element) ?? 0 < 0 {
      fault(element.lowerBound, "分值不能小于 0")
    }
    if let blueprint = exam.blueprint, !isSHA256(blueprint) {
      fault(try object.range("blueprint").lowerBound, "blueprint 应当是 64 位小写十六进制数")
    }
  }

  private mutating func checkEntries(_ header: SessionHeader?) {
    var standing = StandingSteps<QuestionReference, Void>(
      replacingAnswers: header?.exam != nil)
    let plan = header.map { Set($0.plan) }
    let learners = Set(header?.lesson?.learners.map { $0.number } ?? [])
    var latest = header?.startedAt
    for entry in layout.entries {
      do throws(SessionFault) {
        let reader = try ObjectReader(layout.text, object: entry)
        let event = try SessionEvent(reader)
        refuseUnknownKeys(reader, known: SessionKeys.entry(event.kind))
        try refuseEmpty(reader, "bank")
        try refuseEmpty(reader, "question")
        if let plan, !plan.contains(event.question) {
          fault(try reader.range("question").lowerBound, "\(event.question) 不在本次练习的题目（plan）里")
        }
        if let latest, event.time.milliseconds < latest.milliseconds {
          remark(entry.lowerBound, "时间早于前一条，时钟可能调过")
        }
        latest = event.time
        if let header { try checkWhose(event, of: learners, header.mode, reader) }
        switch event {
        case .answer(let record):
          try check(record, reader)
          standing.answer(record.question, ())
        case .skip(let record):
          standing.skip(record.question)
        case .undo(let record):
          if !standing.undo(record.question) { fault(entry.lowerBound, "没有可以撤回的作答") }
        case .checklist(let record):
          try check(record, reader)
          if !standing.questions.contains(record.question) {
            fault(entry.lowerBound, "没有作答，却有自查")
          }
        case .rating(let record):
          if !standing.questions.contains(record.question) {
            fault(entry.lowerBound, "没有作答，却有回忆程度")
          }
        case .typing: try checkTyping(reader)
        case .note, .flag: break
        }
      } catch {
        fault(error)
      }
    }
  }

  /// In the record of a whole lesson every entry is an answer and says whose, and nowhere else.
  private mutating func checkWhose(
    _ event: SessionEvent, of learners: Set<String>, _ mode: SessionMode, _ reader: ObjectReader
  ) throws(SessionFault) {
    guard case .answer(let record) = event else {
      if !mode.isOfOneLearner {
        fault(try reader.range("kind").lowerBound, "一堂课的记录（class）里只有作答")
      }
      return
    }
    switch (record.by, mode.isOfOneLearner) {
    case (nil, true): break
    case (nil, false): fault(reader.offset, "缺少 by：一堂课的记录要写明是谁的答案")
    case (_?, true):
      fault(try reader.range("by").lowerBound, "只有一堂课的记录（class）才写 by")
    case (let by?, false):
      if !learners.contains(by) {
        fault(try reader.range("by").lowerBound, "by 的学号 \(by) 不在 lesson 的 learners 里")
      }
    }
  }

  private mutating func check(
    _ record: AnswerRecord, _ reader: ObjectReader
  ) throws(SessionFault) {
    if record.maxPoints < 0 {
      fault(try reader.range("maxPoints").lowerBound, "满分不能小于 0")
    }
    if record.points < 0 || record.points > record.maxPoints {
      fault(try reader.range("points").lowerBound, "得分应当在 0 和满分之间")
    }
    if record.correct, record.points < record.maxPoints {
      fault(try reader.range("correct").lowerBound, "记为全对，得分却不到满分")
    }
    if record.rules.contains("") {
      fault(try reader.range("rules").lowerBound, "rules 里的规则代码不能为空")
    }
    if reader.has("hinted"), try !reader.boolean("hinted") {
      fault(try reader.range("hinted").lowerBound, "没有看过提示时不写 hinted")
    }
    if reader.has("fresh"), try !reader.boolean("fresh") {
      fault(try reader.range("fresh").lowerBound, "没有重新学起时不写 fresh")
    }
    if try reader.integer("elapsedMs") < 0 {
      fault(try reader.range("elapsedMs").lowerBound, "用时不能小于 0")
    }
    if record.answeredAt.milliseconds < record.shownAt.milliseconds {
      remark(try reader.range("answeredAt").lowerBound, "作答时间早于出题时间，时钟可能调过")
    }
  }

  private mutating func checkTyping(_ reader: ObjectReader) throws(SessionFault) {
    let counts = [
      "elapsedMs", "characters", "right", "wrong", "missing", "extra", "corrections",
    ]
    for key in counts where try reader.integer(key) < 0 {
      fault(try reader.range(key).lowerBound, "\(key) 不能小于 0")
    }
    let slips = try reader.strings("slips")
    if slips.count > 100 || slips.contains("") {
      fault(try reader.range("slips").lowerBound, "slips 最多 100 条，不能有空的")
    }
  }

  private mutating func check(
    _ record: ChecklistRecord, _ reader: ObjectReader
  ) throws(SessionFault) {
    let items = record.ticked + record.unticked
    if items.isEmpty || items.contains("") || Set(items).count < items.count {
      fault(try reader.range("ticked").lowerBound, "自查的各条不能没有、为空或者重复")
    }
  }

  private mutating func refuseUnknownKeys(_ reader: ObjectReader, known: Set<String>) {
    for member in reader.members where !known.contains(member.key) {
      fault(member.keyRange.lowerBound, "不认识的键 \(cleanLine(member.key))")
    }
  }

  private mutating func refuseEmpty(_ reader: ObjectReader, _ key: String) throws(SessionFault) {
    if try reader.string(key).isEmpty { fault(try reader.range(key).lowerBound, "\(key) 不能为空") }
  }

  private mutating func fault(_ fault: SessionFault) { self.fault(fault.offset, fault.reason) }

  private mutating func fault(_ offset: Int, _ message: String) {
    add(.fault, offset, message)
  }

  private mutating func remark(_ offset: Int, _ message: String) {
    add(.remark, offset, message)
  }

  private mutating func add(
    _ severity: SessionVerification.Problem.Severity, _ offset: Int, _ message: String
  ) {
    problems.append(
      SessionVerification.Problem(
        severity: severity, position: layout.text.position(ofOffset: offset), message: message))
  }
}

private func isSHA256(_ text: String) -> Bool {
  text.utf8.count == 64
    && text.utf8.allSatisfy { byte in
      (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
        || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
    }
}
