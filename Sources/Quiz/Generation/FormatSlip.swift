import JSONText
import OfficialDocuments
import SecretarialRules

/// An element of a correct document written against the format, where a rule of the library finds
/// it.
struct FormatSlip {
  /// The line of the document, from 0.
  let lineIndex: Int
  /// The line with the slip in it.
  let line: String
  /// What is wrong, as the key quotes it.
  let wrong: String
  /// What stood there.
  let right: String
  /// What the fault may be called.
  let names: [String]
  /// Why it is wrong, without a full stop.
  let why: String
  /// The rule that finds it.
  let rule: RuleCode
  /// How plain a miswritten word is; `nil` for anything else, and without a wording model.
  var measure: PlantedTypo.Measure?

  /// The fault as a bank holds it.
  var value: JSONValue {
    .object([
      .init("line", .number(lineIndex + 1)), .init("wrong", .text(wrong)),
      .init("right", .texts([right])),
      .init("rule", .text(rule.rawValue)), .init("names", .texts(names)), .init("why", .text(why)),
    ])
  }

  /// What can be planted in a document, at most a slip for each of its elements.
  ///
  /// - Parameters:
  ///   - lines: The document, a line each.
  ///   - generator: Chooses between the ways to get one element wrong.
  /// - Returns: The slips in the order of the document.
  static func candidates(
    in lines: [String], using generator: inout SeededGenerator
  ) -> [FormatSlip] {
    let document = OfficialDocument(lines.joined(separator: "\n"))
    var slips: [FormatSlip] = []
    for element in document.elements {
      guard element.pieces.count == 1 || element.kind == .title,
        let piece = element.pieces.last,
        let lineIndex = document.lineIndex(of: piece.lowerBound),
        let change = changes(
          of: String(document.text[piece]), in: element, of: document, line: lines[lineIndex]
        ).randomElement(using: &generator)
      else { continue }
      let whole = lines[lineIndex]
      guard let place = whole.firstRange(of: change.right),
        whole.ranges(of: change.right).count == 1
      else { continue }
      slips.append(
        FormatSlip(
          lineIndex: lineIndex,
          line: whole[..<place.lowerBound] + change.wrong + whole[place.upperBound...],
          wrong: change.wrong, right: change.right, names: change.names, why: change.why,
          rule: change.rule))
    }
    return slips
  }

  /// One way to get an element wrong.
  private struct Change {
    let right: String
    let wrong: String
    let names: [String]
    let why: String
    let rule: RuleCode
  }

  private static func changes(
    of text: String, in element: OfficialDocument.Element, of document: OfficialDocument,
    line: String
  ) -> [Change] {
    switch element.kind {
    case .documentNumber: numberChanges(text)
    case .documentDate: dateChanges(text)
    case .title: titleChanges(text, document.genre)
    case .mainRecipients: recipientChanges(text)
    case .closing: closingChanges(text, document.genre)
    case .copyRecipients: copyChanges(text)
    case .signer: signerChanges(line, document.first(.documentNumber)?.text)
    case .paragraph: paragraphChanges(text)
    case .copyNumber, .secrecyMark, .urgency, .issuerLogo, .titleNote, .attendance,
      .attachmentNote, .signature, .note, .attachment, .imprint:
      []
    }
  }

  private static func numberChanges(_ text: String) -> [Change] {
    guard let number = DocumentNumber(parsing: text), text == number.description else { return [] }
    let year = "〔\(number.year)〕"
    let serial = "〕\(number.serial)号"
    return [("[", "]"), ("（", "）"), ("【", "】")].map { open, close in
      Change(
        right: year, wrong: "\(open)\(number.year)\(close)", names: ["年份括号", "六角括号", "括号"],
        why: "发文字号的年份用六角括号括起来", rule: "GW205")
    } + [
      Change(
        right: serial, wrong: "〕0\(number.serial)号", names: ["补零", "虚位", "顺序号"],
        why: "发文顺序号不编虚位", rule: "GW207"),
      Change(
        right: serial, wrong: "〕第\(number.serial)号", names: ["第字", "多了第", "顺序号"],
        why: "发文顺序号前不加“第”", rule: "GW207"),
      Change(
        right: year, wrong: "〔\(number.year % 100)〕", names: ["年份", "两位"],
        why: "年份标全称四位", rule: "GW206"),
      Change(
        right: serial, wrong: "〕\(number.serial)", names: ["缺号", "漏号", "号字"],
        why: "发文字号末尾写“号”", rule: "GW208"),
    ]
  }

