import Quiz
import Sessions
import Study

/// `learn`, 学新题: asks what was never answered, topics by turns.
enum LearnCommand: ShellCommand {
  static let names = ["learn", "学", "学习", "学新题", "新题"]
  static let usage = "[题库|主题|题型] [题数]"
  static let summary = "学没做过的题，先易后难，主题轮着来"

  static func arguments(in shell: Shell) -> [[String]] { DrillCommand.scopes(in: shell) }

  static func run(_ words: [String], in shell: Shell) async throws -> ShellOutcome {
    guard let request = try await request(StudyLine(words), in: shell) else { return .goOn }
    return try await Drill.start(request, in: shell).outcome
  }

  /// What is to be asked; nil where nothing is, which is said.
  static func request(_ line: StudyLine, in shell: Shell) async throws -> DrillRequest? {
    let target = try shell.scope(line.scope)
    let record = await shell.studyRecord()
    let new = target.entries.filter { record[$0.reference].due == nil && !$0.kind.takesDocument }
    guard !new.isEmpty else {
      shell.say(
        "\(line.scope.isEmpty ? "题库" : "“\(target.title)”")里的题都做过了。输入 review 复习，或者 drill 再练。")
      return nil
    }
    let limit = shell.study.settings.newPerDay
    let left = limit - DailyTally(of: Timestamp.now().day, in: record).new
    guard left > 0 else {
      shell.say(
        "今天已学 \(limit - left) 道新题，到了每天 \(limit) 题的上限。先 review 复习；要多学，输入 settings 新题 \(limit - left + 10) 调高上限。"
      )
      return nil
    }
    let order = LearningOrder.order(shell.learningFacts(of: new))
    return DrillRequest(
      mode: .learn, title: line.scope.isEmpty ? "学新题" : "学新题 \(target.title)",
      plan: Array(order.prefix(min(line.count ?? 10, left))))
  }
}

extension Shell {
  /// What decides in which order questions are learnt.
  func learningFacts(of entries: [QuestionBank.Entry]) -> [LearningOrder.Facts] {
    let syllabus = (try? Syllabus.read(folders: home.bankFolders)) ?? nil
    let places = Dictionary(
      (syllabus?.points ?? []).enumerated().map { ($1.id, $0) }, uniquingKeysWith: { $1 })
    let presumption = Presumption(in: self)
    return entries.compactMap { entry in
      guard let outline = library.bank(entry.reference.bank)?.outline(of: entry) else { return nil }
      return LearningOrder.Facts(
        question: entry.reference, topic: entry.topic.root,
        point: outline.points.compactMap { places[$0] }.min(),
        level: outline.level.flatMap { Question.Level.allCases.firstIndex(of: $0) } ?? 2,
        difficulty: outline.difficulty,
        isPresumedKnown: presumption.isKnown(entry.reference))
    }
  }
}
