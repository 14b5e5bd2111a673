public import JSONText

/// Why a blueprint cannot be used: what is wrong, where, and what to do.
public struct BlueprintError: Error, Hashable, Sendable {
  /// The file.
  public let path: String
  /// The place in it; nil where the file could not be read at all.
  public let position: JSONText.Position?
  /// What is wrong, in Chinese, without a full stop.
  public let reason: String
  /// What to do, in Chinese, without a full stop.
  public let remedy: String
}

extension BlueprintError: CustomStringConvertible {
  /// Three lines: the place, the reason, the remedy.
  public var description: String {
    "组卷蓝图读不出：\(path)\(position.map { " \($0)" } ?? "")\n  原因：\(reason)。\n  办法：\(remedy)。"
  }
}
