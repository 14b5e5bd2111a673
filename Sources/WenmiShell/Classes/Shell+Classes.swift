public import Classroom
import LineEditing

extension Shell {
  /// The classes.
  public var classStore: ClassStore { ClassStore(directory: home.classes) }

  /// The class that was meant: its name, the beginning of it, or none where there is only one.
  func trainingClass(_ name: String) throws -> TrainingClass {
    try classStore.load(classStore.find(name))
  }

  /// Does something with classes for a script and says what went wrong.
  ///
  /// - Parameter work: What is done.
  /// - Returns: What the process should return.
  public func settlingClass(_ work: () async throws -> ExitStatus) async -> ExitStatus {
    do {
      return try await work()
    } catch let error as ClassError {
      StandardError.write("\(error)\n")
      return error.exitStatus
    } catch {
      return fail(error)
    }
  }

  /// Says what was noticed in a roster, what is doubtful first.
  func tell(_ remarks: [RosterRemark], of file: String) {
    guard !remarks.isEmpty else { return }
    var screen = screen()
    let doubts = remarks.filter { $0.gravity != .note }
    let notes = remarks.filter { $0.gravity == .note }
    for remark in doubts.prefix(30) {
      screen.paragraph("请核对：\(remark.described(in: file))", hanging: 2)
    }
    if doubts.count > 30 { screen.paragraph("……还有 \(doubts.count - 30) 处请核对") }
    for remark in notes.prefix(12) {
      screen.paragraph(remark.described(in: file), hanging: 2, tone: .faint)
    }
    if notes.count > 12 { screen.paragraph("……还有 \(notes.count - 12) 处说明", tone: .faint) }
    show(screen)
  }

  /// Asks a person something that is not done without a yes.
  func agrees(to question: String) async -> Bool {
    guard case .line(let answer) = await read("\(question) [y/N] ") else { return false }
    return ["y", "yes", "是", "好", "对", "ｙ"].contains(
      answer.lowercased().filter { !$0.isWhitespace })
  }
}

extension ClassError {
  /// What the process returns where this went wrong.
  var exitStatus: ExitStatus {
    switch self {
    case .faultyRoster: .findings
    case .unknownClass, .severalClasses, .badTitle, .alreadyThere: .usage
    case .notRead, .notWritten, .damaged, .newerVersion, .inUse, .unreadableRoster: .data
    }
  }
}

extension Learner {
  /// `03 张三`
  var label: String { "\(number) \(name)" }
}
