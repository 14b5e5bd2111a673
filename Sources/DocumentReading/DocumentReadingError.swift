public import DurableFiles

/// A file that could not be turned into text: which one, why, and what to do.
public struct DocumentReadingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What the user calls the file.
  public let name: String
  /// What is wrong with it.
  public let problem: Problem

  /// Why a file could not be turned into text.
  public enum Problem: Error, Hashable, Sendable {
    /// The system did not give it.
    case file(FileError)
    /// There is nothing in it though its name promises a document.
    case empty
    /// It, or the text in it, is larger than so many bytes.
    case tooLarge(limit: Int)
    /// It grows beyond ``ReadingLimits`` when it is taken apart.
    case growsTooLarge
    /// It is no text, and nothing that is known.
    case binary
    /// It may be text, but in no encoding that is read.
    case unknownEncoding
    /// It may be GB18030, of which this system has no table.
    case noConverter
    /// It needs a password.
    case encrypted
    /// It is a Word document or another archive that is not complete.
    case damagedArchive
    /// A part of a Word document is not what it should be; `line` counts from 1.
    case damagedPart(name: String, line: Int, column: Int)
    /// A part of a Word document is not there.
    case missingPart(String)
    /// It is of a kind that is not read.
    case foreign(ForeignFormat)
  }

  /// Describes a failure.
  public init(name: String, problem: Problem) {
    self.name = name
    self.problem = problem
  }

  /// The file, the reason and the remedy in one line.
  public var description: String {
    switch problem {
    case .file(let error): "\(error)"
    case .empty: "\(name) 是空文件。请重新保存或者复制一次。"
    case .tooLarge(let limit):
      "\(name) 超过 \(limit >> 20) MB，不像一份公文。请把要检查的一份单独存成文件。"
    case .growsTooLarge:
      "\(name) 展开以后大得不正常，没有再读下去。请用 WPS 或 Word 打开核对，把要检查的文字另存为纯文本。"
    case .binary:
      "\(name) 不是文字文件。可以读的是纯文本和 .docx；请用写它的软件打开，另存为其中一种。"
    case .unknownEncoding:
      "\(name) 的文字编码认不出来，也可能文件坏了。请用记事本打开，看文字是否正常，另存时编码选 UTF-8。"
    case .noConverter:
      "\(name) 不是 UTF-8 编码，而这个系统缺少 GB18030 的转换表。请用记事本打开，另存时编码选 UTF-8。"
    case .encrypted: "\(name) 设有密码，读不了。请用 WPS 或 Word 打开，取消密码后另存，再用那个文件。"
    case .damagedArchive:
      "\(name) 损坏了，打不开。请重新复制或者下载一次；还不行，用 WPS 或 Word 打开修复后另存。"
    case .damagedPart(let part, let line, let column):
      "\(name) 损坏了：里面的 \(part) 第 \(line) 行第 \(column) 列有错。请用 WPS 或 Word 打开修复后另存为 .docx。"
    case .missingPart(let part):
      "\(name) 里缺少 \(part)，不是完整的 Word 文档。请用 WPS 或 Word 打开，另存为 .docx。"
    case .foreign(let format): "\(name) 的内容是“\(format.rawValue)”，不能直接读。\(format.remedy)。"
    }
  }
}
