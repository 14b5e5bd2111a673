import JSONText
import Quiz

/// Finds what a written file lacks by reading it again.
enum ExportLosses {
  /// Compares questions with what is read of them.
  ///
  /// - Parameters:
  ///   - questions: Those that were written, each with its number in the bank from 1.
  ///   - read: What is read of the file.
  /// - Returns: For every question what differs, in the order of the members of a bank file.
  static func losses(
    of questions: [(number: Int, question: AuthoredQuestion)], readAs read: [AuthoredQuestion]
  ) -> [ExportedBank.Loss] {
    var losses: [ExportedBank.Loss] = []
    for (index, (number, question)) in questions.enumerated() {
      let name = question.id ?? "第 \(number) 题"
      guard read.indices.contains(index) else {
        losses.append(.init(question: name, what: "整题", isWhole: true))
        continue
      }
      guard question != read[index] else { continue }
      let (wanted, found) = (question.value, read[index].value)
      for member in wanted.members where found[member.name] != member.value {
        losses.append(.init(question: name, what: title(of: member, readAs: found[member.name])))
      }
    }
    return losses
  }

  private static func title(of member: JSONValue.Member, readAs found: JSONValue?) -> String {
    switch member.name {
    case "id": "题号"
    case "type": "题型"
    case "topic": "主题"
    case "points": "知识点"
    case "difficulty": "难度"
    case "level": "层次"
    case "stem": "题干的分段或者特殊的字符"
    case "hint": "提示"
    case "choices":
      (found?.elements ?? []).map { $0["text"] } == member.value.elements.map { $0["text"] }
        ? "各选项的说明或者代号" : "选项里特殊的字符"
    case "key": "答案"
    case "shuffle": "选项次序不变"
    case "explanation": "解析"
    case "rules": "规则"
    case "basis": "依据"
    case "source": "出处"
    case "blanks": "空的答案的说明"
    case "text": "短文"
    case "words": "备选的词"
    case "items", "left", "right": "各项的说明或者代号"
    case "answer": "参考答案"
    default: member.name
    }
  }
}

extension ExportedBank.Loss {
  /// Says that a question is not in the file, as it has no place there.
  ///
  /// - Parameters:
  ///   - question: The question.
  ///   - number: Its number in the bank, from 1.
  ///   - format: What people call the format.
  ///   - hasOneGap: Whether the format has questions of one gap.
  /// - Returns: The loss.
  static func whole(
    _ question: AuthoredQuestion, number: Int, format: String, hasOneGap: Bool = false
  ) -> Self {
    let kind =
      if hasOneGap, case .gaps(let gaps) = question.body, gaps.count > 1 {
        "几个空的填空题"
      } else {
        question.kindName
      }
    let reason = question.missing ?? "\(format)没有\(kind)"
    return Self(
      question: question.id ?? "第 \(number) 题", what: "整题（\(reason)）", isWhole: true)
  }
}

extension AuthoredQuestion {
  /// What keeps a question out of a file whose format has its kind; `nil` where it is all there.
  fileprivate var missing: String? {
    switch body {
    case .choices(let choices):
      choices.items.count < 2 ? "选项不足两个" : choices.key.isEmpty ? "没有答案" : nil
    case .truth(let key): key == nil ? "没有答案" : nil
    case .gaps(let gaps): gaps.isEmpty ? "没有答案" : nil
    case .matching(let matching): matching.left.isEmpty ? "配对没有左列" : nil
    case .cloze, .ordering, .corrections, .material, .open, .members: nil
    }
  }

  /// What people call its kind: `填空题`, `材料题`.
  var kindName: String {
    if kind == nil, case .open = body { return "问答题" }
    let title = kind?.title ?? "这种"
    return title.hasSuffix("题") ? title : title + "题"
  }
}
