import ClassroomClient
import DurableFiles
import LineEditing
import Quiz
import Sessions

/// Where an answer of several lines or parts is put together before it is sent.
@MainActor
final class AnswerSheet {
  /// What comes of a line.
  enum Outcome: Equatable {
    /// The answer is complete.
    case answer(String)
    /// The next part is asked.
    case nextPart
    /// The draft goes on.
    case goesOn
    /// The editor is wanted.
    case edit
    /// The draft is to be seen.
    case show
    /// Something is to be said.
    case said(String)
  }

  let question: ClassQuestion
  private let takesPartByPart: Bool
  private let reference: QuestionReference
  private let drafts: DraftStore
  private let learner: String
  /// What was typed for the parts before the present one.
  private var answers: [String] = []
  /// The document so far.
  private(set) var lines: [String]

  /// - Parameters:
  ///   - question: What is answered.
  ///   - lesson: The permanent name of the lesson, for finding a draft again.
  ///   - learner: Whose draft it is.
  ///   - shell: Knows where drafts are kept, and whether a person types.
  init(_ question: ClassQuestion, lesson: String, learner: String, in shell: Shell) {
    self.question = question
    self.learner = learner
    takesPartByPart = shell.terminal.isInteractive && !question.parts.isEmpty
    reference = QuestionReference(
      bank: BankID(rawValue: "class-\(lesson)"), question: QuestionID(rawValue: question.id))
    drafts = DraftStore(directory: shell.store.directory)
    lines = []
    guard question.takesDocument, shell.terminal.isInteractive else { return }
    let draft = drafts.text(of: reference, by: learner)
    lines = draft.isEmpty ? [] : DraftLines.taken(draft).lines
  }

  /// The part that is asked, from 0; `nil` where the question is asked as a whole.
  var part: Int? { takesPartByPart ? answers.count : nil }

  /// Whether something would be lost if another question came.
  var isBegun: Bool { !lines.isEmpty || !answers.isEmpty }

  /// Takes a line that is no command of the class.
  func take(_ line: String) -> Outcome {
    if question.takesDocument { return takeOfDocument(line) }
    guard takesPartByPart, !line.contains(where: { "|｜".contains($0) || $0.isNewline }) else {
      return .answer(line)
    }
    let word = TypedForms.trimmed(TypedForms.folded(line)).lowercased()
    if Self.wordsForBack.contains(word) {
      guard let typed = answers.popLast() else { return .said("这是第 1 小题。") }
      return .said("第 \(answers.count + 1) 小题重答，原来\(typed.isEmpty ? "跳过了" : "答的是：\(typed)")。")
    }
    answers.append(Self.wordsForSkip.contains(word) ? "" : line)
    guard answers.count == question.parts.count else { return .nextPart }
    defer { answers = [] }
    return .answer(answers.joined(separator: " | "))
  }

  private static let wordsForBack = ["u", "back", "撤回"]
  private static let wordsForSkip = ["s", "skip", "跳过"]

  /// What can be typed at a part instead of an answer.
  static let partWords = wordsForBack + wordsForSkip

  private func takeOfDocument(_ line: String) -> Outcome {
    switch line.contains(where: \.isNewline) ? nil : DraftLines.command(line) {
    case .end: return document()
    case .cancel: return .said(lines.isEmpty ? "还没有动笔。" : "停下了，草稿还在。")
    case .clear:
      lines = []
      keep()
      return .said("草稿清空了。")
    case .edit: return .edit
    case .show: return .show
    case nil:
      let (taken, ends) = DraftLines.taken(line)
      lines += taken
      keep()
      return ends ? document() : .goesOn
    }
  }

  private func document() -> Outcome {
    lines.isEmpty
      ? .said("还没有写。直接写或者粘贴，写完另起一行输入 完；e 用编辑器写。")
      : .answer(lines.joined(separator: "\n"))
  }

  private func keep() {
    // What cannot be put on the disk is still here until the learner leaves.
    try? drafts.save(lines.joined(separator: "\n"), of: reference, by: learner)
  }

  /// Lets the learner write in an editor.
  ///
  /// - Parameters:
  ///   - shell: Whose terminal the editor gets.
  ///   - stored: What was handed in before, to go on with where there is no draft.
  /// - Returns: What is to be said afterwards.
  func edit(in shell: Shell, from stored: GivenAnswer?) -> String {
    if lines.isEmpty, let stored, !stored.answer.isEmpty {
      lines = DraftLines.taken(stored.answer).lines
    }
    guard let editor = DraftEditor(shell.variable) else {
      return "没有找到编辑器。可以设置 EDITOR 再来，或者直接在这里写、粘贴。"
    }
    do throws(FileError) {
      let path = try drafts.put(lines.joined(separator: "\n"), reference, learner)
      _ = editor.edit(path, on: shell.terminal)
      let bytes = try FileContents.bytes(of: path, limit: DraftStore.limit + 1)
      guard let text = DraftStore.text(bytes) else { return "编辑器存下的不是 UTF-8 文字，或者太长，没有收。" }
      lines = text.isEmpty ? [] : DraftLines.taken(text).lines
      keep()
    } catch {
      return "草稿文件没有写成，可以直接在这里写、粘贴。\n\(error)"
    }
    return lines.isEmpty ? "编辑器里没有存下文字。" : "从编辑器收到 \(lines.count) 行。输入 完 交上去，e 接着改。"
  }

  /// Forgets the draft, because it is stored.
  func clear() {
    lines = []
    answers = []
    if question.takesDocument { drafts.remove(reference, learner) }
  }
}
