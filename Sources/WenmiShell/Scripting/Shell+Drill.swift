import LineEditing
import Quiz
import Sessions
import Study

/// What a script asks of a drill.
public struct DrillWish: Sendable {
  /// A bank, a topic or a kind of question; empty for all.
  public var target = ""
  /// How many questions at most.
  public var count = 10
  /// Chance; with one given, it alone decides which questions come and in which order.
  public var seed: UInt64?
  /// Seconds for each question.
  public var secondsPerQuestion: Int?
  /// Whether only the result is printed, as JSON.
  public var isJSON = false

  /// Ten questions of everything.
  public init() {}
}

extension Shell {
  /// Drills with answers from a person or one a line from a pipe.
  ///
  /// - Parameter wish: What is asked for.
  /// - Returns: What the process should return.
  public func drill(_ wish: DrillWish) async -> ExitStatus {
    settleLearner()
    // A seed alone decides; everything else asks what was answered before.
    if wish.seed == nil { readHistoryAhead() }
    do {
      let options = DrillOptions(
        secondsPerQuestion: wish.secondsPerQuestion, isQuiet: wish.isJSON)
      // Whoever asks for a bank that is broken should hear why it is not there.
      if DrillTarget(wish.target, in: library) == nil { reportFaults() }
      guard (1...1000).contains(wish.count) else { throw ShellProblem("题数请写 1 至 1000。") }
      let target = try DrillCommand.target(named: wish.target, in: library)
      let request = DrillRequest(
        title: target.title, entries: target.entries, count: wish.count, seed: wish.seed,
        options: options)
      let result = try await Drill.start(request, in: self)
      if wish.isJSON { terminal.write(try JSONOutput.text(DrillReport(result))) }
      return result.ending == .unsaved ? .data : .done
    } catch {
      return fail(error)
    }
  }

  /// Goes on with a session that was left.
  ///
  /// - Parameter name: The session's name, or an end of it; `nil` for the latest.
  /// - Returns: What the process should return.
  public func resume(_ name: String?) async -> ExitStatus {
    settleLearner()
    do {
      let result = try await ResumeCommand.goOn(with: name, in: self)
      return result.ending == .unsaved ? .data : .done
    } catch {
      return fail(error)
    }
  }

  /// Says what went wrong on standard error.
  ///
  /// - Parameter error: What was thrown.
  /// - Returns: What the process should return.
  public func fail(_ error: any Error) -> ExitStatus {
    if let problem = error as? ShellProblem {
      StandardError.write(problem.message + "\n")
      return problem.exitStatus
    }
    StandardError.write("\(error)\n")
    return .data
  }

  /// Does a command of the prompt for a script.
  func perform(_ command: any ShellCommand.Type, _ words: [String]) async -> ExitStatus {
    do {
      _ = try await command.run(words, in: self)
      return .done
    } catch {
      return fail(error)
    }
  }

  /// Takes the learner of the latest session where none was named, without asking.
  func settleLearner() {
    guard learner.isEmpty else { return }
    try? change(learner: store.latestLearner() ?? "学员")
  }
}

/// A drill's result for a script.
struct DrillReport: Encodable {
  /// One question of it.
  struct Item: Encodable {
    let question: String
    let response: String
    let points: Double
    let maxPoints: Double
    let correct: Bool
    let elapsedMs: Int
    let rules: [String]
  }

  let session: String?
  let file: String?
  let learner: String
  let title: String
  let seed: UInt64
  let finished: Bool
  let planned: Int
  let answered: Int
  let skipped: Int
  let correct: Int
  let points: Double
  let maxPoints: Double
  let items: [Item]

  @MainActor
  init(_ result: Drill.Result) {
    let log = result.log
    let progress = log.progress
    session = log.path == nil ? nil : log.header.id.rawValue
    file = log.path
    learner = log.header.learner
    title = log.header.title
    seed = log.header.seed
    finished = result.ending == .finished
    planned = log.header.plan.count
    answered = progress.answered
    skipped = progress.skipped.count
    correct = progress.correct
    points = progress.points
    maxPoints = progress.maxPoints
    items = progress.answers.map {
      Item(
        question: $0.question.description, response: $0.response, points: $0.points,
        maxPoints: $0.maxPoints, correct: $0.correct, elapsedMs: $0.elapsedMs, rules: $0.rules)
    }
  }
}
