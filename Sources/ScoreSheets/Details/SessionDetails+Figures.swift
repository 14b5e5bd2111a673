internal import JSONText
internal import Quiz
internal import Sessions

extension SessionDetails {
  /// The details for programs: an object with `sessions`, each with its `summary` and its `rows`, a
  /// row to a line (of a whole lesson with the `learner`'s number and `name`), and its `notes`,
  /// `flags` and `checklists`. What is not known is left out.
  var figures: [UInt8] {
    var text = Array("{\n\"sessions\": [".utf8)
    for (index, part) in parts.enumerated() {
      if index > 0 { text += Array(",".utf8) }
      text += Array("\n{\n\"summary\": ".utf8) + Self.summary(of: part)
      text += Array(",\n\"rows\": [".utf8)
      for (index, row) in part.rows.enumerated() {
        text += Array((index > 0 ? ",\n" : "\n").utf8) + Self.object(of: row)
      }
      text += Array("\n],\n\"notes\": ".utf8) + Self.remarks(.note, of: part)
      text += Array(",\n\"flags\": ".utf8) + Self.remarks(.flag, of: part)
      text += Array(",\n\"checklists\": ".utf8) + Self.remarks(.checklist, of: part)
      if part.remarks.contains(where: { $0.purpose == .typing }) {
        text += Array(",\n\"typing\": ".utf8) + Self.remarks(.typing, of: part)
      }
      text += Array("\n}".utf8)
    }
    return text + Array("\n]\n}".utf8)
  }

  private static func summary(of part: SessionDetails.Part) -> [UInt8] {
    let header = part.header
    var object = JSONObjectText()
    object.set("answered", part.answered)
    object.set("correct", part.correct)
    object.set("elapsedMs", part.elapsedMs)
    object.set("finishedAt", header.finishedAt?.description)
    object.set("id", header.id.rawValue)
    object.set("learner", header.learner)
    object.set("maxPoints", part.maxPoints)
    object.set("mode", header.mode.rawValue)
    object.set("points", part.points)
    object.set("questions", part.questions)
    object.set("startedAt", header.startedAt.description)
    object.set("title", header.title)
    return object.bytes
  }

  private static func remarks(
    _ purpose: SessionDetails.Remark.Purpose, of part: SessionDetails.Part
  ) -> [UInt8] {
    let objects = part.remarks.filter { $0.purpose == purpose }.map { remark in
      var object = JSONObjectText()
      object.set("bank", remark.question.bank.rawValue)
      object.set("number", remark.number)
      object.set("question", remark.question.question.rawValue)
      object.set("text", remark.text)
      return object.bytes
    }
    return Array("[".utf8) + objects.joined(separator: Array(",\n".utf8)) + Array("]".utf8)
  }

  private static func object(of row: SessionDetails.Row) -> [UInt8] {
    var object = JSONObjectText()
    object.set("bank", row.question.bank.rawValue)
    object.set("elapsedMs", row.elapsedMs)
    object.set("learner", row.learner?.number)
    if let maxPoints = row.maxPoints { object.set("maxPoints", maxPoints) }
    object.set("name", row.learner?.name)
    object.set("number", row.number)
    object.set("outcome", row.outcome.rawValue)
    if let points = row.points { object.set("points", points) }
    object.set("question", row.question.question.rawValue)
    object.set("response", row.response)
    object.set("rules", row.rules)
    object.set("stem", row.stem)
    return object.bytes
  }
}
