/// What a class tells anybody who asks.
public struct LessonSummary: Hashable, Sendable {
  /// The version of the protocol that the server speaks.
  public let version: Int
  /// The permanent name of the lesson.
  public let lesson: String
  /// What the lesson is called.
  public let title: String
  /// What the class is called.
  public let className: String
  /// How the lesson is held.
  public let form: LessonForm
  /// What happens in it now.
  public let phase: LessonPhase
}

/// How a lesson is held.
public enum LessonForm: String, Hashable, Sendable {
  /// The instructor puts one question after the other.
  case live
  /// Everybody at his own pace.
  case homework
  /// As homework, with a time limit and results that are released later.
  case exam
}

/// What happens in a lesson.
public enum LessonPhase: String, Hashable, Sendable {
  /// It has not begun.
  case lobby
  /// A question is open.
  case question
  /// It takes no more answers.
  case closed
  /// Its key is shown.
  case revealed
  /// Whoever is first may answer.
  case buzz
  /// An anonymous vote.
  case poll
  /// A paper is being answered.
  case paper
  /// It has been handed in.
  case handedIn
  /// The results are there.
  case released
  /// It is over.
  case ended
}

/// Somebody whose name can be picked.
public struct RosterEntry: Hashable, Sendable {
  /// 学号
  public let number: String
  /// 姓名
  public let name: String
  /// 组别
  public let group: String?
  /// Whether another device has the name.
  public let isTaken: Bool
}

/// A place in a class.
public struct Membership: Hashable, Sendable {
  /// Proves who asks.
  public let token: String
  /// 学号
  public let number: String
  /// 姓名
  public let name: String
  /// 组别
  public let group: String?
  /// Whether the place was there already.
  public let isResumed: Bool
}

extension LessonSummary {
  init(_ reader: MessageReader) throws(MessageFault) {
    version = try reader.whole("protocol")
    // A newer server may have other words for the rest; that it is newer must be told all the same.
    guard version == ProtocolVersion.current else {
      (lesson, title, className) = ("", "", "")
      (form, phase) = (.live, .lobby)
      return
    }
    lesson = try reader.text("lesson")
    title = try reader.text("title")
    className = try reader.text("class")
    form = try reader.word("form", LessonForm.self)
    phase = try reader.word("phase", LessonPhase.self)
  }
}

/// The protocol that is spoken here.
public enum ProtocolVersion {
  /// The version.
  public static let current = 1
}

extension RosterEntry {
  init(_ reader: MessageReader) throws(MessageFault) {
    number = try reader.text("number")
    name = try reader.text("name")
    group = try reader.optionalText("group")
    isTaken = try reader.truth("taken")
  }
}

extension Membership {
  init(_ reader: MessageReader) throws(MessageFault) {
    let learner = try reader.object("learner") { (learner) throws(MessageFault) in
      (
        try learner.text("number"), try learner.text("name"), try learner.optionalText("group")
      )
    }
    (number, name, group) = learner
    token = try reader.text("token")
    isResumed = try reader.truth("resumed")
    // It goes into a line of the head of every request.
    guard !token.isEmpty, token.utf8.count <= 512,
      token.utf8.allSatisfy({ $0 > 0x20 && $0 < 0x7F })
    else { throw MessageFault(member: "token") }
  }
}
