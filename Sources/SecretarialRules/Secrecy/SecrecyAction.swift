/// What somebody wants to do with a carrier of state secrets.
public enum SecrecyAction: String, CaseIterable, Codable, Hashable, Sendable {
  /// 阅读
  case read = "阅读"
  /// 复制
  case copy = "复制"
  /// 摘抄
  case excerpt = "摘抄"
  /// 汇编
  case compile = "汇编"
  /// 传递
  case transfer = "传递"
  /// 外出携带
  case carry = "外出携带"
  /// 携带出境
  case carryAbroad = "携带出境"
  /// 邮寄或者快递
  case post = "邮寄快递"
  /// 网上传输
  case sendOnline = "网上传输"
  /// 存入非涉密设备
  case storeOnOrdinaryDevice = "存入非涉密设备"
  /// 输入大模型
  case enterIntoModel = "输入大模型"
  /// 个人留存
  case keep = "个人留存"
  /// 销毁
  case destroy = "销毁"
  /// 公开
  case publish = "公开"
}
