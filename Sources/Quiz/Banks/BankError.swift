public import JSONText

/// Why a bank, or one question of it, cannot be used: what is wrong, where, and what to do.
public struct BankError: Error, Hashable, Sendable {
  /// The file.
  public let path: String
  /// The place in it; `nil` where the file could not be read at all.
  public let position: JSONText.Position?
  /// What is wrong, in Chinese, without a full stop.
  public let reason: String
  /// What to do, in Chinese, without a full stop.
  public let remedy: String

  init(path: String, position: JSONText.Position?, reason: String, remedy: String) {
    self.path = path
    self.position = position
    self.reason = reason
    self.remedy = remedy
  }
}

extension BankError: CustomStringConvertible {
  /// Three lines: the place, the reason, the remedy.
  public var description: String {
    "题库读不出：\(path)\(position.map { " \($0)" } ?? "")\n  原因：\(reason)。\n  办法：\(remedy)。"
  }
}

extension BankError {
  init(_ error: JSONSyntaxError, in path: String) {
    self.init(path: path, position: error.position, reason: error.reason, remedy: error.remedy)
  }

  /// Says what the decoder could not make of a value of the text of a whole file.
  init(_ error: DecodingError, at value: Range<Int>, of text: JSONText, in path: String) {
    let (steps, reason) = Self.explained(error)
    // A missing member has no place of its own: its object does.
    var wanted = steps.map { JSONText.PathStep($0) }
    var offset = text.offset(of: wanted, in: value)
    while offset == nil, !wanted.isEmpty {
      wanted.removeLast()
      offset = text.offset(of: wanted, in: value)
    }
    self.init(
      path: path, position: text.position(ofOffset: offset ?? value.lowerBound), reason: reason,
      remedy: "对照 QuestionBanks/bank.schema.json 改好，再运行 wenmi bank lint 检查")
  }

  private static func explained(_ error: DecodingError) -> ([any CodingKey], String) {
    switch error {
    case .keyNotFound(let key, let context):
      return (context.codingPath, "缺少 \(key.stringValue)")
    case .valueNotFound(_, let context):
      return (context.codingPath, "\(member(context)) 不能是 null")
    case .typeMismatch(let type, let context):
      return (context.codingPath, "\(member(context)) 的类型不对，应当是\(name(of: type))")
    case .dataCorrupted(let context):
      // The decoder's own words are English, though they may quote a Chinese value.
      let isOurs = context.debugDescription.unicodeScalars.first.map { $0.value > 0x2E80 } ?? false
      return (
        context.codingPath, isOurs ? context.debugDescription : "\(member(context)) 的值不能用"
      )
    @unknown default:
      return ([], "内容不合格式")
    }
  }

  private static func member(_ context: DecodingError.Context) -> String {
    context.codingPath.last { $0.intValue == nil }?.stringValue ?? "这里"
  }

  private static func name(of type: any Any.Type) -> String {
    switch type {
    case is String.Type: "文字（加双引号）"
    case is Int.Type: "整数"
    case is Bool.Type: "true 或 false"
    default: "\(type)".hasPrefix("Array") ? "数组 [ ]" : "对象 { }"
    }
  }
}
