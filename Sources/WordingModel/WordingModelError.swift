/// Why a model cannot be used.
public enum WordingModelError: Error, Equatable, Sendable {
  /// The file cannot be opened; `reason` is the system's.
  case unreadable(path: String, reason: String)
  /// The file is not a model, or not whole.
  case damaged(path: String, reason: String)
  /// The file is of another version of the program.
  case otherVersion(path: String, found: Int)
}

extension WordingModelError: CustomStringConvertible {
  /// What is wrong, where, and what to do, in Chinese.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason): "语言模型 \(path) 打不开：\(reason)"
    case .damaged(let path, let reason): "语言模型 \(path) 损坏了（\(reason)），请重新安装"
    case .otherVersion(let path, let found):
      "语言模型 \(path) 是另一个版本（\(found)，需要 \(ModelFile.version)），请重新安装"
    }
  }
}
