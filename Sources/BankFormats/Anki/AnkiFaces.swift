import JSONText
import Quiz

/// The two sides of a card that a question makes.
enum AnkiFaces {
  /// What is asked, and what is answered, as plain text.
  static func faces(of question: AuthoredQuestion) -> (front: String, back: String) {
    var front = question.stem
    var back: [String] = []
    add(question.body, front: &front, back: &back)
    if let explanation = question.explanation, !explanation.isEmpty {
      back.append("解析：\(explanation)")
    }
    return (front.joined(separator: "\n"), back.joined(separator: "\n"))
  }

  private static func add(
    _ body: AuthoredBody, front: inout [String], back: inout [String]
  ) {
    switch body {
    case .choices(let choices):
      front += lettered(choices.items)
      back.append("答案：\(letters(choices.key, of: choices.items))")
      back += choices.items.enumerated().compactMap { place, item in
        item.why.map { "\(AuthoredBody.id(at: place).uppercased())：\($0)" }
      }
    case .truth(let key): back.append("答案：\(key.map { $0 ? "对" : "错" } ?? "")")
    case .gaps(let gaps): back.append("答案：\(words(gaps))")
    case .cloze(let cloze):
      front += cloze.text
      if !cloze.words.isEmpty { front.append("备选词：\(cloze.words.joined(separator: "、"))") }
      back.append("答案：\(words(cloze.gaps))")
    case .ordering(let ordering):
      front += lettered(ordering.items)
      back.append("答案：\(letters(ordering.key, of: ordering.items))")
    case .matching(let matching):
      front += matching.left.enumerated().map { "\($0 + 1). \($1.text)" }
      front += lettered(matching.right)
      let pairs = matching.key.map { pair in
        let left = (matching.left.firstIndex { $0.id == pair.left } ?? 0) + 1
        return "\(left)-\(letters([pair.right], of: matching.right))"
      }
      back.append("答案：\(pairs.joined(separator: " "))")
    case .corrections(let corrections):
      front += corrections.text
      back.append(corrections.slips.isEmpty ? "答案：没有错误" : "答案：")
      back += corrections.slips.map { slip in
        "第\(slip.line)行：\(slip.wrong)→\(slip.right.joined(separator: "/"))"
          + (slip.why.map { "（\($0)）" } ?? "")
      }
    case .material(let material):
      front += material.text
      for (index, part) in material.parts.enumerated() {
        let (asked, answered) = faces(of: part)
        front.append("（\(index + 1)）\(asked)")
        back.append("（\(index + 1)）\(answered)")
      }
    case .open(let answer): back.append(answer ?? "")
    case .members(let members):
      for member in members {
        // The passage is asked; what else there is, is for the machine.
        if member.name == "text" { front += member.value.strings }
        if member.name == "model" { back += member.value.strings }
        if member.name == "accepted" { back += member.value.strings }
      }
    }
  }

  private static func lettered(_ items: [AuthoredBody.Item]) -> [String] {
    items.enumerated().map { "\(AuthoredBody.id(at: $0).uppercased()). \($1.text)" }
  }

  private static func letters(_ key: [String], of items: [AuthoredBody.Item]) -> String {
    key.map { id in
      items.firstIndex { $0.id == id }.map { AuthoredBody.id(at: $0).uppercased() } ?? id
    }.joined()
  }

  private static func words(_ gaps: [AuthoredBody.Gap]) -> String {
    gaps.map { $0.accept.joined(separator: "/") }.joined(separator: "；")
  }
}
