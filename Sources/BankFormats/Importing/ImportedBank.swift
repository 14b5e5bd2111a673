/// What a reader made of a file.
public struct ImportedBank: Sendable {
  /// The permanent name, where the file has one.
  public var id: String?
  /// The name that learners know, where the file has one.
  public var title: String?
  /// What it trains, where the file says so.
  public var summary: String?
  /// The questions in the order of the file.
  public var questions: [ImportedQuestion]
  /// What is in the file and in no question, with the reason: heads, page numbers, chrome of sites.
  public var leftOut: [ImportRemark]

  /// Begins with nothing.
  public init(
    id: String? = nil, title: String? = nil, summary: String? = nil,
    questions: [ImportedQuestion] = [], leftOut: [ImportRemark] = []
  ) {
    self.id = id
    self.title = title
    self.summary = summary
    self.questions = questions
    self.leftOut = leftOut
  }

  /// The questions of some standings as a bank.
  public func bank(_ standings: Set<ImportedQuestion.Standing>) -> AuthoredBank {
    AuthoredBank(
      id: id, title: title, summary: summary,
      questions: questions.filter { standings.contains($0.standing) }.map(\.question))
  }
}

/// A question with its place in the file and what is to be said of it.
public struct ImportedQuestion: Sendable {
  /// What was understood.
  public var question: AuthoredQuestion
  /// The line, or the row of a table, where it begins, from 1.
  public var line: Int
  /// What the author should look at.
  public var remarks: [ImportRemark]
  /// The lines of its members where they are known and not ``line``, by the names that a bank file
  /// has for them: `key`, `explanation`.
  public var memberLines: [String: Int]

  /// Puts a question and its place together.
  public init(
    _ question: AuthoredQuestion, line: Int, remarks: [ImportRemark] = [],
    memberLines: [String: Int] = [:]
  ) {
    self.question = question
    self.line = line
    self.remarks = remarks
    self.memberLines = memberLines
  }

  /// The line of a member, or where the question begins.
  public func line(of member: String) -> Int { memberLines[member] ?? line }

  /// What may be done with a question.
  public enum Standing: String, CaseIterable, Sendable {
    /// It can be asked as it is.
    case ready = "可导入"
    /// It can be asked, but somebody should look at it first.
    case doubtful = "存疑"
    /// It lacks something without which it cannot be asked; it is kept apart.
    case draft = "草稿"
    /// It contradicts itself.
    case wrong = "有错"
  }

  /// What may be done with it: as the worst remark says.
  public var standing: Standing {
    let gravities = remarks.map(\.gravity)
    if gravities.contains(.error) { return .wrong }
    if gravities.contains(.incomplete) { return .draft }
    return gravities.contains(.doubt) ? .doubtful : .ready
  }
}

/// Something that a reader noticed: where, what stands there, and why it is told.
public struct ImportRemark: Hashable, Sendable {
  /// How much it matters.
  public enum Gravity: Hashable, Sendable {
    /// Good to know.
    case note
    /// It was understood in one of several ways.
    case doubt
    /// Something is missing without which nobody can ask or mark the question.
    case incomplete
    /// It cannot be right: a key that names no choice.
    case error
  }

  /// How much it matters.
  public let gravity: Gravity
  /// The line, or the row of a table, from 1.
  public let line: Int
  /// What stands there, at most ``excerptLength`` characters of it.
  public let text: String
  /// Why it is told, in Chinese, without a full stop.
  public let reason: String

  /// The length of an excerpt in characters.
  public static let excerptLength = 40

  /// Notes something.
  public init(_ gravity: Gravity, line: Int, text: String, reason: String) {
    self.gravity = gravity
    self.line = line
    self.text =
      text.unicodeScalars.count > Self.excerptLength
      ? String(String.UnicodeScalarView(text.unicodeScalars.prefix(Self.excerptLength))) + "……"
      : text
    self.reason = reason
  }
}
