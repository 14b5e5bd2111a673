/// Tells what follows the body by its words.
enum TailWords {
  /// The line opens an attachment note, copy recipients or an imprint.
  static func openTail(_ words: String) -> Bool {
    openAttachmentNote(words) || copyRecipients(words) || isAttachmentHeading(words)
      || isImprint(words)
  }

  /// `附件：1.……`, `附：……`, with a number after 附件 too.
  static func openAttachmentNote(_ words: String) -> Bool {
    guard words.unicodeScalars.first == "附",
      let colon = words.firstIndex(where: { "：:".contains($0) })
    else {
      return false
    }
    return isLabel(words[..<colon])
  }

  /// 附件, 附件1, 附件一 alone on a line, a colon after it included.
  static func isAttachmentHeading(_ words: String) -> Bool {
    guard words.unicodeScalars.first == "附" else { return false }
    let label = words.last.map { "：:".contains($0) } ?? false ? words.dropLast() : words[...]
    return isLabel(label)
  }

  private static func isLabel(_ words: Substring) -> Bool {
    guard let name = ["附件", "附表", "附图", "附"].first(where: { words.hasPrefix($0) }) else {
      return false
    }
    let number = words.dropFirst(name.count)
    return number.count <= 3 && number.allSatisfy { LooseNumeral.isDigit($0) || $0 == "-" }
  }

  /// 抄送：……, 抄报：……, 抄发：……
  static func copyRecipients(_ words: String) -> Bool {
    words.unicodeScalars.first == "抄"
      && ["抄送：", "抄送:", "抄报：", "抄报:", "抄发：", "抄发:", "抄送"].contains { words.hasPrefix($0) }
      && (words.count > 30 || !words.dropFirst(2).isEmpty) && !words.hasSuffix("如下。")
  }

  /// 出席：……, 列席人员：……
  static func openAttendance(_ words: String) -> Bool {
    guard let label = ["出席", "列席", "请假", "缺席"].first(where: { words.hasPrefix($0) }) else {
      return false
    }
    let rest = words.dropFirst(label.count)
    return ["：", ":", "人员：", "人员:", "单位：", "单位:"].contains { rest.hasPrefix($0) }
  }

  /// 主送：…… moved to the end of the document.
  static func movedRecipients(_ words: String) -> Bool {
    words.unicodeScalars.first == "主"
      && (words.hasPrefix("主送：") || words.hasPrefix("主送:"))
  }

  /// `××办公室2026年3月5日印发`.
  static func isImprint(_ words: String) -> Bool {
    guard let last = words.unicodeScalars.last, last == "发" || last == "印",
      words.utf8.count <= 320, (7...80).contains(words.count)
    else { return false }
    let body =
      words.hasSuffix("印发") ? words.dropLast(2) : words.hasSuffix("印") ? words.dropLast() : nil
    guard let body else { return false }
    return DateWords.startOfTrailingDate(in: body) != nil
  }

  /// `（联系人：……）`, `（此件公开发布）`: in brackets as a whole.
  static func isNote(_ words: String, afterDate: Bool) -> Bool {
    guard let first = words.first, let last = words.last, "（(".contains(first),
      "）)".contains(last) || (last == "。" && "）)".contains(words.dropLast().last ?? " ")),
      words.count <= 200, !SentenceWords.startWithNumber(words)
    else { return false }
    return afterDate || ["联系", "此件", "电话", "公开"].contains { words.contains($0) }
  }
}

/// Tells customary closings.
enum ClosingWords {
  /// The paragraph is nothing but a closing: 特此通知。 妥否，请批示。
  static func areClosing(_ words: String) -> Bool {
    guard (2...40).contains(words.count) else { return false }
    if short.contains(where: { words.hasPrefix($0) }) { return words.count <= 24 }
    if words.hasPrefix("以上") || words.hasPrefix("上述") { return words.contains("请") }
    if words.hasPrefix("请") || words.hasPrefix("望") { return asks(words) && words.count <= 20 }
    return questions.contains { words.hasPrefix($0) }
  }

  private static func asks(_ words: String) -> Bool {
    requests.contains { words.contains($0) }
  }

  private static let short = ["特此", "专此", "此复", "此令", "此致", "敬礼", "盼复", "谨此"]
  private static let questions = [
    "妥否", "当否", "可否", "是否妥当", "是否可行", "如无不妥", "如无异议", "现提请", "敬请", "恳请", "盼予", "即请",
  ]
  private static let requests = [
    "批示", "批复", "审批", "审议", "批准", "审阅", "审定", "函复", "函告", "复函", "贯彻执行", "遵照执行", "执行", "支持", "指示",
    "回复",
  ]
}
