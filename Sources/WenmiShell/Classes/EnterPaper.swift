import Classroom
import DurableFiles
import JSONText
import LineEditing
import Quiz
import Sessions

/// `class enter`, 登分: types in what learners wrote on paper.
enum EnterPaper: ClassAction {
  static let names = ["enter", "登分", "录入"]
  static let usage = "enter [班] [考试] [--second]"
  static let summary = "登分：一人一行录入答卷；--second 换一个人复录，核对"

  static func run(_ words: [String], in shell: Shell) async throws {
    var wish = EntryWish()
    var names: [String] = []
    for word in words {
      switch word {
      case "--second", "复录", "二录": wish.isSecond = true
      case "--dry-run": wish.isTrial = true
      case _ where word.hasPrefix("--"):
        throw ShellProblem("class enter 没有 \(word.prefix(20)) 这个选项。可以写 --second、--dry-run。")
      default: names.append(word)
      }
    }
    wish.className = names.first ?? ""
    wish.exam = names.dropFirst().joined(separator: " ")
    _ = try await shell.enterPapers(wish)
  }
}

/// Which exam's papers are typed in, and how.
public struct EntryWish: Sendable {
  /// The class; empty where it is clear.
  public var className = ""
  /// The exam, by its title or a beginning of it; empty where only one is open.
  public var exam = ""
  /// 复录: whether somebody types all of it in again, to be compared.
  public var isSecond = false
  /// Whether nothing is kept.
  public var isTrial = false

  /// Asks for the exam that is open.
  public init() {}
}

extension Shell {
  /// Types in papers for a script.
  ///
  /// - Parameter wish: Which exam.
  /// - Returns: ``ExitStatus/findings`` where a line was doubtful.
  public func enter(_ wish: EntryWish) async -> ExitStatus {
    await settlingClass { try await enterPapers(wish) }
  }

  fileprivate func enterPapers(_ wish: EntryWish) async throws -> ExitStatus {
    let held = try classWithPaper(named: wish.className)
    let id = try await paperExam(of: held, named: wish.exam)
    let folder = LessonFolder(path: classStore.folder(of: held.id))
    let book = try EntryBook(folder, id, library, isSecond: wish.isSecond, isTrial: wish.isTrial)
    if let copy = book.setAside { say("流水末尾有一段读不出，前面的都在；原样留了一份：\(copy)。") }
    let missing = book.lesson.questions.count { $0 == nil }
    guard missing == 0 else {
      throw ShellProblem(
        "题库里少了这份卷子的 \(missing) 题，不能登分。请把出卷时的题库放回 QuestionBanks。", exitStatus: .data)
    }
    warnOfChangedBanks(since: book.lesson.header)
    return try await EntryDesk(book, in: self).run()
  }

  /// Says which banks are not what they were when a paper was printed: its choices may stand in
  /// another order now.
  func warnOfChangedBanks(since header: LessonHeader) {
    let now = Dictionary(
      library.banks.map { ($0.id, Digest.sha256Hex(of: $0.text.bytes)) },
      uniquingKeysWith: { first, _ in first })
    let changed = header.banks.filter { now[$0.id] != $0.sha256 }.map(\.title)
    guard !changed.isEmpty else { return }
    StandardError.write(
      "注意：出卷以后题库改过（\(changed.joined(separator: "、"))）。请拿印好的卷子核对题目和选项的次序；不一样的，把出卷时的题库放回来再用。\n"
    )
  }

  /// The exam on paper that was meant, of those that are not over.
  func paperExam(of held: TrainingClass, named name: String) async throws -> String {
    let folder = LessonFolder(path: classStore.folder(of: held.id))
    let open = folder.papers.compactMap { id in
      (try? folder.lesson(id, library)).map { (id: id, header: $0.header) }
    }
    let fitting = open.filter { name.isEmpty || $0.header.title.hasPrefix(name) || $0.id == name }
    if let whole = fitting.first(where: { $0.header.title == name }) { return whole.id }
    switch fitting.count {
    case 1: return fitting[0].id
    case 0:
      guard open.isEmpty else {
        let titles = open.map(\.header.title).joined(separator: "、")
        throw ShellProblem("没有找到“\(name.prefix(40))”。没有登完的有：\(titles)。")
      }
      completeRecords(of: held)
      throw ShellProblem(
        "“\(held.title)”没有要登分的纸面考试。出卷：class paper \(held.id) 保密 20 -o 文件夹", exitStatus: .data)
    default: return try await chosen(of: fitting, held)
    }
  }

  private func chosen(
    of open: [(id: String, header: LessonHeader)], _ held: TrainingClass
  ) async throws -> String {
    let titles = open.map { "\($0.header.title)（\($0.header.startedAt.day)）" }
    guard terminal.isInteractive else {
      throw ShellProblem(
        "没有登完的考试不止一场：\(titles.joined(separator: "、"))。请写明哪一场，如 class enter \(held.id) \(open[0].header.title)"
      )
    }
    say("没有登完的考试：")
    for (place, title) in titles.enumerated() { say("  \(place + 1)  \(title)") }
    guard case .line(let answer) = await read("哪一场？[1-\(open.count)] "),
      let number = Int(TypedForms.trimmed(TypedForms.folded(answer))),
      open.indices.contains(number - 1)
    else { throw ShellProblem("没有登分。") }
    return open[number - 1].id
  }

  /// The class that a name means, or without a name the only one with an open exam on paper.
  private func classWithPaper(named name: String) throws -> TrainingClass {
    if name.isEmpty, let ids = try? classStore.ids() {
      let open = ids.filter { !LessonFolder(path: classStore.folder(of: $0)).papers.isEmpty }
      if open.count == 1 { return try heldClass(named: open[0].rawValue) }
    }
    return try heldClass(named: name)
  }
}
