internal import JSONText

/// What can be asked of a class, one request each.
public struct ClassLink: Sendable {
  /// Where the class is held.
  public let address: ServerAddress
  private let client: HTTPClient

  /// Names a class; nothing is asked yet.
  public init(_ address: ServerAddress) {
    self.address = address
    client = HTTPClient(address: address)
  }

  // MARK: Before joining

  /// What lesson is held there.
  public func lesson() async throws(ClassProblem) -> LessonSummary {
    let answer = try await send(HTTPRequest(path: "/lesson", time: .seconds(8)))
    // A redirect or an error of something else that listens there.
    guard answer.head.status == 200 || answer.head.contentType == "application/json" else {
      throw .notAClass
    }
    let summary = try read(answer) { (reader) throws(MessageFault) in try LessonSummary(reader) }
    guard summary.version == ProtocolVersion.current else { throw .otherVersion(summary.version) }
    return summary
  }

  /// Who can be picked.
  public func roster(code: String) async throws(ClassProblem) -> [RosterEntry] {
    var request = HTTPRequest(path: "/roster", body: body(("code", .text(code))))
    request.limit = 8 << 20
    return try read(await send(request)) { (reader) throws(MessageFault) in
      try reader.objects("learners") { (entry) throws(MessageFault) in try RosterEntry(entry) }
    }
  }

  /// Takes a place.
  ///
  /// - Parameters:
  ///   - code: The six digits.
  ///   - number: 学号 or 姓名, as typed.
  ///   - device: 32 hexadecimal digits that are this device's own.
  /// - Returns: The place.
  /// - Throws: ``ClassProblem``.
  public func join(
    code: String, number: String, device: String
  ) async throws(ClassProblem) -> Membership {
    let request = HTTPRequest(
      path: "/join",
      body: body(("code", .text(code)), ("number", .text(number)), ("device", .text(device))))
    return try read(await send(request)) { (reader) throws(MessageFault) in
      try Membership(reader)
    }
  }

  // MARK: As a learner

  /// Votes.
  public func vote(
    _ option: Int, in poll: String, token: String
  ) async throws(ClassProblem) {
    try expectStored(
      await send(
        HTTPRequest(
          path: "/polls", token: token,
          body: body(("poll", .text(poll)), ("option", .number(option))))))
  }

  /// Tries to be first.
  ///
  /// - Returns: Whether this learner was, and who was.
  public func buzz(
    question: String, token: String
  ) async throws(ClassProblem) -> (isFirst: Bool, by: String?) {
    let request = HTTPRequest(
      path: "/buzz", token: token, body: body(("question", .text(question))))
    return try read(await send(request)) { (reader) throws(MessageFault) in
      (try reader.truth("first"), try reader.optionalText("by"))
    }
  }

  /// The questions of a homework or an exam.
  public func paper(token: String) async throws(ClassProblem) -> ClassPaper {
    var request = HTTPRequest(path: "/paper", token: token)
    request.limit = 16 << 20
    return try read(await send(request)) { (reader) throws(MessageFault) in
      try ClassPaper(reader)
    }
  }

  /// Hands the paper in; nothing can be changed after that.
  public func handIn(token: String) async throws(ClassProblem) {
    try expectStored(
      await send(HTTPRequest(path: "/hand-in", token: token, body: Array("{}".utf8))))
  }

  /// The learner's own result.
  public func result(token: String) async throws(ClassProblem) -> LessonResult {
    var request = HTTPRequest(path: "/result", token: token)
    request.limit = 16 << 20
    return try read(await send(request)) { (reader) throws(MessageFault) in
      try LessonResult(reader)
    }
  }

  /// The bytes of the learner's own session file.
  public func record(token: String) async throws(ClassProblem) -> [UInt8] {
    var request = HTTPRequest(path: "/record", token: token)
    request.limit = 16 << 20
    let answer = try await send(request)
    guard answer.head.status == 200 else { throw .refused(Refusal(answer)) }
    return answer.body
  }

  /// Sends an answer.
  func answer(
    _ typed: String, to question: String, token: String
  ) async throws(ClassProblem) -> (mine: GivenAnswer, feedback: ClassFeedback?) {
    let request = HTTPRequest(
      path: "/answers", token: token,
      body: body(("question", .text(question)), ("answer", .text(typed))))
    return try read(await send(request)) { (reader) throws(MessageFault) in
      guard try reader.truth("stored"), try reader.text("question") == question else {
        throw MessageFault(member: "stored")
      }
      return (
        try reader.optionalObject("mine") { (it) throws(MessageFault) in try GivenAnswer(it) }
          ?? GivenAnswer(answer: typed, words: typed, source: .device),
        try reader.optionalObject("feedback") { (it) throws(MessageFault) in
          try ClassFeedback(it)
        }
      )
    }
  }

  /// Listens until the stream ends.
  ///
  /// - Parameters:
  ///   - token: The learner's.
  ///   - take: Gets every event; returns whether to go on.
  /// - Throws: ``ClassProblem``; an end without a reason is ``TransferProblem/cutOff``.
  func listen(
    token: String, take: @escaping @Sendable (EventStreamParser.Event) -> Bool
  ) async throws(ClassProblem) {
    let listener = StreamListener(take)
    var request = HTTPRequest(path: "/events", token: token)
    request.accepts = "text/event-stream"
    request.time = nil
    let head: HTTPHead
    do throws(TransferProblem) {
      head = try await client.run(request) { head, piece in listener.take(head, piece) }
    } catch {
      throw .transfer(error)
    }
    if head.status != 200 {
      throw .refused(Refusal(HTTPAnswer(head: head, body: listener.refusal)))
    }
    guard head.contentType == "text/event-stream" else { throw .notAClass }
    throw .transfer(.cutOff)
  }

  // MARK: Reading

  private func send(_ request: HTTPRequest) async throws(ClassProblem) -> HTTPAnswer {
    do throws(TransferProblem) {
      return try await client.send(request)
    } catch {
      throw .transfer(error)
    }
  }

  private func read<Found>(
    _ answer: HTTPAnswer, _ read: (MessageReader) throws(MessageFault) -> Found
  ) throws(ClassProblem) -> Found {
    guard answer.head.status == 200 else {
      // Redirects lead elsewhere, where the token must not go.
      if (300..<400).contains(answer.head.status) { throw .notAClass }
      throw .refused(Refusal(answer))
    }
    do throws(MessageFault) {
      return try read(MessageReader(answer.body))
    } catch {
      throw .notAClass
    }
  }

  private func expectStored(_ answer: HTTPAnswer) throws(ClassProblem) {
    let isStored = try read(answer) { (reader) throws(MessageFault) in
      try reader.truth("stored")
    }
    guard isStored else { throw .notAClass }
  }

  private func body(_ members: (String, JSONValue)...) -> [UInt8] {
    JSONValue.object(members.map { JSONValue.Member($0.0, $0.1) }).bytes
  }
}
