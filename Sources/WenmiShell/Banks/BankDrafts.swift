import BankFormats
import DurableFiles
#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Questions that are not fit for a bank yet, in a file of plain text among the user's own banks that
/// people mend.
///
/// What is in the file is never given up: before it is written over, it is copied to a name that
/// was not used yet.
struct BankDrafts {
  /// The bank.
  let id: String
  /// Reads and writes the file.
  let work: BankFileWork

  var path: String { "\(work.home.banks)/\(id).drafts.txt" }

  /// Adds questions to the file, less those that are in it already.
  func add(_ questions: [AuthoredQuestion], title: String? = nil) throws {
    guard !questions.isEmpty else { return }
    let format = try Self.format()
    var bank = AuthoredBank(id: id, title: title, summary: "没有导入的题，改好以后再导入。")
    if FileManager.default.fileExists(atPath: path) {
      try copyAside()
      // One that cannot be read any more has its copy.
      if let before = try? work.read(path, as: format).authored {
        bank.title = before.title ?? bank.title
        bank.questions = before.questions
      }
    }
    bank.questions += questions.filter { !bank.questions.contains($0) }
    try write(bank, format)
  }

  /// Leaves nothing in the file but these questions; without any, the file goes.
  func replace(with questions: [AuthoredQuestion], title: String?) throws {
    try copyAside()
    guard !questions.isEmpty else {
      try? FileManager.default.removeItem(atPath: path)
      return
    }
    try write(
      AuthoredBank(id: id, title: title, summary: "没有导入的题，改好以后再导入。", questions: questions),
      try Self.format())
  }

  private static func format() throws -> any BankFormat {
    guard let format = BankFormatCatalog.named("text") else {
      throw ShellProblem("没有题库文本这种格式。请重新安装。", exitStatus: .data)
    }
    return format
  }

  private func write(_ bank: AuthoredBank, _ format: any BankFormat) throws {
    let exported: ExportedBank
    do throws(BankFileError) {
      exported = try format.write(bank)
    } catch {
      throw ShellProblem("\(error)", exitStatus: .data)
    }
    if let lost = exported.losses.first(where: \.isWhole) {
      throw ShellProblem("第 \(lost.question) 题写不进 \(path)：\(lost.what)。", exitStatus: .data)
    }
    try work.write(exported.bytes, to: path, force: true)
  }

  /// Copies the file to the first free name of the folder for earlier editions.
  private func copyAside() throws {
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileContents.bytes(of: path)
    } catch {
      throw ShellProblem("\(error)", exitStatus: .data)
    }
    var number = 1
    let name = { "\(work.home.banks)/.edits/\(id).drafts-\(number).txt" }
    while FileManager.default.fileExists(atPath: name()) { number += 1 }
    try work.write(bytes, to: name(), force: false)
  }
}
