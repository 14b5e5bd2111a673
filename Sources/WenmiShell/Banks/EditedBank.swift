import BankFormats
import DurableFiles
import Quiz
#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A bank, or one question of it, as plain text that somebody works on with an editor.
struct EditedBank {
  /// The id of the bank.
  let id: String
  /// The question, where only one is worked on.
  let question: String?
  /// The bank as it is now; without questions where it is new.
  let bank: AuthoredBank
  private let home: Home

  /// What is wrong with a text that was edited.
  struct Complaint {
    /// The line of the text, from 1.
    let line: Int
    let message: String
    /// Whether the text cannot become a bank at all.
    let blocks: Bool
    /// Whether learners should not get it so.
    var isError = false
  }

  /// What a text would become.
  struct Outcome {
    let complaints: [Complaint]
    /// `nil` where something blocks.
    let candidate: BankCandidate?
    /// What is different from before.
    let diff: BankDiff
  }

  init(id: String, question: String?, bank: AuthoredBank, home: Home) {
    self.id = id
    self.question = question
    self.bank = bank
    self.home = home
  }

  /// Where the bank file goes, wherever the bank came from.
  var path: String { "\(home.banks)/\(id).json" }
  /// Where the text lies while it is worked on, and stays until it is saved.
  var workingPath: String {
    "\(editFolder)/\(id)\(question.map { "--\($0)" } ?? "").txt"
  }
  /// Where the edition before the last saving is kept.
  var previousPath: String { "\(editFolder)/\(id).json" }
  private var editFolder: String { "\(home.banks)/.edits" }

  /// The text that was left the last time, if any.
  var leftText: String? {
    leftBytes.map { String(decoding: $0, as: UTF8.self) }
  }

  private var leftBytes: [UInt8]? {
    try? FileContents.bytes(of: workingPath, limit: ImportLimits.fileSize)
  }

  /// The bank, or the one question, as text.
  func text() throws -> String {
    var shown = bank
    shown.id = id
    if let question {
      shown = AuthoredBank(questions: bank.questions.filter { $0.id == question })
    }
    do throws(BankFileError) {
      return String(decoding: try Self.format().write(shown).bytes, as: UTF8.self)
    } catch {
      throw ShellProblem("\(error)", exitStatus: .data)
    }
  }

  private static func format() throws(BankFileError) -> any BankFormat {
    guard let format = BankFormatCatalog.named("text") else {
      throw BankFileError(name: "text", reason: "没有题库文本这种格式", remedy: "请重新安装")
    }
    return format
  }

  /// Puts a text where an editor can work on it.
  func put(_ text: String) throws {
    do throws(FileError) {
      try home.makeBanks()
      try Folder.make(editFolder)
      try AtomicFile.write(
        Array(text.utf8), to: workingPath, existing: .replaced, permissions: 0o600)
    } catch {
      throw ShellProblem("题库文件夹不能写，没法编辑。\(error)", exitStatus: .data)
    }
  }

  /// Takes in the text as it was left, in whatever encoding the editor writes: what it would become,
  /// and what is wrong with it, line by line.
  func outcome() throws -> Outcome {
    let imported: ImportedBank
    do throws(BankFileError) {
      imported = try BankFormatCatalog.read(
        BankFile(name: workingPath, bytes: leftBytes ?? []), as: try Self.format()
      ).bank
    } catch {
      return Outcome(
        complaints: [
          Complaint(
            line: error.line ?? 1, message: "\(error.reason)。\(error.remedy)。", blocks: true)
        ], candidate: nil, diff: BankDiff(from: bank, to: bank))
    }
    var complaints = Self.complaints(about: imported)
    var edited = bank
    let completed = QuestionCompletion().completed(imported.bank(Self.all))
    if completed.withoutTopic > 0 {
      for found in imported.questions where (found.question.topic ?? "").isEmpty {
        complaints.append(
          Complaint(line: found.line, message: "没有主题。请写一行，如 主题：文种/函", blocks: true))
      }
    }
    if let question {
      guard completed.bank.questions.count == 1, var only = completed.bank.questions.first else {
        complaints.append(
          Complaint(
            line: 1, message: "这里只改一道题，现在有 \(completed.bank.questions.count) 道。", blocks: true))
        return Outcome(
          complaints: complaints, candidate: nil, diff: BankDiff(from: bank, to: bank))
      }
      // Its name ties it to what learners have answered.
      only.id = question
      edited.questions = bank.questions.map { $0.id == question ? only : $0 }
    } else {
      edited.questions = completed.bank.questions
      edited.title = imported.title ?? bank.title
      edited.summary = imported.summary ?? bank.summary
    }
    let diff = BankDiff(from: bank, to: edited)
    guard !complaints.contains(where: \.blocks) else {
      return Outcome(complaints: complaints, candidate: nil, diff: diff)
    }
    do throws(BankError) {
      let candidate = try BankCandidate(edited, id: id, path: path)
      complaints += lintComplaints(candidate, imported)
      return Outcome(
        complaints: complaints.sorted { $0.line < $1.line }, candidate: candidate, diff: diff)
    } catch {
      complaints.append(
        Complaint(line: 1, message: "\(error.reason)。\(error.remedy)。", blocks: true))
      return Outcome(complaints: complaints, candidate: nil, diff: diff)
    }
  }

  private static let all = Set(ImportedQuestion.Standing.allCases)

  private static func complaints(about imported: ImportedBank) -> [Complaint] {
    let remarks = imported.questions.flatMap(\.remarks) + imported.leftOut
    return remarks.compactMap { remark in
      guard remark.gravity != .note else { return nil }
      let text = remark.text.isEmpty ? "" : "“\(remark.text)”"
      return Complaint(
        line: remark.line, message: "\(text)\(remark.reason)。",
        blocks: remark.gravity == .error || remark.gravity == .incomplete)
    }
  }

  /// What the check of banks says, at the lines where the questions stand in the text.
  private func lintComplaints(_ candidate: BankCandidate, _ imported: ImportedBank) -> [Complaint] {
    let lines = Dictionary(
      imported.questions.compactMap { found in found.question.id.map { ($0, found.line) } },
      uniquingKeysWith: { first, _ in first })
    return candidate.findings.compactMap { finding in
      let id = finding.question?.rawValue
      if let question, id != question { return nil }
      let line = question == nil ? id.flatMap { lines[$0] } : imported.questions.first?.line
      return Complaint(
        line: line ?? 1, message: "\(finding.isError ? "错误" : "建议") \(id ?? "")：\(finding.message)",
        blocks: false, isError: finding.isError)
    }
  }

  /// Puts the bank in place of the one before, which is kept beside it, and takes the text away.
  ///
  /// - Returns: Whether there was one before.
  /// - Throws: ``ShellProblem`` where it could not be written; the text stays.
  func save(_ candidate: BankCandidate) throws -> Bool {
    let before = try? FileContents.bytes(of: path)
    do throws(FileError) {
      if let before {
        try AtomicFile.write(before, to: previousPath, existing: .replaced, permissions: 0o600)
      }
      try AtomicFile.write(
        candidate.bytes, to: path, existing: .replaced,
        permissions: BankFileWork.permissions(of: path))
    } catch {
      throw ShellProblem(
        "没有存上，写的都还在 \(workingPath)。\(error)", exitStatus: .data)
    }
    putAway()
    return before != nil
  }

  /// Takes the text away.
  func putAway() { try? FileManager.default.removeItem(atPath: workingPath) }
}
