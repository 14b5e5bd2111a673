import OfficialDocuments

/// A main recipient is not a copy recipient too.
///
/// 规定：2012年条例第九条第十六项。
struct CopyIsNotMainRecipient: DocumentRule {
  let code: RuleCode = "GW570"
  let title = "已经主送的机关不再抄送"
  let basis = Basis.regulation(Citation(.documentRegulations, "第九条第十六项"))
  let severity = Finding.Severity.doubtful
  let isMendable = false
  let explanation = "抄送机关是主送机关以外需要执行或者知晓公文内容的机关。同一个机关两处都写，就分不清它是办理还是知晓。"
  let example: RuleExample? = RuleExample(
    wrong: "县财政局：……抄送：县财政局。", right: "县财政局：……抄送：县审计局。")

  func findings(in document: OfficialDocument) -> [Finding] {
    guard let main = document.first(.mainRecipients), let copies = document.first(.copyRecipients)
    else { return [] }
    let names = Set(RecipientList(main.text).items.map { Self.plain(main.text[$0]) })
    return RecipientList(copies.text).items.compactMap { item in
      var name = copies.text[item]
      for label in ["抄送：", "抄送:", "抄报：", "抄送"] where name.hasPrefix(label) {
        name = name.dropFirst(label.count)
        break
      }
      guard names.contains(Self.plain(name)), name.count > 2 else { return nil }
      return Finding(
        rule: code, severity: .doubtful,
        range: copies.place(of: name.startIndex..<name.endIndex),
        message: "“\(Self.plain(name))”已经是主送机关，不必再抄送")
    }
  }

  private static func plain(_ name: Substring) -> String {
    var name = name.filter { !$0.isWhitespace }
    for label in ["主送：", "主送:"] where name.hasPrefix(label) { name.removeFirst(3) }
    return name
  }
}
