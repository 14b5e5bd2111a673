/// All that a learner's screen shows of a lesson; it always comes whole.
public struct LessonState: Hashable, Sendable {
  /// The learner as the class knows him.
  public struct Me: Hashable, Sendable {
    /// 学号
    public let number: String
    /// 姓名
    public let name: String
    /// 组别
    public let group: String?
    /// The points so far.
    public let points: Double
  }

  /// Grows with every change.
  public let version: Int
  /// The server's clock, in milliseconds since the beginning of 1970.
  public let now: Int
  /// The permanent name of the lesson.
  public let lesson: String
  /// What the lesson is called.
  public let title: String
  /// How it is held.
  public let form: LessonForm
  /// What happens now.
  public let phase: LessonPhase
  /// Whether it stands still.
  public let isPaused: Bool
  /// What the instructor says to all.
  public let message: String?
  /// Who is looking.
  public let me: Me
  /// The question that is on now.
  public let question: ClassQuestion?
  /// When it closes, or the paper, by the server's clock.
  public let deadline: Int?
  /// What has been answered.
  public let mine: GivenAnswer?
  /// The key, once it is shown.
  public let reveal: Reveal?
  /// How the answer was marked, once the key is shown.
  public let feedback: ClassFeedback?
  /// The vote that is on now.
  public let poll: ClassPoll?
  /// Whether it is about being first.
  public let buzz: Buzz?
  /// The points of all, while they are shown.
  public let scoreboard: Scoreboard?
  /// What is special about an exam.
  public let exam: ExamTerms?
  /// When the paper was handed in, by the server's clock.
  public let handedInAt: Int?
  /// Whether the result can be fetched.
  public let isResultReady: Bool
}

/// An anonymous vote.
public struct ClassPoll: Hashable, Sendable {
  /// Names it in votes.
  public let id: String
  /// What it is about.
  public let text: String
  /// What there is to vote for.
  public let options: [String]
  /// What was voted for, from 0.
  public let mine: Int?
  /// The votes for each option, once it is closed.
  public let counts: [Int]?
}

/// A round in which the first may answer.
public struct Buzz: Hashable, Sendable {
  /// Who was first; `nil` while nobody was.
  public let by: String?
}

/// The points of a class.
public struct Scoreboard: Hashable, Sendable {
  /// A group.
  public struct Group: Hashable, Sendable {
    /// What it is called.
    public let name: String
    /// Its points.
    public let points: Double
    /// How many are in it.
    public let members: Int?
  }

  /// A learner.
  public struct Place: Hashable, Sendable {
    /// From 1; the same for the same points.
    public let rank: Int
    /// 姓名
    public let name: String
    /// 组别
    public let group: String?
    /// The points.
    public let points: Double
  }

  /// The groups, the first one first.
  public let groups: [Group]
  /// The learners, the first one first.
  public let learners: [Place]
  /// How it was reckoned.
  public let note: String
}

/// What is special about an exam.
public struct ExamTerms: Hashable, Sendable {
  /// Whether it is noted when somebody leaves the page.
  public let focusIsLogged: Bool
  /// Whether answers are marked at once.
  public let givesFeedback: Bool
  /// How many questions there are.
  public let questions: Int?
  /// How long it takes.
  public let minutes: Int?
}

extension LessonState {
  init(_ reader: MessageReader) throws(MessageFault) {
    guard try reader.whole("protocol") == ProtocolVersion.current else {
      throw MessageFault(member: "protocol")
    }
    version = try reader.whole("version")
    now = try reader.whole("now")
    lesson = try reader.text("lesson")
    title = try reader.optionalText("title") ?? ""
    form = try reader.word("form", LessonForm.self)
    phase = try reader.word("phase", LessonPhase.self)
    isPaused = try reader.truth("paused")
    message = try reader.optionalText("message")
    me = try reader.object("me") { (me) throws(MessageFault) in
      Me(
        number: try me.text("number"), name: try me.text("name"),
        group: try me.optionalText("group"), points: try me.optionalNumber("points") ?? 0)
    }
    question = try reader.optionalObject("question") { (it) throws(MessageFault) in
      try ClassQuestion(it)
    }
    deadline = try reader.optionalWhole("deadline")
    mine = try reader.optionalObject("mine") { (it) throws(MessageFault) in try GivenAnswer(it) }
    reveal = try reader.optionalObject("reveal") { (it) throws(MessageFault) in try Reveal(it) }
    feedback = try reader.optionalObject("feedback") { (it) throws(MessageFault) in
      try ClassFeedback(it)
    }
    poll = try reader.optionalObject("poll") { (it) throws(MessageFault) in try ClassPoll(it) }
    buzz = try reader.optionalObject("buzz") { (it) throws(MessageFault) in
      Buzz(by: try it.optionalText("by"))
    }
    scoreboard = try reader.optionalObject("scoreboard") { (it) throws(MessageFault) in
      try Scoreboard(it)
    }
    exam = try reader.optionalObject("exam") { (it) throws(MessageFault) in try ExamTerms(it) }
    handedInAt = try reader.optionalWhole("handedInAt")
    isResultReady = try reader.truth("resultReady")
  }
}

extension ClassPoll {
  fileprivate init(_ reader: MessageReader) throws(MessageFault) {
    id = try reader.text("id")
    text = try reader.text("text")
    options = try reader.texts("options")
    mine = try reader.optionalWhole("mine")
    let counts = try reader.wholes("counts")
    self.counts = counts.count == options.count && !counts.isEmpty ? counts.map { max(0, $0) } : nil
  }
}

extension Scoreboard {
  fileprivate init(_ reader: MessageReader) throws(MessageFault) {
    groups = try reader.objects("groups") { (group) throws(MessageFault) in
      Group(
        name: try group.text("name"), points: try group.number("points"),
        members: try group.optionalWhole("members"))
    }
    learners = try reader.objects("learners") { (place) throws(MessageFault) in
      Place(
        rank: try place.whole("rank"), name: try place.text("name"),
        group: try place.optionalText("group"), points: try place.number("points"))
    }
    note = try reader.optionalText("note") ?? ""
  }
}

extension ExamTerms {
  fileprivate init(_ reader: MessageReader) throws(MessageFault) {
    focusIsLogged = try reader.truth("focusIsLogged")
    givesFeedback = try reader.truth("feedback")
    questions = try reader.optionalWhole("questions")
    minutes = try reader.optionalWhole("minutes")
  }
}
