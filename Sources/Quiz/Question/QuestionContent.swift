/// What belongs to one kind of question: its payload, how it is shown, read, marked and checked.
///
/// One file a kind; ``QuestionKind`` lists them. Nothing here prints or reads a terminal.
public protocol QuestionContent: Decodable, Sendable {
  /// The name of the kind that learners know.
  static var title: String { get }
  /// The members it has in a bank beside those of every question.
  static var members: Set<String> { get }
  /// What those of them hold that are objects, or arrays of objects.
  static var innerMembers: [String: Set<String>] { get }

  /// What the learner sees below the stem; never the key. A seed of 0 leaves choices in the order of
  /// the bank, for whoever looks at the question itself.
  func page(shuffledBy seed: UInt64) -> QuestionPage
  /// Takes an answer as people really type it.
  func read(_ typed: String, on page: QuestionPage) throws(ResponseProblem) -> Response
  /// What is kept of an answer that ``read(_:on:)`` has refused and nobody will be asked for again.
  func unread(_ typed: String, on page: QuestionPage) -> Response
  /// Marks an answer that ``read(_:on:)`` has accepted.
  func mark(_ response: Response, on page: QuestionPage, of question: Question) -> Mark
  /// The key as one would say it, for a learner who gives up.
  func revealedKey(on page: QuestionPage) -> String
  /// What the key is, in whatever words, so that a change of it can be noticed; the same however the
  /// question is worded. `nil` where there is no one key.
  var keyIdentity: String? { get }
  /// A canonical answer in words that can be read without the page.
  func words(for canonical: String) -> String
  /// What helps with every question of the kind, without the answer; `nil` where it depends on the
  /// topic.
  var advice: String? { get }
  /// What no rule can judge, for a person to tick; it earns nothing.
  var checklist: [String] { get }
  /// What tells a question from others of its kind whose stems say the same; `nil` where the stem
  /// and all that stands below it do.
  var signature: [String]? { get }
  /// The questions within the question, in order; empty in most kinds.
  var parts: [Question] { get }
  /// The text that is worth reading for itself, as ``QuestionKind/proseOrigin`` says; `nil` in most
  /// kinds.
  var prose: [String]? { get }
  /// What is wrong with the question itself.
  func faults(in question: Question) -> [QuestionFault]
}

extension QuestionContent {
  /// Most kinds ask for what their topic teaches.
  public var advice: String? { nil }

  /// Most kinds are judged by rules alone.
  public var checklist: [String] { [] }

  /// Most questions are told apart by all that they show.
  public var signature: [String]? { nil }

  /// Most keys are told by what is revealed of them.
  public var keyIdentity: String? { revealedKey(on: page(shuffledBy: 0)) }

  /// Most questions ask one thing.
  public var parts: [Question] { [] }

  /// Most questions have no text worth reading for itself.
  public var prose: [String]? { nil }

  /// Most answers are a line, which is kept as it was typed.
  public func unread(_ typed: String, on page: QuestionPage) -> Response {
    Response(stored: typed)
  }

  /// Most answers are words already.
  public func words(for canonical: String) -> String { canonical }

  /// Most kinds have no objects among their members.
  public static var innerMembers: [String: Set<String>] { [:] }
}

/// What is wrong with a question of a bank, as a person would say it.
public struct QuestionFault: Hashable, Sendable {
  /// Whether the question may be asked all the same.
  public enum Gravity: Sendable {
    /// The question cannot be marked, or its answer is wrong.
    case error
    /// The question gives something away or reads badly.
    case advice
  }

  /// How bad it is.
  public let gravity: Gravity
  /// What is wrong and what to do, in Chinese.
  public let message: String
  /// The member it stands in, to find its line; `nil` for the whole question.
  public let member: String?
  /// The part of the question that it stands in, from 0; `nil` for the question itself.
  public private(set) var part: Int?

  /// Records what makes a question unusable.
  public static func error(_ message: String, in member: String? = nil) -> Self {
    Self(gravity: .error, message: message, member: member)
  }

  /// Records what makes a question worse than it could be.
  public static func advice(_ message: String, in member: String? = nil) -> Self {
    Self(gravity: .advice, message: message, member: member)
  }
  /// The fault as one of a part of a question.
  ///
  /// - Parameter place: Which part, from 0.
  /// - Returns: The same fault, saying where it is.
  func inPart(_ place: Int) -> Self {
    var fault = Self(
      gravity: gravity, message: "第 \(place + 1) 小题：\(message)", member: member)
    fault.part = place
    return fault
  }
}
