import Quiz
import Sessions
import Study

extension Shell {
  /// The record of all that the learner did; an empty one where the files cannot be read, which is
  /// said.
  func studyRecord() async -> StudyRecord {
    do {
      return try await study.record()
    } catch {
      complain("\(error)\n")
      return StudyRecord(learner: learner, scheduler: study.settings.scheduler)
    }
  }

  /// Whether a question can be asked in a line: it is in a bank, and no whole document.
  func canAsk(_ question: QuestionReference) -> Bool {
    library.bank(question.bank)?.entry(question.question).map { !$0.kind.takesDocument } ?? false
  }

  /// How long an answer usually takes this learner.
  func pace(_ record: StudyRecord) -> Pace {
    let library = library
    return Pace(record) { library.bank($0.bank)?.entry($0.question)?.kind }
  }

  /// The seconds that one answer of a kind takes, feedback and all, as far as is known.
  func secondsForAnswer(_ question: QuestionReference, _ pace: Pace) -> Double {
    guard let kind = library.bank(question.bank)?.entry(question.question)?.kind,
      let usual = pace[kind]
    else { return Self.usualSeconds }
    // Reading what is said of the answer takes about as long as a short question.
    return usual / 1000 + 8
  }

  /// A guess for whoever has not answered anything yet.
  static let usualSeconds = 30.0

  /// The questions that a word means; all of them without one.
  func scope(_ words: [String]) throws -> DrillTarget {
    try DrillCommand.target(named: words.joined(separator: " "), in: library)
  }
}

extension Timestamp {
  /// Seconds since 1970, as the schedule reckons.
  var seconds: Double { Double(milliseconds) / 1000 }
}

/// The words of a line after its command: a scope and a number of questions.
struct StudyLine {
  let scope: [String]
  let count: Int?

  /// Names both.
  init(scope: [String], count: Int?) {
    self.scope = scope
    self.count = count
  }

  /// Takes the last word for a number where it is one.
  init(_ words: [String]) throws {
    if let last = words.last, let number = Int(last) {
      guard (1...1000).contains(number) else { throw ShellProblem("题数请写 1 至 1000。") }
      count = number
      scope = Array(words.dropLast())
    } else {
      count = nil
      scope = words
    }
  }
}

/// Spans of time as people say them.
enum TimeSpan {
  /// The time from now until something is due: `10 分钟`, `5 天`, `3.5 个月`.
  static func words(seconds: Double) -> String {
    let days = seconds / 86_400
    if seconds < 90 { return "1 分钟" }
    if seconds < 3600 { return "\(Int((seconds / 60).rounded())) 分钟" }
    if days < 1 { return "\(Int((seconds / 3600).rounded())) 小时" }
    if days < 60 { return "\(Int(days.rounded())) 天" }
    if days < 730 { return "\(tenths(days / 30.44)) 个月" }
    return "\(tenths(days / 365.25)) 年"
  }

  private static func tenths(_ number: Double) -> String {
    let tenths = Int((number * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  /// Minutes for people to plan with: `不到 1 分钟`, `大约 12 分钟`.
  static func about(seconds: Double) -> String {
    seconds < 60 ? "不到 1 分钟" : "大约 \(Int((seconds / 60).rounded())) 分钟"
  }
}
