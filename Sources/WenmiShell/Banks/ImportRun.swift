import BankFormats
import DurableFiles
import JSONText
import Quiz
import Sessions
#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// What is asked of an import.
public struct ImportWish: Sendable {
  /// The file; `-` for standard input.
  public var file = ""
  /// The format; `nil` or `auto` to find it out.
  public var format: String?
  /// The bank that the questions go into; `nil` for one named after the file.
  public var bank: String?
  /// What learners call a new bank; `nil` for what the file says.
  public var title: String?
  /// The topic of questions that name none.
  public var topic: String?
  /// Whether something is written; otherwise it is a trial.
  public var applies = false
  /// Whether doubtful questions go into the bank too.
  public var takesDoubtful = false
  /// Whether every question is listed, not only those with something to say of.
  public var listsAll = false
  /// Whether the result is for a machine.
  public var isJSON = false

  /// A trial of nothing yet.
  public init() {}
}

/// A file that was read to be imported, and what would become of it.
struct ImportRun {
  let wish: ImportWish
  let source: BankFileWork.Named
  /// Where the questions go.
  let bankID: String
  let path: String
  /// Where the rest is kept.
  let drafts: BankDrafts
  /// Those that go into the bank, made complete.
  let completion: QuestionCompletion.Result
  /// Those that are kept apart.
  let unfit: [AuthoredQuestion]
  /// What is to be said of an installed bank that the written one comes before.
  let hidingNote: String?
  private let existing: AuthoredBank?
  private let work: BankFileWork

  /// Reads the file and compares it with the banks that are there; writes nothing.
  init(_ wish: ImportWish, library: QuestionLibrary, home: Home) throws {
    self.wish = wish
    let work = BankFileWork(home: home)
    self.work = work
    let format = try BankFileWork.format(named: wish.format)
    var source = try work.read(wish.file, as: format)
    if let topic = wish.topic { try Self.check(topic: topic) }
    let digest = "imported-" + Digest.sha256Hex(of: Array(wish.file.utf8)).prefix(8)
    bankID = wish.bank ?? source.bank.id ?? BankFileWork.id(from: wish.file, otherwise: digest)
    try BankFileWork.check(id: bankID)
    path = work.path(of: bankID)
    drafts = BankDrafts(id: bankID, work: work)
    hidingNote = work.hidesInstalled(bankID) ? work.hidingNote(bankID) : nil
    var bank = source.bank
    bank.remarkKnown(Self.known(in: library))
    source = BankFileWork.Named(
      name: source.name, path: source.path, bank: bank, format: source.format)
    self.source = source
    existing = try library.bank(BankID(rawValue: bankID)).map { known in
      try work.whole(known.path)
    }
    var completer = QuestionCompletion(topic: wish.topic)
    completer.prefix = "q-"
    completion = completer.completed(
      bank.bank(wish.takesDoubtful ? [.ready, .doubtful] : [.ready]),
      avoiding: Set(existing?.questions.compactMap(\.id) ?? []))
    unfit =
      bank.bank(wish.takesDoubtful ? [.draft, .wrong] : [.doubtful, .draft, .wrong]).questions
  }

  private static func check(topic: String) throws {
    let root = String(topic.prefix { $0 != "/" })
    guard BankLint.topics.contains(root) else {
      throw ShellProblem("没有“\(root)”这个主题。可用的有：\(BankLint.topics.joined(separator: " "))。")
    }
  }

  /// What every question of the banks asks, with its name.
  private static func known(in library: QuestionLibrary) -> [String: String] {
    var known: [String: String] = [:]
    for bank in library.banks {
      guard
        let read = try? BankFormatCatalog.read(BankFile(name: bank.path, bytes: bank.text.bytes))
      else { continue }
      for imported in read.bank.questions {
        known[imported.question.signature] = "\(bank.id)/\(imported.question.id ?? "")"
      }
    }
    return known
  }

  /// How many questions have come how far.
  func count(_ standing: ImportedQuestion.Standing) -> Int {
    source.bank.questions.count { $0.standing == standing }
  }

  /// Whether somebody should look at something.
  var isClean: Bool { source.bank.questions.allSatisfy { $0.standing == .ready } }

  /// Writes the bank, and what is not fit for it into a file of its own.
  ///
  /// - Throws: ``ShellProblem`` where a topic is missing, or a file cannot be written.
  func apply() throws {
    guard completion.withoutTopic == 0 else {
      throw ShellProblem(
        "有 \(completion.withoutTopic) 题没有主题，没有写文件。请加 --topic 写明，如 --topic 文种。\n可用的有：\(BankLint.topics.joined(separator: " "))。"
      )
    }
    let candidate = try completion.bank.questions.isEmpty ? nil : candidate()
    if Self.isSameFile(source.path, drafts.path) {
      // What goes into the bank leaves the drafts only when it is there.
      if let candidate { try write(candidate) }
      try drafts.replace(with: unfit, title: source.bank.title)
    } else {
      // What is kept apart first: if that fails, the bank is as it was.
      try drafts.add(unfit, title: source.bank.title)
      if let candidate { try write(candidate) }
    }
  }

  private func candidate() throws -> BankCandidate {
    var bank = existing ?? AuthoredBank()
    bank.id = bankID
    bank.title = wish.title ?? existing?.title ?? source.bank.title ?? bankID
    bank.summary =
      existing?.summary ?? source.bank.summary ?? "从 \(Self.lastName(wish.file)) 导入的题。"
    bank.questions += completion.bank.questions
    do throws(BankError) {
      // Nothing is written that could not be opened again.
      return try BankCandidate(bank, id: bankID, path: path)
    } catch {
      throw ShellProblem("读到的题组不成题库，没有写文件。\n\(error)", exitStatus: .data)
    }
  }

  private func write(_ candidate: BankCandidate) throws {
    try work.write(candidate.bytes, to: path, force: existing != nil)
  }

  private static func isSameFile(_ first: String, _ second: String) -> Bool {
    let resolved = { (path: String) in
      URL(fileURLWithPath: path).standardizedFileURL.resolvingSymlinksInPath().path
    }
    return resolved(first) == resolved(second)
  }

  private static func lastName(_ path: String) -> String {
    path.split(separator: "/").last.map(String.init) ?? path
  }
}
