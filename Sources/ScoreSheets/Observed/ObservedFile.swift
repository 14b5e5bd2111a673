public import DurableFiles
import JSONText
public import Quiz

/// `QuestionBanks/<bank>.observed.json`: what was observed of the questions of a bank.
///
/// The bank itself is never touched. The file can be made again from the sessions at any time.
public struct ObservedFile: Hashable, Sendable {
  /// The edition of the file format that is written, and the newest that is understood.
  public static let schemaVersion = 1

  /// The bank.
  public let bank: BankID
  /// What was observed, by the name of the question.
  public let questions: [QuestionID: ObservedQuestion]

  /// Puts a file together.
  ///
  /// - Parameters:
  ///   - bank: The bank.
  ///   - questions: What was observed, by the name of the question.
  public init(bank: BankID, questions: [QuestionID: ObservedQuestion]) {
    self.bank = bank
    self.questions = questions
  }

  /// Where the file of a bank is.
  ///
  /// - Parameters:
  ///   - bank: The bank.
  ///   - folder: A folder of banks, which need not be the one that the bank is in.
  /// - Returns: The path, with `.observed.json` at its end.
  public static func path(of bank: BankID, in folder: String) -> String {
    "\(folder)/\(bank.rawValue).observed.json"
  }

  /// Writes the file whole or not at all.
  ///
  /// - Parameter path: The file; one that is there is replaced.
  /// - Returns: Whether that changed anything.
  /// - Throws: ``ObservedFileError/notWritten(_:)``.
  public func write(to path: String) throws(ObservedFileError) -> Bool {
    let bytes = bytes
    if let there = try? FileContents.bytes(of: path), there == bytes { return false }
    do {
      try AtomicFile.write(bytes, to: path, existing: .replaced)
    } catch {
      throw .notWritten(error)
    }
    return true
  }
}

/// Why observed statistics could not be written or read.
public enum ObservedFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The folder of the banks takes no file.
  case notWritten(FileError)
  /// The file is there and cannot be opened.
  case notRead(FileError)
  /// The file is not what it should be.
  case damaged(path: String)
  /// A newer program wrote it.
  case newerVersion(path: String, version: Int)

  /// What is wrong, where and what to do.
  public var description: String {
    switch self {
    case .notWritten(let error):
      "\(error.cause.reason)：实测数据没有写成（\(error.path)），题库没有改动。\(error.cause.remedy)。"
    case .notRead(let error):
      "\(error.cause.reason)：实测数据读不出（\(error.path)）。\(error.cause.remedy)。"
    case .damaged(let path):
      "实测数据的内容不对（\(path)）。可以删掉它，再运行 wenmi bank observe 重新统计。"
    case .newerVersion(let path, let version):
      "实测数据是较新版本的程序写的：\(path)（格式版本 \(version)，本程序只认到 \(ObservedFile.schemaVersion)）。请升级本程序。"
    }
  }
}
