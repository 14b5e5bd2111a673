import OfficialDocuments

/// A title has the issuing body, the matter and the genre.
///
/// 规定：2012年条例第九条第七项。
struct TitleHasItsParts: PhraseRule {
  let code: RuleCode = "GW201"
  let kind = Phrase.Kind.title
  let title = "标题由发文机关名称、事由、文种组成"
  let basis = Basis.regulation(Citation(.documentRegulations, "第九条第七项"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation =
    "看标题就要知道谁发的、说什么事、要干什么。三样缺一样，登记、查找都不方便。"
    + "“关于……的”是通行写法，条例没有规定；公告、通告、命令和纪要按惯例可以简一些。"
  let example: RuleExample? = RuleExample(
    wrong: "关于2026年春节放假的通知", right: "石桥区人民政府办公室关于2026年春节放假的通知")

  func findings(in phrase: Phrase) -> [Finding] {
    guard let title = phrase.title else { return [] }
    guard title.endingRange.lowerBound > title.text.startIndex || title.genre != nil else {
      return []
    }
    var findings: [Finding] = []
    if title.issuer == nil, requiresIssuer(title) { findings.append(.noIssuer(title, rule: code)) }
    if title.matter == nil, requiresMatter(title) { findings.append(.noMatter(title, rule: code)) }
    findings += particles(in: title)
    return findings
  }

  /// The words 关于 and 的 go together; both are custom only.
  private func particles(in title: DocumentTitle) -> [Finding] {
    guard title.genre != nil, title.forwarding == nil, let matter = title.matter else { return [] }
    let hasParticle = title.text[..<title.endingRange.lowerBound].last == "的"
    if title.about != nil {
      guard !hasParticle, !title.text[matter].contains("的") else { return [] }
      return [.particleMissing("的", at: title.endingRange.lowerBound, rule: code)]
    }
    guard hasParticle, title.issuer != nil else { return [] }
    return [.particleMissing("关于", at: matter.lowerBound, rule: code)]
  }

  private func requiresIssuer(_ title: DocumentTitle) -> Bool {
    // The report that a government gives to the congress is known by this name alone.
    if title.text.contains("政府工作报告"), title.about == nil { return false }
    return switch title.genre {
    case .order, .minutes, .communique: false
    case .announcement, .publicNotice: title.matter != nil
    case .resolution, .decision, .opinion, .notice, .circular, .report, .requestForInstructions,
      .reply, .bill, .letter, nil:
      true
    }
  }

  private func requiresMatter(_ title: DocumentTitle) -> Bool {
    switch title.genre {
    case .order, .minutes, .communique, .announcement, .publicNotice, .resolution: false
    case .decision, .opinion, .notice, .circular, .report, .requestForInstructions, .reply, .bill,
      .letter, nil:
      true
    }
  }
}

extension Finding {
  fileprivate static func noIssuer(_ title: DocumentTitle, rule: RuleCode) -> Finding {
    let start = title.about?.lowerBound ?? title.matter?.lowerBound ?? title.endingRange.lowerBound
    return Finding(
      rule: rule, severity: .doubtful, range: start..<start,
      message: "标题缺少发文机关名称，请在最前面补上；有没有可以省的特别规定，请核对")
  }

  fileprivate static func noMatter(_ title: DocumentTitle, rule: RuleCode) -> Finding {
    let place = title.endingRange.lowerBound
    return Finding(
      rule: rule, severity: .doubtful, range: place..<place,
      message: "标题缺少事由，看不出说的是什么事，请补上“关于……的”")
  }

  fileprivate static func particleMissing(
    _ particle: String, at place: String.Index, rule: RuleCode
  ) -> Finding {
    Finding(
      rule: rule, severity: .hint, range: place..<place,
      message: "通行写法是“关于……的”前后配合，这里少了“\(particle)”", replacement: particle)
  }
}
