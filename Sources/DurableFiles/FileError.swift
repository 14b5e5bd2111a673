#if canImport(Glibc)
  internal import Glibc
#else
  internal import Darwin
#endif

/// A call to the file system that failed: what was attempted, on what, and why.
public struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What was attempted.
  public enum Operation: String, Sendable {
    case open = "打开"
    case read = "读取"
    case list = "列出"
    case create = "新建"
    case write = "写入"
    case sync = "存盘"
    case truncate = "截断"
    case rename = "改名"
    case lock = "锁定"
    case makeFolder = "新建文件夹"
  }

  /// Why it failed, as far as that makes a difference to a person.
  public enum Cause: Hashable, Sendable {
    case diskFull
    case noPermission
    case readOnlyDisk
    case missing
    case notAFolder
    case isAFolder
    case alreadyExists
    case inUse
    case diskFault
    case tooLarge
    case nameTooLong
    case tooManyOpenFiles
    /// Something rarer, with the number the system gave.
    case other(Int32)
  }

  /// What was attempted.
  public let operation: Operation
  /// The file or the folder.
  public let path: String
  /// Why it failed.
  public let cause: Cause

  /// Describes a failure.
  public init(_ operation: Operation, _ path: String, _ cause: Cause) {
    self.operation = operation
    self.path = path
    self.cause = cause
  }

  /// Describes the failure that the last call to the system left in `errno`.
  init(_ operation: Operation, _ path: String, code: Int32 = errno) {
    self.init(operation, path, Cause(code: code))
  }

  /// Reason, operation, place and remedy in one line.
  public var description: String {
    "\(cause.reason)：\(operation.rawValue)没有成功（\(path)）。\(cause.remedy)。"
  }
}

extension FileError.Cause {
  init(code: Int32) {
    switch code {
    case ENOSPC, EDQUOT: self = .diskFull
    case EACCES, EPERM: self = .noPermission
    case EROFS: self = .readOnlyDisk
    case ENOENT: self = .missing
    case ENOTDIR: self = .notAFolder
    case EISDIR: self = .isAFolder
    case EEXIST, ENOTEMPTY: self = .alreadyExists
    case EWOULDBLOCK, EBUSY, ETXTBSY: self = .inUse
    case EIO: self = .diskFault
    case EFBIG: self = .tooLarge
    case ENAMETOOLONG: self = .nameTooLong
    case EMFILE, ENFILE: self = .tooManyOpenFiles
    default: self = .other(code)
    }
  }

  /// Why it failed, in a few Chinese words without full stop.
  public var reason: String {
    switch self {
    case .diskFull: "磁盘已满"
    case .noPermission: "没有权限"
    case .readOnlyDisk: "磁盘是只读的"
    case .missing: "文件或文件夹不存在"
    case .notAFolder: "路径中有一段不是文件夹"
    case .isAFolder: "这是一个文件夹"
    case .alreadyExists: "已有同名文件"
    case .inUse: "文件正被另一个程序使用"
    case .diskFault: "磁盘读写出错"
    case .tooLarge: "超出了文件大小的限制"
    case .nameTooLong: "文件名太长"
    case .tooManyOpenFiles: "打开的文件太多"
    case .other(let code): "系统错误 \(code)（\(String(cString: strerror(code)))）"
    }
  }

  /// What to do, in Chinese without full stop.
  public var remedy: String {
    switch self {
    case .diskFull: "请腾出 1 MB 以上空间再试，或改存别处"
    case .noPermission: "请检查文件和文件夹的读写权限，或换一个文件夹"
    case .readOnlyDisk: "请换一个可以写入的文件夹"
    case .missing: "请检查路径"
    case .notAFolder: "请检查路径"
    case .isAFolder: "请给出文件名"
    case .alreadyExists: "请换一个文件名"
    case .inUse: "请先关闭那个程序再试"
    case .diskFault: "请尽快备份，并检查磁盘；可先改存别处"
    case .tooLarge: "请放宽限制（ulimit -f），或改存别处"
    case .nameTooLong: "请改用短一些的名字"
    case .tooManyOpenFiles: "请关闭一些程序再试"
    case .other: "请换一个文件夹再试"
    }
  }
}
