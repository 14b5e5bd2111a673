import Quiz
import SecretarialRules

/// Reads the members that every question may have from their labels.
struct CommonMembers {
  /// The question that they belong to.
  var question = AuthoredQuestion(body: .open(answer: nil))
  /// What its kind was said to be.
  var stated: StatedKind?
  /// What is to be said of them.
  var remarks: [ImportRemark] = []
  private var seen: Set<TextEntry.Mark> = []

  /// Takes a member.
  ///
  /// - Parameter entry: Some lines of the question, with their backslashes.
  /// - Returns: Whether it is one of these members.
  mutating func take(_ entry: TextEntry) -> Bool {
    switch entry.mark {
    case .stem: question.stem = entry.texts
    case .basis(let strength):
      question.basis.append(.init(text: entry.text, strength: strength))
      return true
    case .label(.unit):
      // Every basis may have its own.
      return take(.unit, entry)
    case .label(let label):
      guard take(label, entry) else { return false }
    case .part, .choice, .gap, .left, .right, .loose: return false
    }
    if !seen.insert(entry.mark).inserted {
      remark(.doubt, entry, "同一道题里写了两次，取后面一次")
    }
    return true
  }

  private mutating func take(_ label: TextLabel, _ entry: TextEntry) -> Bool {
    switch label {
    case .id: question.id = entry.text
    case .kind:
      stated = StatedKind(named: entry.text)
      if stated == nil { remark(.doubt, entry, "没有这种题型，按题目的样子来定") }
    case .topic: question.topic = entry.text
    case .points: question.points = entry.words
    case .difficulty:
      question.difficulty = Int(entry.text)
      if question.difficulty == nil { remark(.doubt, entry, "难度应是 1 到 5 的数，没有读") }
    case .level:
      question.level = Question.Level(rawValue: entry.text)
      if question.level == nil {
        let levels = Question.Level.allCases.map(\.rawValue).joined(separator: "、")
        remark(.doubt, entry, "层次应是\(levels)中的一个，没有读")
      }
    case .hint: question.hint = entry.text
    case .explanation: question.explanation = entry.text
    case .rules: question.rules = entry.words
    case .source: question.source = entry.words
    case .unit:
      guard let last = question.basis.indices.last else {
        remark(.doubt, entry, "“单位”前面没有依据，没有读")
        return true
      }
      question.basis[last].unit = entry.text
      return true
    case .bank, .bankID, .title, .summary, .answer, .basis, .why, .fixedOrder, .note, .rejection,
      .passage, .words, .slip, .lure, .material, .data:
      return false
    }
    return true
  }

  /// Notes something about an entry.
  mutating func remark(_ gravity: ImportRemark.Gravity, _ entry: TextEntry, _ reason: String) {
    remarks.append(
      ImportRemark(
        gravity, line: entry.line, text: entry.lines.first { !$0.isEmpty } ?? "", reason: reason))
  }
}

extension TextEntry {
  /// Its lines without backslashes.
  var texts: [String] {
    if lines.count == 1, lines[0].isEmpty { return [] }
    // Long texts begin on the line below their label.
    return (lines.first == "" ? lines.dropFirst() : lines[...]).map(Protection.bare)
  }

  /// Its lines as one text.
  var text: String { texts.joined(separator: "\n") }

  /// The words of a list, on one line or on several.
  var words: [String] { lines.flatMap(Protection.words) }
}
