import Quiz

/// Banks of a few lines, with all that a bank needs.
enum TinyBank {
  /// One question; `members` are those of its kind, `changes` replace the usual ones or, empty,
  /// leave them out.
  static func question(
    _ kind: QuestionKind, _ members: String, id: String = "q-1", stem: String = "请作答。",
    changes: [String: String] = [:]
  ) -> String {
    var common = [
      "id": "\"\(id)\"", "type": "\"\(kind.rawValue)\"", "topic": "\"文种/函\"", "difficulty": "2",
      "level": "\"应用\"", "stem": "\"\(stem)\"", "explanation": "\"不相隶属机关之间用函。\"",
      "rules": "[\"GW114\"]",
    ]
    for (name, value) in changes { common[name] = value.isEmpty ? nil : value }
    let lines = common.sorted { $0.key < $1.key }.map { "\"\($0.key)\": \($0.value)" }
    return "{\n" + (lines + [members]).joined(separator: ",\n") + "\n}"
  }

  static func text(_ questions: String..., id: String = "tiny", title: String = "小题库") -> String {
    """
    {"schemaVersion": 1, "id": "\(id)", "title": "\(title)", "questions": [
    \(questions.joined(separator: ",\n"))
    ]}
    """
  }

  static func open(_ questions: String...) throws(BankError) -> QuestionBank {
    let text = text(questions.joined(separator: ",\n"))
    return try QuestionBank(bytes: Array(text.utf8), path: "tiny.json")
  }

  /// Four choices a–d with texts; the key is an id.
  static let choices = """
    "choices": [
    {"id": "a", "text": "请示", "why": "请示送上级。"}, {"id": "b", "text": "报告", "why": "报告不带请求。"},
    {"id": "c", "text": "函", "why": "不相隶属用函。"}, {"id": "d", "text": "请示报告", "why": "不是文种。"}]
    """
}
