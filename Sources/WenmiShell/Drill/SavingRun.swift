import LineEditing
import Quiz
import Sessions

/// What asks questions and puts what is said of them on the disk: a drill, a placement test.
@MainActor
protocol SavingRun: AnyObject {
  /// What comes after a question.
  associatedtype Step
  var shell: Shell { get }
  var log: DrillLog { get }
  /// The step with which it ends.
  static func leaving(_ ending: DrillRun.Ending) -> Step
  /// Prints a sentence, unless only the result is wanted.
  func say(_ text: String)
}

extension SavingRun {
  /// Saves an event, asking what to do for as long as that fails.
  ///
  /// - Parameters:
  ///   - event: What happened.
  ///   - work: Done while the disk takes the event; again at every attempt.
  /// - Returns: `nil` when it is on the disk.
  func save(_ event: SessionEvent, meanwhile work: () -> Void = {}) async -> Step? {
    while true {
      do {
        try await log.append(event, meanwhile: work)
        shell.historyChanged()
        return nil
      } catch {
        report(error)
      }
      guard shell.terminal.isInteractive else { return Self.leaving(.unsaved) }
      shell.say("[回车] 再存一次   [w 目录] 改存别处   [q] 退出（只丢这一题）")
      guard case .line(let line) = await shell.read("> ") else { return Self.leaving(.unsaved) }
      let words = TypedForms.trimmed(line).split(maxSplits: 1, whereSeparator: \.isWhitespace)
      switch words.first.map({ TypedForms.folded(String($0)).lowercased() }) {
      case "q", "quit", "退出": return Self.leaving(.unsaved)
      case "w" where words.count == 2:
        do { try await log.move(to: String(words[1])) } catch { report(error) }
      default: continue
      }
    }
  }

  /// Says what is wrong with the session's file.
  func report(_ error: SessionError) { shell.complain("\(error)\n") }

  /// Writes down what the learner notes about a question.
  func note(_ text: String, on reference: QuestionReference) async -> Step? {
    guard !text.isEmpty else {
      say("笔记写在后面，如：note 先看隶属关系")
      return nil
    }
    let step = await save(.note(NoteRecord(question: reference, at: .now(), text: text)))
    if step == nil { say("记下了。") }
    return step
  }
}
