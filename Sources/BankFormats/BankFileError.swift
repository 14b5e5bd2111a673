public import DocumentReading

/// Why a file cannot be read or written as a bank: which one, where, and what to do.
public struct BankFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What the user calls the file.
  public let name: String
  /// The line, from 1, where it has lines.
  public let line: Int?
  /// What is wrong, in Chinese, without a full stop.
  public let reason: String
  /// What to do, in Chinese, without a full stop.
  public let remedy: String

  /// Describes a failure.
  public init(name: String, line: Int? = nil, reason: String, remedy: String) {
    self.name = name
    self.line = line
    self.reason = reason
    self.remedy = remedy
  }

  /// Says in the words of banks why a part of a file could not be read.
  public init(name: String, _ problem: DocumentReadingError.Problem) {
    switch problem {
    case .file, .empty:
      self.init(name: name, reason: "文件是空的，或者读不出来", remedy: "请看看文件在不在、有没有读取权限")
    case .tooLarge(let limit):
      self.init(name: name, reason: "超过 \(limit >> 20) MB", remedy: "请分成几个文件")
    case .growsTooLarge:
      self.init(name: name, reason: "展开以后大得不正常，没有再读下去", remedy: "请用原来的软件打开核对，另存一次")
    case .binary: self.init(name: name, reason: "不是文字文件", remedy: "请用写它的软件打开，另存为 .xlsx、.docx 或纯文本")
    case .unknownEncoding, .noConverter:
      self.init(name: name, reason: "文字编码认不出来", remedy: "请用记事本打开，另存时编码选 UTF-8")
    case .encrypted: self.init(name: name, reason: "设有密码", remedy: "请取消密码后另存")
    case .damagedArchive: self.init(name: name, reason: "文件损坏", remedy: "请重新复制或者下载一次，或用原来的软件打开后另存")
    case .damagedPart(let part, let line, let column):
      self.init(
        name: name, line: part.isEmpty ? line : nil,
        reason: "\(part.isEmpty ? "" : part + " ")第 \(line) 行第 \(column) 列有错",
        remedy: "请用原来的软件打开后重新导出")
    case .missingPart(let part):
      self.init(name: name, reason: "缺少 \(part)", remedy: "请用原来的软件打开后重新导出")
    case .foreign(let format):
      self.init(name: name, reason: "内容是“\(format.rawValue)”", remedy: format.bankRemedy)
    }
  }

  /// The file, the place, the reason and the remedy in one line.
  public var description: String {
    "\(name)\(line.map { " 第 \($0) 行" } ?? "")：\(reason)。\(remedy)。"
  }
}
