public import OfficialDocuments

/// What may be done with state secrets and what to do when something has gone wrong.
///
/// It answers about handling only: this tool itself is not to be used with classified texts.
public enum SecrecyGuidance {
  /// What the tool says where it meets a secrecy mark.
  public static let warning = "不要用本工具处理涉密文件和工作秘密：涉密不上网，上网不涉密"

  /// The longest term of a level, as a sentence.
  public static func term(of level: SecrecyLevel) -> SecrecyAnswer {
    SecrecyAnswer(
      .prescribed, "\(level.rawValue)级的保密期限除另有规定外不超过\(level.maximumYears)年，从标明的制发日起算",
      "BM503", "BM524")
  }

  /// Whether this may be done with a carrier of this level.
  public static func answer(_ action: SecrecyAction, at level: SecrecyLevel) -> SecrecyAnswer {
    switch action {
    case .read: reading(level)
    case .copy, .excerpt, .compile: reproduction(action, level)
    case .transfer: transfer(level)
    case .carry: carrying(level)
    case .carryAbroad: carryingAbroad(level)
    case .post:
      SecrecyAnswer(.forbidden, "不得交普通邮政、快递寄送，走机要渠道", "BM509")
    case .sendOnline:
      SecrecyAnswer(.forbidden, "不得在互联网、微信、邮箱和没有保密措施的通信中传递", "BM510", "BM526")
    case .storeOnOrdinaryDevice:
      SecrecyAnswer(.forbidden, "不得用非涉密的电脑、手机、U盘存储、处理", "BM511")
    case .enterIntoModel:
      SecrecyAnswer(.forbidden, "不得输入非涉密大模型和联网的写作、翻译工具", "BM526", "BM510")
    case .keep:
      SecrecyAnswer(.forbidden, "个人不得私自留存，用完交还保管的部门", "BM531")
    case .destroy:
      SecrecyAnswer(.approval, "清点、登记、审批后送指定单位销毁，不得私自销毁", "BM520", "BM531")
    case .publish:
      SecrecyAnswer(.forbidden, "没有解密以前不得公开；解密后公开的，时间、形式、渠道由发文机关定", "BM532", "BM514")
    }
  }

  private static func reading(_ level: SecrecyLevel) -> SecrecyAnswer {
    switch level {
    case .topSecret:
      SecrecyAnswer(.prescribed, "知悉范围内的人在指定的场所阅读，并作记录", "BM508", "BM507", "BM529")
    case .secret:
      SecrecyAnswer(.prescribed, "知悉范围内的人阅读，并作记录；范围外的须经批准", "BM507", "BM529")
    case .confidential:
      SecrecyAnswer(.prescribed, "知悉范围内的人阅读；范围外的须经批准", "BM507")
    }
  }

  private static func reproduction(_ action: SecrecyAction, _ level: SecrecyLevel)
    -> SecrecyAnswer
  {
    switch level {
    case .topSecret:
      SecrecyAnswer(
        .approval, "绝密级一般不得\(action.rawValue)；确有需要的，由原定密机关（发文机关）或者它的上级批准，本单位负责人无权批准",
        "BM508")
    case .secret, .confidential:
      SecrecyAnswer(
        .approval,
        action == .excerpt
          ? "经批准后摘抄，摘抄的内容不得改变密级、期限和知悉范围"
          : "经本机关负责人批准，\(action == .copy ? "复制件盖戳记，视同原件管理" : "汇编本按其中最高的密级标注和管理")",
        "BM522")
    }
  }

  private static func transfer(_ level: SecrecyLevel) -> SecrecyAnswer {
    switch level {
    case .topSecret:
      SecrecyAnswer(.prescribed, "由指定人员走机要渠道，两人以上同行", "BM518", "BM509")
    case .secret, .confidential:
      SecrecyAnswer(.prescribed, "走机要交通、机要通信等渠道，收发时清点、编号、登记、签收", "BM509")
    }
  }

  private static func carrying(_ level: SecrecyLevel) -> SecrecyAnswer {
    switch level {
    case .topSecret:
      SecrecyAnswer(.prescribed, "由指定人员携带，两人以上同行，始终不离开视线", "BM518", "BM508")
    case .secret, .confidential:
      SecrecyAnswer(.prescribed, "按保密规定携带，采取可靠的保密措施", "BM518")
    }
  }

  private static func carryingAbroad(_ level: SecrecyLevel) -> SecrecyAnswer {
    switch level {
    case .topSecret:
      SecrecyAnswer(.forbidden, "绝密级除国家另有规定外禁止携带出境", "BM519")
    case .secret, .confidential:
      SecrecyAnswer(.approval, "经有关主管部门批准才可携带出境；邮寄、托运一律不行", "BM519")
    }
  }
}
