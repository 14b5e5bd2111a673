internal import DurableFiles
internal import JSONText
internal import Quiz

extension SessionFile {
  /// Reads a session's file.
  public init(contentsOf path: String) throws(SessionError) {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileContents.bytes(of: path)
    } catch {
      throw .notRead(error)
    }
    try self.init(bytes, path: path)
  }

  /// Reads the bytes of a session's file; the path is only named in errors.
  public init(_ bytes: [UInt8], path: String) throws(SessionError) {
    try self.init(SessionLayout(bytes, path: path))
  }

  init(_ layout: SessionLayout) throws(SessionError) {
    do throws(SessionFault) {
      let header = try SessionHeader(layout)
      var events: [SessionEvent] = []
      events.reserveCapacity(layout.entries.count)
      for entry in layout.entries {
        events.append(try SessionEvent(ObjectReader(layout.text, object: entry)))
      }
      self.init(header: header, events: events, endsTorn: layout.endsTorn)
    } catch {
      throw SessionError(error, in: layout)
    }
  }
}

extension SessionHeader {
  init(_ layout: SessionLayout) throws(SessionFault) {
    let reader = ObjectReader(layout.text, members: layout.outline.members, offset: 0)
    self.init(
      id: SessionID(rawValue: cleanLine(try reader.string("id"))),
      mode: try reader.mode(), title: try reader.string("title"),
      learner: try reader.string("learner"), startedAt: try reader.time("startedAt"),
      finishedAt: try reader.finishedAt(),
      seed: try reader.value("seed", "应当是不小于 0 的整数") { range in
        UInt64(String(decoding: layout.text.bytes[range], as: UTF8.self))
      },
      banks: try reader.banks(), plan: try reader.plan(), lesson: try reader.lesson(),
      exam: try reader.exam())
  }
}

extension ObjectReader {
  func mode() throws(SessionFault) -> SessionMode {
    try value("mode", "应当是 \(SessionMode.allCases.map { $0.rawValue }.joined(separator: "、")) 之一") {
      range in
      text.string(at: range).flatMap(SessionMode.init(rawValue:))
    }
  }

  func finishedAt() throws(SessionFault) -> Timestamp? {
    text.kind(at: try range("finishedAt")) == .null ? nil : try time("finishedAt")
  }

  fileprivate func banks() throws(SessionFault) -> [BankStamp] {
    var banks: [BankStamp] = []
    for element in try elements("banks") {
      let bank = try ObjectReader(text, object: element)
      banks.append(
        BankStamp(
          id: BankID(rawValue: try bank.string("id")), title: try bank.string("title"),
          sha256: try bank.string("sha256")))
    }
    return banks
  }

  fileprivate func plan() throws(SessionFault) -> [QuestionReference] {
    var plan: [QuestionReference] = []
    for element in try elements("plan") {
      guard let question = reference(at: element) else {
        throw SessionFault(element.lowerBound, "plan 里应当都是“题库/题号”")
      }
      plan.append(question)
    }
    return plan
  }

  fileprivate func lesson() throws(SessionFault) -> LessonStamp? {
    guard has("lesson") else { return nil }
    return try LessonStamp(ObjectReader(text, object: try range("lesson")))
  }

  func exam() throws(SessionFault) -> ExamStamp? {
    guard has("exam") else { return nil }
    return try ExamStamp(ObjectReader(text, object: try range("exam")))
  }

  /// A question as one text, bank and name with a slash between.
  func reference(_ key: String) throws(SessionFault) -> QuestionReference {
    try value(key, "应当是“题库/题号”", reference(at:))
  }

  private func reference(at range: Range<Int>) -> QuestionReference? {
    guard let name = text.string(at: range), let slash = name.firstIndex(of: "/"),
      slash > name.startIndex, name.last != "/"
    else { return nil }
    return QuestionReference(
      bank: BankID(rawValue: String(name[..<slash])),
      question: QuestionID(rawValue: String(name[name.index(after: slash)...])))
  }
}
