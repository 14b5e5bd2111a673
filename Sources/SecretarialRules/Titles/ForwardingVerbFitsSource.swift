import OfficialDocuments

/// 印发, 批转 and 转发 are chosen by whose text it is.
///
/// 惯例，参看2012年条例第八条第八项。
struct ForwardingVerbFitsSource: PhraseRule {
  let code: RuleCode = "GW120"
  let kind = Phrase.Kind.title
  let title = "批转用于下级来文，转发用于上级、同级和不相隶属机关来文，印发用于自己的文件"
  let basis = Basis.convention(
    "三个词的分工是通行做法；条例只说批转、转发公文用通知",
    seeAlso: Citation(.documentRegulations, "第八条第八项"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "批转含有“批”的意思，通行只用于下级的文件；上级和平级的文件用转发。"
    + "自己制定的办法、方案，用通知带出去，叫印发。三种情况的文种都是通知。"
  let example: RuleExample? = RuleExample(
    wrong: "平岭县人民政府批转国务院关于安全生产工作的通知", right: "平岭县人民政府转发国务院关于安全生产工作的通知")

  func findings(in phrase: Phrase) -> [Finding] {
    guard let title = phrase.title else { return [] }
    guard let verb = title.forwardingVerb, let place = title.forwarding else { return [] }
    let source = title.text[place.upperBound...].drop { "《“".contains($0) }
    let issuer = title.issuer.map { title.text[$0] } ?? ""
    switch verb {
    case .issue:
      return []
    case .endorse where ForwardingVerbFitsSource.centralBodies.contains { source.hasPrefix($0) }:
      return [.wrongVerb(place, rule: code, message: "中央机关的文件不用“批转”，通行用“转发”", replacement: "转发")]
    case .forward where isText(source, ofDepartmentUnder: issuer):
      return [
        .wrongVerb(
          place, rule: code, message: "政府同意后发下本级部门的文件，通行用“批转”", replacement: "批转")
      ]
    case .endorse, .forward:
      guard isText(source, of: issuer) else { return [] }
      return [
        .wrongVerb(
          place, rule: code, message: "自己的文件用“印发”，“\(verb.rawValue)”用于别的机关的来文",
          replacement: "印发")
      ]
    }
  }

  /// The text that is sent on names this body as its own author.
  private func isText(_ source: Substring, of body: Substring) -> Bool {
    guard !body.isEmpty, source.hasPrefix(body) else { return false }
    return source.dropFirst(body.count).hasPrefix("关于")
  }

  /// 石桥区人民政府 sends on a text of 区卫生健康局; its office would not be above that bureau.
  private func isText(_ source: Substring, ofDepartmentUnder body: Substring) -> Bool {
    guard body.hasSuffix("人民政府"), let level = body.dropLast(4).last, "省市区县".contains(level),
      source.first == level
    else { return false }
    let author = source.prefix { $0 != "《" && $0 != "关" }
    return author.hasSuffix("局") || author.hasSuffix("厅")
  }

  private static let centralBodies = ["中共中央", "中央办公厅", "国务院", "全国人民代表大会", "全国人大"]
}

extension Finding {
  fileprivate static func wrongVerb(
    _ range: Range<String.Index>, rule: RuleCode, message: String, replacement: String
  ) -> Finding {
    Finding(
      rule: rule, severity: .doubtful, range: range, message: message, replacement: replacement)
  }
}
