import BankFormats
import DurableFiles
import Quiz
#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Bank files as commands name, read and write them.
struct BankFileWork {
  /// The folders: banks are read from all of them and written to the user's own.
  let home: Home

  /// A bank that a command named: by its id, or a file in any format.
  struct Named {
    /// What the user called it.
    let name: String
    let path: String
    let bank: ImportedBank
    let format: any BankFormat

    /// All that could be read.
    var authored: AuthoredBank { bank.bank(Set(ImportedQuestion.Standing.allCases)) }
  }

  /// Where the user's own bank with an id is, or would be.
  func path(of id: String) -> String { "\(home.banks)/\(id).json" }

  /// The file that a word means: the one of that path, else the bank with that id, else nothing but
  /// the word itself.
  func path(meantBy word: String) -> String {
    let files = FileManager.default
    guard word != "-", !files.fileExists(atPath: word) else { return word }
    let paths = home.bankFolders.map { "\($0)/\(word).json" }
    return paths.first { files.fileExists(atPath: $0) } ?? word
  }

  /// Whether a bank of the user's own that is about to be written comes before an installed one.
  func hidesInstalled(_ id: String) -> Bool {
    let files = FileManager.default
    guard !files.fileExists(atPath: path(of: id)) else { return false }
    return home.bankFolders.contains { files.fileExists(atPath: "\($0)/\(id).json") }
  }

  /// What is to be said when it does.
  func hidingNote(_ id: String) -> String {
    "安装的题库 \(id) 没有动，以后用你自己的这一份；删掉 \(path(of: id)) 就还用安装的。"
  }

  /// Finds and reads a bank.
  ///
  /// - Parameters:
  ///   - name: The id of a bank, or a path; `-` for standard input.
  ///   - format: Its format, or `nil` to find it out.
  /// - Returns: The bank.
  /// - Throws: ``ShellProblem`` where it is not there or cannot be read.
  func read(_ name: String, as format: (any BankFormat)? = nil) throws -> Named {
    let path = self.path(meantBy: name)
    let bytes = try Self.bytes(of: path)
    let progress = ProgressLine("正在读 \(name)")
    defer { progress.clear() }
    do throws(BankFileError) {
      let (bank, format) = try BankFormatCatalog.read(
        BankFile(name: path == "-" ? "标准输入" : path, bytes: bytes), as: format,
        progress: progress.update)
      return Named(name: name, path: path, bank: bank, format: format)
    } catch {
      throw ShellProblem("\(error)", exitStatus: .data)
    }
  }

  /// Reads a bank that is to be written again, so that nothing of it may be missing.
  ///
  /// - Parameter name: As for ``read(_:as:)``.
  /// - Returns: All its questions.
  /// - Throws: ``ShellProblem`` where one of them cannot be read; writing would lose it.
  func whole(_ name: String) throws -> AuthoredBank {
    let named = try read(name)
    if let lost = named.bank.leftOut.first(where: { $0.gravity == .error }) {
      throw ShellProblem(
        "\(named.path) 第 \(lost.line) 行的题 \(lost.text) 读不出（\(lost.reason)），改写会丢掉它，没有动。先修好：wenmi bank lint \(named.path)",
        exitStatus: .data)
    }
    return named.authored
  }

  private static func bytes(of path: String) throws -> [UInt8] {
    guard path != "-" else { return [UInt8](FileHandleBytes.standardInput()) }
    do throws(FileError) {
      return try FileContents.bytes(of: path, limit: ImportLimits.fileSize + 1)
    } catch {
      throw ShellProblem("\(error)", exitStatus: .data)
    }
  }

  /// The format that was named, or `nil` where it is to be found out.
  static func format(named name: String?) throws -> (any BankFormat)? {
    guard let name, name != "auto" else { return nil }
    guard let format = BankFormatCatalog.named(name) else {
      throw ShellProblem("没有 \(name) 这种格式。可用的有：\(formatNames)。")
    }
    return format
  }

  /// The formats with what people call them.
  static var formatNames: String {
    BankFormatCatalog.all.map { "\($0.name)（\($0.title)）" }.joined(separator: "、")
  }

  /// Whether a word can be the id of a bank.
  static func check(id: String) throws {
    let isPlain = id.allSatisfy {
      ("a"..."z").contains($0) || ("0"..."9").contains($0) || $0 == "-"
    }
    guard !id.isEmpty, isPlain, id.utf8.count <= 64, id + ".json" != Syllabus.fileName else {
      throw ShellProblem("题库的名字只能用小写字母、数字和连字符，最多 64 个，如 my-bank；不能是 \(id)。")
    }
  }

  /// An id made from a file name, or from what is in the file where the name has none to give.
  static func id(from path: String, otherwise fallback: String) -> String {
    let name = path.split(separator: "/").last.map(String.init) ?? ""
    let stem = name.lastIndex(of: ".").map { String(name[..<$0]) } ?? name
    var id = ""
    for character in TypedForms.folded(stem).lowercased() {
      if ("a"..."z").contains(character) || ("0"..."9").contains(character) {
        id.append(character)
      } else if !id.isEmpty, id.last != "-" {
        id.append("-")
      }
    }
    while id.last == "-" { id.removeLast() }
    let hasLetter = id.contains { ("a"..."z").contains($0) }
    return hasLetter ? String(id.prefix(64)) : fallback
  }

  /// Those of the file that is there, since others may read a shared bank; else this user's alone.
  static func permissions(of path: String) -> UInt16 { AtomicFile.permissions(of: path) ?? 0o600 }

  /// Writes a file, whole or not at all; a new one is for this user's eyes.
  func write(_ bytes: [UInt8], to path: String, force: Bool) throws {
    let folder = Folder.containing(path)
    do throws(FileError) {
      if folder == home.banks || folder.hasPrefix(home.banks + "/") { try home.makeBanks() }
      try Folder.make(folder)
      try AtomicFile.write(
        bytes, to: path, existing: force ? .replaced : .kept,
        permissions: Self.permissions(of: path))
    } catch {
      throw ShellProblem(
        error.cause == .alreadyExists
          ? "\(path) 已经有了，没有改动它。换一个文件名，或者加 --force 覆盖。" : "没有写成。\(error)",
        exitStatus: .data)
    }
  }
}
