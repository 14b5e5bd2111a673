/// One of the fifteen genres that an official document can have.
///
/// The order is that of article 8 of the 2012 regulations; the raw value is the name that a title
/// ends in.
public enum DocumentGenre: String, CaseIterable, Codable, Hashable, Sendable {
  /// 决议
  case resolution = "决议"
  /// 决定
  case decision = "决定"
  /// 命令（令）
  case order = "命令"
  /// 公报
  case communique = "公报"
  /// 公告
  case announcement = "公告"
  /// 通告
  case publicNotice = "通告"
  /// 意见
  case opinion = "意见"
  /// 通知
  case notice = "通知"
  /// 通报
  case circular = "通报"
  /// 报告
  case report = "报告"
  /// 请示
  case requestForInstructions = "请示"
  /// 批复
  case reply = "批复"
  /// 议案
  case bill = "议案"
  /// 函
  case letter = "函"
  /// 纪要
  case minutes = "纪要"
}