  private static func signerChanges(_ line: String, _ number: String?) -> [Change] {
    guard let number, let place = line.firstRange(of: number), place.upperBound < line.endIndex
    else { return [] }
    return [
      Change(
        right: String(line[place.lowerBound...]), wrong: number, names: ["签发人"],
        why: "上行文要标注签发人姓名", rule: "GW502")
    ]
  }

  private static func paragraphChanges(_ text: String) -> [Change] {
    weekdayChanges(text)
      + SignSlip.candidates(in: text).map {
        Change(right: $0.right, wrong: $0.wrong, names: $0.names, why: $0.why, rule: $0.rule)
      }
  }

  private static func weekdayChanges(_ text: String) -> [Change] {
    let days = Array("一二三四五六日")
    return text.ranges(of: "（星期").compactMap { place in
      guard place.upperBound < text.endIndex,
        let day = days.firstIndex(of: text[place.upperBound])
      else { return nil }
      return Change(
        right: "星期\(days[day])", wrong: "星期\(days[(day + 1) % days.count])", names: ["星期"],
        why: "日期和星期对不上", rule: "WZ612")
    }
  }

  private static func dateChanges(_ text: String) -> [Change] {
    guard let date = DocumentDate(parsing: text), text == date.description else { return [] }
    var changes = [
      Change(
        right: text, wrong: HanNumerals.date(date), names: ["汉字", "阿拉伯数字", "成文日期", "日期"],
        why: "成文日期用阿拉伯数字", rule: "GW210"),
      Change(
        right: text, wrong: "\(date.year).\(date.month).\(date.day)", names: ["年月日", "成文日期", "日期"],
        why: "成文日期用“年”“月”“日”三个字标全", rule: "GW211"),
    ]
    if date.month < 10 {
      changes.append(
        Change(
          right: "年\(date.month)月", wrong: "年0\(date.month)月", names: ["补零", "虚位", "成文日期", "日期"],
          why: "成文日期的月、日不编虚位", rule: "GW212"))
    }
    return changes
  }

  private static func titleChanges(_ text: String, _ genre: DocumentGenre?) -> [Change] {
    var changes: [Change] = []
    if text.ranges(of: "关于").count == 1 {
      changes.append(
        Change(
          right: "关于", wrong: "关于关于", names: ["关于重复", "重复", "重字"], why: "“关于”写了两遍",
          rule: "GW203"))
    }
    if genre == .requestForInstructions, text.hasSuffix("的请示") {
      changes.append(
        Change(
          right: "的请示", wrong: "的请示报告", names: ["请示报告", "文种"],
          why: "请示和报告是两个文种，不能合用", rule: "GW117"))
    }
    return changes
  }

  private static func recipientChanges(_ text: String) -> [Change] {
    guard text.hasSuffix("："), text.count > 3 else { return [] }
    let right = String(text.suffix(3))
    return [
      Change(
        right: right, wrong: right.dropLast() + ":", names: ["冒号", "全角", "半角"],
        why: "主送机关后面用全角冒号", rule: "GW231")
    ]
  }

  private static func closingChanges(_ text: String, _ genre: DocumentGenre?) -> [Change] {
    let swaps: [(right: String, wrong: String, rule: RuleCode)] =
      switch genre {
      case .notice: [("特此通知", "特此通报", "GW405")]
      case .circular: [("特此通报", "特此通知", "GW405")]
      case .publicNotice: [("特此通告", "特此公告", "GW405")]
      case .announcement: [("特此公告", "特此通告", "GW405")]
      case .reply: [("此复", "特此函复", "GW403"), ("特此批复", "特此函复", "GW403")]
      case .letter: [("特此函复", "特此批复", "GW403")]
      case .report: [("特此报告", "特此报告，请批示", "GW402")]
      case .requestForInstructions: [("妥否，请批示", "特此报告", "GW401")]
      case .resolution, .decision, .order, .communique, .opinion, .bill, .minutes, nil: []
      }
    return swaps.filter { text == $0.right + "。" || text == $0.right }.map {
      Change(
        right: $0.right, wrong: $0.wrong, names: ["结束语", "文种不一致"], why: "结束语与文种不合",
        rule: $0.rule)
    }
  }

  private static func copyChanges(_ text: String) -> [Change] {
    guard text.hasPrefix("抄送：") else { return [] }
    return [
      Change(
        right: "抄送：", wrong: "抄报：", names: ["抄报"], why: "现在没有“抄报”，上级、平级、下级都写“抄送”",
        rule: "GW505")
    ]
  }
}

extension OfficialDocument {
  /// The line that a place stands in, from 0, where lines end with a line feed.
  fileprivate func lineIndex(of place: String.Index) -> Int? {
    guard place <= text.endIndex else { return nil }
    return text.utf8[..<place].count { $0 == UInt8(ascii: "\n") }
  }
}
